import { and, eq, gt, isNull, ne, or, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { attempts } from '../schema.ts';

/** Records a step, in the same batch as the claim and only where the claim held. */
export const beginAttempt = (
  db: Db,
  attempt: { id: string; publicationId: string; step: string; startedAt: number },
) =>
  // Columns in the order of the table.
  db.insert(attempts).select(
    sql`SELECT ${attempt.id}, id, ${attempt.step}, content_hash, ${attempt.startedAt}, NULL, NULL, NULL
      FROM publications WHERE id = ${attempt.publicationId} AND lease = ${attempt.id}`,
  );

/** How it ended; a later word overrides an earlier one. */
export const endAttempt = (
  db: Db,
  id: string,
  end: { outcome: string; message: string | null },
  now: number,
) =>
  db
    .update(attempts)
    .set({ endedAt: now, outcome: end.outcome, message: end.message })
    .where(eq(attempts.id, id));

/** An Attempt whose lease died: nobody saw its end. */
export const abandonAttempt = (db: Db, id: string, outcome: string, now: number) =>
  db
    .update(attempts)
    .set({ endedAt: now, outcome, message: 'This step was cut off.' })
    .where(and(eq(attempts.id, id), isNull(attempts.endedAt)));

/** How many publishing calls were made since `since`; those that made one part of several public are good ends. */
export async function publishesSince(db: Db, publicationId: string, since: number): Promise<number> {
  const found = await db
    .select({ count: sql<number>`count(*)` })
    .from(attempts)
    .where(
      and(
        eq(attempts.publicationId, publicationId),
        gt(attempts.startedAt, since),
        eq(attempts.step, 'publish'),
        or(isNull(attempts.outcome), ne(attempts.outcome, 'ready')),
      ),
    )
    .get();
  return found?.count ?? 0;
}
