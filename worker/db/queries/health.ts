import { and, asc, desc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { ON_TIME } from '../../../shared/health.ts';
import type { Db } from '../database.ts';
import { accounts, notices, paces, posts, publications } from '../schema.ts';

/** Lateness by platform of the posts planned between two instants. One pass over these posts. */
export const punctualityOf = (db: Db, workspaceId: string, from: number, until: number) =>
  db.all<{ platform: string; posts: number; onTime: number; p50: number; p99: number; worst: number }>(sql`
    WITH sent AS (
      SELECT platform, late_ms, row_number() OVER (PARTITION BY platform ORDER BY late_ms) AS place,
        count(*) OVER (PARTITION BY platform) AS posts
      FROM publications
      WHERE workspace_id = ${workspaceId} AND publish_at > ${from} AND publish_at <= ${until}
        AND late_ms IS NOT NULL AND NOT late_waived AND status IN ('published', 'delivered', 'confirming', 'removed'))
    SELECT platform, max(posts) AS posts, sum(late_ms <= ${ON_TIME}) AS onTime, max(late_ms) AS worst,
      max(CASE WHEN place = (posts * 50 + 99) / 100 THEN late_ms END) AS p50,
      max(CASE WHEN place = (posts * 99 + 99) / 100 THEN late_ms END) AS p99
    FROM sent GROUP BY platform ORDER BY posts DESC, platform`);

/** How many of the posts planned between two instants stand where. */
export const standingOf = (db: Db, workspaceId: string, from: number, until: number) =>
  db
    .select({ status: publications.status, count: sql<number>`count(*)` })
    .from(publications)
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        gt(publications.publishAt, from),
        lte(publications.publishAt, until),
      ),
    )
    .groupBy(publications.status);

export const plannedOf = (db: Db, workspaceId: string, from: number, until: number) =>
  db
    .select({
      planned: sql<number>`count(*)`,
      troubled: sql<number>`coalesce(sum(${publications.problems} IS NOT NULL), 0)`,
    })
    .from(publications)
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        gt(publications.publishAt, from),
        lte(publications.publishAt, until),
        inArray(publications.status, ['scheduled', 'preparing', 'ready']),
      ),
    );

const ofWorkspace = (workspaceId: string) =>
  sql`${publications.accountId} IN (SELECT id FROM accounts WHERE workspace_id = ${workspaceId})`;

/** What the machine should have looked at before `before`. */
export const overdueOf = (db: Db, workspaceId: string, before: number) =>
  db
    .select({ count: sql<number>`count(*)`, since: sql<number | null>`min(${publications.dueAt})` })
    .from(publications)
    .where(
      and(ofWorkspace(workspaceId), sql`${publications.dueAt} IS NOT NULL`, lte(publications.dueAt, before)),
    );

export const heldOf = (db: Db, workspaceId: string) =>
  db
    .select({ reason: publications.holdReason, count: sql<number>`count(*)` })
    .from(publications)
    .where(and(ofWorkspace(workspaceId), sql`${publications.status} = 'held'`))
    .groupBy(publications.holdReason);

/** Limits that still hold for the workspace's accounts and for our app at their platforms. */
export const limitsOf = (db: Db, workspaceId: string, now: number) =>
  db
    .selectDistinct({
      platform: accounts.platform,
      accountId: sql<string | null>`CASE WHEN substr(${paces.key}, 1, 2) = 'a/' THEN ${accounts.id} END`,
      until: sql<number>`max(${paces.openAt}, CASE WHEN ${paces.left} = 0 THEN ${paces.resetsAt} ELSE 0 END)`,
      why: paces.why,
    })
    .from(accounts)
    .innerJoin(paces, sql`${paces.key} IN ('a/' || ${accounts.id}, 'p/' || ${accounts.platform})`)
    .where(
      and(
        eq(accounts.workspaceId, workspaceId),
        sql`(${paces.openAt} > ${now} OR (${paces.left} = 0 AND ${paces.resetsAt} > ${now}))`,
      ),
    );

/** Newest first, with the Post each is about. */
export const noticesOf = (db: Db, workspaceId: string, after: number, limit: number) =>
  db
    .select({
      id: notices.id,
      kind: notices.kind,
      publicationId: notices.publicationId,
      postId: publications.postId,
      title: posts.title,
      connectionId: notices.connectionId,
      message: notices.message,
      createdAt: notices.createdAt,
      readAt: notices.readAt,
    })
    .from(notices)
    .leftJoin(publications, eq(publications.id, notices.publicationId))
    .leftJoin(posts, eq(posts.id, publications.postId))
    .where(and(eq(notices.workspaceId, workspaceId), gt(notices.createdAt, after)))
    .orderBy(desc(notices.createdAt), asc(notices.id))
    .limit(limit);

export const readNotices = (db: Db, workspaceId: string, until: number, now: number) =>
  db
    .update(notices)
    .set({ readAt: now })
    .where(and(eq(notices.workspaceId, workspaceId), lte(notices.createdAt, until), isNull(notices.readAt)));
