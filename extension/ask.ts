import { browser } from 'wxt/browser';
import type { ApiError } from '../shared/api.ts';
import type { Reply, RequestName, Requests } from './messages.ts';

/** A request that was not done: `error.code` names words in the catalogue, `error.message` is the fall-back. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly error: ApiError;

  constructor(error: ApiError) {
    super(error.message);
    this.error = error;
  }
}

/** Asks the background, waking it where it sleeps. Throws AskError. */
export async function ask<N extends RequestName>(
  name: N,
  input: Requests[N]['in'],
): Promise<Requests[N]['out']> {
  const reply = (await browser.runtime.sendMessage({ ask: name, input }).catch(() => undefined)) as
    | Reply<N>
    | undefined;
  if (!reply)
    throw new AskError({
      code: 'background-silent',
      message: 'No answer.',
    });
  if (!reply.ok) throw new AskError(reply.error);
  return reply.value;
}
