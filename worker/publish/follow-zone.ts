import { meansNow } from '../../shared/schedule.ts';
import type { Context } from '../context.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import { moveFree } from '../db/queries/publications.ts';

/**
 * The owner asked for a time by the clocks of a zone. Where the zone's rules changed since, the instant moves and the
 * wall clock stays. Asked at every look before staging (at scheduling, a day, an hour and minutes ahead), so that it
 * costs nothing for what is not due. Answers whether the row was moved.
 */
export async function followZone(context: Context, { row }: Loaded, by: number): Promise<boolean> {
  if (row.status !== 'scheduled') return false;
  const publishAt = meansNow(row.scheduledAt, row.timeZone, row.publishAt);
  if (publishAt === row.publishAt) return false;
  const change = { publishAt, rehearsed: null, dueAt: context.now() };
  const moved = await moveFree(context.db, row, context.now(), by, change);
  if (moved.length > 0) context.log.info('zone-moved', { publicationId: row.id });
  return moved.length > 0;
}
