import { and, eq, lt } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { repeats } from '../schema.ts';

export type RepeatRow = typeof repeats.$inferSelect;

/**
 * Writes down that something is begun; where it was begun since `since` already, answers how that stands. Of two at once
 * one alone begins.
 */
export async function beginOnce(
  db: Db,
  row: Omit<RepeatRow, 'status' | 'answerSealed'>,
  since: number,
): Promise<RepeatRow | null> {
  const begun = await db
    .insert(repeats)
    .values(row)
    .onConflictDoUpdate({
      target: repeats.id,
      set: { asked: row.asked, at: row.at, status: null, answerSealed: null },
      setWhere: lt(repeats.at, since),
    })
    .returning({ id: repeats.id });
  if (begun.length > 0) return null;
  return (await db.select().from(repeats).where(eq(repeats.id, row.id)).get()) ?? null;
}

export const endOnce = (db: Db, id: string, at: number, end: Pick<RepeatRow, 'status' | 'answerSealed'>) =>
  db
    .update(repeats)
    .set(end)
    .where(and(eq(repeats.id, id), eq(repeats.at, at)));

export const dropOnce = (db: Db, id: string, at: number) =>
  db.delete(repeats).where(and(eq(repeats.id, id), eq(repeats.at, at)));
