import { Failure } from '../../shared/failure.ts';
import { endConnection } from '../connect/end.ts';
import { tokenFor } from '../connect/token.ts';
import type { Context } from '../context.ts';
import { readConnection } from '../db/queries/connections.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import { expireAccess } from '../db/queries/publications.ts';
import { TOKEN_RENEWED } from './outcome.ts';

/**
 * The platform did not take the token. Once it may only be a token that ended early: it is renewed and the step
 * taken again. Where that does not help the consent is over: the Connection is dead, what waits for it held.
 */
export async function reconnect(context: Context, loaded: Loaded, failure: Failure): Promise<Failure> {
  const { row, connection } = loaded;
  const isFirst = row.failureCode !== TOKEN_RENEWED;
  try {
    if (isFirst && (await isRenewed(context, connection.id)))
      return new Failure({
        kind: 'unavailable',
        code: TOKEN_RENEWED,
        message: 'The connection was renewed.',
      });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.kind !== 'reconnect') return error;
  }
  const found = await readConnection(context.db, connection.id);
  if (found && found.status === 'alive' && found.generation === connection.generation)
    await endConnection(context, found, failure.message);
  return failure;
}

async function isRenewed(context: Context, connectionId: string): Promise<boolean> {
  const before = await readConnection(context.db, connectionId);
  if (!before?.refreshSealed) return false;
  await expireAccess(context.db, connectionId, context.now());
  await tokenFor(context, connectionId);
  return true;
}
