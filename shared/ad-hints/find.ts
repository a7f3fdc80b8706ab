import type { Facts } from '../clip.ts';
import { de } from './de.ts';
import type { About, AdRules, Duty } from './hints.ts';
import { uk } from './uk.ts';
import { us } from './us.ts';

const RULES: Readonly<Record<AdRules['country'], AdRules>> = { de, uk, us };

/** One thing worth a second look, with the law and the page it was read on. */
export type Hint = { readonly law: string; readonly source: string; readonly read: string } & (
  | { readonly about: About; readonly found: string }
  | { readonly duty: Duty }
);

const COUNTRIES: Record<string, AdRules['country']> = {
  de: 'de', deutschland: 'de', germany: 'de',
  gb: 'uk', uk: 'uk', 'united kingdom': 'uk', england: 'uk', scotland: 'uk', wales: 'uk', 'northern ireland': 'uk',
  us: 'us', usa: 'us', 'united states': 'us', 'united states of america': 'us',
}; // biome-ignore format: a table
const CURRENCIES: Record<string, AdRules['country']> = { GBP: 'uk', USD: 'us' };

interface Listing {
  readonly facts: Facts;
  readonly source: { readonly site: string };
}

/** Where the home stands: by its address, by the host's ending, by its money. Undefined where none of them tells. */
export function countryOf({ facts, source }: Listing): AdRules['country'] | undefined {
  const named = facts.address?.value.country?.trim().toLowerCase();
  if (named) return COUNTRIES[named];
  const ending = source.site.split('.').at(-1) ?? '';
  return COUNTRIES[ending] ?? CURRENCIES[facts.price?.value.currency ?? ''];
}

/** A place to live, not a car and not a chair. */
export const isHome = ({ facts }: Listing): boolean =>
  !facts.make &&
  !facts.mileage &&
  Boolean(facts.bedrooms ?? facts.bathrooms ?? facts.rooms ?? (facts.area && facts.address));

const LETTING = /\b(?:to let|rent|pcm|per month|monatlich|miete|kaltmiete|warmmiete)\b/i;

/** What to look at again in the words that go out. None for what is no home, or stands where we know no law. */
export function hintsFor(listing: Listing, texts: readonly string[]): Hint[] {
  const country = countryOf(listing);
  if (!country || !isHome(listing)) return [];
  const { phrases, duties } = RULES[country];
  const all = texts.join('\n');
  const found = phrases.flatMap(({ about, words, law }) =>
    [...new Set([...all.matchAll(words.value)].map(([match]) => match.toLowerCase()))].map((match) => ({
      about,
      found: match,
      law,
      source: words.source,
      read: words.read,
    })),
  );
  const isLetting = LETTING.test(`${all} ${listing.facts.price?.value.text ?? ''}`);
  const untold = duties
    .filter(({ only }) => only === undefined || (only === 'letting') === isLetting)
    .filter(({ told }) => all.trim() !== '' && !told.value.test(all))
    .map(({ duty, law, told }) => ({ duty, law, source: told.source, read: told.read }));
  return [...found, ...untold];
}
