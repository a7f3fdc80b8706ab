import type { Facts } from '../../../shared/clip.ts';

/** The zones that a post's time may go by. */

type WithZones = Intl.Locale & { getTimeZones?(): string[]; timeZones?: string[] };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The code of a country that a page names: by its code, or by its name in English or the reader's language. */
function codeOf(country: string, locale: string): string | null {
  const wanted = country.trim();
  if (/^[A-Z]{2}$/i.test(wanted)) return wanted.toUpperCase();
  const names = ['en', locale].map((one) => new Intl.DisplayNames(one, { type: 'region', fallback: 'none' }));
  const isIt = (code: string): boolean =>
    names.some((list) => list.of(code)?.toLowerCase() === wanted.toLowerCase());
  return LETTERS.flatMap((one) => LETTERS.map((two) => one + two)).find(isIt) ?? null;
}

/** The zones of the country where the property is, as far as the page says and this browser knows. */
export function zonesOf(facts: Facts, locale: string): string[] {
  const country = facts.address?.value.country;
  const code = country ? codeOf(country, locale) : null;
  if (!code) return [];
  const where = new Intl.Locale('und', { region: code }) as WithZones;
  return where.getTimeZones?.() ?? where.timeZones ?? [];
}

/** Every zone that this browser knows. */
export const allZones = (): readonly string[] => Intl.supportedValuesOf('timeZone');
