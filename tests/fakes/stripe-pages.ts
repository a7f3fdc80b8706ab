import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { page } from './page.ts';
import type { Event, StripeFake } from './stripe.ts';

/** The payment service's own pages in the sandbox: where a plan is paid for, and where it is changed. No card is asked for. */

/** Who is told of what happened: the endpoint beside the page that people come back to. */
async function tell(stripe: StripeFake, event: Event, back: string): Promise<void> {
  const { body, headers } = await stripe.signed(event);
  await fetch(new URL('/hooks/stripe', back), { method: 'POST', body, headers }).catch(() => undefined);
}

const CHANGES = {
  fail: { words: 'A payment fails', change: { status: 'past_due' } },
  pay: { words: 'The payment is made up', change: { status: 'active' } },
  end: { words: 'End the plan with the period', change: { cancel_at_period_end: true } },
  stop: { words: 'End the plan now', change: { status: 'canceled' } },
} as const;

export function stripePages(stripe: StripeFake, keepIn?: string) {
  const file = keepIn && join(keepIn, 'stripe.json');
  const keep = (): void => {
    if (!keepIn || !file) return;
    mkdirSync(keepIn, { recursive: true });
    writeFileSync(file, JSON.stringify(stripe.kept()));
  };
  try {
    if (file) stripe.restore(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Nothing was kept yet.
  }
  const app = new Hono({ getPath: (request) => new URL(request.url).pathname });
  const openAt = (id: string) => stripe.sessions().find((one) => one.id === id && one.status === 'open');
  app.get('/c/pay/:id', (c) => {
    const session = openAt(c.req.param('id'));
    const price = stripe.prices().find((one) => one.id === session?.price);
    if (!session || !price) return c.html(page('Sandbox: payment', html`<h1>This page is over</h1>`), 404);
    return c.html(
      page(
        'Sandbox: payment',
        html`<h1>Pay for ${price.lookup_key.replace('clipcast_', '')}</h1>
<p>${(price.unit_amount / 100).toFixed(2)} ${price.currency.toUpperCase()} a ${price.recurring.interval}</p>
<form method="post"><button class="main">Pay</button></form>
<p class="note">The sandbox plays Stripe: nothing is paid.</p>`,
      ),
    );
  });
  app.post('/c/pay/:id', async (c) => {
    const session = openAt(c.req.param('id'));
    if (!session) return c.notFound();
    const event = stripe.pay(session);
    keep();
    await tell(stripe, event, session.back);
    return c.redirect(session.back, 303);
  });
  app.get('/p/session/:id', (c) => {
    const portal = stripe.portals().find((one) => one.id === c.req.param('id'));
    if (!portal) return c.html(page('Sandbox: your plan', html`<h1>This page is over</h1>`), 404);
    const newest = stripe.subscriptions().findLast((one) => one.customer === portal.customer);
    return c.html(
      page(
        'Sandbox: your plan',
        html`<h1>Your plan</h1><p>${newest ? `${newest.items.data[0]?.price.lookup_key}: ${newest.status}` : 'None'}</p>
${Object.entries(CHANGES).map(
  ([name, { words }]) => html`<form method="post"><button name="do" value="${name}">${words}</button></form>`,
)}
<p><a href="${portal.back}">Back</a></p>`,
      ),
    );
  });
  app.post('/p/session/:id', async (c) => {
    const portal = stripe.portals().find((one) => one.id === c.req.param('id'));
    const wish = new URLSearchParams(await c.req.text()).get('do') ?? '';
    const found = Object.entries(CHANGES).find(([name]) => name === wish)?.[1];
    if (!portal || !found) return c.notFound();
    const event = stripe.become(found.change, portal.customer);
    keep();
    await tell(stripe, event, portal.back);
    return c.redirect(portal.back, 303);
  });
  /** The calls of the Worker, kept too. */
  const api = new Hono({ getPath: (request) => new URL(request.url).pathname });
  api.all('*', async (c) => {
    const answer = await stripe.app.fetch(c.req.raw);
    if (c.req.method !== 'GET') keep();
    return answer;
  });
  return [
    { hosts: ['api.stripe.com'], app: api },
    { hosts: ['checkout.stripe.com', 'billing.stripe.com'], app },
  ];
}
