import { Failure } from '../../shared/failure.ts';
import type { Context } from '../context.ts';
import {
  type ConnectionRow,
  dropRefreshLease,
  idleConnections,
  putOffRefresh,
  readConnection,
  type SealedTokens,
  storeRefreshed,
  takeRefreshLease,
} from '../db/queries/connections.ts';
import type { TokenSet } from '../providers/provider.ts';
import { requestFor } from '../providers/request.ts';
import { appOf } from './app.ts';
import { endConnection } from './end.ts';
import { oauthOf, refresh } from './oauth.ts';
import { tellOpening } from './openings.ts';
import { tokenPlace } from './places.ts';

/** The only way to get a token. */

const TOKEN_TIMEOUT = 20_000;

export interface LiveToken {
  token: string;
  scopes: string[];
  generation: number;
}

export async function sealTokens(context: Context, id: string, tokens: TokenSet): Promise<SealedTokens> {
  const { accessToken, refreshToken } = tokens;
  return {
    accessSealed: await context.keys.seal('token', tokenPlace(id, 'access'), accessToken),
    accessExpiresAt: tokens.accessExpiresAt,
    refreshSealed: refreshToken
      ? await context.keys.seal('token', tokenPlace(id, 'refresh'), refreshToken)
      : null,
    refreshExpiresAt: tokens.refreshExpiresAt,
    endsAt: refreshToken ? tokens.refreshExpiresAt : tokens.accessExpiresAt,
    scopes: tokens.scopes,
  };
}

/**
 * A token that is good for the minutes after `until`, ms, which is now unless told; refreshed under a lease when it
 * is not.
 * Throws Failure `reconnect` when the consent is over (the Connection is then marked dead) and `unavailable`
 * when the platform could not be asked. Trouble of the net never ends a Connection.
 */
export async function tokenFor(
  context: Context,
  connectionId: string,
  until = context.now(),
): Promise<LiveToken> {
  const row = await readConnection(context.db, connectionId);
  if (!row?.accessSealed)
    throw new Failure({
      kind: 'reconnect',
      code: 'connection-dead',
      message: 'This account must be connected again.',
    });
  const endsAt = row.accessExpiresAt ?? Number.POSITIVE_INFINITY;
  // With nothing to renew it by, a token is good to its end.
  const ahead = row.refreshSealed ? context.waits.refreshAhead : 0;
  if (endsAt > until + ahead) return openAccess(context, row);
  try {
    return await renew(context, row);
  } catch (error) {
    const stillGood = endsAt > context.now() + 60_000;
    if (stillGood && !(error instanceof Failure && error.kind === 'reconnect'))
      return openAccess(context, row);
    throw error;
  }
}

type Read = Pick<
  ConnectionRow,
  'id' | 'workspaceId' | 'scopes' | 'generation' | 'accessSealed' | 'accessExpiresAt'
>;

async function openAccess(context: Context, row: Read): Promise<LiveToken> {
  const token = await context.keys.open('token', tokenPlace(row.id, 'access'), row.accessSealed as string);
  tellOpening(context, row);
  return { token, scopes: row.scopes, generation: row.generation };
}

/**
 * The same for a Connection that was just read: most tokens are good, and need no other look. One that has to last
 * until `until`, ms, is renewed now rather than then.
 */
export function tokenOf(
  context: Context,
  row: Read & { isRenewable: boolean },
  until = 0,
): Promise<LiveToken> {
  const lasting = Math.max(context.now(), until);
  const ahead = row.isRenewable ? context.waits.refreshAhead : 0;
  const isGood = (row.accessExpiresAt ?? Number.POSITIVE_INFINITY) > lasting + ahead;
  return row.accessSealed && isGood ? openAccess(context, row) : tokenFor(context, row.id, lasting);
}

