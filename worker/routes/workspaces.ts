import { type Account, AccountLimits } from '../../shared/api.ts';
import { platformRules, platforms } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import { appOf, missingOf } from '../connect/app.ts';
import { beginConsent } from '../connect/consent.ts';
import { disconnect } from '../connect/disconnect.ts';
import { postsAfterEnds } from '../connect/endings.ts';
import { refreshAccount } from '../connect/refresh-account.ts';
import type { Context } from '../context.ts';
import { type AccountWithConnection, accountFor, accountsOf } from '../db/queries/accounts.ts';
import { sentByAccount } from '../db/queries/times.ts';
import { changeWorkspace } from '../db/queries/workspaces.ts';
import type { Handlers, Scope } from '../http/call.ts';
import { ApiFailure, notFound } from '../http/errors.ts';
import { expectFreshCode } from '../people/codes.ts';
import { toWorkspace } from '../people/me.ts';
import { nextSlots } from '../posts/slots.ts';

type Names = 'editWorkspace' | 'connect' | 'disconnect' | 'accounts' | 'refreshAccount';

export function toAccount(
  context: Context,
  { account, connection }: AccountWithConnection,
  after: ReadonlyMap<string, number>,
  slots: Awaited<ReturnType<typeof nextSlots>>,
  sent: ReadonlyMap<string, number>,
): Account {
  const rules = platformRules(account.platform as Platform);
  const limits = AccountLimits.parse(account.limits);
  const count = sent.get(account.id);
  const cap = rules.dailyPosts?.value;
  return {
    id: account.id,
    connectionId: account.connectionId,
    platform: account.platform as Platform,
    name: account.name,
    handle: account.handle,
    avatarUrl: account.avatarUrl,
    limits,
    limitsAt: account.limitsAt,
    connection: {
      status: connection.status as Account['connection']['status'],
      way: connection.way,
      scopes: connection.scopes,
      missing: missingOf(context.env, rules, connection.way, connection.scopes),
      expiresAt: connection.endsAt,
      postsAfterEnd: after.get(account.connectionId) ?? 0,
      deadReason: connection.deadReason,
    },
    ...(count && cap && !limits.quota ? { sent: { count, cap } } : {}),
    nextSlot: slots.get(account.id)?.[0] ?? null,
    freeSlots: [...(slots.get(account.id) ?? [])],
  };
}

/** Every login whose app this Worker has the credentials of. */
export const loginsOf = ({ env }: Context): { platform: Platform; way: string | null }[] =>
  platforms.flatMap(({ platform, ways = [] }) =>
    [null, ...ways.map(({ way }) => way)]
      .filter((way) => appOf(env, platform, way) !== null)
      .map((way) => ({ platform, way })),
  );

async function readAccount(context: Context, scope: Scope, id: string): Promise<AccountWithConnection> {
  const row = await accountFor(context.db, scope.workspaceId, id);
  if (!row) throw notFound('account');
  return row;
}

export const workspaces: Pick<Handlers, Names> = {
  editWorkspace: async ({ context, scope, input, role }) => {
    const { lateness, ...change } = input;
    const late = lateness && { lateMinutes: lateness.minutes, lateOtherwise: lateness.otherwise };
    const set = { ...change, ...late };
    if (Object.values(set).every((value) => value === undefined))
      throw new ApiFailure(400, 'invalid', 'Nothing to change.');
    const row = await changeWorkspace(context.db, scope.workspaceId, set);
    if (!row) throw notFound('workspace');
    return toWorkspace(row, role);
  },
  connect: async ({ context, scope, session, input }) => {
    const { platform, way = null, code } = input;
    await expectFreshCode(context, session, code);
    const url = await beginConsent(context, { ...scope, sessionId: session.id, platform, way });
    return { url };
  },
  disconnect: ({ context, scope, id }) => disconnect(context, scope.workspaceId, id),
  accounts: async ({ context, scope }) => {
    const [rows, after, slots, sent] = await Promise.all([
      accountsOf(context.db, scope.workspaceId),
      postsAfterEnds(context, scope.workspaceId),
      nextSlots(context, scope),
      sentByAccount(context.db, scope.workspaceId, context.now()),
    ]);
    const logins = loginsOf(context);
    return {
      items: rows.map((row) => toAccount(context, row, after, slots, sent)),
      platforms: [...new Set(logins.map(({ platform }) => platform))],
      logins,
      sandbox: context.env.SANDBOX_URL !== undefined,
    };
  },
  refreshAccount: async ({ context, scope, id }) => {
    const row = await readAccount(context, scope, id);
    await refreshAccount(context, row);
    const [after, slots, sent] = await Promise.all([
      postsAfterEnds(context, scope.workspaceId),
      nextSlots(context, scope),
      sentByAccount(context.db, scope.workspaceId, context.now()),
    ]);
    return toAccount(context, await readAccount(context, scope, id), after, slots, sent);
  },
};
