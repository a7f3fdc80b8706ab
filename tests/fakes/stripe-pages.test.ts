import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isSigned } from '../../worker/paying/signature.ts';
import { serveSandbox } from './serve.ts';
import { STRIPE_SETTINGS } from './stripe.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Stands for the Worker: hears what it is told, if that is signed. */
async function listener() {
  const heard: string[] = [];
  const server = createServer(async (request, reply) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const header = String(request.headers['stripe-signature'] ?? '');
    const isOurs = await isSigned(STRIPE_SETTINGS.STRIPE_WEBHOOK_SECRET, header, body, Date.now());
    if (request.url === '/hooks/stripe' && isOurs) heard.push(JSON.parse(body).type);
    reply.end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ends.push(() => new Promise((done) => server.close(done)));
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('a plan is paid for and ended on the sandbox’s own pages, the Worker is told, and it outlives a restart', async () => {
  const keepIn = await mkdtemp(join(tmpdir(), 'clipcast-stripe-'));
  ends.push(() => rm(keepIn, { recursive: true, force: true }));
  const worker = await listener();
  const open = async () => {
    const sandbox = await serveSandbox({ port: 0, keepIn });
    const ask = (url: string, form?: Record<string, string>) =>
      fetch(url.replace('https:/', sandbox.url), {
        redirect: 'manual',
        ...(form ? { method: 'POST', body: new URLSearchParams(form).toString() } : {}),
        headers: {
          authorization: `Bearer ${STRIPE_SETTINGS.STRIPE_SECRET_KEY}`,
          'stripe-version': '2025-03-31.basil',
          ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        },
      });
    const api = async <T>(path: string, form?: Record<string, string>) =>
      (await (await ask(`https://api.stripe.com/v1/${path}`, form)).json()) as T;
    return { sandbox, ask, api };
  };
  const first = await open();
  const customer = await first.api<{ id: string }>('customers', {
    email: 'anna@harrow.example',
    'metadata[person]': 'anna',
  });
  const session = await first.api<{ url: string }>('checkout/sessions', {
    mode: 'subscription',
    customer: customer.id,
    'line_items[0][price]': 'price_studio',
    'line_items[0][quantity]': '1',
    success_url: `${worker.url}/plan`,
  });
  expect(await (await first.ask(session.url)).text()).toContain('Pay for studio');
  const paid = await first.ask(session.url, {});
  expect([paid.status, paid.headers.get('location')]).toEqual([303, `${worker.url}/plan`]);
  expect(worker.heard).toEqual(['checkout.session.completed']);
  await first.sandbox.close();

  const second = await open();
  ends.push(() => second.sandbox.close());
  const portal = await second.api<{ url: string }>('billing_portal/sessions', {
    customer: customer.id,
    return_url: `${worker.url}/plan`,
  });
  expect(await (await second.ask(portal.url)).text()).toContain('clipcast_studio: active');
  expect((await second.ask(portal.url, { do: 'fail' })).status).toBe(303);
  expect(worker.heard.at(-1)).toBe('customer.subscription.updated');
  const { data } = await second.api<{ data: { status: string }[] }>(`subscriptions?customer=${customer.id}`);
  expect(data).toMatchObject([{ status: 'past_due' }]);
});
