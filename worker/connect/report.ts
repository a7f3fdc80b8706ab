import { platformRules } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Connection } from '../../shared/reports.ts';
import type { Context } from '../context.ts';
import { type AccountRow, type ConnectionRow, connectionOf } from '../db/queries/connections.ts';
import { accountsOfAll, accountsUnder } from '../db/queries/consents.ts';
import { connectionsByEnd, postsAfterEnd } from '../db/queries/endings.ts';
import { notFound } from '../http/errors.ts';
import { missingOf } from './app.ts';
import { postsAfterEnds } from './endings.ts';

/** The consents of a workspace as their owner sees them: what each opens, what it may not do, when it ends. */

const SHOWN = 20;

/** The soonest to end first. */
export async function listConnections(context: Context, workspaceId: string): Promise<Connection[]> {
  const [rows, accounts, counts] = await Promise.all([
    connectionsByEnd(context.db, workspaceId),
    accountsOfAll(context.db, workspaceId),
    postsAfterEnds(context, workspaceId),
  ]);
  const under = (id: string) => accounts.filter((account) => account.connectionId === id);
  return Promise.all(rows.map((row) => report(context, row, under(row.id), counts.get(row.id) ?? 0)));
}

/** Throws 404 for a foreign one. */
export async function reportConnection(
  context: Context,
  workspaceId: string,
  id: string,
): Promise<Connection> {
  const row = await connectionOf(context.db, workspaceId, id);
  if (!row) throw notFound('connection');
  const [accounts, counts] = await Promise.all([
    accountsUnder(context.db, id),
    postsAfterEnds(context, workspaceId),
  ]);
  return report(context, row, accounts, counts.get(id) ?? 0);
}

type Told = Pick<
  ConnectionRow,
  'id' | 'platform' | 'way' | 'name' | 'status' | 'deadReason' | 'scopes' | 'endsAt'
>;

async function report(
  context: Context,
  row: Told,
  accounts: readonly AccountRow[],
  postsAfter: number,
): Promise<Connection> {
  const { id, platform, way, name, status, deadReason, scopes, endsAt } = row;
  const posts = postsAfter === 0 ? [] : await postsAfterEnd(context.db, id, SHOWN);
  const missing =
    status === 'alive' ? missingOf(context.env, platformRules(platform as Platform), way, scopes) : [];
  return {
    id,
    platform,
    way,
    name,
    status: status as Connection['status'],
    deadReason,
    missing,
    accounts: accounts.map(toAccount),
    endsAt,
    postsAfter,
    posts,
  };
}

const toAccount = (row: AccountRow): Connection['accounts'][number] => ({
  id: row.id,
  name: row.name,
  handle: row.handle,
  avatarUrl: row.avatarUrl,
  isChosen: row.chosen,
  blocked: (row.limits.blocked as { message?: string } | undefined)?.message ?? null,
});
