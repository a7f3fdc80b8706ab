import type { CountryCode } from '../../../shared/countries.ts';
import { countryOf, holidaysOf } from '../../../shared/holidays.ts';
import { toWall } from '../../../shared/schedule.ts';
import { weekdayOf } from '../../../shared/slots.ts';
import type { CalendarState } from './session.ts';

/** What stands in a day beside its posts. */
export interface Marks {
  /** The holiday's name in its country. */
  holiday: string | null;
  /** Accounts whose consent ends. */
  endings: readonly string[];
  /** Weekly times, minutes after midnight, with the account each is of. */
  slots: readonly { minute: number; accountId: string }[];
}
export type MarksOf = (day: string) => Marks;

/** Whose holidays are shown. */
export const shownCountry = ({ holidays }: CalendarState, timeZone: string): CountryCode | '' =>
  holidays ?? countryOf(timeZone) ?? '';

/** Answers for any day; looks a year's holidays up once. */
export function marksOf(held: CalendarState, accountId: string, timeZone: string): MarksOf {
  const country = shownCountry(held, timeZone);
  const years = new Map<string, ReadonlyMap<string, string>>();
  const holidayOn = (day: string): string | null => {
    if (country === '') return null;
    const year = day.slice(0, 4);
    if (!years.has(year)) years.set(year, holidaysOf(country, Number(year)));
    return years.get(year)?.get(day) ?? null;
  };
  const endings = held.endings.map(({ name, at }) => ({ name, day: toWall(at, timeZone).slice(0, 10) }));
  const shown = held.slots.filter((one) => accountId === '' || one.accountId === accountId);
  return (day) => {
    const weekday = weekdayOf(day);
    return {
      holiday: holidayOn(day),
      endings: endings.filter((one) => one.day === day).map(({ name }) => name),
      slots: shown.flatMap((one) =>
        one.slots
          .filter((slot) => slot.weekday === weekday)
          .map(({ minute }) => ({ minute, accountId: one.accountId })),
      ),
    };
  };
}
