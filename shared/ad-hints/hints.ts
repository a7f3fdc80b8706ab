import type { Cited } from '../platforms/rules.ts';

/** What the law of a country asks of words that sell or let a home. Hints for whoever writes them, never a block. */

/** Whom a phrase sorts people by. */
export type About =
  | 'race'
  | 'religion'
  | 'origin'
  | 'sex'
  | 'disability'
  | 'family'
  | 'age'
  | 'benefits'
  | 'nobody';
/** What an advertisement must tell. */
export type Duty = 'energy' | 'price' | 'tenure';

export interface AdRules {
  readonly country: 'de' | 'uk' | 'us';
  /** Phrases that say who may live there. A person's own words are searched, so each is as narrow as it can be. */
  readonly phrases: readonly { readonly about: About; readonly words: Cited<RegExp>; readonly law: string }[];
  /** What must be told, how one sees that it is, and where it is asked only of sales or lettings. */
  readonly duties: readonly {
    readonly duty: Duty;
    readonly told: Cited<RegExp>;
    readonly law: string;
    readonly only?: 'sale' | 'letting';
  }[];
}

/** Joins phrases into one pattern that finds them as whole words, however their spaces are written. */
export const anyOf = (...phrases: string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases.join('|').replaceAll(' ', '[\\s-]+')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
