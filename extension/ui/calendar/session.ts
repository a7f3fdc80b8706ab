import type { ApiError } from '../../../shared/api.ts';
import type { CalendarEntry } from '../../../shared/calendar.ts';

/** What the calendar has of the stretch it shows. */
export interface CalendarState {
  from: number;
  to: number;
  /** Null while they are asked for. */
  entries: CalendarEntry[] | null;
  failed: boolean;
  /** A move that was not allowed. */
  refused: ApiError | null;
  /** There are more than are shown. */
  more: boolean;
  /** What was moved last, and where it stood; can be undone for a while. */
  moved: { entry: CalendarEntry; from: string } | null;
}

export interface CalendarActions {
  /** Brings the stretch [from, to), ms. */
  seeCalendar(from: number, to: number): void;
  /** Another wall time, in the entry's own zone. */
  moveEntry(entry: CalendarEntry, wall: string): void;
  undoMove(): void;
}

export const NO_CALENDAR: CalendarState = {
  from: 0,
  to: 0,
  entries: null,
  failed: false,
  refused: null,
  more: false,
  moved: null,
};
