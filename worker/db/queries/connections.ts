import { and, eq, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { type accounts, connections, publications, renewedIdleAt } from '../schema.ts';
import { heldAsDead, isWaiting } from './holding.ts';

export type ConnectionRow = typeof connections.$inferSelect;
export type AccountRow = typeof accounts.$inferSelect;

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

/** Those of a workspace that is being wiped are its deletion's to end. */
export const closingConnections = (db: Db): Promise<ConnectionRow[]> =>
  db
    .select()
    .from(connections)
    .where(
      and(
        sql`status = 'closing'`,
        sql`NOT EXISTS (SELECT 1 FROM deletions WHERE subject = ${connections.workspaceId})`,
      ),
    )
    .limit(20);

/** Whether another living Connection goes by the same app and would end with this consent. */
export async function sharesConsent(
  db: Db,
  {
    id,
    platform,
    way,
    remoteId,
    workspaceId,
  }: Pick<ConnectionRow, 'platform' | 'way' | 'remoteId' | 'workspaceId'> & { id: string | null },
  among: 'person' | 'workspace',
): Promise<boolean> {
  const row = await db
    .select({ id: connections.id })
    .from(connections)
    .where(
      and(
        sql`coalesce(${connections.way}, ${connections.platform}) = ${way ?? platform}`,
        among === 'person' ? eq(connections.remoteId, remoteId) : eq(connections.workspaceId, workspaceId),
        sql`${connections.status} <> 'dead'`,
        id === null ? undefined : ne(connections.id, id),
      ),
    )
    .limit(1)
    .get();
  return row !== undefined;
}

/** Connections that nobody used for so long that their consent is to be kept alive by `now`, ms, longest idle first. */
export const idleConnections = (db: Db, now: number) =>
  db
    .select()
    .from(connections)
    .where(
      and(
        sql`status = 'alive'`,
        lte(renewedIdleAt, now),
        or(isNull(connections.refreshLeaseUntil), lte(connections.refreshLeaseUntil, now)),
      ),
    )
    .orderBy(renewedIdleAt)
    .limit(20);

/** Leaves a Connection that could not be renewed alone until `until`, ms; whoever needs it may renew it all the same. */
export const putOffRefresh = (db: Db, id: string, until: number): Promise<unknown> =>
  db
    .update(connections)
    .set({ refreshLeaseUntil: until })
    .where(and(eq(connections.id, id), isNull(connections.refreshLease)));

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

// What a Connection's life means for its Publications

/** Everything that waits on this Connection is held. */
export const holdWaiting = (db: Db, connectionId: string, now: number) =>
  db
    .update(publications)
    .set(heldAsDead(now))
    .where(and(eq(publications.connectionId, connectionId), isWaiting))
    .returning({ id: publications.id });

/** What was sent and has not ended, as far as nobody has told the owner of it yet. */
export const openPublications = (db: Db, connectionId: string) =>
  db
    .select({ id: publications.id, workspaceId: publications.workspaceId })
    .from(publications)
    .where(
      and(
        eq(publications.connectionId, connectionId),
        sql`${publications.status} IN ('publishing', 'confirming')`,
      ),
    );

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
