import { toInstant, toWall } from '../../../shared/schedule.ts';

/** Days as `YYYY-MM-DD`, by the calendar alone: no zone and no hour has a part in them. */

const DAY_MS = 86_400_000;
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string =>
  dayOf(new Date(dateOf(day).getTime() + days * DAY_MS));

/** The same day of another month; the last one where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const date = dateOf(day);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), length));
  return dayOf(first);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY_MS);

export const monthOf = (day: string): string => day.slice(0, 7);

type WithWeek = Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };

/** The day that weeks begin with where the language is spoken: 1 is Monday, 7 Sunday. */
export function firstWeekday(locale: string): number {
  const known = new Intl.Locale(locale) as WithWeek;
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

/** The seven days of the week that `day` lies in. */
export function weekOf(day: string, firstDay: number): string[] {
  const back = (dateOf(day).getUTCDay() - firstDay + 7) % 7;
  return Array.from({ length: 7 }, (_, at) => addDays(day, at - back));
}

/** The weeks that hold the month of `day`, whole. */
export function weeksOf(day: string, firstDay: number): string[][] {
  const first = `${monthOf(day)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const weeks: string[][] = [];
  for (
    let week = weekOf(first, firstDay);
    (week[0] as string) <= last;
    week = weekOf(addDays(week[6] as string, 1), firstDay)
  )
    weeks.push(week);
  return weeks;
}

/** The instants, ms, from the beginning of the first day to the end of the last, by the clocks of the zone. */
export function stretchOf(days: readonly string[], timeZone: string): { from: number; to: number } {
  const at = (day: string): number => toInstant(`${day}T00:00:00`, timeZone).at;
  return { from: at(days[0] as string), to: at(addDays(days.at(-1) as string, 1)) };
}

export const today = (now: number, timeZone: string): string => toWall(now, timeZone).slice(0, 10);
