import type { ReviewState } from '../../shared/approval.ts';
import { CALENDAR_MOST, type CalendarEntry } from '../../shared/calendar.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Status } from '../../shared/publication.ts';
import type { Context } from '../context.ts';
import { publicationsBetween } from '../db/queries/calendar.ts';
import type { Scope } from '../http/call.ts';

/** A stretch of the workspace's calendar, ms; `more` where it holds more than is shown. */
export async function showCalendar(
  context: Context,
  scope: Scope,
  { from, to }: { from: number; to: number },
): Promise<{ items: CalendarEntry[]; more: boolean }> {
  const rows = await publicationsBetween(context.db, scope.workspaceId, from, to, CALENDAR_MOST + 1);
  const items = rows.slice(0, CALENDAR_MOST).map(({ media, ...row }) => ({
    ...row,
    platform: row.platform as Platform,
    status: row.status as Status,
    review: row.review as ReviewState | null,
    cover: media[0] ?? null,
  }));
  return { items, more: rows.length > CALENDAR_MOST };
}
