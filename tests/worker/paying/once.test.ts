import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Paying } from '../../../shared/paying.ts';
import { newPerson, type SignedInPerson } from '../ask.ts';
import { DB, stillClocks } from '../sample.ts';
import { openTill } from './till.ts';

const realFetch = globalThis.fetch;
let till: ReturnType<typeof openTill>;
let anna: SignedInPerson;
beforeEach(async () => {
  stillClocks();
  till = openTill();
  anna = await newPerson();
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

const choose = (plan = 'studio') => till.ask<{ url: string }>(anna, 'POST', '/v1/me/plan', { plan });

it('a plan is paid for on one page: of two that were opened the older is closed, however often somebody changes their mind', async () => {
  const [studio, agency, again] = [await choose(), await choose('agency'), await choose()];
  expect(new Set([studio, agency, again].map(({ body }) => body.url)).size).toBe(3);
  const open = till.stripe.sessions().filter(({ status }) => status === 'open');
  expect(open.map(({ url }) => url)).toEqual([again.body.url]);
  till.pass(3_600_000);
  expect((await choose()).body.url).toBe(again.body.url);
  expect(() => till.stripe.pay(till.stripe.sessions()[0])).toThrow();
  await till.tell(till.stripe.pay());
  expect((await till.ask<Paying>(anna, 'GET', '/v1/me/plan')).body.plan).toBe('studio');
});

it('a payment that fails is told once also where two events of it are read side by side', async () => {
  await choose();
  await till.tell(till.stripe.pay());
  const events = [till.stripe.become({ status: 'past_due' }), till.stripe.become({ status: 'past_due' })];
  await Promise.all(events.map((event) => till.tell(event)));
  expect(await DB.prepare(`SELECT count(*) AS n FROM notices WHERE kind = 'payment'`).first('n')).toBe(1);
});
