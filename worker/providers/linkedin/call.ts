import type * as z from 'zod';
import type { Job, Request } from '../provider.ts';
import { openAnswer } from './answers.ts';

export const API = 'https://api.linkedin.com';

/**
 * The monthly version all calls name. LinkedIn takes each for about a year, then answers 426 to it:
 * https://learn.microsoft.com/en-us/linkedin/marketing/versioning
 */
export const VERSION = '202609';

/** What a call needs; a Job and a TokenUse both have it. */
export interface Use {
  readonly token: string;
  readonly scopes: readonly string[];
  readonly request: Request;
  readonly now: () => number;
  readonly account?: Job['account'];
}

/** URNs stand percent-encoded in paths and queries. */
export const inPath = (urn: string): string => encodeURIComponent(urn);

export const headersFor = (use: Pick<Use, 'token'>): Record<string, string> => ({
  authorization: `Bearer ${use.token}`,
  'linkedin-version': VERSION,
  'x-restli-protocol-version': '2.0.0',
});

/** One read, opened. Throws Failure by the platform's table, NoAnswer where nothing came back. */
export async function read<T extends z.ZodType>(
  use: Use,
  path: string,
  data: T,
  method?: 'FINDER',
): Promise<z.output<T>> {
  const isVersioned = path.startsWith('/rest/');
  const headers = {
    ...(isVersioned ? headersFor(use) : { authorization: `Bearer ${use.token}` }),
    ...(method ? { 'x-restli-method': method } : {}),
  };
  return openAnswer(use, await use.request(`${API}${path}`, { headers }), data);
}

/** One POST of JSON, opened: for all that shows nothing. */
export async function post<T extends z.ZodType>(
  use: Use,
  path: string,
  body: unknown,
  data: T,
): Promise<z.output<T>> {
  return openAnswer(use, await sendJson(use, path, body), data);
}

/** One POST of JSON, as it was answered. */
export const sendJson = (use: Use, path: string, body: unknown): Promise<Response> =>
  use.request(`${API}${path}`, {
    method: 'POST',
    headers: { ...headersFor(use), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
