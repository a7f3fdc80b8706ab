import { COUNTRIES, type Country, type CountryCode } from './countries.ts';

/** On which days of a year the rules of `countries.ts` fall. */

export const isCountry = (code: string): code is CountryCode => Object.hasOwn(COUNTRIES, code);

/** The country whose people live by the zone's clocks; null where none of ours is known to. */
export function countryOf(timeZone: string): CountryCode | null {
  const found = Object.entries<Country>(COUNTRIES).find(([, { zones }]) => zones.includes(timeZone));
  return (found?.[0] as CountryCode | undefined) ?? null;
}

const DAY = 86_400_000;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Easter Sunday of the western churches, by the anonymous Gregorian rule: https://www.cs.rutgers.edu/~watrous/easter.html */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

const WEEKDAYS = { MO: 1, TH: 4 } as const;

function dateOf(rule: string, year: number): string {
  const byEaster = /^E([+-]\d+)$/.exec(rule);
  if (byEaster) return dayOf(easter(year) + Number(byEaster[1]) * DAY);
  const before = /^MO-(\d\d)-(\d\d)$/.exec(rule);
  if (before) {
    const at = Date.UTC(year, Number(before[1]) - 1, Number(before[2]));
    return dayOf(at - ((new Date(at).getUTCDay() + 6) % 7 || 7) * DAY);
  }
  const nth = /^(-?\d)(MO|TH)(\d\d)$/.exec(rule);
  if (!nth) return `${year}-${rule}`;
  const [, turn = '1', name = 'MO', month = '01'] = nth;
  const weekday = WEEKDAYS[name as keyof typeof WEEKDAYS];
  if (Number(turn) < 0) {
    const last = Date.UTC(year, Number(month), 0);
    return dayOf(last - ((new Date(last).getUTCDay() - weekday + 7) % 7) * DAY);
  }
  const first = Date.UTC(year, Number(month) - 1, 1);
  return dayOf(first + (((weekday - new Date(first).getUTCDay() + 7) % 7) + 7 * (Number(turn) - 1)) * DAY);
}

/** In Britain what falls on a weekend is made up for on the next working day: https://www.gov.uk/bank-holidays */
function madeUp(days: Map<string, string>): void {
  for (const [day, name] of [...days]) {
    let at = Date.parse(`${day}T00:00:00Z`);
    if (new Date(at).getUTCDay() % 6 !== 0) continue;
    while (new Date(at).getUTCDay() % 6 === 0 || days.has(dayOf(at))) at += DAY;
    days.set(dayOf(at), name);
  }
}

/** The country's public holidays of a year: `YYYY-MM-DD` to their name there. */
export function holidaysOf(country: CountryCode, year: number): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const [rule, name] of COUNTRIES[country].days) days.set(dateOf(rule, year), name);
  if (country === 'GB') madeUp(days);
  return days;
}
