import { Hono } from 'hono';

/**
 * A strict stand-in for the few calls to Stripe that Clipcast makes: form-encoded, a key for each, idempotency keys kept
 * with what was asked, errors as documented, events signed.
 * https://docs.stripe.com/api/errors, https://docs.stripe.com/api/idempotent_requests,
 * https://docs.stripe.com/webhooks/signatures, https://docs.stripe.com/api/subscriptions/object (read on 2026-11-27)
 */

/** Nothing about them is secret. */
export const STRIPE_SETTINGS = {
  STRIPE_SECRET_KEY: 'sk_test_sandbox',
  STRIPE_WEBHOOK_SECRET: 'whsec_sandbox-of-stripe',
} as const;
const VERSION = '2025-03-31.basil';
const MONTH = 30 * 86_400;

interface Subscription {
  id: string;
  customer: string;
  status: string;
  cancel_at_period_end: boolean;
  created: number;
  items: { data: { current_period_end: number; price: { lookup_key: string } }[] };
}
interface Session {
  id: string;
  customer: string;
  price: string;
  back: string;
  url: string;
  status: 'open' | 'complete' | 'expired';
  metadata: Record<string, string>;
}
export type Event = { id: string; type: string; data: { object: { customer: string } } };

/** State that outlives the server. */
export interface Kept {
  count: number;
  customers: { id: string; email: string }[];
  subscriptions: Subscription[];
  events: Event[];
}

const problem = (type: string, message: string, more: object = {}) => ({ error: { type, message, ...more } });

export type StripeFake = ReturnType<typeof stripeFake>;

