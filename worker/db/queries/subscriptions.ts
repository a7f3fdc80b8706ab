import { and, eq, lte, sql } from 'drizzle-orm';
import { DUTIES } from '../../../shared/access.ts';
import type { Limited } from '../../../shared/paid-plans.ts';
import type { Db } from '../database.ts';
import { subscriptions } from '../schema.ts';

export type SubscriptionRow = typeof subscriptions.$inferSelect;

export const subscriptionOf = (db: Db, userId: string): Promise<SubscriptionRow | undefined> =>
  db.select().from(subscriptions).where(eq(subscriptions.userId, userId)).get();

export const subscriberBy = (db: Db, customerId: string): Promise<SubscriptionRow | undefined> =>
  db.select().from(subscriptions).where(eq(subscriptions.customerId, customerId)).get();

export const insertSubscriber = (db: Db, userId: string, customerId: string) =>
  db.insert(subscriptions).values({ userId, customerId, readAt: 0 }).onConflictDoNothing();

/** An answer to an older question than the one that is kept changes nothing. Answers whether it was written. */
export async function writeSubscription(
  db: Db,
  userId: string,
  change: Omit<SubscriptionRow, 'userId' | 'customerId'>,
): Promise<boolean> {
  const rows = await db
    .update(subscriptions)
    .set(change)
    .where(and(eq(subscriptions.userId, userId), lte(subscriptions.readAt, change.readAt)))
    .returning({ userId: subscriptions.userId });
  return rows.length > 0;
}

/** Of those whose workspace it is, who has been so longest pays for it. */
const payer = sql`(SELECT m.user_id FROM members m WHERE m.workspace_id = w.id AND m.role IN ${DUTIES.pays}
  ORDER BY m.created_at, m.user_id LIMIT 1)`;

export const payerOf = async (db: Db, workspaceId: string): Promise<string | null> =>
  (
    await db.get<{ id: string | null }>(
      sql`SELECT ${payer} AS id FROM workspaces w WHERE w.id = ${workspaceId}`,
    )
  )?.id ?? null;

const theirIds = (
  userId: string,
) => sql`SELECT w.id FROM members own JOIN workspaces w ON w.id = own.workspace_id
  WHERE own.user_id = ${userId} AND own.role IN ${DUTIES.pays} AND ${payer} = ${userId}`;
const theirs = (userId: string) => sql`(${theirIds(userId)})`;

/** Workspaces that a person pays for. */
export const paidWorkspaces = (db: Db, userId: string) => db.all<{ id: string }>(theirIds(userId));

/**
 * What of each is used in all workspaces a person pays for; posts that were made since `month`, ms, and so go out after
 * it: by that they are found without looking at all there are.
 */
export async function usedBy(db: Db, userId: string, month: number): Promise<Record<Limited, number>> {
  const row = await db.get<Record<Limited, number>>(sql`SELECT
    (SELECT count(*) FROM ${theirs(userId)}) AS workspaces,
    (SELECT count(*) FROM accounts a WHERE a.chosen AND a.workspace_id IN ${theirs(userId)}) AS accounts,
    (SELECT count(*) FROM publications u
      WHERE u.workspace_id IN ${theirs(userId)} AND u.publish_at >= ${month} AND u.created_at >= ${month}) AS posts,
    (SELECT coalesce(sum(bytes), 0) FROM media m WHERE m.workspace_id IN ${theirs(userId)}) AS bytes`);
  return row ?? { workspaces: 0, accounts: 0, posts: 0, bytes: 0 };
}

/** A connection of this platform is over, or ends before `soon`, ms: making it anew takes no more room. */
export const isReconnecting = async (
  db: Db,
  workspaceId: string,
  platform: string,
  soon: number,
): Promise<boolean> =>
  (await db.get(
    sql`SELECT 1 FROM connections WHERE workspace_id = ${workspaceId} AND platform = ${platform}
      AND (status <> 'alive' OR ends_at < ${soon}) LIMIT 1`,
  )) !== undefined;
