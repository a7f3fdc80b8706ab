import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { from } from '../../../shared/publication.ts';
import type { Db } from '../database.ts';
import { guestLinks, posts, publications, users, workspaces } from '../schema.ts';

export type GuestLinkRow = typeof guestLinks.$inferSelect;

export const insertGuestLink = (db: Db, row: typeof guestLinks.$inferInsert) =>
  db.insert(guestLinks).values(row);

const holds = (now: number) => and(isNull(guestLinks.revokedAt), gt(guestLinks.expiresAt, now));

/** Those that open something still, the newest first, with the name of who made each. */
export const guestLinksOf = (db: Db, workspaceId: string, now: number) =>
  db
    .select({ link: guestLinks, by: users.name })
    .from(guestLinks)
    .leftJoin(users, eq(users.id, guestLinks.madeBy))
    .where(and(eq(guestLinks.workspaceId, workspaceId), holds(now)))
    .orderBy(desc(guestLinks.madeAt))
    .limit(200);

/** A link that holds: not too old, not revoked, and made by somebody who still may make it (`roles`). */
export const readGuestLink = (db: Db, id: string, what: string, roles: readonly string[], now: number) =>
  db
    .select({ link: guestLinks, workspace: workspaces })
    .from(guestLinks)
    .innerJoin(workspaces, eq(workspaces.id, guestLinks.workspaceId))
    .where(
      and(
        eq(guestLinks.id, id),
        eq(guestLinks.what, what),
        holds(now),
        sql`EXISTS (SELECT 1 FROM members m WHERE m.workspace_id = ${guestLinks.workspaceId}
          AND m.user_id = ${guestLinks.madeBy} AND m.role IN (SELECT value FROM json_each(${JSON.stringify(roles)})))`,
      ),
    )
    .get();

/** Counts an opening. Answers whether it was the first. */
export async function countOpening(db: Db, id: string, now: number): Promise<boolean> {
  const [row] = await db
    .update(guestLinks)
    .set({ opens: sql`${guestLinks.opens} + 1`, openedAt: sql`coalesce(${guestLinks.openedAt}, ${now})` })
    .where(eq(guestLinks.id, id))
    .returning({ opens: guestLinks.opens });
  return row?.opens === 1;
}

/** From here on it opens nothing. Answers whether there was one. */
export async function revokeLink(db: Db, workspaceId: string, id: string, now: number): Promise<boolean> {
  const rows = await db
    .update(guestLinks)
    .set({ revokedAt: now })
    .where(and(eq(guestLinks.workspaceId, workspaceId), eq(guestLinks.id, id), holds(now)))
    .returning({ id: guestLinks.id });
  return rows.length > 0;
}

/** Those of them that are Posts of the workspace. */
export const postsAmong = (db: Db, workspaceId: string, ids: readonly string[]) =>
  db
    .select({ id: posts.id })
    .from(posts)
    .where(
      and(
        eq(posts.workspaceId, workspaceId),
        sql`${posts.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
      ),
    );

/** Whether a client would be asked about what this person wrote, in a workspace where nobody approves own work. */
export async function isOwnWork(
  db: Db,
  { workspaceId, userId, posts: ids }: { workspaceId: string; userId: string; posts: readonly string[] },
): Promise<boolean> {
  const written = sql`(SELECT 1 FROM json_each(CASE ${publications.writers} WHEN '[]'
    THEN json_array(${posts.createdBy}) ELSE ${publications.writers} END) WHERE value = ${userId})`;
  const found = await db
    .select({ id: publications.id })
    .from(publications)
    .innerJoin(posts, eq(posts.id, publications.postId))
    .innerJoin(workspaces, eq(workspaces.id, publications.workspaceId))
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        sql`${publications.postId} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
        inArray(publications.status, from('edit')),
        eq(workspaces.fourEyes, true),
        eq(workspaces.approval, 'approver-then-client'),
        sql`EXISTS ${written}`,
      ),
    )
    .limit(1);
  return found.length > 0;
}
