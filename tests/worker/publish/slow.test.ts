import { expect, test, vi } from 'vitest';
import type { Context } from '../../../worker/context.ts';
import { advance } from '../../../worker/publish/advance.ts';
import { consume } from '../../../worker/publish/queue.ts';
import { sweep } from '../../../worker/publish/sweep.ts';
import { failing } from './play.ts';
import { newStage, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 30_000 });

/** One slow platform, or one broken account, is nobody else's business: not the clocks', the queue's nor the cron's. */

/** Another account, under a consent of its own. */
async function another(stage: Stage): Promise<void> {
  const access = await stage.context().keys.seal('token', 'connections/c2/access', 'token-2');
  await stage.db.run(`INSERT INTO connections (id, workspace_id, platform, remote_id, name, scopes, access_sealed,
      access_expires_at, connected_by, created_at, updated_at)
    SELECT 'c2', workspace_id, platform, 'open-2', 'Bob', scopes, '${access}', access_expires_at, connected_by, 1, 1
    FROM connections WHERE id = 'c1'`);
  await stage.db.run(`INSERT INTO accounts (id, workspace_id, connection_id, platform, remote_id, name, limits, limits_at, created_at)
    SELECT 'a2', workspace_id, 'c2', platform, 'open-2', 'Bob', limits, 1, 1 FROM accounts WHERE id = 'a1'`);
}

const there = { accountId: 'a2', connectionId: 'c2' } as const;

/** A call that does not come back before it is let go. */
function stuck() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { until: promise, letGo: resolve };
}

const batchOf = (...ids: string[]) => {
  const acked: string[] = [];
  const messages = ids.map((publicationId) => ({
    id: publicationId,
    body: { do: 'advance', publicationId },
    ack: () => void acked.push(publicationId),
    retry: () => undefined,
  }));
  return { acked, batch: { messages } as unknown as MessageBatch<unknown> };
};

const shows = (condition: () => Promise<boolean> | boolean) =>
  vi.waitFor(async () => expect(await condition()).toBe(true), 5000);

test('while one platform does not answer to an upload, the next message of the same batch is done', async () => {
  const stage = await newStage();
  const [slow, next] = [await stage.add({ caption: 'Slow' }), await stage.add({ caption: 'Next' })];
  const { until, letGo } = stuck();
  stage.play.moods.prepare.push(async () => {
    await until;
    return { step: 'ready', handle: {}, validUntil: null };
  });
  const { batch, acked } = batchOf(slow, next);
  const all = consume(stage.context(), batch);
  await shows(() => acked.includes(next));
  expect((await stage.row(next)).status).toBe('ready');
  expect(acked).not.toContain(slow);
  letGo();
  await all;
  expect((await stage.row(slow)).status).toBe('ready');
});

test('a publishing call that hangs on one account keeps no other from going out', async () => {
  const stage = await newStage();
  const [slow, next] = [
    await stage.add(),
    await stage.add({ contentHash: 'hash-2', approvedHash: 'hash-2' }),
  ];
  for (const id of [slow, next]) await advance(stage.context(), id, 'clock');
  const { until, letGo } = stuck();
  stage.play.moods.publish.push(async () => {
    await until;
    return { step: 'published', receipt: { remoteId: 'r-slow', url: null } };
  });
  const hanging = advance(stage.context(), slow, 'clock');
  await shows(async () => (await stage.row(slow)).status === 'publishing');
  await advance(stage.context(), next, 'clock');
  expect((await stage.row(next)).status).toBe('published');
  letGo();
  await hanging;
  expect((await stage.row(slow)).status).toBe('published');
});

test('an account whose consent ended holds its own posts and nobody else’s', async () => {
  const stage = await newStage();
  await another(stage);
  const [broken, waiting, other] = [await stage.add(), await stage.add(), await stage.add(there)];
  for (const id of [broken, waiting, other]) await advance(stage.context(), id, 'clock');
  stage.play.moods.publish.push(failing('reconnect'));
  for (const id of [broken, waiting, other]) await advance(stage.context(), id, 'clock');
  const held = { status: 'held', holdReason: 'connection-dead' };
  expect(await stage.row(broken)).toMatchObject(held);
  expect(await stage.row(waiting)).toMatchObject(held);
  const row = await stage.row(other);
  expect(row.status).toBe('published');
  expect(row.lateMs).toBeLessThan(1000);
});

test('a clock that does not answer keeps the cron from waking no other', async () => {
  const stage = await newStage();
  await another(stage);
  await stage.add();
  await stage.add(there);
  const { until, letGo } = stuck();
  const armed: string[] = [];
  const context = stage.context();
  const clocks = {
    idFromName: (name: string) => name,
    get: (accountId: string) => ({
      arm: async () => {
        if (accountId === 'a1') await until;
        armed.push(accountId);
      },
    }),
  };
  const told: Context = { ...context, env: { ...context.env, CLOCKS: clocks } as unknown as Context['env'] };
  const swept = sweep(told);
  await shows(() => armed.includes('a2'));
  expect(armed).toEqual(['a2']);
  letGo();
  await swept;
});
