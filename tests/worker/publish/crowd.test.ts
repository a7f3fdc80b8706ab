import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Part } from '../../../worker/db/by-ferry.ts';
import { crowdAt } from '../../../worker/db/queries/due.ts';
import type { Bindings } from '../../../worker/env.ts';
import { advance } from '../../../worker/publish/advance.ts';
import { earlyOf, fenceOf, takenUpOver } from '../../../worker/publish/crowd.ts';
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
  const staged = async (at: number): Promise<number> => {
    const id = await stage.add({ publishAt: at });
    await advance(stage.context(), id, 'clock');
    const row = await stage.row(id);
    expect(row.status).toBe('ready');
    return row.crowded;
  };
  expect(await staged(publishAt)).toBe(0);
  expect(await staged(publishAt)).toBe(0);
  expect(await staged(publishAt)).toBeGreaterThan(1);
  expect(await staged(publishAt + 1000)).toBe(0);
});

test('how many they are is told by how dense their ids lie, with as few read as make a crowd', async () => {
  const stage = await newStage();
  const publishAt = stage.now() + 4 * MINUTE;
  const at = await stage.add({ publishAt });
  const columns = Object.keys((await stage.db.all<object>('SELECT * FROM publications LIMIT 1'))[0] ?? {});
  const others = columns.filter((name) => name !== 'id').join(', ');
  const sizeOf = async (): Promise<number> => {
    const [row] = await stage.db.all<{ size: number }>(
      sql`SELECT ${crowdAt(publishAt, 64)} AS size FROM publications WHERE id = ${at}`,
    );
    return row?.size as number;
  };
  await stage.db.run(`UPDATE publications SET due_at = ${publishAt}`);
  expect(await sizeOf()).toBe(0);
  for (const [count, about] of [
    [100, 30],
    [3000, 800],
  ] as const) {
    await stage.db.run(`DELETE FROM publications WHERE id <> '${at}'`);
    await stage.db.run(`INSERT INTO publications (id, ${others})
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
      SELECT lower(hex(randomblob(16))), ${others} FROM n, publications WHERE id = '${at}'`);
    expect(Math.abs((await sizeOf()) - count)).toBeLessThan(about);
  }
  // Ids that are none of ours tell nothing but that there are enough.
  await stage.db.run(`DELETE FROM publications WHERE id <> '${at}'`);
  await stage.db.run(`INSERT INTO publications (id, ${others})
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)
    SELECT 'post-' || i, ${others} FROM n, publications WHERE id = '${at}'`);
  expect(await sizeOf()).toBe(64);
});

test('of a crowd each is taken up and fenced at a moment of its own, in that order; what was put off keeps its time', () => {
  const at = Date.now();
  const crowd = Array.from({ length: 400 }, (_, index) => ({
    ...{ id: `post-${index}`, status: 'ready', crowded: 64, dueAt: at, publishAt: at },
  }));
  const early = crowd.map((row) => earlyOf(row, waits));
  const tenths = new Set(early.map((ms) => Math.floor((ms - waits.early) / (waits.crowdEarly / 10))));
  expect([...tenths].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const row of crowd) expect(earlyOf(row, waits) - fenceOf(row, waits)).toBeGreaterThan(500);
  // Ten thousand take longer, and no more than that.
  const large = crowd.map((row) => ({ ...row, crowded: 10_000 }));
  expect(Math.max(...large.map((row) => fenceOf(row, waits)))).toBeGreaterThan(20_000);
  expect(Math.max(...large.map((row) => earlyOf(row, waits)))).toBeGreaterThan(50_000);
  expect(takenUpOver(1e9, waits)).toBe(takenUpOver(10_000, waits));
  const [row] = crowd as [(typeof crowd)[number]];
  for (const other of [
    { ...row, crowded: 0 },
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
  await stage.db.run(`UPDATE publications SET crowded = 64`);
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
