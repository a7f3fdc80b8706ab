import * as z from 'zod';
import type { Context } from '../context.ts';
import { ApiFailure } from '../http/errors.ts';
import { NoAnswer, requestFor } from '../providers/request.ts';

/**
 * The few calls to Stripe that selling plans needs (https://docs.stripe.com/api, read on 2026-11-27): form-encoded, each
 * writing one with an Idempotency-Key (https://docs.stripe.com/api/idempotent_requests), answers parsed at the door.
 * Since this version periods stand on the items:
 * https://docs.stripe.com/changelog/basil/2025-03-31/deprecate-subscription-current-period-start-and-end
 */

const VERSION = '2025-03-31.basil';
const TIMEOUT = 15_000;
const API = 'https://api.stripe.com/v1';

export const Subscription = z.object({
  id: z.string(),
  customer: z.string(),
  status: z.string(),
  cancel_at_period_end: z.boolean(),
  created: z.number(),
  items: z.object({
    data: z
      .array(
        z.object({
          current_period_end: z.number(),
          price: z.object({ lookup_key: z.string().nullable() }),
        }),
      )
      .min(1),
  }),
});
export type Subscription = z.infer<typeof Subscription>;

const Price = z.object({
  id: z.string(),
  lookup_key: z.string().nullable(),
  unit_amount: z.number().int().nullable(),
  currency: z.string(),
  recurring: z.object({ interval: z.string() }).nullable(),
});
export type Price = z.infer<typeof Price>;
const list = <T extends z.ZodType>(of: T) => z.object({ data: z.array(of) });

/** Plans are sold here. */
export const isSelling = ({ env }: Pick<Context, 'env'>): boolean =>
  env.STRIPE_SECRET_KEY !== undefined && env.STRIPE_WEBHOOK_SECRET !== undefined;

const away = (): ApiFailure =>
  new ApiFailure(503, 'payment-away', 'The payment service does not answer. Try again in a few minutes.');

/** `a: { b: [c] }` as Stripe reads it: `a[b][0]=c`. */
function fields(input: object, at = ''): [string, string][] {
  return Object.entries(input).flatMap(([name, value]) => {
    const key = at ? `${at}[${name}]` : name;
    return typeof value === 'object' && value !== null ? fields(value, key) : [[key, String(value)]];
  });
}

async function call<T extends z.ZodType>(
  context: Context,
  answer: T,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  input: object = {},
  key?: string,
): Promise<z.output<T> | null> {
  const request = requestFor(context, {
    provider: { platform: 'stripe', hosts: ['api.stripe.com'] },
    timeoutMs: TIMEOUT,
  });
  const form = new URLSearchParams(fields(input)).toString();
  const isRead = method !== 'POST';
  const reply = await request(`${API}${path}${isRead && form ? `?${form}` : ''}`, {
    method,
    headers: {
      authorization: `Bearer ${context.env.STRIPE_SECRET_KEY ?? ''}`,
      'stripe-version': VERSION,
      ...(isRead ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(key ? { 'idempotency-key': key } : {}),
    },
    ...(isRead ? {} : { body: form }),
  }).catch((error: unknown) => {
    if (error instanceof NoAnswer) throw away();
    throw error;
  });
  if (reply.status === 404) return null;
  if (!reply.ok) {
    context.log.error('stripe', new Error(`Stripe answered ${reply.status}`), { status: reply.status });
    throw away();
  }
  const parsed = answer.safeParse(await reply.json().catch(() => null));
  if (!parsed.success) throw away();
  return parsed.data;
}

const found = <T>(answer: T | null): T => {
  if (answer === null) throw away();
  return answer;
};

export const pricesFor = async (context: Context, lookupKeys: readonly string[]): Promise<Price[]> =>
  found(
    await call(context, list(Price), 'GET', '/prices', { lookup_keys: lookupKeys, active: true, limit: 100 }),
  ).data;

/** The same person asked again with the same key is one customer. */
export const makeCustomer = async (
  context: Context,
  person: { userId: string; email: string; name: string },
): Promise<string> => {
  const input = { email: person.email, name: person.name, metadata: { person: person.userId } };
  return found(
    await call(
      context,
      z.object({ id: z.string() }),
      'POST',
      '/customers',
      input,
      `customer-${person.userId}`,
    ),
  ).id;
};

/** Newest first, whatever has become of them. */
export const subscriptionsOf = async (context: Context, customer: string): Promise<Subscription[]> =>
  (await call(context, list(Subscription), 'GET', '/subscriptions', { customer, status: 'all', limit: 100 }))
    ?.data ?? [];

const Page = z.object({ url: z.url() });
const OpenPage = z.object({
  id: z.string(),
  url: z.url().nullable(),
  metadata: z.record(z.string(), z.string()).nullable(),
});

/** Pages to pay at that were opened and not used; a price each. */
export const openPages = async (context: Context, customer: string) =>
  found(
    await call(context, list(OpenPage), 'GET', '/checkout/sessions', {
      ...{ customer, status: 'open', limit: 100 },
    }),
  ).data.map(({ id, url, metadata }) => ({ id, url, price: metadata?.price }));

/** Nobody can pay there any more. */
export const closePage = async (context: Context, id: string) =>
  found(
    await call(
      context,
      z.object({ id: z.string() }),
      'POST',
      `/checkout/sessions/${encodeURIComponent(id)}/expire`,
    ),
  );

export const checkout = async (
  context: Context,
  asked: { customer: string; price: string; back: string; key: string },
): Promise<string> => {
  const input = {
    mode: 'subscription',
    customer: asked.customer,
    line_items: [{ price: asked.price, quantity: 1 }],
    metadata: { price: asked.price },
    success_url: asked.back,
    cancel_url: asked.back,
  };
  return found(await call(context, Page, 'POST', '/checkout/sessions', input, asked.key)).url;
};

export const portal = async (context: Context, customer: string, back: string): Promise<string> =>
  found(
    await call(
      context,
      Page,
      'POST',
      '/billing_portal/sessions',
      { customer, return_url: back },
      context.id(),
    ),
  ).url;

/** At once: nobody pays for what is gone. Where it is over already nothing is to be done. */
export const cancel = (context: Context, id: string) =>
  call(context, z.object({ id: z.string() }), 'DELETE', `/subscriptions/${id}`);

const Event = z.object({
  id: z.string(),
  type: z.string(),
  data: z.object({ object: z.looseObject({ customer: z.string().nullish() }) }),
});

/** An event as Stripe has it, not as it was sent here; null where it has none. */
export const eventOf = (context: Context, id: string) =>
  call(context, Event, 'GET', `/events/${encodeURIComponent(id)}`);
