import type { Line } from '../../seen.ts';
import { DECIDING } from '../../weights.ts';
import { ELSEWHERE } from './pairs.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'tr'];
/** Countries that are called like people. */
const NAMES_TOO = /^(?:Jordan|Chad|Georgia|Jersey|Tschad)$/;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let known: ReadonlySet<string> | undefined;
/** The names of all countries, as the browser has them in the languages of listings (ECMA-402, Intl.DisplayNames). */
function countries(): ReadonlySet<string> {
  known ??= new Set(
    LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      return LETTERS.flatMap((first) => LETTERS.map((second) => names.of(first + second) ?? ''));
    }).filter((name) => name && !NAMES_TOO.test(name)),
  );
  return known;
}

const TOWN_AND_COUNTRY =
  /^(\p{Lu}[\p{L}.'’-]*(?:[\s-][\p{L}.'’-]+){0,4}(?:,\s\p{Lu}[\p{L}\s.'’-]{1,30})?),\s(\p{Lu}[\p{L}\s.'’-]{2,40})$/u;

/** What lies there, before its place: `Entire cabin in Hemsedal, Norway`. */
const THING_IN = /^.*\s(?:in|en|em|à|w)\s(?=\p{Lu})/u;

/** A text right by the heading that is nothing but a town and its country: `Palma de Mallorca, Spain`. */
export const townAndCountry = (lines: readonly Line[]): string | undefined =>
  lines
    .find(({ text, distance, cues }) => {
      if (distance > DECIDING.address.byHeading || text.length > 80) return false;
      const [, , country] = TOWN_AND_COUNTRY.exec(text) ?? [];
      return country && countries().has(country) && !cues.some((cue) => ELSEWHERE.has(cue));
    })
    ?.text.replace(THING_IN, '');
