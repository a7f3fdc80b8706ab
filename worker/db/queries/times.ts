import { and, asc, eq, gt, gte, inArray, lte, ne, notInArray, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { posts, publications } from '../schema.ts';

/** An account's posts by their time; all of these read only the span they ask about. */

const OVER = ['canceled', 'failed', 'removed'];

/** How many other posts of the account (of one kind, where it is named) go out within `span` ms before this one. */
export async function plannedBefore(
  db: Db,
  row: { id: string; accountId: string; publishAt: number },
  span: number,
  kind: string | null = null,
): Promise<number> {
  const found = await db
    .select({ count: sql<number>`count(*)` })
    .from(publications)
    .where(
      and(
        eq(publications.accountId, row.accountId),
        gt(publications.publishAt, row.publishAt - span),
        lte(publications.publishAt, row.publishAt),
        ne(publications.id, row.id),
        notInArray(publications.status, OVER),
        kind === null ? undefined : eq(publications.kind, kind),
      ),
    )
    .get();
  return found?.count ?? 0;
}

const DAY = 86_400_000;
/** What the platform has, or may have; drafts that wait in its app and what it refused are none. */
const SENT = ['publishing', 'confirming', 'uncertain', 'published', 'removed'];

/** How many posts went out within 24 hours before `now`, by account of a workspace; those with none are left out. */
export async function sentByAccount(db: Db, workspaceId: string, now: number): Promise<Map<string, number>> {
  const rows = await db
    .select({ accountId: publications.accountId, count: sql<number>`count(*)` })
    .from(publications)
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        // What went out late was planned earlier, but not by days.
        gt(publications.publishAt, now - 3 * DAY),
        gt(publications.sentAt, now - DAY),
        inArray(publications.status, SENT),
      ),
    )
    .groupBy(publications.accountId);
  return new Map(rows.map((row) => [row.accountId, row.count]));
}

/** So many posts of one account are compared, those nearest in time first. */
const COMPARED = 200;

const looks = sql<string>`(SELECT json_group_array(json_object('sha256', pm.sha256, 'lookHash', pm.detail ->> 'lookHash'))
  FROM post_media pm WHERE pm.post_id = ${publications.postId}
    AND pm.sha256 IN (SELECT value FROM json_each(${publications.media})))`;

/**
 * An account's posts of a span, with what they say and show; without those of one Post and of its series: whoever lets it
 * come again wants that.
 */
export async function publicationsAround(
  db: Db,
  accountId: string,
  span: { from: number; to: number; near: number },
  exceptPostId: string,
) {
  const rows = await db
    .select({
      publicationId: publications.id,
      postId: publications.postId,
      draftId: posts.draftId,
      accountId: publications.accountId,
      title: posts.title,
      publishAt: publications.publishAt,
      timeZone: publications.timeZone,
      caption: publications.caption,
      looks,
    })
    .from(publications)
    .innerJoin(posts, eq(posts.id, publications.postId))
    .where(
      and(
        eq(publications.accountId, accountId),
        gte(publications.publishAt, span.from),
        lte(publications.publishAt, span.to),
        ne(publications.postId, exceptPostId),
        sql`(${posts.seriesId} IS NULL
          OR ${posts.seriesId} IS NOT (SELECT own.series_id FROM posts own WHERE own.id = ${exceptPostId}))`,
        notInArray(publications.status, OVER),
      ),
    )
    .orderBy(sql`abs(${publications.publishAt} - ${span.near})`)
    .limit(COMPARED);
  return rows.map(({ looks: shown, ...row }) => ({
    ...row,
    media: JSON.parse(shown) as { sha256: string; lookHash: string | null }[],
  }));
}

/** What waits for its time, in the order it is looked at next, after a place in it. Reads no more rows than it answers. */
export const plannedAfter = (db: Db, after: { dueAt: number; id: string }, limit: number) =>
  db
    .select()
    .from(publications)
    .where(
      sql`${publications.dueAt} >= ${after.dueAt} AND (${publications.dueAt}, ${publications.id}) > (${after.dueAt}, ${after.id})
        AND ${publications.status} = 'scheduled'`,
    )
    .orderBy(asc(publications.dueAt), asc(publications.id))
    .limit(limit);
