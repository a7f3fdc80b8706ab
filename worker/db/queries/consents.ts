import { and, eq, inArray, isNull, lte, ne, notExists, or, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { accounts, connections, publications } from '../schema.ts';
import type { AccountRow, ConnectionRow } from './connections.ts';
import { heldAsDead, isWaiting, lookedAtAgain } from './holding.ts';

/** What a consent brings: the Connection, its Accounts, and what waited for them. */

/** D1 takes 100 values a statement; an Account has 13. */
const ACCOUNTS_AT_ONCE = 7;

export type NewAccount = typeof accounts.$inferInsert;

const excluded = (column: string) => sql.raw(`excluded.${column}`);

const upsertAccounts = (db: Db, found: readonly NewAccount[]) => {
  const parts = Array.from({ length: Math.ceil(found.length / ACCOUNTS_AT_ONCE) }, (_, at) =>
    found.slice(at * ACCOUNTS_AT_ONCE, (at + 1) * ACCOUNTS_AT_ONCE),
  );
  return parts.map((part) =>
    db
      .insert(accounts)
      .values([...part])
      .onConflictDoUpdate({
        target: [accounts.workspaceId, accounts.platform, accounts.remoteId],
        // What its owner chose stays chosen.
        set: {
          connectionId: excluded('connection_id'),
          name: excluded('name'),
          handle: excluded('handle'),
          avatarUrl: excluded('avatar_url'),
          limits: excluded('limits'),
          limitsAt: excluded('limits_at'),
        },
      }),
  );
};

/** Accounts of a Connection that its newest consent (at `now`) did or did not open. */
const opened = (db: Db, connectionId: string, now: number, isOpened: boolean) =>
  db
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(
        eq(accounts.connectionId, connectionId),
        isOpened ? sql`${accounts.limitsAt} >= ${now}` : sql`${accounts.limitsAt} < ${now}`,
      ),
    );

/**
 * A new or renewed Connection with the Accounts it opens, in one batch. Posts of Accounts that another Connection
 * opened before come along, and are staged anew; posts of Accounts it does not open any more are held.
 */
export async function storeConnection(
  db: Db,
  connection: typeof connections.$inferInsert,
  found: readonly NewAccount[],
  shut: { code: string; message: string },
): Promise<void> {
  const { id, createdAt: _at, generation: _generation, ...renewed } = connection;
  const now = connection.updatedAt;
  await db.batch([
    db
      .insert(connections)
      .values(connection)
      .onConflictDoUpdate({
        target: [connections.workspaceId, connections.platform, connections.remoteId],
        set: {
          ...renewed,
          deadReason: null,
          refreshLease: null,
          refreshLeaseUntil: null,
          generation: sql`${connections.generation} + 1`,
        },
      }),
    ...upsertAccounts(db, found),
    db
      .update(publications)
      .set({ connectionId: id, stagedGeneration: null })
      .where(
        and(inArray(publications.accountId, opened(db, id, now, true)), ne(publications.connectionId, id)),
      ),
    db
      .update(accounts)
      .set({ limits: sql`json_set(${accounts.limits}, '$.blocked', json(${JSON.stringify(shut)}))` })
      .where(and(eq(accounts.connectionId, id), sql`${accounts.limitsAt} < ${now}`)),
    db
      .update(publications)
      .set(heldAsDead(now))
      .where(and(inArray(publications.accountId, opened(db, id, now, false)), isWaiting)),
  ]);
}

/** What was held for want of this Connection is looked at again at once, where its consent of `now` opens the Account. */
export const resumeHeld = (db: Db, connectionId: string, now: number) =>
  db
    .update(publications)
    .set(lookedAtAgain(now))
    .where(
      and(
        inArray(publications.accountId, opened(db, connectionId, now, true)),
        eq(publications.connectionId, connectionId),
        eq(publications.status, 'held'),
        eq(publications.holdReason, 'connection-dead'),
      ),
    )
    .returning({ accountId: publications.accountId });

/**
 * What was sent and whose end was not seen is looked at again at once, now that the platform can be asked: as long as
 * nobody is at it, and its owner was not asked to settle it.
 */
export const lookAnew = (db: Db, connectionId: string, now: number) =>
  db
    .update(publications)
    .set({ dueAt: now, tries: 0, updatedAt: now })
    .where(
      and(
        inArray(publications.accountId, opened(db, connectionId, now, true)),
        eq(publications.connectionId, connectionId),
        sql`${publications.status} IN ('confirming', 'uncertain')`,
        sql`${publications.dueAt} > ${now}`,
        or(isNull(publications.lease), lte(publications.leaseUntil, now)),
      ),
    )
    .returning({ accountId: publications.accountId });

/** All Accounts of a Connection, chosen or not, the oldest first. */
export const accountsUnder = (db: Db, connectionId: string): Promise<AccountRow[]> =>
  db
    .select()
    .from(accounts)
    .where(eq(accounts.connectionId, connectionId))
    .orderBy(accounts.createdAt, accounts.id);

/** The Accounts of all of a workspace's Connections, chosen or not. */
export const accountsOfAll = (db: Db, workspaceId: string): Promise<AccountRow[]> =>
  db
    .select()
    .from(accounts)
    .where(eq(accounts.workspaceId, workspaceId))
    .orderBy(accounts.createdAt, accounts.id);

/** The chosen ones are these, the others are not. */
export const chooseAmong = (db: Db, connectionId: string, ids: readonly string[]) =>
  db
    .update(accounts)
    .set({ chosen: sql`${accounts.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))` })
    .where(eq(accounts.connectionId, connectionId));

/** How many posts still want to go out, by Account of a Connection. */
export const plannedUnder = (db: Db, connectionId: string) =>
  db
    .select({ accountId: publications.accountId, count: sql<number>`count(*)` })
    .from(publications)
    .where(
      and(
        eq(publications.connectionId, connectionId),
        sql`${publications.status} IN ('scheduled', 'preparing', 'ready', 'publishing', 'confirming', 'uncertain', 'held')`,
      ),
    )
    .groupBy(publications.accountId);

/** Consents at a platform that open no Account any more: another took all of theirs over. */
export const emptyConnections = (db: Db, workspaceId: string, platform: string): Promise<ConnectionRow[]> =>
  db
    .select()
    .from(connections)
    .where(
      and(
        eq(connections.workspaceId, workspaceId),
        eq(connections.platform, platform),
        ne(connections.status, 'dead'),
        isNull(connections.refreshLease),
        notExists(db.select().from(accounts).where(eq(accounts.connectionId, connections.id))),
      ),
    )
    .limit(10);
