import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { Job } from '../provider.ts';
import { failureOf } from './refusals.ts';

export const HOST = 'api.x.com';
/** Version 2: https://docs.x.com/x-api/introduction */
const API = `https://${HOST}/2`;

export type Use = Pick<Job, 'token' | 'request' | 'now'>;

export interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  path: string;
  json?: unknown;
  form?: FormData;
  /** The call that makes something public: trouble of the server may have let it through. */
  publishes?: true;
}

const Answer = z.object({ data: z.unknown() });

/** One call, its `data` opened. Throws Failure; an answer nobody can read is no answer. */
export async function call<T extends z.ZodType>(use: Use, asked: Call, data: T): Promise<z.output<T>> {
  const body = await ask(use, asked);
  // What was done may come with errors beside it: the data counts.
  const found = data.safeParse(Answer.safeParse(body).data?.data);
  if (found.success) return found.data;
  throw unreadable(asked);
}

/** The same for a call whose errors count as much as its data. */
export async function callWhole<T extends z.ZodType>(use: Use, asked: Call, whole: T): Promise<z.output<T>> {
  const found = whole.safeParse(await ask(use, asked));
  if (found.success) return found.data;
  throw unreadable(asked);
}

async function ask(use: Use, asked: Call): Promise<unknown> {
  const publishes = asked.publishes === true;
  const answer = await use.request(`${API}${asked.path}`, {
    method: asked.method ?? (asked.json || asked.form ? 'POST' : 'GET'),
    headers: {
      authorization: `Bearer ${use.token}`,
      ...(asked.json ? { 'content-type': 'application/json' } : {}),
    },
    ...(asked.json ? { body: JSON.stringify(asked.json) } : {}),
    ...(asked.form ? { body: asked.form } : {}),
  });
  const { status, headers } = answer;
  const body = parsed(await answer.text());
  if (answer.ok) return body;
  throw failureOf({ status, headers, body }, use.now(), publishes);
}

const unreadable = ({ publishes }: Call): Failure =>
  new Failure({
    kind: publishes ? 'lost' : 'unavailable',
    code: 'unreadable',
    message: 'X answered something we cannot read.',
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
