import { type Account, AccountLimits } from '../../shared/api.ts';
import { Failure } from '../../shared/failure.ts';
import { platforms } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import { appOf } from '../connect/app.ts';
import { beginConsent } from '../connect/consent.ts';
import { disconnect } from '../connect/end.ts';
import { tokenFor } from '../connect/token.ts';
import type { Context } from '../context.ts';
import { type AccountWithConnection, accountFor, accountsOf, storeLimits } from '../db/queries/accounts.ts';
import { changeWorkspace } from '../db/queries/workspaces.ts';
import type { Handlers, Scope } from '../http/call.ts';
import { ApiFailure, conflict, notFound } from '../http/errors.ts';
import { toWorkspace } from '../people/me.ts';
import { requestFor } from '../providers/request.ts';

type Names = 'editWorkspace' | 'connect' | 'disconnect' | 'accounts' | 'refreshAccount';

const PLATFORM_TIMEOUT = 20_000;

export function toAccount({ account, connection }: AccountWithConnection): Account {
  return {
    id: account.id,
    connectionId: account.connectionId,
    platform: account.platform as Platform,
    name: account.name,
    handle: account.handle,
    avatarUrl: account.avatarUrl,
    limits: AccountLimits.parse(account.limits),
    limitsAt: account.limitsAt,
    connection: {
      status: connection.status as Account['connection']['status'],
      scopes: connection.scopes,
      expiresAt: connection.refreshExpiresAt,
      deadReason: connection.deadReason,
    },
  };
}

/** Asks the platform anew what the account allows, and keeps the answer. */
async function askAnew(context: Context, row: AccountWithConnection): Promise<void> {
  const provider = context.providers(row.account.platform);
  const { token, scopes } = await tokenFor(context, row.account.connectionId);
  const request = requestFor(context, { provider, timeoutMs: PLATFORM_TIMEOUT });
  const found = await provider.accounts({ token, scopes, request, now: context.now });
  const account = found.find((one) => one.remoteId === row.account.remoteId);
  if (!account) throw notFound('account');
  const { name, handle, avatarUrl, limits } = account;
  await storeLimits(context.db, row.account.id, { name, handle, avatarUrl, limits }, context.now());
}

function inOurWords(error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  if (error.kind === 'reconnect') return conflict('connection-dead', 'This account must be connected again.');
  if (error.kind === 'limited') return new ApiFailure(429, 'platform-limited', error.message);
  return new ApiFailure(502, 'platform-unavailable', 'The platform does not answer just now.');
}

async function readAccount(context: Context, scope: Scope, id: string): Promise<AccountWithConnection> {
  const row = await accountFor(context.db, scope.workspaceId, id);
  if (!row) throw notFound('account');
  return row;
}

export const workspaces: Pick<Handlers, Names> = {
  editWorkspace: async ({ context, scope, input, role }) => {
    if (input.name === undefined && input.timeZone === undefined)
      throw new ApiFailure(400, 'invalid', 'Nothing to change.');
    const row = await changeWorkspace(context.db, scope.workspaceId, input);
    if (!row) throw notFound('workspace');
    return toWorkspace(row, role);
  },
  connect: async ({ context, scope, session, input }) => {
    const url = await beginConsent(context, { ...scope, sessionId: session.id, platform: input.platform });
    return { url };
  },
  disconnect: async ({ context, scope, id }) => {
    await disconnect(context, scope.workspaceId, id);
    return {};
  },
  accounts: async ({ context, scope }) => {
    const rows = await accountsOf(context.db, scope.workspaceId);
    const offered = platforms.filter(({ platform }) => appOf(context.env, platform) !== null);
    return {
      items: rows.map(toAccount),
      platforms: offered.map(({ platform }) => platform),
      sandbox: context.env.SANDBOX_URL !== undefined,
    };
  },
  refreshAccount: async ({ context, scope, id }) => {
    const row = await readAccount(context, scope, id);
    try {
      await askAnew(context, row);
    } catch (error) {
      throw inOurWords(error);
    }
    return toAccount(await readAccount(context, scope, id));
  },
};
