import type { CalendarWords } from './calendar.en.ts';
import { liczba } from './polish.ts';

export const pl: CalendarWords = {
  title: 'Kalendarz',
  view: 'Ile widać',
  month: 'Miesiąc',
  week: 'Tydzień',
  day: 'Dzień',
  agenda: 'Lista',
  today: 'Dziś',
  back: 'Wstecz',
  on: 'Dalej',
  client: 'Klient',
  allClients: 'Wszyscy klienci',
  account: 'Konto',
  allAccounts: 'Wszystkie konta',
  status: 'Stan',
  statuses: { all: 'Wszystko', planned: 'Zaplanowane', out: 'Opublikowane', waiting: 'Czeka na Ciebie' },
  dayHolds: (day, count, holiday = '') =>
    [day, holiday, count === 0 ? 'brak postów' : `${count} ${liczba(count, 'post', 'posty', 'postów')}`]
      .filter(Boolean)
      .join(', '),
  holidays: 'Święta',
  noHolidays: 'Bez świąt',
  holidaysOf: (country) => `Święta: ${country}`,
  endsHere: (name) => `${name}: koniec połączenia`,
  slot: (time, account) => `Stała godzina ${time}, ${account}`,
  more: (count) => `jeszcze ${count}`,
  movesByKeys: 'przesuwa się klawiszem Alt i strzałkami',
  movedTo: (title, when) => `„${title}” przesunięto na ${when}`,
  undo: 'Cofnij',
  zone: (zone) => `Godziny: ${zone}`,
  here: (when) => `${when} u Ciebie`,
  failed: 'Nie udało się odświeżyć kalendarza.',
  again: 'Spróbuj ponownie',
  notAll: 'Postów jest więcej, niż się mieści. Wybierz konto albo krótszy czas.',
  noneHere: 'Nic tu nie zaplanowano',
  noneHereHelp: 'Zaplanuj szkic, a pojawi się tu ze swoją godziną.',
  signedOut: 'Zaloguj się, aby zobaczyć kalendarz',
  signedOutHelp: 'Plan trzyma Twój Worker. Zaloguj się w Ustawieniach.',
};
