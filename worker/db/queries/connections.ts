import { and, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { accounts, connections, oauthStates, publications, sessions } from '../schema.ts';

export type ConnectionRow = typeof connections.$inferSelect;
export type AccountRow = typeof accounts.$inferSelect;
export type StateRow = typeof oauthStates.$inferSelect;

export const readConnection = (db: Db, id: string): Promise<ConnectionRow | undefined> =>
  db.select().from(connections).where(eq(connections.id, id)).get();

export const connectionOf = (db: Db, workspaceId: string, id: string): Promise<ConnectionRow | undefined> =>
  db
    .select()
    .from(connections)
    .where(and(eq(connections.workspaceId, workspaceId), eq(connections.id, id)))
    .get();

export const connectionByRemote = (
  db: Db,
  workspaceId: string,
  platform: string,
  remoteId: string,
): Promise<ConnectionRow | undefined> =>
  db
    .select()
    .from(connections)
    .where(
      and(
        eq(connections.workspaceId, workspaceId),
        eq(connections.platform, platform),
        eq(connections.remoteId, remoteId),
      ),
    )
    .get();

/** Takes the right to refresh until `until`; undefined where somebody else holds it. */
export const takeRefreshLease = (
  db: Db,
  id: string,
  lease: string,
  now: number,
  until: number,
): Promise<ConnectionRow | undefined> =>
  db
    .update(connections)
    .set({ refreshLease: lease, refreshLeaseUntil: until })
    .where(
      and(
        eq(connections.id, id),
        or(eq(connections.status, 'alive'), eq(connections.status, 'closing')),
        or(isNull(connections.refreshLease), lte(connections.refreshLeaseUntil, now)),
      ),
    )
    .returning()
    .get();

export const dropRefreshLease = (db: Db, id: string, lease: string): Promise<unknown> =>
  db
    .update(connections)
    .set({ refreshLease: null, refreshLeaseUntil: null })
    .where(and(eq(connections.id, id), eq(connections.refreshLease, lease)));

export interface SealedTokens {
  accessSealed: string;
  accessExpiresAt: number | null;
  refreshSealed: string | null;
  refreshExpiresAt: number | null;
  endsAt: number | null;
  scopes: string[];
}

/** Stores refreshed tokens, and only if the lease is still held. Answers whether it was. */
export async function storeRefreshed(
  db: Db,
  id: string,
  lease: string,
  tokens: SealedTokens,
  now: number,
): Promise<boolean> {
  const rows = await db
    .update(connections)
    .set({ ...tokens, refreshLease: null, refreshLeaseUntil: null, updatedAt: now })
    .where(and(eq(connections.id, id), eq(connections.refreshLease, lease)))
    .returning({ id: connections.id });
  return rows.length > 0;
}

/** The consent is over: the tokens go, the reason stays. */
export const markDead = (db: Db, id: string, reason: string, now: number) =>
  db
    .update(connections)
    .set({
      status: 'dead',
      deadReason: reason,
      accessSealed: null,
      accessExpiresAt: null,
      refreshSealed: null,
      refreshExpiresAt: null,
      endsAt: null,
      refreshLease: null,
      refreshLeaseUntil: null,
      updatedAt: now,
    })
    .where(eq(connections.id, id));

/** No claim passes from here on; what is in flight may still be looked at. */
export const markClosing = (db: Db, id: string, now: number) =>
  db
    .update(connections)
    .set({ status: 'closing', updatedAt: now })
    .where(and(eq(connections.id, id), eq(connections.status, 'alive')));

export const closingConnections = (db: Db): Promise<ConnectionRow[]> =>
  db.select().from(connections).where(sql`status = 'closing'`).limit(20);

/** Connections whose access ends before `before`, soonest first. */
export const expiringConnections = (db: Db, before: number): Promise<{ id: string }[]> =>
  db
    .select({ id: connections.id })
    .from(connections)
    .where(and(sql`status = 'alive'`, lt(connections.accessExpiresAt, before)))
    .orderBy(connections.accessExpiresAt)
    .limit(20);

/** How much of this Connection was sent and has not come to its end. */
export async function countInFlight(db: Db, connectionId: string): Promise<number> {
  const row = await db
    .select({ count: sql<number>`count(*)` })
    .from(publications)
    .where(
      and(
        eq(publications.connectionId, connectionId),
        sql`${publications.status} IN ('publishing', 'confirming', 'uncertain')`,
        sql`${publications.dueAt} IS NOT NULL`,
      ),
    )
    .get();
  return row?.count ?? 0;
}

// States of consents under way

export const insertState = (db: Db, row: typeof oauthStates.$inferInsert): Promise<unknown> =>
  db.insert(oauthStates).values(row);

/** Binds an unused consent to a browser. Undefined where the ticket is unknown, used or too old. */
export const bindState = (
  db: Db,
  ticketHash: string,
  cookieHash: string,
  now: number,
): Promise<StateRow | undefined> =>
  db
    .update(oauthStates)
    .set({ cookieHash })
    .where(
      and(
        eq(oauthStates.ticketHash, ticketHash),
        isNull(oauthStates.cookieHash),
        isNull(oauthStates.usedAt),
        gt(oauthStates.expiresAt, now),
      ),
    )
    .returning()
    .get();

/** Uses a state up. Undefined where it is unknown, used, too old, of another platform or of another browser. */
export const useState = (
  db: Db,
  stateHash: string,
  platform: string,
  cookieHash: string,
  now: number,
): Promise<StateRow | undefined> =>
  db
    .update(oauthStates)
    .set({ usedAt: now })
    .where(
      and(
        eq(oauthStates.id, stateHash),
        eq(oauthStates.platform, platform),
        eq(oauthStates.cookieHash, cookieHash),
        isNull(oauthStates.usedAt),
        gt(oauthStates.expiresAt, now),
      ),
    )
    .returning()
    .get();

/** Whether the session that asked for the consent is still signed in. */
export async function isSessionAlive(db: Db, sessionId: string, now: number): Promise<boolean> {
  const row = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, new Date(now))))
    .get();
  return row !== undefined;
}

