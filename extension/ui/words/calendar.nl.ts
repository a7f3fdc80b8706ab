import type { CalendarWords } from './calendar.en.ts';

export const nl: CalendarWords = {
  title: 'Kalender',
  view: 'Hoeveel je ziet',
  month: 'Maand',
  week: 'Week',
  day: 'Dag',
  agenda: 'Agenda',
  today: 'Vandaag',
  back: 'Terug',
  on: 'Verder',
  account: 'Account',
  allAccounts: 'Alle accounts',
  status: 'Status',
  statuses: { all: 'Alles', planned: 'Ingepland', out: 'Geplaatst', waiting: 'Wacht op jou' },
  dayHolds: (day, count, holiday = '') =>
    [day, holiday, count === 0 ? 'geen berichten' : `${count} ${count === 1 ? 'bericht' : 'berichten'}`]
      .filter(Boolean)
      .join(', '),
  holidays: 'Feestdagen',
  noHolidays: 'Geen feestdagen',
  holidaysOf: (country) => `Feestdagen: ${country}`,
  endsHere: (name) => `${name}: de koppeling eindigt`,
  slot: (time, account) => `Vaste tijd ${time}, ${account}`,
  more: (count) => `nog ${count}`,
  movesByKeys: 'verplaats met Alt en de pijltjes',
  movedTo: (title, when) => `“${title}” verplaatst naar ${when}`,
  undo: 'Ongedaan maken',
  zone: (zone) => `Tijden in ${zone}`,
  here: (when) => `${when} waar jij bent`,
  failed: 'De kalender was niet bij te werken.',
  again: 'Opnieuw',
  notAll: 'Er zijn meer berichten dan er passen. Kies een account of een kortere tijd.',
  noneHere: 'Hier is niets ingepland',
  noneHereHelp: 'Plan een concept in en het staat hier met zijn tijd.',
  signedOut: 'Log in om je kalender te zien',
  signedOutHelp: 'Je Worker bewaart de planning. Log in onder Instellingen.',
};
