import type { QuietWords } from './quiet.en.ts';

export const de: QuietWords = {
  title: 'Benachrichtigungen',
  on: 'Ruhezeiten',
  hint: 'Benachrichtigungen in diesem Browser und E-Mails zu deinen Beiträgen warten, bis sie enden, und kommen dann in einer. Es gilt die Uhr des Ortes, an dem du bist; für E-Mails gilt, was du zuletzt auf einem deiner Geräte eingestellt hast.',
  from: 'Von',
  to: 'Bis',
  days: 'An diesen Tagen',
  urgent: 'Was mich braucht, kommt durch',
  urgentHint:
    'Ein Beitrag, der scheiterte oder auf dich wartet, eine Verbindung, die endet. Prüfungen und Erwähnungen warten.',
  noDays: 'Wähl mindestens einen Tag, sonst gibt es keine Ruhe.',
};
