import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { expect, test, vi } from 'vitest';
import { accountsDue, soonestOf } from '../../../worker/db/queries/due.ts';
import { advance } from '../../../worker/publish/advance.ts';
import { walkZones } from '../../../worker/publish/follow-zone.ts';
import { consume } from '../../../worker/publish/queue.ts';
import { sweep } from '../../../worker/publish/sweep.ts';
import { Process } from './process.ts';
import { HOUR, newStage, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Posts far in the future, written at once. */
async function fill(stage: Stage, count: number): Promise<void> {
  const id = await stage.add({ publishAt: stage.now() + 24 * HOUR, dueAt: stage.now() + 24 * HOUR });
  const columns = Object.keys((await stage.db.all<object>('SELECT * FROM publications LIMIT 1'))[0] ?? {});
  const others = columns.filter((name) => name !== 'id').join(', ');
  await stage.db.run(`INSERT INTO publications (id, ${others})
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
    SELECT 'far-' || i, ${others} FROM n, publications WHERE id = '${id}'`);
}

/** What D1 says it read for one post, from its claim to its end, with so many stored beside it. */
async function readFrom(stored: number): Promise<number> {
  const stage = await newStage();
  await fill(stage, stored);
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  const process = new Process();
  await advance(stage.context(process), id, 'clock');
  expect(stage.play.publicOf(id)).toBe(1);
  return process.rowsRead;
}

test('from its claim to its end a post costs at most 18 rows read, as many with ten thousand stored as with a hundred', async () => {
  const few = await readFrom(100);
  expect(few).toBeGreaterThan(4);
  expect(few).toBeLessThanOrEqual(18);
  expect(await readFrom(10_000)).toBe(few);
});

test('a look at what is due reads what is due and nothing more', async () => {
  const stage = await newStage();
  await fill(stage, 3000);
  for (let post = 0; post < 10; post += 1) await stage.add();
  const clock = new Process();
  const { db } = stage.context(clock);
  const [soonest] = await db.batch([soonestOf(db, 'a1', 8)]);
  expect(soonest).toHaveLength(8);
  expect(clock.rowsRead).toBeLessThanOrEqual(20);
  const cron = new Process();
  expect(await accountsDue(stage.context(cron).db, stage.now() + 120_000, 200)).toEqual(['a1']);
  expect(cron.rowsRead).toBeLessThanOrEqual(25);
});

test('an account with much that is overdue hides no other from the minute cron', async () => {
  const stage = await newStage();
  const late = await stage.add({ dueAt: stage.now() - 2 * HOUR });
  await stage.db.run(`UPDATE publications SET account_id = 'a-late' WHERE id = '${late}'`);
  const [first] = await stage.db.all<object>('SELECT * FROM publications LIMIT 1');
  const others = Object.keys(first ?? {})
    .filter((name) => name !== 'id')
    .join(', ');
  await stage.db.run(`INSERT INTO publications (id, ${others})
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
    SELECT 'late-' || i, ${others} FROM n, publications WHERE id = '${late}'`);
  await stage.add();
  const cron = new Process();
  const { db } = stage.context(cron);
  expect(await accountsDue(db, stage.now() + 120_000, 200)).toEqual(['a-late', 'a1']);
  expect(cron.rowsRead).toBeLessThanOrEqual(2 * 302 + 5);
  expect(await accountsDue(db, stage.now() + 120_000, 1)).toEqual(['a-late']);
  // No farther than the first row: nothing is sorted.
  expect(cron.rowsRead).toBeLessThanOrEqual(2 * 303 + 10);
});

test('the minute cron with nothing to do reads next to nothing', async () => {
  const stage = await newStage();
  await fill(stage, 3000);
  // Each tenth minute it looks for what is old as well.
  if (Math.floor(stage.now() / 60_000) % 10 === 0) stage.pass(60_000);
  const process = new Process();
  await sweep(stage.context(process));
  expect(process.rowsRead).toBeLessThan(25);
  expect(stage.lines).toEqual([]);
});

test('a walk through what is planned reads as many rows as it looks at, also where all of it is due at once', async () => {
  const stage = await newStage();
  await fill(stage, 3000);
  const process = new Process();
  await walkZones(stage.context(process));
  expect(process.rowsRead).toBeLessThan(120);
});

async function deliver(stage: Stage, bodies: unknown[]) {
  const messages = bodies.map((body, index) => ({
    id: `m${index}`,
    timestamp: new Date(),
    attempts: 1,
    body,
  }));
  const batch = createMessageBatch('clipcast-steps', messages);
  await consume(stage.context(), batch as MessageBatch<unknown>);
  return getQueueResult(batch, createExecutionContext());
}

test('a message that cannot be read is taken off the queue and does no harm', async () => {
  const stage = await newStage();
  const result = await deliver(stage, [{ do: 'publish' }, 'nonsense', { do: 'advance' }]);
  expect(result.explicitAcks).toEqual(['m0', 'm1', 'm2']);
  expect(stage.play.calls).toEqual([]);
});

test('a message about a staged post publishes nothing, however often it comes', async () => {
  const stage = await newStage();
  const id = await stage.add();
  const message = { do: 'advance', publicationId: id };
  const result = await deliver(stage, [message, message, message]);
  expect(result.explicitAcks).toHaveLength(3);
  expect(stage.play.calls).toEqual(['prepare']);
});

test('a message is given back when the database is in trouble', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.failOn = () => {
    throw new Error('D1_ERROR: no');
  };
  const result = await deliver(stage, [{ do: 'advance', publicationId: id }]);
  expect(result.retryMessages.map((one) => one.msgId)).toEqual(['m0']);
});
