import type { CalendarWords } from './calendar.en.ts';

export const fr: CalendarWords = {
  title: 'Calendrier',
  view: 'Ce qui est affiché',
  month: 'Mois',
  week: 'Semaine',
  day: 'Jour',
  agenda: 'Agenda',
  today: 'Aujourd’hui',
  back: 'Précédent',
  on: 'Suivant',
  account: 'Compte',
  allAccounts: 'Tous les comptes',
  status: 'État',
  statuses: { all: 'Tout', planned: 'Programmé', out: 'Parti', waiting: 'À décider' },
  dayHolds: (day, count, holiday = '') =>
    [
      day,
      holiday,
      count === 0 ? 'aucune publication' : `${count} ${count === 1 ? 'publication' : 'publications'}`,
    ]
      .filter(Boolean)
      .join(', '),
  holidays: 'Jours fériés',
  noHolidays: 'Sans jours fériés',
  holidaysOf: (country) => `Jours fériés : ${country}`,
  endsHere: (name) => `${name} : la connexion prend fin`,
  slot: (time, account) => `Heure de la semaine ${time}, ${account}`,
  more: (count) => `${count} de plus`,
  movesByKeys: 'se déplace avec Alt et les flèches',
  movedTo: (title, when) => `« ${title} » déplacée à ${when}`,
  undo: 'Annuler',
  zone: (zone) => `Heures de ${zone}`,
  here: (when) => `${when} chez vous`,
  failed: 'Impossible de mettre le calendrier à jour.',
  again: 'Réessayer',
  notAll: 'Il y a plus de publications que de place. Choisissez un compte ou une durée plus courte.',
  noneHere: 'Rien n’est programmé ici',
  noneHereHelp: 'Programmez un brouillon : il apparaît ici avec son heure.',
  signedOut: 'Connectez-vous pour voir votre calendrier',
  signedOutHelp: 'Votre Worker garde le plan. Connectez-vous dans Réglages.',
};
