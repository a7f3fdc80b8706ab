import type { QuietWords } from './quiet.en.ts';

export const fr: QuietWords = {
  title: 'Notifications',
  on: 'Heures de calme',
  hint: 'Les notifications de ce navigateur et les e-mails sur vos publications attendent leur fin et arrivent en un seul. L’heure est celle du lieu où vous êtes ; pour les e-mails vaut votre dernier réglage, quel que soit l’appareil.',
  from: 'De',
  to: 'À',
  days: 'Ces jours-là',
  urgent: 'Ce qui a besoin de moi passe',
  urgentHint:
    'Une publication qui a échoué ou vous attend, une connexion qui se termine. Les relectures et les mentions attendent.',
  noDays: 'Choisissez au moins un jour, sinon il n’y a pas de calme.',
};
