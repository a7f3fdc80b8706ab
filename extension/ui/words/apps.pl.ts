import type { AppWords } from './apps.en.ts';
import { en } from './apps.en.ts';

export const pl: AppWords = {
  guides: {
    tiktok: {
      console: en.guides.tiktok.console,
      steps: [
        'Utwórz aplikację i dodaj Login Kit oraz Content Posting API. W Content Posting API włącz Direct Post.',
        {
          text: 'W Login Kit, dla sieci, wpisz ten adres przekierowania, litera po literze.',
          copy: ['redirect'],
        },
        { text: 'Dodaj te uprawnienia.', copy: ['scopes'] },
        { text: 'W Webhooks wpisz ten adres zwrotny.', copy: ['webhook'] },
        {
          text: 'W URL properties, w Production, zweryfikuj ten prefiks: TikTok sam pobiera stamtąd zdjęcia. Poda mały plik; wpisz jego nazwę i treść w ustawieniu SITE_FILES.',
          copy: ['media'],
        },
        { text: 'Wpisz ten adres jako politykę prywatności.', copy: ['privacy'] },
      ],
      review: [
        'Posty bezpośrednie widoczne dla innych wymagają audytu: formularza, filmów z całej drogi przez Clipcast oraz dni lub tygodni czekania.',
        'TikTok odrzuca narzędzia publikujące tylko na własnych kontach, więc własna aplikacja może nigdy nie przejść.',
      ],
      before: [
        'Szkice do skrzynki działają: kończysz je w aplikacji TikTok.',
        'Posty bezpośrednie działają z opcją „Tylko ja” i tylko dopóki samo konto jest prywatne.',
        'Przez aplikację może publikować najwyżej pięć osób dziennie.',
      ],
    },
    instagram: {
      console: en.guides.instagram.console,
      steps: [
        'Utwórz aplikację typu Business i dodaj Instagram, API setup with Instagram login.',
        {
          text: 'W Business login settings wpisz ten adres przekierowania, litera po literze.',
          copy: ['redirect'],
        },
        {
          text: 'W tym samym miejscu wpisz, gdzie Meta ma zgłaszać, że ktoś usuwa aplikację lub chce usunięcia danych.',
          copy: ['deauthorize', 'deletion'],
        },
        {
          text: 'W Webhooks wpisz ten adres zwrotny i to słowo weryfikacyjne.',
          copy: ['webhook', 'webhookWord'],
        },
        { text: 'Dodaj te uprawnienia.', copy: ['scopes'] },
        'W App roles dodaj swoje konta Instagram jako testerów, a potem zaakceptuj w Instagramie: Ustawienia, Aplikacje i witryny, Zaproszenia dla testerów.',
        'Weź identyfikator i sekret aplikacji Instagram z tej strony, a nie te od aplikacji Meta.',
      ],
      review: [
        'Konta innych osób wymagają Advanced Access: App Review dla każdego uprawnienia i Business Verification.',
      ],
      before: ['Wszystko działa dla kont dodanych jako testerzy. Muszą to być konta firmowe lub twórców.'],
    },
    facebook: {
      console: en.guides.facebook.console,
      steps: [
        'Utwórz aplikację typu Business i dodaj Facebook Login.',
        {
          text: 'W jej ustawieniach wpisz to jako prawidłowy adres przekierowania OAuth, litera po literze.',
          copy: ['redirect'],
        },
        {
          text: 'Aby połączyć Instagram także przez Facebooka, dodaj Instagram, API setup with Facebook login, i wpisz również ten adres przekierowania.',
          copy: ['otherRedirect'],
        },
        {
          text: 'Wpisz, gdzie Meta ma zgłaszać, że ktoś usuwa aplikację lub chce usunięcia danych.',
          copy: ['deauthorize', 'deletion'],
        },
        {
          text: 'W Webhooks, Page, zasubskrybuj feed z tym adresem zwrotnym i tym słowem weryfikacyjnym.',
          copy: ['webhook', 'webhookWord'],
        },
        { text: 'Dodaj te uprawnienia.', copy: ['scopes'] },
        {
          text: 'Wpisz ten adres jako politykę prywatności, a potem przełącz aplikację na Live: wcześniej tylko Ty widzisz jej posty.',
          copy: ['privacy'],
        },
      ],
      review: [
        'Strony innych osób wymagają Advanced Access: App Review dla każdego uprawnienia, Business Verification i corocznej kontroli.',
      ],
      before: ['Wszystko działa dla osób z rolą w aplikacji, na stronach, którymi zarządzają.'],
    },
    linkedin: {
      console: en.guides.linkedin.console,
      steps: [
        'Utwórz aplikację powiązaną ze stroną LinkedIn i niech administrator tej strony ją zweryfikuje.',
        'W Products poproś o Share on LinkedIn i Sign In with LinkedIn using OpenID Connect. Oba są przyznawane od razu.',
        { text: 'W Auth wpisz ten adres przekierowania, litera po literze.', copy: ['redirect'] },
        {
          text: 'O te uprawnienia padnie pytanie. Gdy LinkedIn da aplikacji więcej, wymień wszystkie w ustawieniu LINKEDIN_SCOPES.',
          copy: ['scopes'],
        },
      ],
      review: [
        'Publikowanie jako strona i liczby postów wymagają Community Management API: drugiej aplikacji bez innych produktów, zarejestrowanej firmy i oceny.',
      ],
      before: [
        'Publikujesz jako Ty: tekst, linki, zdjęcia, filmy, dokumenty i ankiety.',
        'Połączenie kończy się po 60 dniach. LinkedIn nie pozwala takim aplikacjom go odnawiać, więc połącz na czas ponownie: kalendarz połączeń mówi kiedy.',
        'Nie ma liczb postów, a zapytań jest 150 dziennie.',
      ],
    },
    youtube: {
      console: en.guides.youtube.console,
      steps: [
        'Utwórz projekt i włącz YouTube Data API v3 oraz YouTube Analytics API.',
        'Na ekranie zgody OAuth wybierz External i opublikuj go jako In production. Dopóki jest Testing, każde połączenie kończy się po siedmiu dniach.',
        { text: 'Dodaj do niego te uprawnienia.', copy: ['scopes'] },
        {
          text: 'W Credentials utwórz OAuth client ID typu Web application z tym adresem przekierowania, litera po literze.',
          copy: ['redirect'],
        },
      ],
      review: [
        'Weryfikacja ekranu zgody usuwa ostrzeżenie: potrzebna jest własna domena, polityka prywatności i film.',
        'Ponad 100 filmów dziennie w całym projekcie wymaga audytu limitu.',
      ],
      before: [
        'Wszystko działa. Google ostrzega przy łączeniu i może to zrobić do 100 osób.',
        'Filmy dłuższe niż 15 minut i własne miniatury wymagają kanału ze zweryfikowanym numerem telefonu.',
      ],
    },
    x: {
      console: en.guides.x.console,
      steps: [
        'Utwórz aplikację w projekcie i kup kredyty: bez nich nic nie wyjdzie.',
        'W User authentication settings wybierz Read and write i typ Web App, który ma sekret.',
        { text: 'Wpisz ten adres zwrotny, litera po literze.', copy: ['redirect'] },
        'Weź identyfikator i sekret klienta OAuth 2.0, a nie klucz API.',
      ],
      review: ['Nie ma oceny.'],
      before: [
        'Każdy post kosztuje około 1,5 centa, z linkiem 20 centów, z Twoich kredytów. Clipcast mówi o tym przed zaplanowaniem.',
        'Konta publikujące same powinny nosić etykietę automatyzacji X.',
      ],
    },
  },
  title: (name) => `Twoja własna aplikacja w ${name}`,
  intro:
    'Kto prowadzi tego Workera, rejestruje aplikację na każdej platformie. To, co tam powstaje, należy do Ciebie; nic nie idzie przez nikogo innego.',
  back: 'Wróć do kont',
  openConsole: (name) => `Otwórz stronę aplikacji ${name}`,
  steps: 'Co tam zrobić',
  secrets: 'Potem powiedz to Workerowi',
  secretsHelp: 'Uruchom to tam, skąd wdrażasz, i wklej wartość, gdy padnie pytanie.',
  review: 'Co ocenia',
  before: 'Co działa bez oceny',
  test: 'Sprawdź dane',
  states: {
    missing: 'W tym Workerze nie ma jeszcze danych.',
    accepted: 'Platforma zna tę aplikację. Połącz konto, aby zobaczyć resztę: uprawnienia, ocenę, adresy.',
    refused: 'Platforma nie zna tego identyfikatora i sekretu. Skopiuj oba ponownie ze strony aplikacji.',
    unclear: 'Dane są ustawione. Czy są dobre, okaże się przy łączeniu konta.',
  },
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  labels: {
    redirect: 'Adres przekierowania',
    otherRedirect: 'Adres przekierowania dla Instagrama',
    webhook: 'Adres zwrotny',
    webhookWord: 'Słowo weryfikacyjne',
    deauthorize: 'Adres przy cofnięciu zgody',
    deletion: 'Żądanie usunięcia danych',
    media: 'Prefiks',
    privacy: 'Polityka prywatności',
    scopes: 'Uprawnienia',
  },
};
