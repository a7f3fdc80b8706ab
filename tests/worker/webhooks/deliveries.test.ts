import { expect, it, vi } from 'vitest';
import { reseal } from '../../../worker/connect/reseal.ts';
import { openKeys } from '../../../worker/connect/seal.ts';
import { webhooks } from '../../../worker/db/schema.ts';
import { AGAIN, deliver, GIVE_UP } from '../../../worker/webhooks/deliver.ts';
import { handDeliveries } from '../../../worker/webhooks/hand-over.ts';
import { editWebhook, replayDelivery, testWebhook } from '../../../worker/webhooks/manage.ts';
import { failing } from '../publish/play.ts';
import { isSigned, newScene, type Scene } from './scene.ts';

vi.setConfig({ testTimeout: 30_000 });

const MINUTE = 60_000;
const DAY = 86_400_000;
const opened = async () => (await newScene()).open();
const told = (scene: Scene) => scene.receiver.received().map(({ body }) => JSON.parse(body));
const hook = async (scene: Scene) => (await scene.stage.db.select().from(webhooks))[0];
const notices = async (scene: Scene) =>
  scene.stage.db.all<{ kind: string; message: string }>(
    `SELECT kind, message FROM notices WHERE kind = 'webhook-off'`,
  );
async function published(scene: Scene): Promise<string> {
  const id = await scene.stage.add();
  await scene.stage.rest();
  return id;
}

it('a published post is told within a minute, signed, with ids and its address', async () => {
  const scene = await opened();
  const id = await published(scene);
  await scene.minute();
  const [call, ...more] = scene.receiver.received();
  expect(more).toEqual([]);
  if (!call) throw new Error('Nothing came');
  expect(await isSigned(scene.secret, call)).toBe(true);
  expect(await isSigned(`whsec_${btoa('another secret of 32 characters.')}`, call)).toBe(false);
  expect(call.headers).toMatchObject({ 'content-type': 'application/json' });
  expect(Math.abs(Number(call.headers['webhook-timestamp']) * 1000 - scene.stage.now())).toBeLessThan(5000);
  const row = await scene.stage.row(id);
  const message = JSON.parse(call.body);
  expect(message).toEqual({
    type: 'publication.published',
    timestamp: new Date(row.updatedAt).toISOString(),
    data: {
      workspaceId: 'w1',
      publicationId: id,
      postId: 'p1',
      accountId: 'a1',
      platform: 'tiktok',
      status: 'published',
      why: null,
      holdReason: null,
      failureKind: null,
      failureCode: null,
      review: null,
      url: row.url,
      remoteId: row.remoteId,
      scheduledAt: row.scheduledAt,
      timeZone: 'Europe/Berlin',
      publishedAt: row.publishedAt,
    },
  });
});

it('nothing secret is in what is sent or logged: no token, no handle, no caption, no secret of the webhook', async () => {
  const scene = await opened();
  await published(scene);
  await scene.minute();
  const sent = JSON.stringify(scene.receiver.received());
  for (const secret of ['token-1', 'Sunny house', scene.secret, 'sealed', 'whsec_'])
    expect(sent + scene.stage.lines.join('\n')).not.toContain(secret);
  const stored = JSON.stringify(await scene.stage.db.all('SELECT * FROM webhooks'));
  expect(stored).not.toContain(scene.secret);
});

it('a refused post, one that is held, one whose end nobody saw and one to be approved are told, each as what it is', async () => {
  const scene = await opened();
  scene.stage.play.moods.publish.push(failing('rejected', { code: 'spam_risk_text', field: 'caption' }));
  await published(scene);
  await scene.stage.add({ approvedHash: null });
  await scene.stage.rest();
  await scene.stage.add({ status: 'scheduled', review: 'asked', dueAt: null });
  const seen = await scene.stage.add({ dueAt: null });
  await scene.stage.db.run(`UPDATE publications SET status = 'uncertain' WHERE id = '${seen}'`);
  await scene.minute();
  expect(
    told(scene)
      .map(({ type, data }) => [type, data.status, data.why, data.holdReason, data.failureCode].join(' '))
      .toSorted(),
  ).toEqual(
    [
      'publication.failed failed   spam_risk_text',
      'publication.needs_review held held not-approved ',
      'publication.needs_review scheduled approval  ',
      'publication.needs_review uncertain uncertain  ',
    ].toSorted(),
  );
});

