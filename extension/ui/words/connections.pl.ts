import type { ConnectionWords } from './connections.en.ts';
import { number } from './format.ts';
import { liczba } from './polish.ts';

const posts = (count: number): string => `${number(count)} ${liczba(count, 'post', 'posty', 'postów')}`;
const wait = (count: number): string => liczba(count, 'czeka', 'czekają', 'czeka');
const days = (count: number): string => `${number(count)} ${liczba(count, 'dzień', 'dni', 'dni')}`;

export const pl: ConnectionWords = {
  title: 'Połączone konta',
  sandbox: 'Piaskownica: posty trafiają na udawane platformy, nic nie staje się publiczne.',
  none: 'Nie ma jeszcze kont. Połącz jedno i można publikować.',
  failed: 'Nie udało się zapytać Workera, jakie są konta.',
  tryAgain: 'Spróbuj ponownie',
  ownerOnly: 'Konta łączy i rozłącza tylko właściciel obszaru.',
  connect: (name) => `Połącz ${name}`,
  connectBy: (name, way) => `Połącz ${name} przez ${way}`,
  ways: { facebook: 'Facebook' },
  waysHelp: {
    instagram:
      'Przez Facebooka posty można stąd usuwać; konto musi być powiązane ze stroną. Bezpośrednio strona nie jest potrzebna.',
  },
  reconnect: 'Połącz ponownie',
  disconnect: 'Rozłącz',
  sureDisconnect:
    'Nic więcej tędy nie wyjdzie. To, co jest w drodze, jest sprawdzane najwyżej dziesięć minut, potem decydujesz Ty. Zaplanowane posty czekają na ponowne połączenie. Klucze są zwracane i usuwane.',
  disconnectNow: 'Rozłącz teraz',
  keep: 'Zachowaj',
  parted: (name, held, settling) =>
    [
      `Rozłączono: ${name}.`,
      held > 0 && `${posts(held)} ${wait(held)} na ponowne połączenie.`,
      settling > 0 && `Nadal sprawdzane, najwyżej dziesięć minut: ${posts(settling)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  forget: 'Usuń z listy',
  dead: 'Połączenie się skończyło',
  deadWhy: (why) => `Połączenie się skończyło: ${why}`,
  waitFor: (count) => `${posts(count)} ${wait(count)} na ponowne połączenie.`,
  plannedWait: (count) =>
    count === 0 ? 'Nic na nim nie zaplanowano.' : `Zaplanowane posty, które poczekają: ${number(count)}.`,
  closing: 'Rozłączanie: to, co jest w drodze, jest jeszcze sprawdzane, najwyżej dziesięć minut.',
  goodUntil: (date) => `Ważne do ${date}`,
  endsSoon: (when) => `Kończy się ${when}: połącz wcześniej ponownie`,
  lasting: 'Odnawia się samo',
  checkedWell: (when) => `Sprawdzono ${when}, wszystko dobrze`,
  checked: (when) => `Sprawdzono ${when}`,
  planned: (count) => (count === 0 ? 'nic nie zaplanowano' : `zaplanowane: ${posts(count)}`),
  troubled: (count, planned) =>
    `Ostatnie sprawdzenie znalazło problem: ${number(count)} z ${number(planned)} zaplanowanych postów.`,
  look: 'Zobacz',
  nextFree: (when) => `Następna wolna godzina ${when}`,
  noTimes: 'Nie ma jeszcze stałych godzin',
  times: 'Stałe godziny',
  timesOf: (name) => `Stałe godziny: ${name}`,
  lastChoices: 'Ostatnio wybrane, proponowane ponownie:',
  ends: 'Co i kiedy się kończy',
  endsHelp: 'Zgody kończą się bez ponownego połączenia. Przy każdej widać, co zaplanowano na później.',
  endsNone: 'Żadna zgoda nie kończy się sama.',
  today: 'dziś',
  inDays: (count) => `za ${days(count)}`,
  nothingAfter: 'Potem nic nie zaplanowano.',
  lastingOnes: (names) => `Odnawiają się same: ${names}`,
  told: 'Co Ci powiedziano',
  toldOf: {
    'connection-dead': (name) => `Skończyło się połączenie: ${name}`,
    'connection-ending': (name) => `Wkrótce miało się skończyć połączenie: ${name}`,
  },
  postsAfter: (count) => `Potem wypada ${posts(count)}`,
  andMore: (count) => `i jeszcze ${number(count)}`,
  without: 'Nie przyznano:',
  gives: {
    identity: 'nie wiadomo, które to konto',
    links: 'brakuje linków do postów',
    'account-analytics': 'brakuje liczby obserwujących',
    publish: 'nie można publikować postów',
    'first-comment': 'pierwszy komentarz jest pomijany',
    analytics: 'brakuje wyświetleń i polubień',
    remove: 'nie można stąd usuwać postów',
    pages: 'nie można publikować jako strona',
    'page-look-up': 'nie można sprawdzić posta strony o niejasnym końcu',
    'business-pages': 'może brakować stron należących do firmy',
    'photos-and-videos': 'posty wychodzą bez zdjęć i filmów',
    lasting: 'połączenie kończy się po dwóch godzinach',
    'inbox-drafts': 'nie można wysyłać szkiców do aplikacji',
    'analytics-and-look-up': 'brakuje wyświetleń i polubień, a posta o niejasnym końcu nie można sprawdzić',
  },
  several: (name, chosen, all) => `${name}: ${number(chosen)} z ${number(all)} kont`,
  choose: 'Wybierz konta',
  chooseHelp: 'Na których będziesz publikować?',
  save: 'Używaj tych kont',
  cancel: 'Anuluj',
  notChosen: 'nieużywane',
  checkNow: 'Sprawdź teraz',
  apps: 'Twoje własne aplikacje',
  appsHelp: 'Jak zarejestrować aplikację na każdej platformie, adresy do wklejenia i test.',
  appOf: (name) => `Aplikacja ${name}`,
  notSetUp: 'nieustawiona',
  setUp: 'ustawiona',
  numbers: 'Liczby',
  noNumbers: 'Nie ma jeszcze liczb. Zbierane są raz dziennie.',
  numbersFailed: 'Nie udało się pobrać liczb.',
  asOf: (when) => `Stan: ${when}`,
  change: (by, count) => `${by} przez ${days(count)}`,
  day: 'Dzień',
  figures: {
    followers: 'Obserwujący',
    posts: 'Posty',
    views: 'Wyświetlenia tego dnia',
    reach: 'Zasięg tego dnia',
    likes: 'Polubienia',
  },
};