export function stripeFake(now: () => number) {
  const prices = [
    { id: 'price_studio', lookup_key: 'clipcast_studio', unit_amount: 1900 },
    { id: 'price_agency', lookup_key: 'clipcast_agency', unit_amount: 9900 },
  ].map((one) => ({
    ...one,
    object: 'price',
    active: true,
    currency: 'eur',
    recurring: { interval: 'month' },
  }));
  const customers = new Map<string, { id: string; email: string }>();
  const subscriptions: Subscription[] = [];
  const sessions: Session[] = [];
  const portals: { id: string; customer: string; back: string }[] = [];
  const events = new Map<string, Event>();
  const asked = new Map<string, { what: string; answer: object }>();
  let count = 0;
  let isDown = false;
  const id = (kind: string): string => `${kind}_${++count}`;
  const seconds = (): number => Math.floor(now() / 1000);

  const app = new Hono({ getPath: (request) => new URL(request.url).pathname });
  app.use('/v1/*', async (c, next) => {
    if (isDown) return c.json(problem('api_error', 'Something went wrong on Stripe’s end.'), 500);
    if (c.req.header('authorization') !== `Bearer ${STRIPE_SETTINGS.STRIPE_SECRET_KEY}`)
      return c.json(problem('invalid_request_error', 'Invalid API Key provided'), 401);
    if (c.req.header('stripe-version') !== VERSION)
      return c.json(problem('invalid_request_error', `Invalid Stripe API version`), 400);
    if (c.req.method === 'POST' && c.req.header('content-type') !== 'application/x-www-form-urlencoded')
      return c.json(
        problem('invalid_request_error', 'Invalid request (form-encoded parameters expected)'),
        400,
      );
    return next();
  });

  /** Does it once for a key; the same key with something else is an error. */
  const once = async (
    c: {
      req: { header(name: string): string | undefined; path: string; arrayBuffer(): Promise<ArrayBuffer> };
    },
    make: (form: URLSearchParams) => object | null,
  ): Promise<[object, 200 | 400]> => {
    const text = new TextDecoder().decode(await c.req.arrayBuffer());
    const key = c.req.header('idempotency-key');
    const what = `${c.req.path} ${text}`;
    const earlier = key ? asked.get(key) : undefined;
    if (earlier && earlier.what !== what)
      return [
        problem(
          'idempotency_error',
          'Keys for idempotent requests can only be used with the same parameters',
        ),
        400,
      ];
    if (earlier) return [earlier.answer, 200];
    const answer = make(new URLSearchParams(text));
    if (!answer) return [problem('invalid_request_error', 'Missing or unknown parameter'), 400];
    if (key) asked.set(key, { what, answer });
    return [answer, 200];
  };

  app.get('/v1/prices', (c) => {
    const wanted = [...new URL(c.req.url).searchParams].filter(([name]) => /^lookup_keys\[\d+\]$/.test(name));
    const keys = wanted.map(([, value]) => value);
    return c.json({ object: 'list', data: prices.filter((one) => keys.includes(one.lookup_key)) });
  });
  app.post('/v1/customers', async (c) => {
    const [answer, status] = await once(c, (form) => {
      const email = form.get('email');
      if (!email || !form.get('metadata[person]')) return null;
      const made = { id: id('cus'), email };
      customers.set(made.id, made);
      return { ...made, object: 'customer' };
    });
    return c.json(answer, status);
  });
  app.get('/v1/subscriptions', (c) => {
    const customer = c.req.query('customer');
    const data = subscriptions
      .filter((one) => one.customer === customer)
      .toSorted((a, b) => b.created - a.created);
    return c.json({ object: 'list', data });
  });
  app.delete('/v1/subscriptions/:id', (c) => {
    const found = subscriptions.find((one) => one.id === c.req.param('id'));
    if (!found || found.status === 'canceled')
      return c.json(
        problem('invalid_request_error', 'No such subscription', { code: 'resource_missing' }),
        404,
      );
    found.status = 'canceled';
    return c.json(found);
  });
  /** https://docs.stripe.com/api/checkout/sessions/object: what is over has no address. */
  const told = ({ back, price, url, ...session }: Session) => ({
    ...session,
    object: 'checkout.session',
    url: session.status === 'open' ? url : null,
  });
  app.get('/v1/checkout/sessions', (c) => {
    const { customer, status } = c.req.query();
    const data = sessions.filter((one) => one.customer === customer && one.status === status).map(told);
    return c.json({ object: 'list', data: data.reverse() });
  });
  app.post('/v1/checkout/sessions/:id/expire', (c) => {
    const found = sessions.find((one) => one.id === c.req.param('id'));
    // https://docs.stripe.com/api/checkout/sessions/expire: only one that is open.
    if (found?.status !== 'open')
      return c.json(
        problem('invalid_request_error', 'Only Checkout Sessions with a status in ["open"] can be expired.'),
        400,
      );
    found.status = 'expired';
    return c.json(told(found));
  });
  app.post('/v1/checkout/sessions', async (c) => {
    const [answer, status] = await once(c, (form) => {
      const [customer, price] = [form.get('customer') ?? '', form.get('line_items[0][price]') ?? ''];
      const isWhole =
        form.get('mode') === 'subscription' &&
        customers.has(customer) &&
        prices.some((one) => one.id === price) &&
        form.get('line_items[0][quantity]') === '1' &&
        URL.canParse(form.get('success_url') ?? '');
      if (!isWhole) return null;
      const name = id('cs_test');
      const session: Session = {
        ...{ id: name, customer, price, back: form.get('success_url') ?? '', status: 'open' },
        url: `https://checkout.stripe.com/c/pay/${name}`,
        metadata: { price: form.get('metadata[price]') ?? '' },
      };
      sessions.push(session);
      return told(session);
    });
    return c.json(answer, status);
  });
  app.post('/v1/billing_portal/sessions', async (c) => {
    const [answer, status] = await once(c, (form) => {
      const [customer, back] = [form.get('customer') ?? '', form.get('return_url') ?? ''];
      if (!customers.has(customer) || !URL.canParse(back)) return null;
      const portal = { id: id('bps'), customer, back };
      portals.push(portal);
      const url = `https://billing.stripe.com/p/session/${portal.id}`;
      return { id: portal.id, object: 'billing_portal.session', url };
    });
    return c.json(answer, status);
  });
  app.get('/v1/events/:id', (c) => {
    const found = events.get(c.req.param('id'));
    return found ? c.json(found) : c.json(problem('invalid_request_error', 'No such event'), 404);
  });

  const eventOf = (type: string, customer: string): Event => {
    const event = { id: id('evt'), object: 'event', type, data: { object: { customer } } };
    events.set(event.id, event);
    return event;
  };

  return {
    hosts: ['api.stripe.com'],
    app,
    customers: () => [...customers.values()],
    sessions: () => sessions,
    subscriptions: () => subscriptions,
    setDown: (down: boolean): void => {
      isDown = down;
    },
    portals: () => portals,
    prices: () => prices,
    /** What it knows, to be there again at the next start. */
    kept: (): Kept => ({
      count,
      customers: [...customers.values()],
      subscriptions,
      events: [...events.values()],
    }),
    restore(kept: Kept): void {
      count = kept.count;
      for (const one of kept.customers) customers.set(one.id, one);
      for (const one of kept.events) events.set(one.id, one);
      subscriptions.push(...kept.subscriptions);
    },
    /** Somebody pays at the page of a session; of the last where none is named. */
    pay(session = sessions.at(-1)): Event {
      if (session?.status !== 'open') throw new Error('There is no session to pay at.');
      session.status = 'complete';
      const lookup_key = prices.find((one) => one.id === session.price)?.lookup_key ?? '';
      subscriptions.push({
        ...{ id: id('sub'), customer: session.customer, status: 'active', cancel_at_period_end: false },
        created: seconds(),
        items: { data: [{ current_period_end: seconds() + MONTH, price: { lookup_key } }] },
      });
      return eventOf('checkout.session.completed', session.customer);
    },
    /** The newest subscription comes to be so, or the customer's newest. */
    become(change: Partial<Pick<Subscription, 'status' | 'cancel_at_period_end'>>, customer?: string): Event {
      const last = subscriptions.findLast((one) => customer === undefined || one.customer === customer);
      if (!last) throw new Error('Nobody pays.');
      Object.assign(last, change);
      return eventOf('customer.subscription.updated', last.customer);
    },
    /** What is sent to an endpoint: body and header. `at`: seconds. */
    async signed(event: Event, secret: string = STRIPE_SETTINGS.STRIPE_WEBHOOK_SECRET, at = seconds()) {
      const body = JSON.stringify(event);
      const encode = (text: string) => new TextEncoder().encode(text);
      const key = await crypto.subtle.importKey(
        'raw',
        encode(secret),
        { name: 'HMAC', hash: 'SHA-256' },
        false,
        ['sign'],
      );
      const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, encode(`${at}.${body}`)));
      const hex = Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('');
      return { body, headers: { 'stripe-signature': `t=${at},v1=${'0'.repeat(64)},v1=${hex}` } };
    },
  };
}
