import { weekdayOf } from '../../../shared/slots.ts';
import { locale } from '../words/language.ts';
import { t } from '../words/plans.ts';

/** Recurrence rules as they are chosen here: every so many days, weeks or months, on certain days, so many times. */

export const EVERY = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
export type Every = (typeof EVERY)[number];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export interface Choice {
  every: Every;
  /** 1 is each time, 2 every other. */
  interval: number;
  /** 1 is Monday; for weeks. None: the day of the first post. */
  weekdays: readonly number[];
  /** How often in all, the first counted; null: until it is ended. */
  count: number | null;
}

export const firstChoice = (startsAt: string): Choice => ({
  every: 'WEEKLY',
  interval: 1,
  weekdays: [weekdayOf(startsAt)],
  count: 4,
});

/** The rule a choice means (RFC 5545). */
export function ruleOf({ every, interval, weekdays, count }: Choice): string {
  const days = every === 'WEEKLY' && weekdays.length > 0 ? weekdays.toSorted((a, b) => a - b) : [];
  return [
    `FREQ=${every}`,
    interval > 1 ? `INTERVAL=${interval}` : '',
    days.length > 0 ? `BYDAY=${days.map((day) => DAYS[day - 1]).join(',')}` : '',
    count === null ? '' : `COUNT=${count}`,
  ]
    .filter(Boolean)
    .join(';');
}

/** A rule made here in words; one made elsewhere as it stands. */
export function ruleInWords(rule: string): string {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const every = EVERY.find((one) => one === parts.get('FREQ'));
  if (!every) return rule;
  const weekdays = (parts.get('BYDAY') ?? '').split(',').flatMap((day) => {
    const index = DAYS.indexOf(day as (typeof DAYS)[number]);
    return index < 0 ? [] : [dayName(index + 1)];
  });
  const count = parts.get('COUNT');
  const words = [t.every[every](Number(parts.get('INTERVAL') ?? 1))];
  if (weekdays.length > 0) words.push(new Intl.ListFormat(locale, { type: 'unit' }).format(weekdays));
  if (count) words.push(t.times(Number(count)));
  return words.join(', ');
}

// 1 January 2024 was a Monday.
export const dayName = (weekday: number, style: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));
