import { and, asc, desc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { accountMetrics, accounts, connections, postMetrics, posts, publications } from '../schema.ts';
import { quietUntilOf } from './paces.ts';

export type PostMetricsRow = typeof postMetrics.$inferSelect;
export type AccountMetricsRow = typeof accountMetrics.$inferSelect;

/** Posts that went out and whose first look is not planned yet. */
export const unplanned = (db: Db, limit: number) =>
  db
    .select({ id: publications.id, kind: publications.kind, publishedAt: publications.publishedAt })
    .from(publications)
    .where(sql`status = 'published' AND measure_round IS NULL`)
    .limit(limit);

export const planLook = (db: Db, id: string, look: { round: number; at: number | null }) =>
  db
    .update(publications)
    .set({ measureRound: look.round, measureAt: look.at })
    .where(eq(publications.id, id));

/** Takes what is due, the longest due first: it is due again at `again` if nothing comes of it. */
export const takeDuePosts = (db: Db, now: number, again: number, limit: number) =>
  db
    .update(publications)
    .set({ measureAt: again })
    .where(
      inArray(
        publications.id,
        db
          .select({ id: publications.id })
          .from(publications)
          .where(and(sql`${publications.measureAt} IS NOT NULL`, lte(publications.measureAt, now)))
          .orderBy(asc(publications.measureAt))
          .limit(limit),
      ),
    )
    .returning({
      id: publications.id,
      workspaceId: publications.workspaceId,
      accountId: publications.accountId,
      platform: publications.platform,
      kind: publications.kind,
      options: publications.options,
      status: publications.status,
      remoteId: publications.remoteId,
      publishedAt: publications.publishedAt,
      goneAt: publications.goneAt,
      measureRound: publications.measureRound,
      createdAt: publications.createdAt,
    });
export type DuePost = Awaited<ReturnType<typeof takeDuePosts>>[number];

/** What did not fit is looked at later, at the same round. */
export const postponeLooks = (db: Db, ids: readonly string[], at: number) =>
  db
    .update(publications)
    .set({ measureAt: at })
    .where(inArray(publications.id, [...ids]));

/** Calls that looking has made by one consent, on its day. */
export const storeLookCalls = (db: Db, connectionId: string, used: { lookDay: number; lookCalls: number }) =>
  db.update(connections).set(used).where(eq(connections.id, connectionId));

export const takeDueAccounts = (db: Db, now: number, again: number, limit: number) =>
  db
    .update(accounts)
    .set({ measureAt: again })
    .where(
      inArray(
        accounts.id,
        db
          .select({ id: accounts.id })
          .from(accounts)
          .where(and(lte(accounts.measureAt, now), eq(accounts.chosen, true)))
          .orderBy(asc(accounts.measureAt))
          .limit(limit),
      ),
    )
    .returning({ id: accounts.id });

export const measureAccountAt = (db: Db, id: string, at: number) =>
  db.update(accounts).set({ measureAt: at }).where(eq(accounts.id, id));

/** The Accounts with the Connection to ask by. */
export const accountsToMeasure = (db: Db, ids: readonly string[]) =>
  db
    .select({
      account: accounts,
      connection: {
        status: connections.status,
        lookDay: connections.lookDay,
        lookCalls: connections.lookCalls,
      },
      /** So long the platform has no room for looks, as it told; 0: it has. */
      quietUntil: quietUntilOf(accounts),
    })
    .from(accounts)
    .innerJoin(connections, eq(connections.id, accounts.connectionId))
    .where(inArray(accounts.id, [...ids]));
export type AccountToMeasure = Awaited<ReturnType<typeof accountsToMeasure>>[number];

export const insertPostMetrics = (db: Db, row: PostMetricsRow) =>
  db.insert(postMetrics).values(row).onConflictDoNothing();

export const insertAccountMetrics = (db: Db, row: AccountMetricsRow) =>
  db.insert(accountMetrics).values(row).onConflictDoNothing();

/** Whether its numbers were seen before. */
export async function wasSeen(db: Db, publicationId: string): Promise<boolean> {
  const row = await db
    .select({ at: postMetrics.at })
    .from(postMetrics)
    .where(eq(postMetrics.publicationId, publicationId))
    .limit(1)
    .get();
  return row !== undefined;
}

/** Notes that the platform shows it no longer; answers nothing where that was known. */
export const markGone = (db: Db, id: string, now: number) =>
  db
    .update(publications)
    .set({ goneAt: now, measureAt: null, updatedAt: now })
    .where(and(eq(publications.id, id), eq(publications.status, 'published'), isNull(publications.goneAt)))
    .returning({ id: publications.id });

/** A post believed gone is shown again. */
export const markBack = (db: Db, id: string) =>
  db.update(publications).set({ goneAt: null }).where(eq(publications.id, id));

const SHOWN = 100;
/** What may still be kept; the sweep comes only now and then. */
export const metricsOfPost = (db: Db, publicationId: string, now: number): Promise<PostMetricsRow[]> =>
  db
    .select()
    .from(postMetrics)
    .where(and(eq(postMetrics.publicationId, publicationId), gt(postMetrics.forgetAt, now)))
    .orderBy(desc(postMetrics.at))
    .limit(SHOWN);

export const metricsOfAccount = (
  db: Db,
  accountId: string,
  now: number,
  limit: number,
): Promise<AccountMetricsRow[]> =>
  db
    .select()
    .from(accountMetrics)
    .where(and(eq(accountMetrics.accountId, accountId), gt(accountMetrics.forgetAt, now)))
    .orderBy(desc(accountMetrics.at))
    .limit(limit);

/** Rows of one go. */
const FORGOTTEN = 500;
export const forgetPostMetrics = (db: Db, now: number) =>
  db
    .delete(postMetrics)
    .where(sql`rowid IN (SELECT rowid FROM post_metrics WHERE forget_at < ${now} LIMIT ${FORGOTTEN})`);
export const forgetAccountMetrics = (db: Db, now: number) =>
  db
    .delete(accountMetrics)
    .where(sql`rowid IN (SELECT rowid FROM account_metrics WHERE forget_at < ${now} LIMIT ${FORGOTTEN})`);

/** The newest totals that may still be shown of each. */
const newestOf = (now: number) =>
  and(
    eq(postMetrics.publicationId, publications.id),
    eq(
      postMetrics.at,
      sql`(SELECT max(at) FROM post_metrics WHERE publication_id = ${publications.id} AND forget_at > ${now})`,
    ),
  );

export interface Stretch {
  /** Both ms; `from` is not in it. */
  from: number;
  until: number;
  accountId: string | undefined;
}

/** Published posts planned in a stretch of time, the newest first, each with its newest totals. */
export const measuredPosts = (db: Db, workspaceId: string, stretch: Stretch, limit: number) =>
  db
    .select({
      publicationId: publications.id,
      postId: publications.postId,
      draftId: posts.draftId,
      title: posts.title,
      accountId: publications.accountId,
      platform: publications.platform,
      kind: publications.kind,
      publishedAt: sql<number>`coalesce(${publications.publishedAt}, ${publications.publishAt})`,
      url: publications.url,
      goneAt: publications.goneAt,
      numbers: postMetrics,
    })
    .from(publications)
    .innerJoin(posts, eq(posts.id, publications.postId))
    .leftJoin(postMetrics, newestOf(stretch.until))
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        gt(publications.publishAt, stretch.from),
        lte(publications.publishAt, stretch.until),
        sql`${publications.status} = 'published'`,
        stretch.accountId === undefined ? undefined : eq(publications.accountId, stretch.accountId),
      ),
    )
    .orderBy(desc(publications.publishAt), asc(publications.id))
    .limit(limit);

/** The last totals of every `step` ms, by account, the oldest first. */
export const accountDays = (db: Db, workspaceId: string, stretch: Stretch, step: number) =>
  db
    .select({
      name: accounts.name,
      platform: accounts.platform,
      /** The other columns are of this row: https://www.sqlite.org/lang_select.html#bareagg */
      newest: sql<number>`max(${accountMetrics.at})`,
      day: accountMetrics,
    })
    .from(accountMetrics)
    .innerJoin(accounts, eq(accounts.id, accountMetrics.accountId))
    .where(
      and(
        eq(accounts.workspaceId, workspaceId),
        gt(accountMetrics.at, stretch.from),
        gt(accountMetrics.forgetAt, stretch.until),
        stretch.accountId === undefined ? undefined : eq(accounts.id, stretch.accountId),
      ),
    )
    .groupBy(accountMetrics.accountId, sql`CAST(${accountMetrics.at} / ${step} AS INTEGER)`)
    .orderBy(asc(accountMetrics.accountId), asc(accountMetrics.at));
