import { vi } from 'vitest';
import { buildApp } from '../../../worker/app.ts';
import { STRIPE_SETTINGS, stripeFake } from '../../fakes/stripe.ts';
import { bindings } from '../../flows/account.ts';
import { ORIGIN, type SignedInPerson } from '../ask.ts';
import { context } from '../privacy/household.ts';

/** A Worker that sells plans, and the payment service it speaks with. */
export function openTill() {
  let at = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => at);
  const stripe = stripeFake(() => at);
  const plain = context();
  const env = { ...plain.env, ...STRIPE_SETTINGS, SANDBOX_URL: undefined };
  const fetching = (async (url: string, init: RequestInit) =>
    stripe.app.fetch(new Request(url, init))) as typeof fetch;
  const world = () => ({ ...plain, env, fetch: fetching, now: () => at });
  const raw = { ...bindings, ...STRIPE_SETTINGS, SANDBOX_URL: '' };
  const app = buildApp();
  const request = (path: string, init: RequestInit = {}): Promise<Response> => {
    globalThis.fetch = fetching;
    const work = {
      waitUntil: () => undefined,
      passThroughOnException: () => undefined,
    } as unknown as ExecutionContext;
    return Promise.resolve(app.fetch(new Request(`${ORIGIN}${path}`, init), raw as never, work));
  };
  return {
    stripe,
    world,
    request,
    ask: async <T = { code?: string; message?: string }>(
      person: SignedInPerson,
      method: string,
      path: string,
      body?: object,
    ): Promise<{ status: number; body: T }> => {
      const answer = await request(path, {
        method,
        headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return { status: answer.status, body: (await answer.json()) as T };
    },
    /** The Worker is told of an event. */
    tell: async (event: Parameters<typeof stripe.signed>[0], ...how: [secret?: string, at?: number]) =>
      request('/hooks/stripe', { method: 'POST', ...(await stripe.signed(event, ...how)) }),
    pass: (ms: number): void => {
      at += ms;
    },
    now: () => at,
  };
}
