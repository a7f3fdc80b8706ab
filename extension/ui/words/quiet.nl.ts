import type { QuietWords } from './quiet.en.ts';

export const nl: QuietWords = {
  title: 'Meldingen',
  on: 'Stille uren',
  hint: 'Meldingen in deze browser en e-mails over je berichten wachten tot ze voorbij zijn en komen dan in één keer. De klok van waar je bent geldt; voor e-mails geldt wat je het laatst op een van je apparaten hebt ingesteld.',
  from: 'Van',
  to: 'Tot',
  days: 'Op deze dagen',
  urgent: 'Wat mij nodig heeft, komt door',
  urgentHint:
    'Een bericht dat mislukte of op je wacht, een koppeling die afloopt. Beoordelingen en vermeldingen wachten.',
  noDays: 'Kies minstens één dag, anders is er geen stilte.',
};
