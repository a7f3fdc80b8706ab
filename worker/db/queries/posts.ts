import { and, desc, eq, lt, not, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { PostMedia } from '../../../shared/post.ts';
import type { Db } from '../database.ts';
import { attempts, media, postMedia, posts, publications } from '../schema.ts';

export type PostRow = typeof posts.$inferSelect;
export type PublicationRow = typeof publications.$inferSelect;
export type NewPublication = typeof publications.$inferInsert;
export type AttemptRow = typeof attempts.$inferSelect;

/** Any number of values in one bound parameter: D1 takes a hundred a statement. */
const among = (column: SQLiteColumn, values: readonly string[]): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** True in SQL when all media of a publication are here. */
export const hasAllMedia = sql`NOT EXISTS (SELECT 1 FROM json_each(publications.media) AS used
  WHERE NOT EXISTS (SELECT 1 FROM media AS here
    WHERE here.workspace_id = publications.workspace_id AND here.sha256 = used.value))`;

export const postOfDraft = (db: Db, workspaceId: string, draftId: string): Promise<PostRow | undefined> =>
  db
    .select()
    .from(posts)
    .where(and(eq(posts.workspaceId, workspaceId), eq(posts.draftId, draftId)))
    .get();

export const postFor = (db: Db, workspaceId: string, id: string): Promise<PostRow | undefined> =>
  db
    .select()
    .from(posts)
    .where(and(eq(posts.workspaceId, workspaceId), eq(posts.id, id)))
    .get();

/** The Post that a publication of this workspace belongs to. */
export const postIdOfPublication = (db: Db, workspaceId: string, publicationId: string) =>
  db
    .select({ postId: publications.postId })
    .from(publications)
    .where(and(eq(publications.workspaceId, workspaceId), eq(publications.id, publicationId)))
    .get();

/** Newest first, after `before`. */
export const postsOf = (
  db: Db,
  workspaceId: string,
  before: { createdAt: number; id: string } | undefined,
  limit: number,
): Promise<PostRow[]> =>
  db
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.workspaceId, workspaceId),
        before &&
          or(
            lt(posts.createdAt, before.createdAt),
            and(eq(posts.createdAt, before.createdAt), lt(posts.id, before.id)),
          ),
      ),
    )
    .orderBy(desc(posts.createdAt), desc(posts.id))
    .limit(limit);

export const publicationsOfPost = (db: Db, postId: string): Promise<PublicationRow[]> =>
  db.select().from(publications).where(eq(publications.postId, postId));

/** All that is shown of these Posts beside their own rows, in one round trip. */
export async function partsOfPosts(db: Db, postIds: readonly string[]) {
  const newest = db.$with('newest').as(
    db
      .select({
        id: attempts.id,
        place: sql<number>`row_number() OVER (PARTITION BY ${attempts.publicationId}
          ORDER BY ${attempts.startedAt} DESC, ${attempts.id} DESC)`.as('place'),
      })
      .from(attempts)
      .innerJoin(publications, eq(publications.id, attempts.publicationId))
      .where(among(publications.postId, postIds)),
  );
  const [ofPosts, steps, used] = await db.batch([
    db
      .select()
      .from(publications)
      .where(among(publications.postId, postIds))
      .orderBy(publications.createdAt, publications.id),
    db
      .with(newest)
      .select()
      .from(attempts)
      .where(sql`${attempts.id} IN (SELECT id FROM newest WHERE place <= ${ATTEMPTS_SHOWN})`)
      .orderBy(attempts.startedAt, attempts.id),
    db
      .select({
        postId: postMedia.postId,
        sha256: postMedia.sha256,
        detail: postMedia.detail,
        isHere: sql<number>`${media.sha256} IS NOT NULL`,
      })
      .from(postMedia)
      .leftJoin(media, and(eq(media.workspaceId, postMedia.workspaceId), eq(media.sha256, postMedia.sha256)))
      .where(among(postMedia.postId, postIds))
      .orderBy(postMedia.position),
  ]);
  return { publications: ofPosts, attempts: steps, media: used };
}
/** A post that a platform works on for a day is looked at often: the newest steps tell the story. */
const ATTEMPTS_SHOWN = 30;

export const mediaOfPost = (db: Db, postId: string) =>
  db
    .select({ sha256: postMedia.sha256, detail: postMedia.detail })
    .from(postMedia)
    .where(eq(postMedia.postId, postId))
    .orderBy(postMedia.position);

// Statements of the one batch that writes a Post

export const insertPost = (db: Db, row: typeof posts.$inferInsert) => db.insert(posts).values(row);

/**
 * Moves a Post to a newer revision. Where it is no longer at `was`, the NULL breaks NOT NULL, and with it the
 * whole batch: nothing of an outrun change is written.
 */
export const reviseBefore = (
  db: Db,
  id: string,
  was: number,
  change: Pick<PostRow, 'revision' | 'title' | 'source' | 'rightsAt' | 'updatedAt'>,
) =>
  db
    .update(posts)
    .set({ ...change, revision: sql`CASE WHEN ${posts.revision} = ${was} THEN ${change.revision} END` })
    .where(eq(posts.id, id));

/** Whether a batch broke because somebody else wrote this Post first. */
export function wasOutrun(error: unknown): boolean {
  const words = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : '';
  return /UNIQUE constraint failed: posts\.|NOT NULL constraint failed: posts\.revision/.test(words);
}

/** The whole list is one bound value, and stands in the order of the table's columns. */
export const putPostMedia = (db: Db, postId: string, workspaceId: string, list: readonly PostMedia[]) =>
  db
    .insert(postMedia)
    .select(
      sql`SELECT ${postId}, value ->> 'sha256', ${workspaceId}, key, value
        FROM json_each(${JSON.stringify(list)}) WHERE true`,
    )
    .onConflictDoUpdate({
      target: [postMedia.postId, postMedia.sha256],
      set: { position: sql`excluded.position`, detail: sql`excluded.detail` },
    });

/** Drops media that neither the Post nor any of its publications uses any more. */
export const dropUnusedMedia = (db: Db, postId: string, list: readonly PostMedia[]) => {
  const wanted = list.map((one) => one.sha256);
  const usedElsewhere = sql`SELECT used.value FROM publications, json_each(publications.media) AS used
    WHERE publications.post_id = ${postId}`;
  return db
    .delete(postMedia)
    .where(
      and(
        eq(postMedia.postId, postId),
        not(among(postMedia.sha256, wanted)),
        sql`${postMedia.sha256} NOT IN (${usedElsewhere})`,
      ),
    );
};

export const insertPublications = (db: Db, rows: NewPublication[]) => db.insert(publications).values(rows);

/**
 * Looks again where it is written, so that bytes that came (or went) since they were counted are not missed:
 * what turns out complete is looked at now.
 */
export const markMediaComplete = (db: Db, postId: string, now: number) =>
  db
    .update(publications)
    .set({
      mediaComplete: sql`${hasAllMedia}`,
      dueAt: sql`CASE WHEN ${hasAllMedia} THEN ${now} ELSE ${publications.dueAt} END`,
    })
    .where(
      and(
        eq(publications.postId, postId),
        eq(publications.status, 'scheduled'),
        sql`${publications.mediaComplete} <> (${hasAllMedia})`,
      ),
    );
