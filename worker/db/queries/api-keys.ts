import { and, desc, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { apiKeys, members, users, workspaces } from '../schema.ts';

export type ApiKeyRow = typeof apiKeys.$inferSelect;

/** Writes one, unless the workspace has so many already. Answers whether it was written. */
export async function insertApiKey(
  db: Db,
  row: Omit<ApiKeyRow, 'lastUsedAt' | 'windowAt' | 'calls'>,
  most: number,
): Promise<boolean> {
  const made = await db
    .insert(apiKeys)
    .select(
      // Columns in the order of the table.
      sql`SELECT ${row.id}, ${row.workspaceId}, ${row.name}, ${JSON.stringify(row.scopes)}, ${row.hash},
        ${row.pepperSealed}, ${row.madeBy}, ${row.madeAt}, ${row.expiresAt}, NULL, 0, 0
      WHERE (SELECT count(*) FROM api_keys WHERE workspace_id = ${row.workspaceId}) < ${most}`,
    )
    .returning({ id: apiKeys.id });
  return made.length > 0;
}

/** Newest first, each with who made it and whether they are still a member. */
export const apiKeysOf = (db: Db, workspaceId: string) =>
  db
    .select({ key: apiKeys, madeBy: users.name, member: members.userId })
    .from(apiKeys)
    .leftJoin(users, eq(users.id, apiKeys.madeBy))
    .leftJoin(members, and(eq(members.workspaceId, apiKeys.workspaceId), eq(members.userId, apiKeys.madeBy)))
    .where(eq(apiKeys.workspaceId, workspaceId))
    .orderBy(desc(apiKeys.madeAt), desc(apiKeys.id));

/** What somebody made that still acts for them, newest first, each with the name of its workspace. */
export const keysMadeBy = (db: Db, userId: string, now: number) =>
  db
    .select({ name: apiKeys.name, workspace: workspaces.name })
    .from(apiKeys)
    .innerJoin(workspaces, eq(workspaces.id, apiKeys.workspaceId))
    .innerJoin(members, and(eq(members.workspaceId, apiKeys.workspaceId), eq(members.userId, apiKeys.madeBy)))
    .where(and(eq(apiKeys.madeBy, userId), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now))))
    .orderBy(desc(apiKeys.madeAt));

/** Answers whether there was one to take away. */
export async function dropApiKey(db: Db, workspaceId: string, id: string): Promise<boolean> {
  const rows = await db
    .delete(apiKeys)
    .where(and(eq(apiKeys.workspaceId, workspaceId), eq(apiKeys.id, id)))
    .returning({ id: apiKeys.id });
  return rows.length > 0;
}

/** One that has not ended, with the person it acts for. */
export const readApiKey = (db: Db, id: string, now: number) =>
  db
    .select({ key: apiKeys, person: { id: users.id, name: users.name, email: users.email } })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.madeBy))
    .where(
      and(
        eq(apiKeys.id, id),
        or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now)),
        sql`NOT EXISTS (SELECT 1 FROM suspensions s WHERE s.id = ${apiKeys.madeBy})`,
      ),
    )
    .get();

/**
 * Counts one call of a key: so many within `span` ms, in one statement, so that calls side by side cannot slip through.
 * Answers how long to wait, ms; 0: go on.
 */
export async function countCall(
  db: Db,
  id: string,
  { most, span }: { most: number; span: number },
  now: number,
): Promise<number> {
  const isOver = sql`${apiKeys.windowAt} + ${span} <= ${now}`;
  const [counted] = await db
    .update(apiKeys)
    .set({
      calls: sql`CASE WHEN ${isOver} THEN 1 ELSE ${apiKeys.calls} + 1 END`,
      windowAt: sql`CASE WHEN ${isOver} THEN ${now} ELSE ${apiKeys.windowAt} END`,
      lastUsedAt: now,
    })
    .where(and(eq(apiKeys.id, id), or(isOver, sql`${apiKeys.calls} < ${most}`)))
    .returning({ id: apiKeys.id });
  if (counted) return 0;
  const row = await db.select({ at: apiKeys.windowAt }).from(apiKeys).where(eq(apiKeys.id, id)).get();
  return Math.max(1, (row?.at ?? now) + span - now);
}
