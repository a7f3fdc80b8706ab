import { Failure } from '../../shared/failure.ts';
import type { Context } from '../context.ts';
import { type AccountWithConnection, storeLimits } from '../db/queries/accounts.ts';
import { readConnection } from '../db/queries/connections.ts';
import { expireAccess } from '../db/queries/publications.ts';
import { ApiFailure, conflict, notFound } from '../http/errors.ts';
import { NoAnswer, requestFor } from '../providers/request.ts';
import { endConnection } from './end.ts';
import { tokenFor } from './token.ts';

const PLATFORM_TIMEOUT = 20_000;

async function askAnew(context: Context, { account }: AccountWithConnection): Promise<void> {
  const provider = context.providers(account.platform);
  const { token, scopes } = await tokenFor(context, account.connectionId);
  const request = requestFor(context, { provider, timeoutMs: PLATFORM_TIMEOUT });
  const all = await provider.accounts({ token, scopes, request, now: context.now });
  const found = all.find((one) => one.remoteId === account.remoteId);
  if (!found) throw notFound('account');
  const { name, handle, avatarUrl, limits } = found;
  await storeLimits(context.db, account.id, { name, handle, avatarUrl, limits }, context.now());
}

const isOver = (error: unknown): boolean => error instanceof Failure && error.kind === 'reconnect';

/** A token may end before its time: renewed once, and asked again, before the consent counts as over. */
async function askOrRenew(context: Context, row: AccountWithConnection): Promise<void> {
  try {
    return await askAnew(context, row);
  } catch (error) {
    const connection = await readConnection(context.db, row.account.connectionId);
    if (!isOver(error) || !connection?.refreshSealed) throw error;
    await expireAccess(context.db, connection.id, context.now());
    await askAnew(context, row);
  }
}

/**
 * Asks the platform anew what an account allows, and keeps the answer. Throws 409 `connection-dead` where the consent
 * is over (it is ended then, and what waits for it held), 429 and 502 where the platform cannot be asked now.
 */
export async function refreshAccount(context: Context, row: AccountWithConnection): Promise<void> {
  try {
    await askOrRenew(context, row);
  } catch (error) {
    if (isOver(error)) {
      const connection = await readConnection(context.db, row.account.connectionId);
      if (connection?.status === 'alive')
        await endConnection(context, connection, (error as Failure).message);
      throw conflict('connection-dead', 'This account must be connected again.');
    }
    if (error instanceof Failure && error.kind === 'limited')
      throw new ApiFailure(429, 'platform-limited', error.message);
    if (error instanceof Failure || error instanceof NoAnswer)
      throw new ApiFailure(502, 'platform-unavailable', 'The platform does not answer just now.');
    throw error;
  }
}
