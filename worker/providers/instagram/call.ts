import type * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { FACEBOOK } from '../meta/login.ts';
import { readRing } from '../meta/ring.ts';
import { ask, graphUrl } from '../meta.ts';
import type { Job } from '../provider.ts';
import { meanings } from './meanings.ts';

/** Instagram API with Instagram Login; no Page needed: https://developers.facebook.com/docs/instagram-platform */
export const HOST = 'graph.instagram.com';

/** With an account it is that account that calls, else whoever consented. */
export type Use = Pick<Job, 'token' | 'request' | 'now'> & {
  readonly account?: Pick<Job['account'], 'remoteId'>;
};

/** Where to knock, and with which key: the token itself says by which login it came. */
interface Door {
  host: string;
  token: string;
  /** Through a Page, by Facebook Login: the same verbs at another host, and some more. */
  isFacebook: boolean;
}

/** Throws Failure `reconnect` where the consent does not open the account any more. */
export function doorOf({ token, account }: Pick<Use, 'token' | 'account'>): Door {
  const ring = readRing(token);
  if (!ring) return { host: HOST, token, isFacebook: false };
  const own = account ? ring.pages[account.remoteId] : ring.user;
  if (own) return { host: FACEBOOK, token: own, isFacebook: true };
  throw new Failure({
    kind: 'reconnect',
    code: 'page-missing',
    message: 'This connection does not open the account any more. Connect Instagram again and tick its Page.',
  });
}

export const read = <T extends z.ZodType>(
  use: Use,
  path: string,
  query: Record<string, string>,
  data: T,
): Promise<z.output<T>> => {
  const { host, token } = doorOf(use);
  return ask(use, token, { method: 'GET', url: graphUrl(host, path, query), data, meanings });
};

/** `publishes`: a fault of the server may have published. */
export const post = <T extends z.ZodType>(
  use: Use,
  path: string,
  body: Record<string, unknown>,
  data: T,
  publishes = false,
): Promise<z.output<T>> => {
  const { host, token } = doorOf(use);
  return ask(use, token, { method: 'POST', url: graphUrl(host, path), body, data, meanings, publishes });
};

export const erase = <T extends z.ZodType>(use: Use, path: string, data: T): Promise<z.output<T>> => {
  const { host, token } = doorOf(use);
  return ask(use, token, { method: 'DELETE', url: graphUrl(host, path), data, meanings });
};
