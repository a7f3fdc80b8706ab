import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { KeptWords } from './kept.en.ts';

export const nl: KeptWords = {
  title: 'Wat bewaard wordt, en hoe lang',
  help: 'Gemaakt van dezelfde lijst waarnaar gewist wordt en het beleid ontstaat.',
  policy: 'Het hele beleid',
  what: 'Wat',
  howLong: 'Bewaard',
  who: 'Wie het nog krijgt',
  nobody: 'niemand',
  worker: 'Op je Worker',
  browser: 'In deze browser',
  categories: {
    identity: 'Wie je bent',
    credentials: 'Wachtwoorden en sleutels',
    device: 'Apparaten en netwerken',
    'social-account': 'Je accounts bij de platforms',
    content: 'Wat je plaatst',
    listing: 'De advertentie waar het vandaan komt',
    result: 'Wat er van je berichten werd',
    preference: 'Je instellingen',
    operation: 'Id’s, standen en tijden',
  },
  receivers: {
    platforms: 'de platforms waarop je plaatst',
    'workspace-members': 'leden van de werkruimte',
    webhooks: 'adressen die een eigenaar van de werkruimte noemde',
    'payment-service': 'Stripe, waar je betaalt',
  },
  kept: {
    'with-account': 'zo lang als je account',
    'with-workspace': 'zo lang als de werkruimte',
    'with-connection': 'tot de koppeling eindigt',
    'with-post': 'zo lang als het bericht',
    'with-server': 'zo lang als de Worker draait',
    'with-draft': 'tot je het concept verwijdert',
    'with-session': 'tot dit apparaat uitlogt',
  },
  days: (days) => `${number(days)} ${plural(days, 'dag', 'dagen')}`,
  upTo: (days) => `hoogstens ${days}`,
};
