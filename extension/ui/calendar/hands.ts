import type { CalendarEntry } from '../../../shared/calendar.ts';
import type { MarksOf } from './marks.ts';

/** What every view of the calendar can do, and knows. */
export interface Hands {
  /** The zone whose clocks the calendar shows. */
  timeZone: string;
  now: number;
  /** What else stands in a day. */
  marks: MarksOf;
  accountName(accountId: string): string;
  open(entry: CalendarEntry): void;
  /** Moves by so many days and minutes of the entry's own clock. */
  shift(entry: CalendarEntry, days: number, minutes: number): void;
  /** Shows one day alone. */
  show(day: string): void;
}
