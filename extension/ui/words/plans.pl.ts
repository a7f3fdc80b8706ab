import { number } from './format.ts';
import type { PlansWords } from './plans.en.ts';
import { liczba } from './polish.ts';

export const pl: PlansWords = {
  title: 'Godziny',
  signedOut: 'Zaloguj się w Ustawieniach, aby planować godziny',
  slots: 'Stałe godziny',
  slotsHelp: (zone) =>
    `„Następna godzina” bierze najbliższą z tych, na którą nic nie zaplanowano. Zegar: ${zone}.`,
  account: 'Konto',
  noAccounts: 'Najpierw połącz konto.',
  noSlots: 'Nie ma jeszcze godzin. Dodaj jedną i wybierz jej dni.',
  time: 'Godzina',
  slot: (day, clock) => `${day}, ${clock}`,
  newTime: 'Pora dnia',
  addTime: 'Dodaj tę godzinę',
  removeTime: (clock) => `Usuń ${clock}`,
  timeRemoved: (clock) => `Usunięto ${clock}`,
  undo: 'Cofnij',
  series: 'Posty, które wracają',
  noSeries: 'Brak. Otwórz zaplanowany post i wybierz „Publikuj regularnie”.',
  madeSoFar: (count) => `Dotąd ${number(count)} ${liczba(count, 'post', 'posty', 'postów')}`,
  next: (times) => `Następne: ${times.join(' · ')}`,
  end: 'Nie twórz więcej',
  endAndCancel: 'Zakończ',
  sureEnd: 'Nie powstaną już kolejne posty, a zaplanowane zostaną anulowane.',
  endNow: 'Zakończ teraz',
  keepSeries: 'Zachowaj',
  ended: 'Zakończona',
  repeat: 'Publikuj regularnie',
  how: 'Jak często',
  every: {
    DAILY: (interval) => (interval === 1 ? 'Codziennie' : `Co ${interval} dni`),
    WEEKLY: (interval) =>
      interval === 1 ? 'Co tydzień' : `Co ${interval} ${liczba(interval, 'tydzień', 'tygodnie', 'tygodni')}`,
    MONTHLY: (interval) =>
      interval === 1 ? 'Co miesiąc' : `Co ${interval} ${liczba(interval, 'miesiąc', 'miesiące', 'miesięcy')}`,
  },
  times: (count) => `${number(count)} ${liczba(count, 'raz', 'razy', 'razy')}`,
  count: 'Ile razy',
  days: 'W które dni',
  addCaption: 'Inny opis',
  otherCaption: (place) => `Opis ${number(place + 1)}, na zmianę`,
  captionsMustDiffer: 'Jedna z platform odrzuca tekst, który właśnie widziała: daj co najmniej jeden inny.',
  captionsMayDiffer: 'Jeśli chcesz, inne opisy będą używane na zmianę.',
  never: 'W ten sposób nigdy by nie wrócił.',
  repeatNow: 'Powtarzaj',
  cancel: 'Nie teraz',
};
