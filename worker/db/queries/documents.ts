import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { documents, users } from '../schema.ts';

/** Newest first, without their bodies. */
export const documentsKept = (db: Db, kind: string, limit: number) =>
  db
    .select({ id: documents.id, version: documents.version, madeAt: documents.madeAt })
    .from(documents)
    .where(eq(documents.kind, kind))
    .orderBy(desc(documents.madeAt))
    .limit(limit);

export const readDocument = (db: Db, kind: string, id: string) =>
  db
    .select()
    .from(documents)
    .where(and(eq(documents.kind, kind), eq(documents.id, id)))
    .get();

export const insertDocument = (db: Db, row: typeof documents.$inferInsert): Promise<unknown> =>
  db.insert(documents).values(row).onConflictDoNothing();

export const acceptedBy = (db: Db, userId: string) =>
  db
    .select({ terms: users.termsVersion, privacy: users.policyVersion })
    .from(users)
    .where(eq(users.id, userId))
    .get();

/** What was accepted later stays. */
export const accept = (
  db: Db,
  userId: string,
  { terms, privacy }: { terms: string | null; privacy: string | null },
  now: number,
) =>
  db
    .update(users)
    .set({
      termsVersion: sql`CASE WHEN ${terms} > COALESCE(${users.termsVersion}, '') THEN ${terms} ELSE ${users.termsVersion} END`,
      policyVersion: sql`CASE WHEN ${privacy} > COALESCE(${users.policyVersion}, '') THEN ${privacy} ELSE ${users.policyVersion} END`,
      termsAt: sql`CASE WHEN ${terms} > COALESCE(${users.termsVersion}, '') THEN ${now} ELSE ${users.termsAt} END`,
    })
    .where(eq(users.id, userId));

/** Tells the next workspaces after `after`, in the order of their ids; undefined when it was all, else the last. */
export async function tellWorkspaces(
  db: Db,
  after: string,
  notice: { kind: string; message: string; createdAt: number },
  limit: number,
): Promise<string | undefined> {
  const ids = await db.all<{ id: string }>(
    sql`SELECT id FROM workspaces WHERE id > ${after} ORDER BY id LIMIT ${limit}`,
  );
  if (ids.length === 0) return undefined;
  await db.run(
    sql`INSERT INTO notices (id, workspace_id, kind, message, created_at)
      SELECT lower(hex(randomblob(16))), value ->> 'id', ${notice.kind}, ${notice.message}, ${notice.createdAt}
      FROM json_each(${JSON.stringify(ids)})`,
  );
  return ids.length < limit ? undefined : ids.at(-1)?.id;
}
