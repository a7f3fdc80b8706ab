import { beforeEach, expect, it, vi } from 'vitest';
import { MOST_WEBHOOKS, WEBHOOK_EVENTS } from '../../../shared/webhook-events.ts';
import type { Delivery, Webhook } from '../../../shared/webhooks.ts';
import { receiverFake, resolverFake } from '../../fakes/receiver.ts';
import { sandboxFetch } from '../../fakes/sandbox.ts';
import { ask, newPerson, type SignedInPerson } from '../ask.ts';
import { DB, stillClocks } from '../sample.ts';
import { isSigned, PUBLIC } from './scene.ts';

type Made = Webhook & { secret: string };
const receiver = receiverFake(Date.now);
let anna: SignedInPerson;

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
  const outside = sandboxFetch([receiver, resolverFake({ 'hooks.example.com': [PUBLIC] })] as never);
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => outside(input as string, init));
});

const at = (rest: string) => `/v1/w/${anna.workspaceId}${rest}`;
const body = { url: 'https://hooks.example.com/anna', events: ['publication.failed'] };
const make = async (change: object = {}): Promise<Made> => {
  const { status, body: made } = await ask<Made>('POST', at('/webhooks'), {
    token: anna.token,
    body: { ...body, ...change },
  });
  expect(status, JSON.stringify(made)).toBe(201);
  return made;
};
const list = async () =>
  (await ask<{ items: Webhook[] }>('GET', at('/webhooks'), { token: anna.token })).body.items;
const actions = async () =>
  (
    await DB.prepare('SELECT action, object, detail FROM audit WHERE workspace_id = ? ORDER BY seq')
      .bind(anna.workspaceId)
      .all<{ action: string; object: string; detail: string }>()
  ).results;

it('its secret is told once, stands sealed, and is written down by name only', async () => {
  const made = await make({ events: [...WEBHOOK_EVENTS, 'publication.failed'].slice(0, 3) });
  expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(JSON.stringify(await list())).not.toContain(made.secret);
  expect(await list()).toMatchObject([{ id: made.id, url: body.url, madeBy: 'Anna Berg', offAt: null }]);
  const stored = await DB.prepare('SELECT secret_sealed FROM webhooks').first<string>('secret_sealed');
  expect(stored).toMatch(/^\w+\.[\w-]+$/);
  expect((await actions()).at(-1)).toMatchObject({
    action: 'webhook-made',
    object: `webhook/${made.id}`,
    detail: WEBHOOK_EVENTS.join(' '),
  });
});

it('a test is sent at once and says how it went; it is listed, with status and time, without what was answered', async () => {
  const made = await make();
  receiver.answer({ status: 503, body: 'private words' });
  const tested = await ask<Delivery>('POST', at(`/webhooks/${made.id}/test`), {
    token: anna.token,
    body: {},
  });
  expect(tested.body).toMatchObject({ state: 'failed', tries: [{ status: 503 }] });
  const call = receiver.received().at(-1);
  expect(call && (await isSigned(made.secret, call))).toBe(true);
  const address = at(`/webhooks/${made.id}/deliveries`);
  const { body: told } = await ask<{ items: Delivery[] }>('GET', address, { token: anna.token });
  expect(told.items).toHaveLength(1);
  expect(told.items[0]?.tries[0]?.ms).toBeGreaterThanOrEqual(0);
  expect(JSON.stringify(told)).not.toContain('private words');
  const replayed = await ask<Delivery>('POST', at(`/deliveries/${told.items[0]?.id}/replay`), {
    token: anna.token,
    body: {},
  });
  expect(replayed.body).toMatchObject({ id: told.items[0]?.id, state: 'delivered' });
  expect((await actions()).map(({ action }) => action).slice(-3)).toEqual([
    'webhook-made',
    'webhook-tested',
    'delivery-replayed',
  ]);
});

