import { toInstant, toWall } from './schedule.ts';
import { weekdayOf } from './slots.ts';

/** When nobody wants to be told anything: by the clocks of where they are. */

export interface QuietHours {
  /** From when to when, as 22:00 and 07:00; past midnight where the end is the earlier one. The same: the whole day. */
  from: string;
  to: string;
  /** The days on which they begin: 1 is Monday, 7 Sunday. */
  days: number[];
  /** What needs its owner comes through all the same. */
  urgent: boolean;
}

/** What somebody finds who turns them on. */
export const USUAL_QUIET: QuietHours = {
  from: '21:00',
  to: '07:30',
  days: [1, 2, 3, 4, 5, 6, 7],
  urgent: true,
};

const DAY = 86_400_000;
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/**
 * When the quiet that holds at `at` ends, ms; null where it does not hold. Stretches that follow one another without a
 * break are one. Throws RangeError for an unknown zone.
 */
export function quietUntil(quiet: QuietHours, at: number, timeZone: string): number | null {
  const today = toWall(at, timeZone).slice(0, 10);
  let until: number | null = null;
  // One may have begun yesterday; seven more days show where an unbroken row ends.
  for (let ahead = -1; ahead <= 7; ahead += 1) {
    const day = dayAfter(today, ahead);
    if (!quiet.days.includes(weekdayOf(day))) continue;
    const begins = toInstant(`${day}T${quiet.from}:00`, timeZone).at;
    const lastDay = quiet.to > quiet.from ? day : dayAfter(day, 1);
    const ends = toInstant(`${lastDay}T${quiet.to}:00`, timeZone).at;
    const reached: number = until ?? at;
    if (begins <= reached && ends > reached) until = ends;
  }
  return until;
}
