import * as z from 'zod';
import { FACEBOOK } from '../meta/login.ts';
import { ask, graphUrl } from '../meta.ts';
import type { Job } from '../provider.ts';
import { meanings } from './meanings.ts';
import { pageToken } from './ring.ts';

export const HOST = FACEBOOK;

/** Every call of a Job is made as its Page. */
export const read = <T extends z.ZodType>(
  job: Job,
  path: string,
  query: Record<string, string>,
  data: T,
): Promise<z.output<T>> =>
  ask(job, pageToken(job), { method: 'GET', url: graphUrl(HOST, path, query), data, meanings });

/** `publishes`: a fault of the server may have published. */
export const post = <T extends z.ZodType>(
  job: Job,
  path: string,
  body: Record<string, unknown>,
  data: T,
  publishes = false,
): Promise<z.output<T>> =>
  ask(job, pageToken(job), { method: 'POST', url: graphUrl(HOST, path), body, data, meanings, publishes });

export const erase = (job: Job, id: string): Promise<unknown> =>
  ask(job, pageToken(job), { method: 'DELETE', url: graphUrl(HOST, id), data: Success, meanings });

export const Success = z.object({ success: z.literal(true) });
