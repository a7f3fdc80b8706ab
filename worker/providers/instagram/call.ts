import type * as z from 'zod';
import { ask, graphUrl } from '../meta.ts';
import type { Job } from '../provider.ts';
import { meanings } from './meanings.ts';

/** Instagram API with Instagram Login; no Page needed: https://developers.facebook.com/docs/instagram-platform */
export const HOST = 'graph.instagram.com';

export type Use = Pick<Job, 'token' | 'request' | 'now'>;

export const read = <T extends z.ZodType>(
  use: Use,
  path: string,
  query: Record<string, string>,
  data: T,
): Promise<z.output<T>> =>
  ask(use, use.token, { method: 'GET', url: graphUrl(HOST, path, query), data, meanings });

/** `publishes`: a fault of the server may have published. */
export const post = <T extends z.ZodType>(
  use: Use,
  path: string,
  body: Record<string, unknown>,
  data: T,
  publishes = false,
): Promise<z.output<T>> =>
  ask(use, use.token, { method: 'POST', url: graphUrl(HOST, path), body, data, meanings, publishes });
