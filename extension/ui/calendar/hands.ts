import type { MarksOf } from './marks.ts';
import type { ClientEntry } from './session.ts';

/** What every view of the calendar can do, and knows. */
export interface Hands {
  /** The zone whose clocks the calendar shows. */
  timeZone: string;
  now: number;
  /** What else stands in a day. */
  marks: MarksOf;
  accountName(accountId: string): string;
  /** Whose post it is, where those of several are in sight; else empty. */
  clientName(entry: ClientEntry): string;
  open(entry: ClientEntry): void;
  /** Moves by so many days and minutes of the entry's own clock. */
  shift(entry: ClientEntry, days: number, minutes: number): void;
  /** Shows one day alone. */
  show(day: string): void;
}
