import * as z from 'zod';
import { announce } from '../announce.ts';
import type { Context } from '../context.ts';
import { type AccountRow, connectionOf } from '../db/queries/connections.ts';
import { accountsUnder, chooseAmong, plannedUnder } from '../db/queries/consents.ts';
import { finishedState, isSessionAlive } from '../db/queries/states.ts';
import { conflict, notFound, refused } from '../http/errors.ts';
import { expectRoom } from '../paying/limits.ts';
import { note } from '../people/audit/record.ts';
import { sha256Hex } from './seal.ts';

/** One consent may open several Accounts (Pages, organizations): their owner says which of them to post to. */

/** What a refusal to leave an Account out tells of it. */
export const StillPlanned = z.object({ account: z.string(), posts: z.number() });

/**
 * Chooses these Accounts of a Connection and no others. Throws 404 for a foreign Connection, 422 for a foreign
 * Account, 409 `account-in-use` where posts are still planned at one that is left out.
 */
export async function chooseAccounts(
  context: Context,
  workspaceId: string,
  connectionId: string,
  accountIds: readonly string[],
): Promise<AccountRow[]> {
  if (!(await connectionOf(context.db, workspaceId, connectionId))) throw notFound('connection');
  const rows = await accountsUnder(context.db, connectionId);
  if (accountIds.some((id) => !rows.some((row) => row.id === id)))
    throw refused('account-unknown', 'One of these accounts is not opened by this connection.', 'accountIds');
  const more = accountIds.length - rows.filter((row) => row.chosen).length;
  if (more > 0) await expectRoom(context, workspaceId, 'accounts', more);
  const left = rows.filter((row) => row.chosen && !accountIds.includes(row.id));
  const planned = left.length > 0 ? await plannedUnder(context.db, connectionId) : [];
  for (const row of left) {
    const count = planned.find((one) => one.accountId === row.id)?.count ?? 0;
    if (count === 0) continue;
    const posts = count === 1 ? 'One post is' : `${count} posts are`;
    throw conflict(
      'account-in-use',
      `${posts} still planned on ${row.name}. Cancel or move ${count === 1 ? 'it' : 'them'} first.`,
      { account: row.name, posts: count } satisfies z.output<typeof StillPlanned>,
    );
  }
  await chooseAmong(context.db, connectionId, accountIds);
  if (more > 0)
    // Looked at again: of two that each found room, at the same moment, neither stands.
    await expectRoom(context, workspaceId, 'accounts', 0).catch(async (error) => {
      const before = rows.filter((row) => row.chosen).map((row) => row.id);
      await chooseAmong(context.db, connectionId, before);
      throw error;
    });
  return accountsUnder(context.db, connectionId);
}

/** A consent given in some browser moments ago, and the accounts it opens. */
export interface Choice {
  accounts: AccountRow[];
  /** Chooses among them, as whoever gave the consent. Throws as `chooseAccounts` does. */
  choose(accountIds: readonly string[]): Promise<AccountRow[]>;
}

/** The choice of this very browser; null where there is none. */
export async function choiceOf(context: Context, platform: string, cookie: string): Promise<Choice | null> {
  const state = await finishedState(context.db, platform, await sha256Hex(cookie), context.now());
  const connectionId = state?.connectionId;
  if (!state || !connectionId) return null;
  if (!(await isSessionAlive(context.db, state.sessionId, context.now()))) return null;
  const { workspaceId, userId, sessionId } = state;
  return {
    accounts: await accountsUnder(context.db, connectionId),
    async choose(accountIds) {
      const rows = await chooseAccounts(context, workspaceId, connectionId, accountIds);
      await note(context, {
        workspaceId,
        actor: userId,
        action: 'accounts-chosen',
        object: `connection/${connectionId}`,
        where: { sessionId, network: '' },
      });
      announce(context, workspaceId, { changed: 'accounts' });
      return rows;
    },
  };
}
