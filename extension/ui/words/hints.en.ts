import type { About, AdRules, Duty } from '../../../shared/ad-hints/hints.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

const about: Record<About, string> = {
  race: 'race',
  religion: 'religion',
  origin: 'origin',
  sex: 'sex',
  disability: 'disability',
  family: 'family',
  age: 'age',
  benefits: 'benefits',
  nobody: 'who is let in',
};
const duties: Record<Duty, string> = {
  energy:
    'Where there is an energy certificate, its kind, value, fuel, year of building and class belong into the advertisement.',
  price: 'An advertisement names the price.',
  tenure: 'An advertisement of a home for sale says whether it is freehold or leasehold.',
};
const countries: Record<AdRules['country'], string> = {
  de: 'Germany',
  uk: 'United Kingdom',
  us: 'United States',
};

export const en = {
  hints: 'Worth a second look',
  about,
  duties,
  countries,
  found: (phrase: string, what: string): string =>
    `“${phrase}” says who may live here (${what}). Describe the home instead.`,
  readOn: (date: string): string =>
    `The text of the law or guidance, as read on ${date}. A hint, no legal advice.`,
  hide: 'Hide for now',
  limits: 'Tags and names',
  hashtags: (count: number, most: number): string =>
    `${number(count)} of ${number(most)} ${plural(most, 'hashtag', 'hashtags')}`,
  mentions: (count: number, most: number): string =>
    `${number(count)} of ${number(most)} ${plural(most, 'mention', 'mentions')}`,
  cashtags: (count: number, most: number): string =>
    `${number(count)} of ${number(most)} ${plural(most, 'cashtag', 'cashtags')}`,
  at: (name: string, counts: string): string => `${name}: ${counts}`,
};
export type HintWords = typeof en;
