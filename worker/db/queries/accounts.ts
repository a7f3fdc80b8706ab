import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { accounts, connections } from '../schema.ts';

const columns = {
  account: accounts,
  connection: {
    name: connections.name,
    way: connections.way,
    status: connections.status,
    scopes: connections.scopes,
    endsAt: connections.endsAt,
    deadReason: connections.deadReason,
  },
};

/** The chosen Accounts, with what a person needs to know of their Connection; sealed columns are not even read. */
export const accountsOf = (db: Db, workspaceId: string) =>
  db
    .select(columns)
    .from(accounts)
    .innerJoin(connections, eq(connections.id, accounts.connectionId))
    .where(and(eq(accounts.workspaceId, workspaceId), eq(accounts.chosen, true)))
    .orderBy(asc(accounts.createdAt), asc(accounts.id));

export type AccountWithConnection = Awaited<ReturnType<typeof accountsOf>>[number];

export const accountFor = (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<AccountWithConnection | undefined> =>
  db
    .select(columns)
    .from(accounts)
    .innerJoin(connections, eq(connections.id, accounts.connectionId))
    .where(and(eq(accounts.workspaceId, workspaceId), eq(accounts.id, id)))
    .get();

export const accountsById = (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<AccountWithConnection[]> =>
  db
    .select(columns)
    .from(accounts)
    .innerJoin(connections, eq(connections.id, accounts.connectionId))
    .where(
      and(
        eq(accounts.workspaceId, workspaceId),
        eq(accounts.chosen, true),
        inArray(accounts.id, [...new Set(ids)]),
      ),
    );

export const storeLimits = (
  db: Db,
  id: string,
  found: { name: string; handle: string | null; avatarUrl: string | null; limits: object },
  now: number,
) =>
  db
    .update(accounts)
    .set({ ...found, limits: { ...found.limits }, limitsAt: now })
    .where(eq(accounts.id, id));
