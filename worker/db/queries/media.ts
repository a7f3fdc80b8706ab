import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { doomed, media, mediaLinks, postMedia, publications } from '../schema.ts';
import { hasAllMedia } from './posts.ts';

export type MediaRow = typeof media.$inferSelect;
export type LinkRow = typeof mediaLinks.$inferSelect;

export const mediaFor = (db: Db, workspaceId: string, sha256: string): Promise<MediaRow | undefined> =>
  db
    .select()
    .from(media)
    .where(and(eq(media.workspaceId, workspaceId), eq(media.sha256, sha256)))
    .get();

/** Which of these hashes are here, checked and complete. */
export async function presentAmong(
  db: Db,
  workspaceId: string,
  sha256s: readonly string[],
): Promise<string[]> {
  const rows = await db
    .select({ sha256: media.sha256 })
    .from(media)
    .where(
      and(
        eq(media.workspaceId, workspaceId),
        sql`${media.sha256} IN (SELECT value FROM json_each(${JSON.stringify(sha256s)}))`,
      ),
    );
  return rows.map((row) => row.sha256);
}

/**
 * Writes that a medium is here, and lets go on whatever waited for it and for nothing else. One batch.
 * Answers the accounts whose clocks must be told.
 */
export async function insertMedia(db: Db, row: typeof media.$inferInsert): Promise<{ accountId: string }[]> {
  const heldForIt = sql`${publications.status} = 'held' AND ${publications.holdReason} = 'media-missing'`;
  const goesOn = sql`(${publications.status} = 'scheduled' AND ${publications.lease} IS NULL) OR (${heldForIt})`;
  const waiting = db
    .select({ postId: postMedia.postId })
    .from(postMedia)
    .where(and(eq(postMedia.workspaceId, row.workspaceId), eq(postMedia.sha256, row.sha256)));
  const [, woken] = await db.batch([
    db
      .insert(media)
      .select(
        // In the order of the table's columns. What is just being deleted is not here before it is gone.
        sql`SELECT ${row.workspaceId}, ${row.sha256}, ${row.kind}, ${row.mime}, ${row.bytes}, ${row.width ?? null},
            ${row.height ?? null}, ${row.seconds ?? null}, ${row.createdAt}, 0
          WHERE NOT EXISTS (SELECT 1 FROM ${doomed}
            WHERE ${doomed.workspaceId} = ${row.workspaceId} AND ${doomed.sha256} = ${row.sha256})`,
      )
      .onConflictDoNothing(),
    db
      .update(publications)
      .set({
        mediaComplete: true,
        dueAt: sql`CASE WHEN ${goesOn} THEN ${row.createdAt} ELSE ${publications.dueAt} END`,
        status: sql`CASE WHEN ${heldForIt} THEN 'scheduled' ELSE ${publications.status} END`,
        holdReason: sql`CASE WHEN ${heldForIt} THEN NULL ELSE ${publications.holdReason} END`,
        updatedAt: row.createdAt,
      })
      .where(and(eq(publications.mediaComplete, false), inArray(publications.postId, waiting), hasAllMedia))
      .returning({ accountId: publications.accountId }),
  ]);
  return woken;
}

// Links

/** One statement each, because D1 binds at most 100 values in one. */
export async function insertLinks(db: Db, rows: (typeof mediaLinks.$inferInsert)[]): Promise<void> {
  const [first, ...rest] = rows.map((row) => db.insert(mediaLinks).values(row).onConflictDoNothing());
  if (first) await db.batch([first, ...rest]);
}

/** Counts one pull of a link that is still good, before a byte of it goes out; undefined where it is not. */
export const countPull = (db: Db, id: string, now: number): Promise<LinkRow | undefined> =>
  db
    .update(mediaLinks)
    .set({
      firstPulledAt: sql`COALESCE(${mediaLinks.firstPulledAt}, ${now})`,
      lastPulledAt: now,
      pulls: sql`${mediaLinks.pulls} + 1`,
    })
    .where(and(eq(mediaLinks.id, id), isNull(mediaLinks.revokedAt), sql`${mediaLinks.expiresAt} > ${now}`))
    .returning()
    .get();

export const closeLinks = (db: Db, publicationId: string, now: number) =>
  db
    .update(mediaLinks)
    .set({ revokedAt: now })
    .where(and(eq(mediaLinks.publicationId, publicationId), isNull(mediaLinks.revokedAt)));

export const linksOfPublication = (db: Db, publicationId: string): Promise<LinkRow[]> =>
  db.select().from(mediaLinks).where(eq(mediaLinks.publicationId, publicationId));
