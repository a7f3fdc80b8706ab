import type { ApiError } from '../../../shared/api.ts';
import type { CalendarEntry } from '../../../shared/calendar.ts';
import type { CountryCode } from '../../../shared/countries.ts';
import type { AccountSlots } from '../../../shared/plans.ts';
import type { Alike } from '../../../shared/posts.ts';

/** [from, to), ms. */
export interface Stretch {
  from: number;
  to: number;
}

/** Empty: the workspace that the studio is in; `all`: every one of the person's; else one of those by its id. */
export type Client = string;

/** `workspaceId`: of another workspace than the studio is in. */
export type ClientEntry = CalendarEntry & { workspaceId?: string };

/** What the calendar has of the stretch it shows. */
export interface CalendarState {
  from: number;
  to: number;
  client: Client;
  /** Accounts of the other workspaces in sight. */
  others: { id: string; name: string }[];
  /** Null while they are asked for. */
  entries: ClientEntry[] | null;
  /** All of it could not be brought, or some client's. */
  failed: boolean;
  /** A move that was not allowed. */
  refused: ApiError | null;
  /** A move to where nearly the same goes out on the account: its owner is asked first. */
  asked: { entry: ClientEntry; wall: string; items: readonly Alike[] } | null;
  /** There are more than are shown. */
  more: boolean;
  /** Consents that end, by the account's name; empty while they are asked for. */
  endings: { name: string; at: number }[];
  /** The weekly times of each account. */
  slots: AccountSlots[];
  /** Whose holidays are shown; null: those of the workspace's zone; empty: none. */
  holidays: CountryCode | '' | null;
  /** What was moved last, and where it stood; can be undone for a while. */
  moved: { entry: ClientEntry; from: string } | null;
}

export interface CalendarActions {
  /** Brings the stretch [from, to), ms, and then those beside it, so that turning the page shows them at once. */
  seeCalendar(from: number, to: number, beside?: readonly Stretch[]): void;
  /** Another wall time, in the entry's own zone. */
  moveEntry(entry: ClientEntry, wall: string): void;
  /** The answer to what was asked: it is moved all the same, or stays where it is. */
  answerMove(yes: boolean): void;
  undoMove(): void;
  showClient(client: Client): void;
  showHolidays(country: CountryCode | ''): void;
}

export const NO_CALENDAR: CalendarState = {
  from: 0,
  to: 0,
  client: '',
  others: [],
  entries: null,
  failed: false,
  refused: null,
  asked: null,
  more: false,
  endings: [],
  slots: [],
  holidays: null,
  moved: null,
};
