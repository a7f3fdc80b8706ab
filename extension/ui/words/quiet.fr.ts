import type { QuietWords } from './quiet.en.ts';

export const fr: QuietWords = {
  title: 'Notifications',
  on: 'Heures de calme',
  hint: 'Dans ce navigateur, à l’heure du lieu où vous êtes. Ce qui se passe entre-temps est dit ensuite en une seule notification.',
  from: 'De',
  to: 'À',
  days: 'Ces jours-là',
  urgent: 'Ce qui a besoin de moi passe',
  urgentHint: 'Une publication qui a échoué ou vous attend, une connexion qui se termine.',
  noDays: 'Choisissez au moins un jour, sinon il n’y a pas de calme.',
};
