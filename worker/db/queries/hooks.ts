import { and, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import {
  accountMetrics,
  accounts,
  connections,
  notices,
  postMetrics,
  publications,
  webhookDeliveries,
} from '../schema.ts';
import type { ConnectionRow } from './connections.ts';

/** Notes a delivery; answers whether it is new. */
export async function takeDelivery(db: Db, id: string, platform: string, now: number): Promise<boolean> {
  const taken = await db
    .insert(webhookDeliveries)
    .values({ id, platform, receivedAt: now })
    .onConflictDoNothing()
    .returning({ id: webhookDeliveries.id });
  return taken.length > 0;
}

/** Nothing came of it: when it comes again it is new. */
export const untakeDelivery = (db: Db, id: string) =>
  db.delete(webhookDeliveries).where(eq(webhookDeliveries.id, id));

export const deliveryOf = (db: Db, id: string) =>
  db.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, id)).get();

/** Every living consent of one person at a platform, by the person's own id or that of an account they opened. */
export const connectionsOfPerson = (db: Db, platform: string, remoteId: string): Promise<ConnectionRow[]> =>
  db
    .select()
    .from(connections)
    .where(
      or(
        and(eq(connections.platform, platform), eq(connections.remoteId, remoteId)),
        // Through this platform's login another one may have been opened.
        and(eq(connections.way, platform), eq(connections.remoteId, remoteId)),
        inArray(
          connections.id,
          db
            .select({ id: accounts.connectionId })
            .from(accounts)
            .where(and(eq(accounts.platform, platform), eq(accounts.remoteId, remoteId))),
        ),
      ),
    )
    .limit(100);

export const accountsAt = (db: Db, platform: string, remoteId: string) =>
  db
    .select({ id: accounts.id, workspaceId: accounts.workspaceId })
    .from(accounts)
    .where(and(eq(accounts.platform, platform), eq(accounts.remoteId, remoteId)))
    .limit(100);

/** What waits for the platform's word is looked at now. */
export const nudge = (db: Db, accountId: string, now: number) =>
  db
    .update(publications)
    .set({ dueAt: now })
    .where(
      and(
        eq(publications.accountId, accountId),
        sql`${publications.dueAt} IS NOT NULL`,
        sql`${publications.dueAt} > ${now}`,
        sql`${publications.status} IN ('confirming', 'uncertain')`,
        or(isNull(publications.lease), lte(publications.leaseUntil, now)),
      ),
    )
    .returning({ id: publications.id });

const SENT = ['publishing', 'confirming', 'uncertain', 'published', 'delivered', 'failed', 'removed'];
/** More than any account publishes in the days looked at. */
const MOST = 200;

/** Everything of an Account that was sent since `since`. */
export const sentSince = (db: Db, workspaceId: string, accountId: string, since: number) =>
  db
    .select()
    .from(publications)
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        sql`${publications.publishAt} >= ${since}`,
        eq(publications.accountId, accountId),
        inArray(publications.status, SENT),
      ),
    )
    .limit(MOST);

/** Gives an uncertain post the name the platform has for it, as long as nobody is at it. */
export const adoptHandle = (
  db: Db,
  row: { id: string; version: number; publishAttempt: string | null },
  handle: { handleSealed: string; stagedHash: string; stagedGeneration: number },
  now: number,
) =>
  db
    .update(publications)
    .set({ ...handle, dueAt: now, updatedAt: now })
    .where(
      and(
        eq(publications.id, row.id),
        eq(publications.version, row.version),
        sql`${publications.publishAttempt} IS ${row.publishAttempt}`,
        eq(publications.status, 'uncertain'),
        or(isNull(publications.lease), lte(publications.leaseUntil, now)),
      ),
    )
    .returning({ id: publications.id });

/** The posts of these Accounts that the platform knows by one of these ids. */
export const publicationsByRemote = (db: Db, accountIds: readonly string[], remoteIds: readonly string[]) =>
  db
    .select()
    .from(publications)
    .where(
      and(inArray(publications.accountId, [...accountIds]), inArray(publications.remoteId, [...remoteIds])),
    )
    .limit(20);

/** A post that had only its publishing's name gets the one under which it is public. */
export const nameRemote = (db: Db, accountIds: readonly string[], name: string, remoteId: string) =>
  db
    .update(publications)
    .set({ remoteId })
    .where(and(inArray(publications.accountId, [...accountIds]), eq(publications.remoteId, name)));

export const measureSoon = (db: Db, id: string, now: number) =>
  db
    .update(publications)
    .set({ measureAt: now })
    .where(and(eq(publications.id, id), sql`${publications.measureRound} IS NOT NULL`));

/** What a platform told us of a person goes: name, handle, picture, ids and numbers. What they made stays theirs. */
export async function erasePerson(db: Db, connectionId: string, now: number): Promise<void> {
  const own = db.select({ id: accounts.id }).from(accounts).where(eq(accounts.connectionId, connectionId));
  await db.batch([
    db
      .delete(postMetrics)
      .where(
        inArray(
          postMetrics.publicationId,
          db
            .select({ id: publications.id })
            .from(publications)
            .where(eq(publications.connectionId, connectionId)),
        ),
      ),
    db.delete(accountMetrics).where(inArray(accountMetrics.accountId, own)),
    db
      .update(accounts)
      .set({
        remoteId: sql`'erased-' || ${accounts.id}`,
        name: 'Deleted account',
        handle: null,
        avatarUrl: null,
        limits: {},
        limitsAt: now,
      })
      .where(eq(accounts.connectionId, connectionId)),
    db
      .update(connections)
      .set({
        remoteId: sql`'erased-' || ${connections.id}`,
        name: 'Deleted account',
        scopes: [],
        updatedAt: now,
      })
      .where(eq(connections.id, connectionId)),
    db
      .update(notices)
      .set({ message: 'An account was taken away: its owner asked for the deletion of their data.' })
      .where(eq(notices.connectionId, connectionId)),
  ]);
}
