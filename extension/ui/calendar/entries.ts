import type { CalendarEntry } from '../../../shared/calendar.ts';
import { next } from '../../../shared/publication.ts';
import { toWall } from '../../../shared/schedule.ts';
import { addDays } from './days.ts';
import type { ClientEntry } from './session.ts';

/** What is shown of the calendar; empty: everything. */
export interface Filter {
  accountId: string;
  status: '' | 'planned' | 'out' | 'waiting';
}

const WAITING: readonly string[] = ['held', 'failed', 'uncertain'];
const OUT: readonly string[] = ['published', 'delivered'];

function isOf(status: Filter['status'], entry: CalendarEntry): boolean {
  if (status === 'waiting') return WAITING.includes(entry.status);
  if (status === 'out') return OUT.includes(entry.status);
  if (status === 'planned') return isMovable(entry) && !WAITING.includes(entry.status);
  return true;
}

/** Entries that are not off the table, by the day and minute they show in the zone. */
export function byDay(
  entries: readonly ClientEntry[],
  filter: Filter,
  timeZone: string,
): Map<string, Placed[]> {
  const days = new Map<string, Placed[]>();
  for (const entry of [...entries].sort((a, b) => a.publishAt - b.publishAt)) {
    if (entry.status === 'canceled' || entry.status === 'removed') continue;
    if (filter.accountId && entry.accountId !== filter.accountId) continue;
    if (!isOf(filter.status, entry)) continue;
    const wall = toWall(entry.publishAt, timeZone);
    const day = wall.slice(0, 10);
    const minute = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
    days.set(day, [...(days.get(day) ?? []), { entry, day, minute }]);
  }
  return days;
}

export interface Placed {
  entry: ClientEntry;
  day: string;
  /** Minutes since midnight, by the clocks of the zone shown. */
  minute: number;
}

export const isMovable = ({ status }: CalendarEntry): boolean => next(status, 'edit') !== null;

/** The wall time, in the entry's own zone, so many days and minutes from where it stands. */
export function shifted({ scheduledAt }: CalendarEntry, days: number, minutes: number): string {
  const at = new Date(`${scheduledAt.slice(0, 16)}:00Z`).getTime() + minutes * 60_000;
  const wall = new Date(at).toISOString();
  return `${addDays(wall.slice(0, 10), days)}T${wall.slice(11, 16)}:${scheduledAt.slice(17, 19) || '00'}`;
}
