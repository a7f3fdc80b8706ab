import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { Part } from '../../../worker/db/by-ferry.ts';
import type { Bindings } from '../../../worker/env.ts';
import { advance } from '../../../worker/publish/advance.ts';
import { earlyOf, fenceOf } from '../../../worker/publish/crowd.ts';
import { Ferry } from '../../../worker/publish/ferry.ts';
import { scaled } from '../../../worker/waits.ts';
import { newStage } from './stage.ts';

/** Very many posts for one and the same second. */

const bindings = env as unknown as Bindings;
const waits = scaled(1);
const MINUTE = 60_000;

test('a post knows at its staging whether very many others leave on its second', async () => {
  const stage = await newStage();
  stage.crowd = 2;
  const publishAt = stage.now() + 4 * MINUTE;
  const staged = async (at: number): Promise<boolean> => {
    const id = await stage.add({ publishAt: at });
    await advance(stage.context(), id, 'clock');
    const row = await stage.row(id);
    expect(row.status).toBe('ready');
    return row.crowded;
  };
  expect(await staged(publishAt)).toBe(false);
  expect(await staged(publishAt)).toBe(false);
  expect(await staged(publishAt)).toBe(true);
  expect(await staged(publishAt + 1000)).toBe(false);
});

test('of a crowd each is taken up and fenced at a moment of its own, in that order; what was put off keeps its time', () => {
  const at = Date.now();
  const crowd = Array.from({ length: 400 }, (_, index) => ({
    ...{ id: `post-${index}`, status: 'ready', crowded: true, dueAt: at, publishAt: at },
  }));
  const early = crowd.map((row) => earlyOf(row, waits));
  const tenths = new Set(early.map((ms) => Math.floor((ms - waits.early) / (waits.crowdEarly / 10))));
  expect([...tenths].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const row of crowd) expect(earlyOf(row, waits) - fenceOf(row, waits)).toBeGreaterThan(500);
  const [row] = crowd as [(typeof crowd)[number]];
  for (const other of [
    { ...row, crowded: false },
    { ...row, dueAt: at + MINUTE },
  ]) {
    expect(earlyOf(other, waits)).toBe(waits.early);
    expect(fenceOf(other, waits)).toBe(waits.fence);
  }
});

test('a post of a crowd is fenced ahead and its call leaves on its second all the same', async () => {
  const stage = await newStage();
  const publishAt = stage.now() + 2 * MINUTE;
  const id = await stage.add({ id: 'post-7', publishAt });
  await advance(stage.context(), id, 'clock');
  await stage.db.run(`UPDATE publications SET crowded = 1`);
  const ahead = fenceOf(await stage.row(id), waits);
  expect(ahead).toBeGreaterThan(waits.fence + 500);
  stage.pass(publishAt - stage.now() - 1500);
  const context = stage.context();
  const going = advance(context, id, 'clock');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect((await stage.row(id)).status).toBe('publishing');
  expect(stage.play.publicOf(id)).toBe(0);
  await going;
  expect(stage.play.publicOf(id)).toBe(1);
  const { lateMs } = await stage.row(id);
  expect(lateMs).toBeGreaterThanOrEqual(0);
  expect(lateMs).toBeLessThan(200);
});

/** A ferry on the real database, with every trip noted; `before` may fail in place of one. */
async function onFerry<T>(
  work: (ferry: Ferry, trips: number[]) => Promise<T>,
  before: () => void = () => undefined,
): Promise<T> {
  const trips: number[] = [];
  const DB = {
    prepare: (sql: string) => bindings.DB.prepare(sql),
    batch: (all: D1PreparedStatement[]) => {
      trips.push(all.length);
      before();
      return bindings.DB.batch(all);
    },
  } as unknown as D1Database;
  const stub = bindings.FERRIES.get(bindings.FERRIES.idFromName('test'));
  return runInDurableObject(stub, (_, state) => work(new Ferry(state, { ...bindings, DB }), trips));
}

const put = (key: string): Part => ({
  sql: 'INSERT INTO marks (key, value, at) VALUES (?, ?, 1)',
  values: [key, key],
});
const look = (key: string): Part => ({ sql: 'SELECT value FROM marks WHERE key = ?', values: [key] });
const stored = async (): Promise<string[]> => {
  const { results } = await bindings.DB.prepare('SELECT key FROM marks ORDER BY key').all<{ key: string }>();
  return results.map((row) => row.key);
};

test('batches that come while one is under way go together, and each gets its own answer', async () => {
  await bindings.DB.exec('DELETE FROM marks');
  const keys = ['a', 'b', 'c', 'd', 'e'];
  await onFerry(async (ferry, trips) => {
    const answers = await Promise.all(keys.map((key) => ferry.carry([put(key), look(key)])));
    expect(answers.map(([, seen]) => seen?.results)).toEqual(keys.map((value) => [{ value }]));
    expect(trips).toEqual([2, 8]);
  });
  expect(await stored()).toEqual(keys);
});

test('what is wrong with one batch fails it alone and whole', async () => {
  await bindings.DB.exec('DELETE FROM marks');
  await onFerry(async (ferry) => {
    const ends = await Promise.allSettled([
      ferry.carry([put('first')]),
      ferry.carry([put('second')]),
      ferry.carry([put('third'), put('first')]),
      ferry.carry([put('fourth')]),
    ]);
    expect(ends.map((end) => end.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });
  expect(await stored()).toEqual(['first', 'fourth', 'second']);
});

test('a trip whose end nobody saw is not made again: each of its batches hears that nobody knows', async () => {
  await bindings.DB.exec('DELETE FROM marks');
  let trip = 0;
  await onFerry(
    async (ferry, trips) => {
      const ends = await Promise.allSettled(['x', 'y', 'z'].map((key) => ferry.carry([put(key)])));
      expect(ends.map((end) => end.status)).toEqual(['fulfilled', 'rejected', 'rejected']);
      expect(trips).toEqual([1, 2]);
      await ferry.carry([put('later')]);
    },
    () => {
      trip += 1;
      if (trip === 2) throw new Error('D1_ERROR: Network connection lost.');
    },
  );
  expect(await stored()).toEqual(['later', 'x']);
});
