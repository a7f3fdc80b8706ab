import { and, asc, desc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
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