it('it is written in the very statement that changes the post: undone, nothing is told', async () => {
  const scene = await opened();
  const id = await scene.stage.add({ dueAt: null });
  const run = (sql: string) => scene.stage.db.run(sql);
  await run(`UPDATE publications SET status = 'published' WHERE id = '${id}' AND lease = 'somebody else'`);
  expect(await scene.rows()).toEqual([]);
  await run(`UPDATE publications SET status = 'published' WHERE id = '${id}'`);
  await run(`UPDATE publications SET status = 'published', url = 'https://example.com/1' WHERE id = '${id}'`);
  expect(await scene.rows()).toHaveLength(1);
});

it('a webhook is told only of what it asked for, and only of its own workspace', async () => {
  const scene = await (await newScene()).open(['publication.failed']);
  await published(scene);
  const id = await scene.stage.add({ workspaceId: 'w2', dueAt: null });
  await scene.stage.db.run(`UPDATE publications SET status = 'failed' WHERE id = '${id}'`);
  expect(await scene.rows()).toEqual([]);
});

it('what is not taken is sent again after growing waits for a good three days, with one id and one body', async () => {
  const scene = await opened();
  await published(scene);
  const start = scene.stage.now();
  for (let n = 0; n <= AGAIN.length; n += 1) scene.receiver.answer({ status: 500, body: 'no' });
  for (let n = 0; n < 6000; n += 1) {
    const [row] = await scene.rows();
    if (row?.state === 'failed') break;
    scene.stage.pass(Math.max(0, (row?.dueAt ?? 0) - scene.stage.now()));
    await scene.minute(0);
  }
  const calls = scene.receiver.received();
  expect(calls).toHaveLength(AGAIN.length + 1);
  expect(new Set(calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(new Set(calls.map(({ body }) => body)).size).toBe(1);
  for (const call of calls) expect(await isSigned(scene.secret, call)).toBe(true);
  const gaps = calls.slice(1).map(({ at }, index) => at - (calls[index]?.at ?? 0));
  for (const [index, gap] of gaps.entries()) expect(Math.abs(gap - (AGAIN[index] ?? 0))).toBeLessThan(5000);
  expect((calls.at(-1)?.at ?? 0) - start).toBeGreaterThan(3 * DAY);
  const [row] = await scene.rows();
  expect(row).toMatchObject({ state: 'failed', dueAt: null });
  expect(row?.tries.map(({ status }) => status)).toEqual(calls.map(() => 500));
  expect(JSON.stringify(row)).not.toContain('"no"');
});

it('a receiver that asks for a longer wait is given it, up to a day', async () => {
  const scene = await opened();
  await published(scene);
  const busy = (after: string) => ({ status: 429, headers: { 'retry-after': after } });
  scene.receiver.answer(busy('600'), busy('999999999'));
  await scene.minute();
  const [first] = await scene.rows();
  expect(Math.abs((first?.dueAt ?? 0) - scene.stage.now() - 10 * MINUTE)).toBeLessThan(5000);
  await scene.minute(10 * MINUTE + 1000);
  const [second] = await scene.rows();
  expect(Math.abs((second?.dueAt ?? 0) - scene.stage.now() - DAY)).toBeLessThan(5000);
});

it('a message that comes twice sends once, a lost one is sent again, and a crash amid the call counts as a try', async () => {
  const scene = await opened();
  await published(scene);
  scene.stage.pass(MINUTE);
  await handDeliveries(scene.context);
  const [message] = scene.stage.sent.splice(0) as { deliveryId: string; dueAt: number }[];
  await handDeliveries(scene.context);
  expect(scene.stage.sent).toEqual([]);
  // The message is lost: five minutes later there is another.
  await scene.minute(5 * MINUTE);
  expect(scene.receiver.received()).toHaveLength(1);
  const again = { id: message?.deliveryId ?? '', dueAt: message?.dueAt ?? 0 };
  await Promise.all([deliver(scene.context, again), deliver(scene.context, again)]);
  expect(scene.receiver.received()).toHaveLength(1);

  await published(scene);
  scene.stage.pass(MINUTE);
  await handDeliveries(scene.context);
  const [other] = scene.stage.sent.splice(0) as { deliveryId: string; dueAt: number }[];
  const dying = {
    ...scene.context,
    keys: { ...scene.context.keys, open: () => Promise.reject(new Error('died')) },
  };
  const due = { id: other?.deliveryId ?? '', dueAt: other?.dueAt ?? 0 };
  await expect(deliver(dying, due)).rejects.toThrow('died');
  await scene.minute(2 * MINUTE);
  expect((await scene.rows()).at(-1)).toMatchObject({
    state: 'delivered',
    tries: [{ status: null, why: 'unseen' }, { status: 204 }],
  });
});

it('a delivery is replayed by call: at once, with its old id and body', async () => {
  const scene = await opened();
  await published(scene);
  await scene.minute();
  const [first] = scene.receiver.received();
  scene.stage.pass(DAY);
  const [row] = await scene.rows();
  const replayed = await replayDelivery(scene.context, 'w1', row?.id ?? '');
  expect(replayed).toMatchObject({
    id: row?.id,
    state: 'delivered',
    tries: [{ status: 204 }, { status: 204 }],
  });
  const [, second] = scene.receiver.received();
  expect([second?.headers['webhook-id'], second?.body]).toEqual([first?.headers['webhook-id'], first?.body]);
  expect(Number(second?.headers['webhook-timestamp'])).toBeGreaterThan(
    Number(first?.headers['webhook-timestamp']),
  );
  if (second) expect(await isSigned(scene.secret, second)).toBe(true);
  // A failing replay is tried on as if it were new.
  scene.receiver.answer({ status: 503 });
  expect(await replayDelivery(scene.context, 'w1', row?.id ?? '')).toMatchObject({ state: 'waiting' });
  await scene.minute(2 * MINUTE);
  expect((await scene.rows())[0]).toMatchObject({ state: 'delivered', tried: 2 });
});

it('a test says how it went, and is not tried again', async () => {
  const scene = await opened();
  expect(await testWebhook(scene.context, 'w1', scene.id)).toMatchObject({
    event: 'webhook.test',
    state: 'delivered',
    tries: [{ status: 204, why: null }],
  });
  scene.receiver.answer({ status: 404 });
  expect(await testWebhook(scene.context, 'w1', scene.id)).toMatchObject({
    state: 'failed',
    dueAt: null,
    tries: [{ status: 404 }],
  });
  expect(told(scene)[0]).toMatchObject({ type: 'webhook.test', data: { workspaceId: 'w1' } });
  expect((await hook(scene))?.failingSince).toBeNull();
});

it('whoever takes nothing for five days is turned off, and the owners are told; turned on, what failed can be replayed', async () => {
  const scene = await opened();
  for (let n = 0; n < 200; n += 1) scene.receiver.answer({ status: 500 });
  for (let gone = 0; gone <= GIVE_UP + DAY; gone += DAY / 4) {
    await published(scene);
    await scene.minute(DAY / 4);
    if ((await hook(scene))?.offAt !== null) break;
  }
  const off = await hook(scene);
  expect(off).toMatchObject({ offWhy: 'failing' });
  expect((off?.offAt ?? 0) - (off?.failingSince ?? 0)).toBeGreaterThanOrEqual(GIVE_UP);
  expect(await notices(scene)).toHaveLength(1);
  expect((await notices(scene))[0]?.message).toContain('hooks.example.com');
  const before = scene.receiver.received().length;
  await published(scene);
  await scene.minute(DAY);
  expect(scene.receiver.received()).toHaveLength(before);
  const rows = await scene.rows();
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['failed']));
  const id = rows[0]?.id ?? '';
  await expect(replayDelivery(scene.context, 'w1', id)).rejects.toMatchObject({ code: 'webhook-off' });
  expect(await editWebhook(scene.context, 'w1', scene.id, { isOn: true })).toMatchObject({
    offAt: null,
    failingSince: null,
  });
});