// What a Connection's life means for its Publications

const waiting = sql`${publications.status} IN ('scheduled', 'preparing', 'ready')`;

/** Everything that waits on this Connection is held; a step under way loses its lease and so cannot go on. */
export const holdWaiting = (db: Db, connectionId: string, now: number) =>
  db
    .update(publications)
    .set({
      status: 'held',
      holdReason: 'connection-dead',
      dueAt: null,
      lease: null,
      leaseUntil: null,
      version: sql`${publications.version} + 1`,
      updatedAt: now,
    })
    .where(and(eq(publications.connectionId, connectionId), waiting))
    .returning({ id: publications.id });

/** What was held for want of this Connection is looked at again at once. */
export const resumeHeld = (db: Db, connectionId: string, now: number) =>
  db
    .update(publications)
    .set({
      status: 'scheduled',
      holdReason: null,
      dueAt: now,
      tries: 0,
      version: sql`${publications.version} + 1`,
      updatedAt: now,
    })
    .where(
      and(
        eq(publications.connectionId, connectionId),
        eq(publications.status, 'held'),
        eq(publications.holdReason, 'connection-dead'),
      ),
    )
    .returning({ accountId: publications.accountId });

/** After ten minutes nobody can ask the platform any more: what is still open is the owner's to decide. */
export const leaveToOwner = (db: Db, connectionId: string, now: number) =>
  db
    .update(publications)
    .set({
      status: 'uncertain',
      dueAt: null,
      lease: null,
      leaseUntil: null,
      version: sql`${publications.version} + 1`,
      updatedAt: now,
    })
    .where(
      and(
        eq(publications.connectionId, connectionId),
        sql`${publications.status} IN ('publishing', 'confirming', 'uncertain')`,
      ),
    );

/** A new or renewed Connection with the Accounts it opens, in one batch. Answers the ids of the Accounts. */
export async function storeConnection(
  db: Db,
  connection: typeof connections.$inferInsert,
  found: (typeof accounts.$inferInsert)[],
): Promise<void> {
  const { id: _id, createdAt: _at, generation: _generation, ...renewed } = connection;
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
    ...found.map(({ id: _account, createdAt: _created, ...account }) =>
      db
        .insert(accounts)
        .values({ ...account, id: _account, createdAt: _created })
        .onConflictDoUpdate({
          target: [accounts.workspaceId, accounts.platform, accounts.remoteId],
          set: account,
        }),
    ),
  ]);
}