it('it is turned off and on, told of other things, and deleted with all that was told', async () => {
  const { id } = await make();
  const edit = (change: object) =>
    ask<Webhook>('PATCH', at(`/webhooks/${id}`), { token: anna.token, body: change });
  expect((await edit({ isOn: false })).body).toMatchObject({ offWhy: 'owner' });
  expect((await edit({ isOn: true })).body).toMatchObject({ offAt: null, offWhy: null });
  expect((await edit({ events: ['publication.published'] })).body.events).toEqual(['publication.published']);
  expect((await edit({ events: [] })).status).toBe(400);
  await ask('POST', at(`/webhooks/${id}/test`), { token: anna.token, body: {} });
  expect((await ask('DELETE', at(`/webhooks/${id}`), { token: anna.token, body: {} })).status).toBe(200);
  expect(await list()).toEqual([]);
  expect(await DB.prepare('SELECT count(*) AS n FROM deliveries').first('n')).toBe(0);
  expect((await ask('DELETE', at(`/webhooks/${id}`), { token: anna.token, body: {} })).status).toBe(404);
});

it('it gets another secret when asked for, told once, and the old one signs nothing any more', async () => {
  const made = await make();
  const { body: renewed } = await ask<Webhook & { secret?: string }>('PATCH', at(`/webhooks/${made.id}`), {
    token: anna.token,
    body: { newSecret: true },
  });
  expect(renewed.secret).toMatch(/^whsec_/);
  await ask('POST', at(`/webhooks/${made.id}/test`), { token: anna.token, body: {} });
  const call = receiver.received().at(-1);
  expect(call && (await isSigned(made.secret, call))).toBe(false);
  expect(call && (await isSigned(renewed.secret ?? '', call))).toBe(true);
  const log = JSON.stringify(await actions());
  expect(log).toContain('"detail":"secret"');
  expect(log).not.toContain(renewed.secret);
});

it('one that came from another server stays off, and gets its secret when it is turned on', async () => {
  const { id } = await make();
  await DB.prepare(`UPDATE webhooks SET secret_sealed = '', off_at = 1, off_why = 'imported'`).run();
  const test = () => ask<Delivery>('POST', at(`/webhooks/${id}/test`), { token: anna.token, body: {} });
  expect((await test()).body).toMatchObject({ code: 'webhook-off' });
  const { body: on } = await ask<Webhook & { secret?: string }>('PATCH', at(`/webhooks/${id}`), {
    token: anna.token,
    body: { isOn: true },
  });
  expect(on).toMatchObject({ offAt: null, offWhy: null });
  expect((await test()).body).toMatchObject({ state: 'delivered' });
  const call = receiver.received().at(-1);
  expect(call && (await isSigned(on.secret ?? '', call))).toBe(true);
});

it('one that came from another server and has its new secret already keeps it when it is turned on', async () => {
  const { id } = await make();
  await DB.prepare(`UPDATE webhooks SET secret_sealed = '', off_at = 1, off_why = 'imported'`).run();
  const edit = (body: object) =>
    ask<Webhook & { secret?: string }>('PATCH', at(`/webhooks/${id}`), { token: anna.token, body });
  const renewed = await edit({ newSecret: true });
  expect(renewed.body).toMatchObject({ offWhy: 'owner', secret: expect.stringMatching(/^whsec_/) });
  const on = await edit({ isOn: true });
  expect(on.body).toMatchObject({ offAt: null, offWhy: null });
  expect(on.body.secret).toBeUndefined();
});

it.each([
  'http://hooks.example.com/',
  'https://127.0.0.1/',
  'https://localhost/',
  'https://[::1]/',
  'nonsense',
])('an address that must not be called is refused beside its field: %s', async (url) => {
  const answer = await ask('POST', at('/webhooks'), { token: anna.token, body: { ...body, url } });
  expect([answer.status, answer.body.code, answer.body.field]).toEqual([422, 'webhook-address', 'url']);
});

it('a workspace has a few of them, made by owners and by no key', async () => {
  for (let n = 0; n < MOST_WEBHOOKS; n += 1) await make();
  const more = await ask('POST', at('/webhooks'), { token: anna.token, body });
  expect([more.status, more.body.code]).toEqual([422, 'too-many-webhooks']);
  await DB.prepare("UPDATE members SET role = 'editor' WHERE user_id = ?").bind(anna.userId).run();
  expect((await ask('GET', at('/webhooks'), { token: anna.token })).status).toBe(403);
});

it('tests and replays are slowed down where they come by the dozen', async () => {
  const { id } = await make();
  const statuses: number[] = [];
  for (let n = 0; n < 35; n += 1)
    statuses.push((await ask('POST', at(`/webhooks/${id}/test`), { token: anna.token, body: {} })).status);
  expect(statuses.slice(0, 30)).toEqual(Array(30).fill(200));
  expect(statuses.slice(31)).toContain(429);
});
