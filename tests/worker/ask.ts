import { exports } from 'cloudflare:workers';
import type { ApiError, Me, SignedIn } from '../../shared/api.ts';
import { heard } from './canaries.ts';

export const ORIGIN = 'http://127.0.0.1:8787';

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

interface Ask {
  token?: string | undefined;
  body?: unknown;
  headers?: Record<string, string>;
}

const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;

/** Sends one request through the whole Worker; what it answers in words is searched for secrets. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await worker.fetch(`${ORIGIN}${path}`, init);
  const isText = /json|text|html/.test(answer.headers.get('content-type') ?? '');
  heard(answer.headers, isText ? await answer.clone().text() : '');
  return answer;
}

/** Asks in JSON and reads the answer as JSON. */
export async function ask<T = ApiError>(method: string, path: string, how: Ask = {}): Promise<Answer<T>> {
  const headers: Record<string, string> = { ...how.headers };
  if (how.token) headers.authorization = `Bearer ${how.token}`;
  if (how.body !== undefined) headers['content-type'] = 'application/json';
  const body = how.body === undefined ? undefined : JSON.stringify(how.body);
  const response = await send(path, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : {}) as T };
}

export interface SignedInPerson {
  token: string;
  workspaceId: string;
  userId: string;
  email: string;
}

export const PASSWORD = 'a long enough secret';

/** A new person with a workspace of their own. */
export async function newPerson(name = 'Anna Berg', email?: string): Promise<SignedInPerson> {
  const address = email ?? `${crypto.randomUUID()}@example.org`;
  const { status, body } = await ask<SignedIn>('POST', '/v1/people', {
    body: {
      name,
      email: address,
      password: PASSWORD,
      ofAge: true,
      acceptedTerms: '2026-11-22',
      device: 'Laptop',
      timeZone: 'Europe/Berlin',
    },
  });
  if (status !== 201) throw new Error(`Sign-up answered ${status}: ${JSON.stringify(body)}`);
  return readSignedIn(body, address);
}

export const readSignedIn = (body: SignedIn & Me, email: string): SignedInPerson => ({
  token: body.token,
  workspaceId: body.workspaces[0]?.id ?? '',
  userId: body.person.id,
  email,
});
