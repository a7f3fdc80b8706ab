import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import { DUTIES } from '../../../shared/access.ts';
import type { Db } from '../database.ts';
import { members, notices, posts, publications, users } from '../schema.ts';

export type NoticeRow = typeof notices.$inferInsert;

/** The same `id` is told once. */
export const insertNotice = (db: Db, row: NoticeRow) => db.insert(notices).values(row).onConflictDoNothing();

/**
 * Tells the owner of a Publication that has just come to `status`, in the batch that brought it there; nothing where
 * it did not come there. `words` by hold reason take the place of the message.
 */
export const noticeWhen = (
  db: Db,
  notice: {
    id: string;
    workspaceId: string;
    kind: string;
    publicationId: string;
    message: string;
    createdAt: number;
  },
  at: { status: string; words?: Readonly<Record<string, string>> } & (
    | { updatedAt: number }
    | { lease: string }
  ),
) =>
  // Columns in the order of the table.
  db.insert(notices).select(
    sql`SELECT ${notice.id}, workspace_id, ${notice.kind}, id, NULL,
      COALESCE((SELECT value FROM json_each(${JSON.stringify(at.words ?? {})}) WHERE key = hold_reason), ${notice.message}),
      ${notice.createdAt}, NULL
    FROM publications WHERE id = ${notice.publicationId} AND workspace_id = ${notice.workspaceId}
      AND status = ${at.status} AND ${
        'lease' in at ? sql`lease = ${at.lease}` : sql`updated_at = ${at.updatedAt} AND lease IS NULL`
      }`,
  );

/** The next notices of all workspaces after a place among them, oldest first, with the Post each is about. */
export const noticesAfter = (db: Db, after: { at: number; id: string }, until: number, limit: number) =>
  db
    .select({
      id: notices.id,
      workspaceId: notices.workspaceId,
      kind: notices.kind,
      message: notices.message,
      createdAt: notices.createdAt,
      title: posts.title,
    })
    .from(notices)
    .leftJoin(publications, eq(publications.id, notices.publicationId))
    .leftJoin(posts, eq(posts.id, publications.postId))
    .where(
      and(
        sql`${notices.createdAt} >= ${after.at} AND (${notices.createdAt}, ${notices.id}) > (${after.at}, ${after.id})`,
        lte(notices.createdAt, until),
      ),
    )
    .orderBy(asc(notices.createdAt), asc(notices.id))
    .limit(limit);
export type NoticeToMail = Awaited<ReturnType<typeof noticesAfter>>[number];

/** Who hears what happened in a workspace, to be written to; not who was asked whether an e-mail is theirs, and has not answered. */
export const ownersOf = (db: Db, workspaceId: string) =>
  db
    .select({ id: users.id, email: users.email, language: users.language, quiet: users.quietHours })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(
      and(
        eq(members.workspaceId, workspaceId),
        inArray(members.role, DUTIES.hears),
        sql`(${users.emailVerified} OR ${users.emailAskedAt} IS NULL)`,
      ),
    );
