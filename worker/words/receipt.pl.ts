import type { ReceiptWords } from './receipt.ts';

export const pl: ReceiptWords = {
  doneTitle: 'Twoje dane zostały usunięte',
  doingTitle: 'Twoje dane są usuwane',
  done: (asked, done) => `Prośba z dnia ${asked}, wykonano ${done}.`,
  doing: (asked) =>
    `Prośba z dnia ${asked}. Od tej chwili nic nie jest dostępne; usuwane są ostatnie dane. Sprawdź ponownie za kilka minut.`,
  wentTitle: 'Co usunięto',
  keptTitle: 'Co pozostaje i do kiedy',
  account: 'Twoje konto: imię i nazwisko, e-mail, hasło, urządzenia i członkostwa.',
  workspace: (all) => `Przestrzeń robocza: ${all}.`,
  empty: 'była pusta',
  counts: {
    posts: { one: 'post', few: 'posty', other: 'postów' },
    publications: {
      one: 'zaplanowana lub opublikowana wersja',
      few: 'zaplanowane lub opublikowane wersje',
      other: 'zaplanowanych lub opublikowanych wersji',
    },
    accounts: { one: 'połączone konto', few: 'połączone konta', other: 'połączonych kont' },
    audit: { one: 'wpis dziennika', few: 'wpisy dziennika', other: 'wpisów dziennika' },
    post_metrics: { one: 'wiersz liczb', few: 'wiersze liczb', other: 'wierszy liczb' },
    files: { one: 'plik', few: 'pliki', other: 'plików' },
    others: { one: 'inny wiersz', few: 'inne wiersze', other: 'innych wierszy' },
  },
  filesWith: (files, size) => `${files} (${size})`,
  ends: {
    revoked: (platform) => `Zgoda na ${platform} została tam zwrócona; klucze usunięto.`,
    over: (platform) => `Zgoda na ${platform} wygasła już wcześniej; klucze usunięto.`,
    unanswered: (platform) =>
      `Zgody na ${platform} nie udało się zwrócić, bo platforma nie odpowiadała przez dobę; klucze usunięto. Możesz usunąć aplikację w tamtejszych ustawieniach.`,
    'used-elsewhere': (platform) =>
      `Zgoda na ${platform} służy jeszcze innemu połączeniu i skończy się razem z nim; klucze tego połączenia usunięto.`,
  },
  ended: (platform) => `Zgoda na ${platform} się skończyła.`,
  backups: (day) =>
    `Kopie zapasowe bazy zawierają jeszcze dane, z których nikt nie korzysta; wygasną do ${day}.`,
  logs: (day) =>
    `Dzienniki zapytań znają osoby po identyfikatorach, które już nikogo nie wskazują; pozostają do ${day}.`,
  deeds:
    'W przestrzeniach innych osób Twoje działania pozostają w ich dzienniku pod identyfikatorem, który nikogo nie wskazuje, tak długo jak przestrzeń.',
  paid: 'To, co zapłacono, z twoją nazwą i e-mailem, zostaje na fakturach w Stripe, usłudze płatniczej, tak długo, jak prawo podatkowe wymaga tego od prowadzącego ten serwer.',
  published:
    'To, co opublikowano, pozostaje na platformach, a szkice w przeglądarce: jedno i drugie możesz tam usunąć.',
  receipt: (day) => `To potwierdzenie pozostaje do ${day} jako dowód wykonania.`,
  log: (number) => `Usunięty dziennik kończył się numerem ${number}, skrót`,
  code: (code) => `Kod ${code}`,
  noneTitle: 'Nie ma tu zapisu o usunięciu',
  none: 'Kod jest błędny albo usunięcie było tak dawno, że zniknął też jego zapis.',
  person: (day) =>
    `Dnia ${day} usunęliśmy klucze do Twojego konta, jego nazwę, zdjęcie i identyfikatory oraz liczby na jego temat.`,
  personKept: (code) => `Kod ${code}. Ten zapis pozostaje 30 dni.`,
};
