import { expect, test } from 'vitest';
import { loadPublication } from '../../../worker/db/queries/loaded.ts';
import { advance } from '../../../worker/publish/advance.ts';
import { failing } from './play.ts';
import { HOUR, newStage, type Stage } from './stage.ts';

/** How long a platform takes to stage a kind of post is learnt from our own posts. */

const MINUTE = 60_000;

async function learnt(stage: Stage): Promise<number | null> {
  const [row] = await stage.db.all<{ takes_ms: number }>(
    `SELECT takes_ms FROM paces WHERE key = 's/tiktok/photos'`,
  );
  return row?.takes_ms ?? null;
}

/** Stages a post that the platform works on for so long. */
async function staged(stage: Stage, minutes: number): Promise<string> {
  const id = await stage.add({ publishAt: stage.now() + HOUR, lateMinutes: 600 });
  await stage.db.run(`UPDATE publications SET status = 'preparing' WHERE id = '${id}'`);
  if (minutes > 0) {
    stage.play.moods.prepare.push(() => ({ step: 'wait', seconds: minutes * 60, handle: { upload: 1 } }));
    await advance(stage.context(), id, 'clock');
    stage.pass(minutes * MINUTE + 100);
  }
  await advance(stage.context(), id, 'clock');
  expect((await stage.row(id)).status).toBe('ready');
  return id;
}

test('a staging that took long is remembered for the next post of its kind', async () => {
  const stage = await newStage();
  await stage.db.run('DELETE FROM paces');
  await staged(stage, 12);
  expect(await learnt(stage)).toBeGreaterThanOrEqual(12 * MINUTE);
  expect(await learnt(stage)).toBeLessThan(13 * MINUTE);
  const next = await stage.add({ publishAt: stage.now() + HOUR });
  const loaded = await loadPublication(stage.db, next);
  expect(loaded?.paces.map((one) => one.key)).toEqual(['s/tiktok/photos']);
  // Rehearsed now, it is next looked at a quarter of an hour and more ahead instead of five minutes.
  await advance(stage.context(), next, 'clock');
  const row = await stage.row(next);
  expect(row.publishAt - (row.dueAt as number)).toBeGreaterThanOrEqual(18 * MINUTE);
});

test('where it has become quick the figure falls bit by bit, and what is quick anyway writes nothing', async () => {
  const stage = await newStage();
  await stage.db.run('DELETE FROM paces');
  await staged(stage, 0);
  expect(await learnt(stage)).toBeNull();
  await staged(stage, 12);
  const slow = (await learnt(stage)) as number;
  await staged(stage, 0);
  expect(await learnt(stage)).toBeLessThan(slow * 0.8);
  expect(await learnt(stage)).toBeGreaterThan(slow * 0.7);
});

test('the time that a platform was down is none it took', async () => {
  const stage = await newStage();
  await stage.db.run('DELETE FROM paces');
  const id = await stage.add({ publishAt: stage.now() + HOUR, lateMinutes: 600 });
  await stage.db.run(`UPDATE publications SET status = 'preparing' WHERE id = '${id}'`);
  stage.play.moods.prepare.push(failing('unavailable'));
  await advance(stage.context(), id, 'clock');
  stage.pass(12 * MINUTE);
  await advance(stage.context(), id, 'clock');
  expect((await stage.row(id)).status).toBe('ready');
  expect(await learnt(stage)).toBeNull();
});
