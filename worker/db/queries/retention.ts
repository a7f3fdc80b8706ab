import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { accounts, connections, doomed, media, publications } from '../schema.ts';
import type { Term } from '../terms.ts';

/** Deletes rows of a table whose time is over, a bounded number. */
export const forgetSome = (db: Db, { table, isOver }: Term, over: number, now: number, limit: number) =>
  db
    .delete(table)
    .where(sql`rowid IN (SELECT rowid FROM ${table} WHERE ${isOver(over, now)} LIMIT ${limit})`);

/** What a medium is for: a post that has not come to its end, or one that comes again. */
const needs = (workspaceId: unknown, sha256: unknown) => sql`(
  EXISTS (SELECT 1 FROM post_media used JOIN publications p ON p.post_id = used.post_id
    WHERE used.workspace_id = ${workspaceId} AND used.sha256 = ${sha256}
      AND p.status NOT IN ('published', 'delivered', 'canceled', 'removed', 'failed'))
  OR EXISTS (SELECT 1 FROM post_media used JOIN series s ON s.post_id = used.post_id
    WHERE used.workspace_id = ${workspaceId} AND used.sha256 = ${sha256}
      AND s.make_at IS NOT NULL AND s.ended_at IS NULL))`;
/** Of a logo that stands in thousands of posts a look reads so many, the newest; all of them only before it goes. */
const USES = 50;
const newestUses = (workspaceId: unknown, sha256: unknown) => sql`(
  SELECT post_id FROM post_media WHERE workspace_id = ${workspaceId} AND sha256 = ${sha256} ORDER BY rowid DESC LIMIT ${USES})`;
/** Whether one of these needs it. */
const needsNow = (workspaceId: unknown, sha256: unknown) => sql`EXISTS (
  SELECT 1 FROM ${newestUses(workspaceId, sha256)} used JOIN publications p ON p.post_id = used.post_id
    WHERE p.status NOT IN ('published', 'delivered', 'canceled', 'removed', 'failed'))`;
/** When it was last of use by these: the last change of a post with it. */
const lastUse = (workspaceId: unknown, sha256: unknown) => sql`(
  SELECT max(p.updated_at) FROM ${newestUses(workspaceId, sha256)} used JOIN publications p ON p.post_id = used.post_id)`;
/** Whether any post with it was changed after `at`. */
const wasUsedAfter = (workspaceId: unknown, sha256: unknown, at: number) => sql`EXISTS (
  SELECT 1 FROM post_media used JOIN publications p ON p.post_id = used.post_id
    WHERE used.workspace_id = ${workspaceId} AND used.sha256 = ${sha256} AND p.updated_at > ${at})`;

/** Media that it is time to look at, with whether their newest posts need them and when they last did. */
export const mediaToLookAt = (db: Db, now: number, limit: number) =>
  db
    .select({
      workspaceId: media.workspaceId,
      sha256: media.sha256,
      createdAt: media.createdAt,
      isNeeded: sql<number>`${needsNow(media.workspaceId, media.sha256)}`,
      lastUse: sql<number | null>`${lastUse(media.workspaceId, media.sha256)}`,
    })
    .from(media)
    .where(lte(media.lookAt, now))
    .orderBy(media.lookAt)
    .limit(limit);

export const lookAgainAt = (db: Db, workspaceId: string, sha256: string, at: number) =>
  db
    .update(media)
    .set({ lookAt: at })
    .where(and(eq(media.workspaceId, workspaceId), eq(media.sha256, sha256)));

/**
 * Takes a medium out of use: only if it is still true, in this very batch, that nothing needs it and no post with it
 * was changed after `over`. From then on it is not here for anybody, and cannot be taken in before its bytes are gone.
 * Failed posts with it wait for new bytes.
 */
export async function doom(
  db: Db,
  workspaceId: string,
  sha256: string,
  { now, over }: { now: number; over: number },
): Promise<boolean> {
  const isDoomed = sql`EXISTS (SELECT 1 FROM doomed WHERE workspace_id = ${workspaceId} AND sha256 = ${sha256})`;
  const [put] = await db.batch([
    db
      .insert(doomed)
      .select(
        sql`SELECT ${workspaceId}, ${sha256}, ${now} FROM media
          WHERE workspace_id = ${workspaceId} AND sha256 = ${sha256} AND NOT ${needs(workspaceId, sha256)}
            AND NOT ${wasUsedAfter(workspaceId, sha256, over)}`,
      )
      .onConflictDoNothing()
      .returning({ sha256: doomed.sha256 }),
    db.delete(media).where(and(eq(media.workspaceId, workspaceId), eq(media.sha256, sha256), isDoomed)),
    db
      .update(publications)
      .set({ mediaComplete: false })
      .where(
        sql`${publications.status} = 'failed' AND ${isDoomed} AND ${publications.postId} IN
          (SELECT post_id FROM post_media WHERE workspace_id = ${workspaceId} AND sha256 = ${sha256})`,
      ),
  ]);
  return put.length > 0;
}

/** Bytes without a row: they go too, unless a row came meanwhile. */
export async function doomOrphans(
  db: Db,
  keys: readonly { workspaceId: string; sha256: string }[],
  now: number,
): Promise<{ workspaceId: string; sha256: string }[]> {
  if (keys.length === 0) return [];
  return db
    .insert(doomed)
    .select(
      sql`SELECT value ->> 'workspaceId', value ->> 'sha256', ${now} FROM json_each(${JSON.stringify(keys)})
        WHERE NOT EXISTS (SELECT 1 FROM media
          WHERE workspace_id = value ->> 'workspaceId' AND sha256 = value ->> 'sha256')`,
    )
    .onConflictDoNothing()
    .returning({ workspaceId: doomed.workspaceId, sha256: doomed.sha256 });
}

export const doomedNow = (db: Db, limit: number) => db.select().from(doomed).limit(limit);

export const undoom = (db: Db, all: readonly { workspaceId: string; sha256: string }[]) =>
  db.delete(doomed).where(
    sql`(${doomed.workspaceId}, ${doomed.sha256}) IN
      (SELECT value ->> 'workspaceId', value ->> 'sha256' FROM json_each(${JSON.stringify(all)}))`,
  );

/** Which of these uploads are known. */
export async function knownUploads(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.all<{ id: string }>(
    sql`SELECT id FROM uploads WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Set(rows.map((row) => row.id));
}

/** Accounts of a platform that told of them longest ago. */
export const accountsToldBefore = (db: Db, platform: string, before: number, limit: number) =>
  db
    .select({ account: accounts, connection: connections })
    .from(accounts)
    .innerJoin(connections, eq(connections.id, accounts.connectionId))
    .where(and(eq(accounts.platform, platform), lte(accounts.limitsAt, before)))
    .limit(limit);

/** Of an account whose consent is over goes what its platform told: name, handle, picture. Its id stays, to know it again. */
export const forgetProfile = (db: Db, accountId: string, name: string, now: number) =>
  db.batch([
    db
      .update(accounts)
      .set({ name, handle: null, avatarUrl: null, limits: {}, limitsAt: now })
      .where(eq(accounts.id, accountId)),
    db
      .update(connections)
      .set({ name })
      .where(
        and(
          eq(connections.status, 'dead'),
          inArray(
            connections.id,
            db.select({ id: accounts.connectionId }).from(accounts).where(eq(accounts.id, accountId)),
          ),
        ),
      ),
  ]);
