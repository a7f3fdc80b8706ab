import type { QuietWords } from './quiet.en.ts';

export const nl: QuietWords = {
  title: 'Meldingen',
  on: 'Stille uren',
  hint: 'In deze browser, volgens de klok van waar je bent. Wat er ondertussen gebeurt, staat daarna in één melding.',
  from: 'Van',
  to: 'Tot',
  days: 'Op deze dagen',
  urgent: 'Wat mij nodig heeft, komt door',
  urgentHint: 'Een bericht dat mislukte of op je wacht, een koppeling die afloopt.',
  noDays: 'Kies minstens één dag, anders is er geen stilte.',
};
