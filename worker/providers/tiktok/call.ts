import type * as z from 'zod';
import type { Job } from '../provider.ts';
import { openEnvelope } from './answers.ts';

/** API v2, the only generation: https://developers.tiktok.com/doc/content-posting-api-get-started */
export const API = 'https://open.tiktokapis.com/v2';

/** One POST with JSON, opened. `ambiguous`: a fault of the server may have published. */
export async function post<T extends z.ZodType>(
  use: Pick<Job, 'token' | 'request' | 'now'>,
  path: string,
  body: unknown,
  data: T,
  ambiguous = false,
): Promise<z.output<T>> {
  const answer = await use.request(`${API}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${use.token}`, 'content-type': 'application/json; charset=UTF-8' },
    body: JSON.stringify(body),
  });
  return openEnvelope(answer, data, use.now(), ambiguous);
}
