import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { HintWords } from './hints.en.ts';

export const de: HintWords = {
  hints: 'Lohnt einen zweiten Blick',
  about: {
    race: 'Hautfarbe',
    religion: 'Religion',
    origin: 'Herkunft',
    sex: 'Geschlecht',
    disability: 'Behinderung',
    family: 'Familie',
    age: 'Alter',
    benefits: 'Sozialleistungen',
    nobody: 'wer hineindarf',
  },
  duties: {
    energy:
      'Liegt ein Energieausweis vor, gehören seine Art, der Kennwert, der Energieträger, das Baujahr und die Klasse in die Anzeige.',
    price: 'Eine Anzeige nennt den Preis.',
    tenure: 'Eine Verkaufsanzeige sagt, ob „freehold“ oder „leasehold“.',
  },
  countries: { de: 'Deutschland', uk: 'Vereinigtes Königreich', us: 'Vereinigte Staaten' },
  found: (phrase, what) => `„${phrase}“ sagt, wer hier wohnen darf (${what}). Beschreibe lieber die Wohnung.`,
  readOn: (date) =>
    `Der Text des Gesetzes oder der Leitlinie, gelesen am ${date}. Ein Hinweis, keine Rechtsberatung.`,
  hide: 'Vorerst ausblenden',
  limits: 'Hashtags und Namen',
  hashtags: (count, most) => `${number(count)} von ${number(most)} ${plural(most, 'Hashtag', 'Hashtags')}`,
  mentions: (count, most) =>
    `${number(count)} von ${number(most)} ${plural(most, 'Erwähnung', 'Erwähnungen')}`,
  cashtags: (count, most) => `${number(count)} von ${number(most)} ${plural(most, 'Cashtag', 'Cashtags')}`,
  at: (name, counts) => `${name}: ${counts}`,
};
