import { CELL_HOURS } from '../../../shared/insights.ts';
import { locale } from '../words/language.ts';

/** `12K`, as short as an axis wants it. */
export const compact = (value: number): string =>
  new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value);

export const percent = (part: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part);

/** `1.4`. */
export const factor = (value: number): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** `22 Nov`. */
export const shortDay = (at: number): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(at);

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
export const dayName = (weekday: number, width: 'short' | 'long'): string =>
  new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(
    MONDAY + (weekday - 1) * 86_400_000,
  );

const hourOf = (hour: number): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    MONDAY + hour * 3_600_000,
  );
/** `18:00–21:00`. */
export const hoursOf = (hour: number): string => `${hourOf(hour)}–${hourOf(hour + CELL_HOURS)}`;

/** `Saves, clicks and shares`. */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(words);
