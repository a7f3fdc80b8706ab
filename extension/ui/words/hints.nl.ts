import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { HintWords } from './hints.en.ts';

export const nl: HintWords = {
  hints: 'Een tweede blik waard',
  about: {
    race: 'huidskleur',
    religion: 'godsdienst',
    origin: 'afkomst',
    sex: 'geslacht',
    disability: 'handicap',
    family: 'gezin',
    age: 'leeftijd',
    benefits: 'uitkering',
    nobody: 'wie er mag komen',
  },
  duties: {
    energy:
      'Is er een energiecertificaat, dan horen soort, waarde, brandstof, bouwjaar en klasse in de advertentie.',
    price: 'Een advertentie noemt de prijs.',
    tenure: 'Een advertentie voor een huis te koop zegt of het freehold of leasehold is.',
  },
  countries: { de: 'Duitsland', uk: 'Verenigd Koninkrijk', us: 'Verenigde Staten' },
  found: (phrase, what) => `“${phrase}” zegt wie hier mag wonen (${what}). Beschrijf liever het huis.`,
  readOn: (date) => `De tekst van de wet of richtlijn, gelezen op ${date}. Een wenk, geen juridisch advies.`,
  hide: 'Voorlopig verbergen',
  limits: 'Hashtags en vermeldingen',
  hashtags: (count, most) => `${number(count)} van ${number(most)} ${plural(most, 'hashtag', 'hashtags')}`,
  mentions: (count, most) =>
    `${number(count)} van ${number(most)} ${plural(most, 'vermelding', 'vermeldingen')}`,
  cashtags: (count, most) => `${number(count)} van ${number(most)} ${plural(most, 'cashtag', 'cashtags')}`,
  at: (name, counts) => `${name}: ${counts}`,
};
