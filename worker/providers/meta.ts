import * as z from 'zod';
import { Failure } from '../../shared/failure.ts';
import { type Meanings, meaningOf } from './meta/meanings.ts';
import type { Job } from './provider.ts';
import { parseBigJson } from './request.ts';

/** What Instagram and Facebook share: how the Graph API is asked, and how it answers. */

/** One version for both, pinned: https://developers.facebook.com/docs/graph-api/changelog (a version lives two years). */
export const VERSION = 'v25.0';

export interface Ask<T extends z.ZodType> {
  method: 'GET' | 'POST' | 'DELETE';
  /** Whole address; parameters of a GET stand in it. */
  url: string;
  body?: Record<string, unknown>;
  data: T;
  meanings: Meanings;
  /** A fault of the server, or silence about the error, may have published: thrown as `lost`. */
  publishes?: boolean;
}

export type Caller = Pick<Job, 'request' | 'now'>;

/** One call, opened. Throws Failure by the platform's table, NoAnswer where nothing came back. */
export async function ask<T extends z.ZodType>(
  use: Caller,
  token: string,
  { method, url, body, data, meanings, publishes = false }: Ask<T>,
): Promise<z.output<T>> {
  const answer = await use.request(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body ? { 'content-type': 'application/json; charset=UTF-8' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return open(answer, { data, meanings, publishes, now: use.now() });
}

/** The address of a node or edge, with its parameters. */
export function graphUrl(host: string, path: string, query: Record<string, string> = {}): string {
  const text = new URLSearchParams(query).toString();
  return `https://${host}/${VERSION}/${path}${text ? `?${text}` : ''}`;
}

const GraphError = z.object({
  error: z.object({
    message: z.string().default(''),
    code: z.number(),
    error_subcode: z.number().optional(),
    error_user_title: z.string().optional(),
    error_user_msg: z.string().optional(),
    is_transient: z.boolean().optional(),
  }),
});

/** Opens an answer of the Graph API: an `error` in it counts, whatever the HTTP status. */
export async function open<T extends z.ZodType>(answer: Response, rules: Opening<T>): Promise<z.output<T>> {
  return openText(answer, await answer.text(), rules);
}

export interface Opening<T> {
  data: T;
  meanings: Meanings;
  publishes: boolean;
  now: number;
}

/** The same where the text has been read already. */
export function openText<T extends z.ZodType>(
  answer: Pick<Response, 'status' | 'ok' | 'headers'>,
  text: string,
  { data, meanings, publishes, now }: Opening<T>,
): z.output<T> {
  const unclear = (code: string): Failure =>
    new Failure({
      kind: publishes ? 'lost' : 'unavailable',
      code,
      message: `${meanings.name} gave no clear answer (${answer.status}).`,
    });
  let body: unknown;
  try {
    body = parseBigJson(text);
  } catch {
    throw unclear(`http-${answer.status}`);
  }
  const refusal = GraphError.safeParse(body);
  if (refusal.success) {
    const { error } = refusal.data;
    throw meaningOf(meanings, {
      code: error.code,
      subcode: error.error_subcode,
      message: error.error_user_msg || error.message,
      isTransient: error.is_transient === true || answer.status >= 500,
      waitMs: waitAsked(answer),
      publishes,
      now,
    });
  }
  const parsed = answer.ok ? data.safeParse(body) : null;
  if (!parsed?.success) throw unclear(answer.ok ? 'unreadable' : `http-${answer.status}`);
  return parsed.data;
}

const Usage = z.record(
  z.string(),
  z.array(z.object({ estimated_time_to_regain_access: z.number().optional() })),
);

/** How long Meta asks to be left alone, ms: https://developers.facebook.com/docs/graph-api/overview/rate-limiting */
function waitAsked(answer: Pick<Response, 'headers'>): number | undefined {
  const header = answer.headers.get('x-business-use-case-usage');
  if (!header) return undefined;
  try {
    const uses = Object.values(Usage.parse(JSON.parse(header))).flat();
    const minutes = Math.max(0, ...uses.map((use) => use.estimated_time_to_regain_access ?? 0));
    return minutes > 0 ? minutes * 60_000 : undefined;
  } catch {
    return undefined;
  }
}

/** Ids arrive as text or as numbers. */
export const Id = z.union([z.string().min(1), z.number()]).transform(String);
