import type { CalendarWords } from './calendar.en.ts';

export const de: CalendarWords = {
  title: 'Kalender',
  view: 'Wie viel zu sehen ist',
  month: 'Monat',
  week: 'Woche',
  day: 'Tag',
  agenda: 'Liste',
  today: 'Heute',
  back: 'Zurück',
  on: 'Weiter',
  account: 'Konto',
  allAccounts: 'Alle Konten',
  status: 'Stand',
  statuses: { all: 'Alles', planned: 'Geplant', out: 'Erschienen', waiting: 'Braucht dich' },
  dayHolds: (day, count, holiday = '') =>
    [day, holiday, count === 0 ? 'keine Beiträge' : `${count} ${count === 1 ? 'Beitrag' : 'Beiträge'}`]
      .filter(Boolean)
      .join(', '),
  holidays: 'Feiertage',
  noHolidays: 'Keine Feiertage',
  holidaysOf: (country) => `Feiertage: ${country}`,
  endsHere: (name) => `${name}: die Verbindung endet`,
  slot: (time, account) => `Wochenzeit ${time}, ${account}`,
  more: (count) => `${count} weitere`,
  movesByKeys: 'mit Alt und Pfeiltasten verschieben',
  movedTo: (title, when) => `„${title}“ verschoben: ${when}`,
  undo: 'Rückgängig',
  zone: (zone) => `Zeiten in ${zone}`,
  here: (when) => `${when} bei dir`,
  failed: 'Der Kalender ließ sich nicht auffrischen.',
  again: 'Noch einmal',
  notAll: 'Es gibt mehr Beiträge, als hier Platz haben. Wähle ein Konto oder eine kürzere Zeit.',
  noneHere: 'Hier ist nichts geplant',
  noneHereHelp: 'Plane einen Entwurf, dann steht er hier mit seiner Zeit.',
  signedOut: 'Melde dich an, um deinen Kalender zu sehen',
  signedOutHelp: 'Dein Worker führt den Plan. Melde dich in den Einstellungen an.',
};
