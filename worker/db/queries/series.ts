import { and, asc, desc, eq, gt, inArray, isNull, lte, ne, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { posts, publications, series } from '../schema.ts';

export type SeriesRow = typeof series.$inferSelect;

/** Begins a series and marks its first Post, in one batch. */
export const insertSeries = (db: Db, row: SeriesRow) =>
  db.batch([
    db.insert(series).values(row),
    db.update(posts).set({ seriesId: row.id }).where(eq(posts.id, row.postId)),
  ]);

export const seriesOf = (db: Db, workspaceId: string, limit: number) =>
  db
    .select({ row: series, title: posts.title })
    .from(series)
    .innerJoin(posts, eq(posts.id, series.postId))
    .where(eq(series.workspaceId, workspaceId))
    .orderBy(desc(series.createdAt))
    .limit(limit);

export const seriesFor = (db: Db, workspaceId: string, id: string) =>
  db
    .select({ row: series, title: posts.title })
    .from(series)
    .innerJoin(posts, eq(posts.id, series.postId))
    .where(and(eq(series.workspaceId, workspaceId), eq(series.id, id)))
    .get();

/** The series a Post is the first of, as long as it goes on. */
export const liveSeriesOfPost = (db: Db, postId: string) =>
  db
    .select({ id: series.id })
    .from(series)
    .where(and(eq(series.postId, postId), isNull(series.endedAt)))
    .get();

/** The series a Post belongs to; `id`: one that has just made it. */
export const seriesOfPost = (db: Db, postId: string, id?: string): Promise<SeriesRow | undefined> =>
  db
    .select()
    .from(series)
    .where(
      id === undefined
        ? sql`${series.id} = (SELECT p.series_id FROM posts p WHERE p.id = ${postId})`
        : eq(series.id, id),
    )
    .get();

/** What the first Post of a series says on an account, unless it left that. */
export async function firstCaption(db: Db, postId: string, accountId: string): Promise<string | undefined> {
  const found = await db
    .select({ caption: publications.caption })
    .from(publications)
    .where(
      and(
        eq(publications.postId, postId),
        eq(publications.accountId, accountId),
        notInArray(publications.status, ['canceled', 'removed']),
      ),
    )
    .get();
  return found?.caption;
}

/** What a series says on an account the time before and the time after this one, as far as they are made. */
export async function captionsBeside(
  db: Db,
  row: { seriesId: string; postId: string; accountId: string; publishAt: number },
): Promise<{ before: string | undefined; after: string | undefined }> {
  const nearest = (side: SQL | undefined, order: SQL) =>
    db
      .select({ caption: publications.caption })
      .from(publications)
      .innerJoin(posts, eq(posts.id, publications.postId))
      .where(
        and(
          eq(publications.accountId, row.accountId),
          side,
          eq(posts.seriesId, row.seriesId),
          ne(posts.id, row.postId),
          notInArray(publications.status, ['canceled', 'failed', 'removed']),
        ),
      )
      .orderBy(order)
      .limit(1);
  const [before, after] = await db.batch([
    nearest(lte(publications.publishAt, row.publishAt), desc(publications.publishAt)),
    nearest(gt(publications.publishAt, row.publishAt), asc(publications.publishAt)),
  ]);
  return { before: before[0]?.caption, after: after[0]?.caption };
}

/** Those whose next Post is to be made. */
export const seriesDue = (db: Db, now: number, limit: number): Promise<SeriesRow[]> =>
  db
    .select()
    .from(series)
    .where(and(sql`${series.makeAt} IS NOT NULL`, lte(series.makeAt, now)))
    .orderBy(asc(series.makeAt))
    .limit(limit);

/** Goes on to its next time; nothing where somebody else did. */
export const stepSeries = (
  db: Db,
  row: Pick<SeriesRow, 'id' | 'made' | 'nextWall'>,
  next: Partial<Pick<SeriesRow, 'made' | 'nextWall' | 'makeAt' | 'endedAt'>>,
) =>
  db
    .update(series)
    .set(next)
    .where(
      and(
        eq(series.id, row.id),
        eq(series.made, row.made),
        sql`${series.nextWall} IS ${row.nextWall}`,
        isNull(series.endedAt),
      ),
    )
    .returning({ id: series.id });

export const endSeries = (db: Db, workspaceId: string, id: string, now: number) =>
  db
    .update(series)
    .set({ endedAt: now, makeAt: null, nextWall: null })
    .where(and(eq(series.workspaceId, workspaceId), eq(series.id, id), isNull(series.endedAt)))
    .returning({ id: series.id, postId: series.postId });

/** Posts of a series that have something planned, without its first. */
export const plannedOfSeries = (db: Db, workspaceId: string, id: string, firstPostId: string) =>
  db
    .selectDistinct({ postId: posts.id })
    .from(posts)
    .innerJoin(publications, eq(publications.postId, posts.id))
    .where(
      and(
        eq(posts.workspaceId, workspaceId),
        eq(posts.seriesId, id),
        sql`${posts.id} <> ${firstPostId}`,
        inArray(publications.status, ['scheduled', 'preparing', 'ready', 'held', 'failed']),
      ),
    );

/** Which series a Post belongs to is told with it. */
export const markSeries = (db: Db, postId: string, seriesId: string) =>
  db.update(posts).set({ seriesId }).where(eq(posts.id, postId));
