import type { ConsentWords } from './consent.ts';

export const pl: ConsentWords = {
  without: {
    identity: 'nie wiemy, które to konto',
    links: 'brakuje linków do postów',
    'account-analytics': 'brakuje liczby obserwujących',
    publish: 'nie można publikować',
    'first-comment': 'pierwszy komentarz jest pomijany',
    analytics: 'brakuje wyświetleń i polubień',
    remove: 'nie można usuwać postów z Clipcast',
    pages: 'nie można publikować jako strona',
    'page-look-up': 'nie można sprawdzić posta strony, którego koniec jest niejasny',
    'business-pages': 'strony należące do firmy mogą się nie pojawić',
    'photos-and-videos': 'posty wychodzą bez zdjęć i filmów',
    lasting: 'połączenie kończy się po dwóch godzinach',
    'inbox-drafts': 'nie można wysyłać szkiców do aplikacji',
    'analytics-and-look-up': 'brakuje wyświetleń i polubień, a posta o niejasnym końcu nie można sprawdzić',
  },
  withoutLead: 'Bez tego, co zostało pominięte',
  nothing: {
    Facebook:
      'Posty trafiają na strony, a to logowanie nie otwiera żadnej: albo żadną nie zarządzasz, albo żadna nie była zaznaczona. Połącz ponownie i zaznacz swoją.',
    Instagram:
      'To logowanie nie otwiera profesjonalnego konta na Instagramie. Zmień swoje na firmowe lub dla twórców i powiąż je ze stroną na Facebooku, jeśli łączysz przez Facebook.',
    YouTube: 'To konto Google nie ma jeszcze kanału. Utwórz go na YouTube i połącz ponownie.',
  },
  noAccount: 'Nie ma konta, na którym można publikować.',
  chooseTitle: (platform) => `${platform}: połączono. Gdzie chcesz publikować?`,
  chooseLine: 'Wybierz konta, które chcesz widzieć w Clipcast. Inne możesz wybrać później w ustawieniach.',
  chooseButton: 'Użyj tych kont',
  chooseNone: 'Wybierz przynajmniej jedno.',
  more: (names, rest) => `${names} i jeszcze ${rest}`,
  both: (names, last) => `${names} i ${last}`,
  ready: (names, count) => `${count === 1 ? 'Konto gotowe' : 'Konta gotowe'}: ${names}`,
  connected: (names, count) => `${count === 1 ? 'Konto połączone' : 'Konta połączone'}: ${names}`,
  close: 'Możesz zamknąć tę kartę i wrócić do Clipcast.',
  overTitle: 'Tego linku nie można już użyć',
  over: 'Został już użyty, ma ponad dziesięć minut albo otwarto go w innej przeglądarce niż ta, dla której powstał.',
  pressAgain: (platform) => `Naciśnij ponownie „Połącz ${platform}” w Clipcast.`,
  notConnected: (platform) => `${platform}: nie połączono`,
  says: (platform, words) => `${platform} odpowiada: ${words}`,
  noConsent: (platform) => `${platform}: nie udzielono zgody.`,
  noAnswer: 'Platforma chwilowo nie odpowiada.',
  nothingStored: 'Niczego nie zapisano.',
  tryAgain: (platform) =>
    `Niczego nie zapisano. Naciśnij „Połącz ${platform}” w Clipcast, aby spróbować ponownie.`,
  'plan-limit': 'W Twoim planie nie ma miejsca na tyle kont. Wybierz mniej albo inny plan w ustawieniach.',
  'account-in-use': (name, count) =>
    `Zaplanowane jeszcze posty na koncie ${name}: ${count}. Najpierw je anuluj lub przesuń.`,
  other: 'Nie udało się. Sprawdź ponownie w Clipcast.',
};
