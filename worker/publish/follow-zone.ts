import { meansNow } from '../../shared/schedule.ts';
import { arm } from '../arm.ts';
import type { Context } from '../context.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import { putMark, readMark } from '../db/queries/marks.ts';
import { moveFree, type PublicationRow } from '../db/queries/publications.ts';
import { plannedAfter } from '../db/queries/times.ts';

/**
 * The owner asked for a time by the clocks of a zone. Where the zone's rules changed since, the instant moves and the
 * wall clock stays. Asked at every look before staging (at scheduling, a day, an hour and minutes ahead), so that it
 * costs nothing for what is not due. Answers whether the row was moved.
 */
export const followZone = (context: Context, { row }: Loaded, by: number): Promise<boolean> =>
  follow(context, row, by);

async function follow(context: Context, row: PublicationRow, by: number): Promise<boolean> {
  if (row.status !== 'scheduled') return false;
  const publishAt = meansNow(row.scheduledAt, row.timeZone, row.publishAt);
  if (publishAt === row.publishAt) return false;
  const change = { publishAt, rehearsed: null, dueAt: context.now() };
  const moved = await moveFree(context.db, row, context.now(), by, change);
  if (moved.length > 0) context.log.info('zone-moved', { publicationId: row.id });
  return moved.length > 0;
}

const MARK = 'zones';
/** Planned posts that one go looks at. */
const ROWS = 50;

/**
 * Walks through what is planned, a bounded part a go and in a circle, so that a calendar far ahead shows what its
 * clocks mean now, and a post whose second comes earlier than the next look at it does not miss it.
 */
export async function walkZones(context: Context): Promise<void> {
  const { db } = context;
  const mark = await readMark(db, MARK);
  const [dueAt, id] = mark?.value ? (JSON.parse(mark.value) as [number, string]) : [context.now(), ''];
  const rows = await plannedAfter(db, { dueAt, id }, ROWS);
  for (const row of rows) if (await follow(context, row, row.dueAt ?? 0)) await arm(context, row.accountId);
  const last = rows.length < ROWS ? undefined : rows.at(-1);
  const value = last ? JSON.stringify([last.dueAt, last.id]) : '';
  if (value !== (mark?.value ?? '')) await putMark(db, MARK, value, context.now());
}