async function renew(context: Context, seen: ConnectionRow): Promise<LiveToken> {
  const lease = context.id();
  const now = context.now();
  const row = await takeRefreshLease(context.db, seen.id, lease, now, now + context.waits.refreshLease);
  if (!row)
    throw new Failure({
      kind: 'unavailable',
      code: 'refreshing',
      message: 'The connection is just being renewed.',
    });
  try {
    // Somebody may have renewed it between our look and our lease.
    if (row.accessSealed && (row.accessExpiresAt ?? 0) > (seen.accessExpiresAt ?? 0)) {
      await dropRefreshLease(context.db, row.id, lease);
      return await openAccess(context, row);
    }
    const tokens = await askAnew(context, row);
    const sealed = await sealTokens(context, row.id, tokens);
    // Stored before it is used: a rotating refresh token that is lost ends the connection.
    if (!(await keep(context, row.id, lease, sealed)))
      throw new Failure({
        kind: 'unavailable',
        code: 'refresh-lost',
        message: 'The connection changed meanwhile.',
      });
    tellOpening(context, row);
    return { token: tokens.accessToken, scopes: tokens.scopes, generation: row.generation };
  } catch (error) {
    if (error instanceof Failure && error.kind === 'reconnect')
      await endConnection(context, row, 'refused by the platform');
    else await dropRefreshLease(context.db, row.id, lease);
    throw error;
  }
}

/** Keeping what was renewed is tried so often, so long apart, ms. */
const KEEPS = 4;
const KEEP_AGAIN = 40;

/**
 * A refresh token that works once has been used up by now: whatever the database's trouble, its successor is kept.
 * False where the Connection went another way meanwhile.
 */
async function keep(context: Context, id: string, lease: string, sealed: SealedTokens): Promise<boolean> {
  for (let round = 1; ; round += 1) {
    try {
      if (await storeRefreshed(context.db, id, lease, sealed, context.now())) return true;
      // An earlier try may have been stored without our hearing of it.
      return round > 1 && (await readConnection(context.db, id))?.accessSealed === sealed.accessSealed;
    } catch (error) {
      if (round >= KEEPS) throw error;
      await new Promise((resolve) => setTimeout(resolve, KEEP_AGAIN * 2 ** round));
    }
  }
}

async function askAnew(context: Context, row: ConnectionRow): Promise<TokenSet> {
  const provider = context.providers(row.platform);
  const app = appOf(context.env, row.platform, row.way);
  const oauth = oauthOf(provider, row.way);
  if (!app || !oauth)
    throw new Failure({
      kind: 'unavailable',
      code: 'app-missing',
      message: `This Worker has no app credentials for ${row.platform} any more.`,
    });
  if (!row.refreshSealed)
    throw new Failure({
      kind: 'reconnect',
      code: 'token-ended',
      message: 'The platform ended this connection.',
    });
  const refreshToken = await context.keys.open('token', tokenPlace(row.id, 'refresh'), row.refreshSealed);
  const request = requestFor(context, { provider, timeoutMs: TOKEN_TIMEOUT });
  const tokens = await refresh({ oauth, app, request, now: context.now() }, refreshToken);
  // A platform that sends no new refresh token means: keep the old one.
  return {
    ...tokens,
    refreshToken: tokens.refreshToken ?? refreshToken,
    refreshExpiresAt: tokens.refreshExpiresAt ?? row.refreshExpiresAt,
    scopes: tokens.scopes.length > 0 ? tokens.scopes : row.scopes,
  };
}

/** After trouble a consent that nobody waits for is renewed again no sooner, ms. */
const IDLE_AGAIN = 3_600_000;

/**
 * Part of the minute cron: keeps alive what would die of not being used. A token that ended while nobody needs it is
 * left so: whoever stages or rehearses a Post renews it, and what stands idle asks the platform for nothing.
 */
export async function refreshIdle(context: Context): Promise<void> {
  const now = context.now();
  const idle = await idleConnections(context.db, now);
  await Promise.all(
    idle.map(async (row) => {
      try {
        await renew(context, row);
      } catch (error) {
        await putOffRefresh(context.db, row.id, now + IDLE_AGAIN);
        context.log.error('refresh', error);
      }
    }),
  );
}
