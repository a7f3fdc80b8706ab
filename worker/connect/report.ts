import { platformRules } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Connection } from '../../shared/reports.ts';
import type { Context } from '../context.ts';
import { type AccountRow, type ConnectionRow, connectionOf } from '../db/queries/connections.ts';
import { accountsOfAll, accountsUnder } from '../db/queries/consents.ts';
import { connectionsByEnd, type PlannedRow, plannedByAccount, postsAfterEnd } from '../db/queries/endings.ts';
import { notFound } from '../http/errors.ts';
import { grantedOf, missingOf } from './app.ts';
import { postsAfterEnds } from './endings.ts';

/** The consents of a workspace as their owner sees them: what each opens, what it may not do, when it ends. */

const SHOWN = 20;
/** What was planned for longer ago waits for nothing any more, ms. */
const PAST = 30 * 86_400_000;

/** The soonest to end first. */
export async function listConnections(context: Context, workspaceId: string): Promise<Connection[]> {
  const [rows, accounts, counts, planned] = await Promise.all([
    connectionsByEnd(context.db, workspaceId),
    accountsOfAll(context.db, workspaceId),
    postsAfterEnds(context, workspaceId),
    plannedByAccount(context.db, workspaceId, context.now() - PAST),
  ]);
  const under = (id: string) => accounts.filter((account) => account.connectionId === id);
  return Promise.all(
    rows.map((row) =>
      report(context, row, { accounts: under(row.id), planned, after: counts.get(row.id) ?? 0 }),
    ),
  );
}

/** Throws 404 for a foreign one. */
export async function reportConnection(
  context: Context,
  workspaceId: string,
  id: string,
): Promise<Connection> {
  const row = await connectionOf(context.db, workspaceId, id);
  if (!row) throw notFound('connection');
  const [accounts, counts, planned] = await Promise.all([
    accountsUnder(context.db, id),
    postsAfterEnds(context, workspaceId),
    plannedByAccount(context.db, workspaceId, context.now() - PAST),
  ]);
  return report(context, row, { accounts, planned, after: counts.get(id) ?? 0 });
}

type Told = Pick<
  ConnectionRow,
  'id' | 'platform' | 'way' | 'name' | 'status' | 'deadReason' | 'scopes' | 'endsAt'
>;

async function report(
  context: Context,
  row: Told,
  known: { accounts: readonly AccountRow[]; planned: readonly PlannedRow[]; after: number },
): Promise<Connection> {
  const { id, platform, way, name, status, deadReason, scopes, endsAt } = row;
  const { accounts, planned, after } = known;
  const posts = after === 0 ? [] : await postsAfterEnd(context.db, id, SHOWN);
  const rules = platformRules(platform as Platform);
  const isAlive = status === 'alive';
  return {
    id,
    platform,
    way,
    name,
    status: status as Connection['status'],
    deadReason,
    missing: isAlive ? missingOf(context.env, rules, way, scopes) : [],
    granted: isAlive ? grantedOf(rules, way, scopes) : [],
    accounts: accounts.map((account) => toAccount(account, planned)),
    endsAt,
    postsAfter: after,
    posts,
  };
}

function toAccount(row: AccountRow, planned: readonly PlannedRow[]): Connection['accounts'][number] {
  const { id, name, handle, avatarUrl, chosen: isChosen, limits, limitsAt } = row;
  const own = planned.find((one) => one.accountId === id);
  return {
    ...{ id, name, handle, avatarUrl, isChosen },
    blocked: (limits.blocked as { message?: string } | undefined)?.message ?? null,
    checkedAt: limitsAt,
    planned: own?.planned ?? 0,
    troubled: own?.troubled ?? 0,
    waiting: own?.waiting ?? 0,
  };
}
