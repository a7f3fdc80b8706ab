import { and, asc, eq, gt, lt, notInArray } from 'drizzle-orm';
import type { Slot } from '../../../shared/slots.ts';
import type { Db } from '../database.ts';
import { publications, slots } from '../schema.ts';

export const slotsOf = (db: Db, workspaceId: string) =>
  db
    .select({ accountId: slots.accountId, weekday: slots.weekday, minute: slots.minute })
    .from(slots)
    .where(eq(slots.workspaceId, workspaceId))
    .orderBy(asc(slots.accountId), asc(slots.weekday), asc(slots.minute));

/** All of an account's slots anew, in one batch. */
export async function replaceSlots(
  db: Db,
  workspaceId: string,
  accountId: string,
  wanted: readonly Slot[],
): Promise<void> {
  // D1 takes a hundred bound values a statement.
  const groups = Array.from({ length: Math.ceil(wanted.length / 20) }, (_, group) =>
    wanted.slice(group * 20, (group + 1) * 20).map((slot) => ({ ...slot, accountId, workspaceId })),
  );
  await db.batch([
    db.delete(slots).where(eq(slots.accountId, accountId)),
    ...groups.map((rows) => db.insert(slots).values(rows).onConflictDoNothing()),
  ]);
}

/** When a workspace's accounts have something planned, within a span. */
export const plannedTimes = (db: Db, workspaceId: string, from: number, to: number) =>
  db
    .select({ accountId: publications.accountId, publishAt: publications.publishAt })
    .from(publications)
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        gt(publications.publishAt, from),
        lt(publications.publishAt, to),
        notInArray(publications.status, ['canceled', 'failed', 'removed']),
      ),
    );
