import type * as z from 'zod';
import type { Job } from '../provider.ts';
import { open, refusalOf } from './answers.ts';

/** Data API v3: https://developers.google.com/youtube/v3/docs */
export const API = 'https://www.googleapis.com/youtube/v3';
export const UPLOADS = 'https://www.googleapis.com/upload/youtube/v3';

export type Use = Pick<Job, 'token' | 'request' | 'now'>;

export const addressOf = (base: string, path: string, query: Record<string, string>): string =>
  `${base}/${path}?${new URLSearchParams(query)}`;

export const bearer = (use: Pick<Use, 'token'>): { authorization: string } => ({
  authorization: `Bearer ${use.token}`,
});

export async function read<T extends z.ZodType>(
  use: Use,
  path: string,
  query: Record<string, string>,
  data: T,
): Promise<z.output<T>> {
  const answer = await use.request(addressOf(API, path, query), { headers: bearer(use) });
  return open(answer, data, use.now());
}

/** One call with JSON. `publishes`: a fault of the server may have made the video public. */
export async function send<T extends z.ZodType>(
  use: Use,
  call: { method: 'POST' | 'PUT'; path: string; part: string; body: unknown; publishes?: boolean },
  data: T,
): Promise<z.output<T>> {
  const answer = await use.request(addressOf(API, call.path, { part: call.part }), {
    method: call.method,
    headers: { ...bearer(use), 'content-type': 'application/json; charset=UTF-8' },
    body: JSON.stringify(call.body),
  });
  return open(answer, data, use.now(), call.publishes);
}

/** Deletes a video; one that is not there counts as deleted. Throws Failure. */
export async function deleteVideo(use: Use, id: string): Promise<void> {
  const answer = await use.request(addressOf(API, 'videos', { id }), {
    method: 'DELETE',
    headers: bearer(use),
  });
  const text = await answer.text();
  if (!answer.ok && answer.status !== 404) throw refusalOf(answer.status, text, use.now());
}