it('one success within the five days is enough to stay on', async () => {
  const scene = await opened();
  scene.receiver.answer({ status: 500 });
  await published(scene);
  await scene.minute();
  expect((await hook(scene))?.failingSince).not.toBeNull();
  await scene.minute(2 * MINUTE);
  expect((await hook(scene))?.failingSince).toBeNull();
});

it('an answer of 410 turns it off at once, as its receiver asks', async () => {
  const scene = await opened();
  scene.receiver.answer({ status: 410 });
  await published(scene);
  await scene.minute();
  expect(await hook(scene)).toMatchObject({ offWhy: 'gone' });
  expect(await notices(scene)).toHaveLength(1);
  await published(scene);
  expect(await scene.rows()).toHaveLength(1);
});

it('outlives a change of the master key: its secret is sealed anew, and signs as before', async () => {
  const scene = await opened();
  await published(scene);
  const older = 'k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=';
  const newer = `n2:${btoa('n'.repeat(32))}`;
  const both = { ...scene.context, keys: openKeys(`${newer},${older}`) };
  expect(await reseal(both, { table: 'webhooks', after: '' })).toMatchObject({ sealed: 1, unreadable: [] });
  const { id } = (await scene.rows())[0] ?? { id: '' };
  await replayDelivery({ ...scene.context, keys: openKeys(newer) }, 'w1', id);
  const [call] = scene.receiver.received();
  expect(call && (await isSigned(scene.secret, call))).toBe(true);
});
