import type { QuietWords } from './quiet.en.ts';

export const de: QuietWords = {
  title: 'Benachrichtigungen',
  on: 'Ruhezeiten',
  hint: 'In diesem Browser, nach der Uhr des Ortes, an dem du bist. Was inzwischen geschieht, steht danach in einer einzigen Benachrichtigung.',
  from: 'Von',
  to: 'Bis',
  days: 'An diesen Tagen',
  urgent: 'Was mich braucht, kommt durch',
  urgentHint: 'Ein Beitrag, der scheiterte oder auf dich wartet, eine Verbindung, die endet.',
  noDays: 'Wähl mindestens einen Tag, sonst gibt es keine Ruhe.',
};
