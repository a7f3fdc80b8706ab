import type { Address, Facts, Price } from '../../../shared/clip.ts';
import { toInstant, toWall } from '../../../shared/schedule.ts';
import { locale } from './language.ts';

/** Numbers, prices, sizes and times as people in the browser's language write them. */

const made = new Map<string, unknown>();
function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

export const number = (value: number): string =>
  once('number', () => new Intl.NumberFormat(locale)).format(value);

/** The amount in its currency; the page's own words where it names no amount or currency. */
export function price(value: Price): string {
  if (value.amount === null || value.currency === null) return value.text;
  const digits = Number.isInteger(value.amount) ? 0 : 2;
  const { currency } = value;
  try {
    return once(`price ${currency} ${digits}`, () => {
      const parts = {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      };
      return new Intl.NumberFormat(locale, parts as Intl.NumberFormatOptions);
    }).format(value.amount);
  } catch {
    return value.text;
  }
}

/** Where it is, in few words. */
export const place = (address: Address): string =>
  [address.street, address.locality].filter(Boolean).join(', ') || address.text;

/** `€ 495,000 · Lake Road 4, Ulm`. */
export function priceAndPlace(facts: Facts): string {
  const parts = [facts.price && price(facts.price.value), facts.address && place(facts.address.value)];
  return parts.filter(Boolean).join(' · ');
}

/** `18:30`; seconds only where there are some. */
export function clock(at: number, timeZone: string): string {
  const second = at % 60_000 >= 1000 ? ('2-digit' as const) : undefined;
  return once(`clock ${timeZone} ${second}`, () => {
    const parts = { hour: 'numeric', minute: '2-digit', second, timeZone } as const;
    return new Intl.DateTimeFormat(locale, parts);
  }).format(at);
}

/** Days from today to the day of `at`, by the calendar of the zone. */
export function daysAway(at: number, now: number, timeZone: string): number {
  const day = (instant: number) => Date.parse(toWall(instant, timeZone).slice(0, 10));
  return Math.round((day(at) - day(now)) / 86_400_000);
}

/** `today 18:30`, `tomorrow 9:00`, `Tue 24 Nov, 10:00`. */
export function moment(at: number, now: number, timeZone: string): string {
  const days = daysAway(at, now, timeZone);
  if (Math.abs(days) <= 1) {
    const near = once('near', () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
    return `${near.format(days, 'day')} ${clock(at, timeZone)}`;
  }
  const year = Math.abs(days) > 300 ? ('numeric' as const) : undefined;
  const date = once(`date ${timeZone} ${year}`, () => {
    const parts = { weekday: 'short', day: 'numeric', month: 'short', year, timeZone } as const;
    return new Intl.DateTimeFormat(locale, parts);
  });
  return `${date.format(at)}, ${clock(at, timeZone)}`;
}

/** The exact time, for those who hover. */
export const exactly = (at: number, timeZone: string): string =>
  once(`exact ${timeZone}`, () => {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'full', timeZone });
  }).format(at);

/** `Berlin` of `Europe/Berlin`. */
export const zoneName = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

/** `GMT+1`: how far the zone is from UTC at that instant. */
export function offsetAt(timeZone: string, at: number): string {
  const parts = once(`zone ${timeZone}`, () => {
    return new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' });
  }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}

/** The instant of a wall time, or null where it is none. */
export function instantOf(wall: string, timeZone: string): ReturnType<typeof toInstant> | null {
  try {
    return toInstant(wall, timeZone);
  } catch {
    return null;
  }
}
