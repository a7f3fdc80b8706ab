import { and, asc, eq, gt, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { rolesThat } from '../../../shared/access.ts';
import type { ReviewState } from '../../../shared/approval.ts';
import type { Db } from '../database.ts';
import { accounts, comments, members, postMedia, posts, publications, users } from '../schema.ts';

export type CommentRow = typeof comments.$inferSelect;

const cover = sql<string | null>`(SELECT p.media ->> '$[0]' FROM publications p WHERE p.post_id = ${posts.id}
  ORDER BY p.publish_at, p.id LIMIT 1)`;
const commented = sql<number>`(SELECT count(*) FROM comments c WHERE c.post_id = ${posts.id})`;

/** Posts of a workspace with something in these states, by how long it is there. */
export const postsInReview = (
  db: Db,
  workspaceId: string,
  states: readonly ReviewState[],
  order: 'oldest' | 'newest',
  limit: number,
) => {
  const since = sql<number>`max(${publications.reviewAt})`;
  return db
    .select({
      postId: posts.id,
      title: posts.title,
      states: sql<string>`json_group_array(DISTINCT ${publications.review})`,
      platforms: sql<string>`json_group_array(DISTINCT ${publications.platform})`,
      at: since,
      publishAt: sql<number>`min(${publications.publishAt})`,
      timeZone: sql<string>`min(${publications.timeZone})`,
      cover,
      comments: commented,
    })
    .from(publications)
    .innerJoin(posts, eq(posts.id, publications.postId))
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        inArray(publications.review, [...states]),
        sql`${publications.status} NOT IN ('canceled', 'removed')`,
      ),
    )
    .groupBy(posts.id)
    .orderBy(order === 'oldest' ? asc(since) : sql`${since} DESC`, asc(posts.id))
    .limit(limit);
};

/** What goes out of a Post, where, and what was said of it. */
export async function reviewedOf(db: Db, postId: string) {
  const [targets, media, said] = await db.batch([
    db
      .select({
        row: publications,
        accountName: accounts.name,
        accountHandle: accounts.handle,
        accountAvatar: accounts.avatarUrl,
      })
      .from(publications)
      .innerJoin(accounts, eq(accounts.id, publications.accountId))
      .where(and(eq(publications.postId, postId), sql`${publications.status} NOT IN ('canceled', 'removed')`))
      .orderBy(asc(publications.publishAt), asc(publications.id)),
    db
      .select({
        sha256: postMedia.sha256,
        detail: postMedia.detail,
        isHere: sql<number>`EXISTS (SELECT 1 FROM media m
          WHERE m.workspace_id = ${postMedia.workspaceId} AND m.sha256 = ${postMedia.sha256})`,
      })
      .from(postMedia)
      .where(eq(postMedia.postId, postId))
      .orderBy(asc(postMedia.position)),
    db.select().from(comments).where(eq(comments.postId, postId)).orderBy(asc(comments.at), asc(comments.id)),
  ]);
  return { targets, media, comments: said };
}

export const insertComment = (db: Db, row: CommentRow) => db.insert(comments).values(row);

/** Those of them who are in the workspace. */
export const membersAmong = (db: Db, workspaceId: string, ids: readonly string[]) =>
  db
    .select({ id: members.userId })
    .from(members)
    .where(
      and(
        eq(members.workspaceId, workspaceId),
        sql`${members.userId} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
      ),
    );

// For letters

/** What came to a state after a place among all of them, oldest first. */
export const reviewedAfter = (db: Db, after: { at: number; id: string }, until: number, limit: number) =>
  db
    .select({
      id: publications.id,
      workspaceId: publications.workspaceId,
      postId: publications.postId,
      title: posts.title,
      review: publications.review,
      reviewAt: publications.reviewAt,
      writers: publications.writers,
    })
    .from(publications)
    .innerJoin(posts, eq(posts.id, publications.postId))
    .where(
      and(
        sql`${publications.reviewAt} >= ${after.at}
          AND (${publications.reviewAt}, ${publications.id}) > (${after.at}, ${after.id})`,
        sql`${publications.review} IS NOT NULL`,
        lte(publications.reviewAt, until),
      ),
    )
    .orderBy(asc(publications.reviewAt), asc(publications.id))
    .limit(limit);
export type ReviewedRow = Awaited<ReturnType<typeof reviewedAfter>>[number];

/** Comments after an instant that call somebody. */
export const callingAfter = (db: Db, after: number, until: number, limit: number) =>
  db
    .select({ row: comments, title: posts.title })
    .from(comments)
    .innerJoin(posts, eq(posts.id, comments.postId))
    .where(and(gt(comments.at, after), lte(comments.at, until), sql`${comments.mentions} <> '[]'`))
    .orderBy(asc(comments.at), asc(comments.id))
    .limit(limit);

const recipients = (db: Db, workspaceId: string, more: SQL) =>
  db
    .select({
      id: users.id,
      email: users.email,
      role: members.role,
      language: users.language,
      quiet: users.quietHours,
    })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.workspaceId, workspaceId), more));

/** Who may say yes there, with their addresses. */
export const approversOf = (db: Db, workspaceId: string) =>
  recipients(db, workspaceId, inArray(members.role, rolesThat('approvePost')));

export const membersWith = (db: Db, workspaceId: string, ids: readonly string[]) =>
  recipients(
    db,
    workspaceId,
    sql`${members.userId} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
