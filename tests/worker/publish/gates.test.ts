import { expect, test, vi } from 'vitest';
import { advance } from '../../../worker/publish/advance.ts';
import { failing } from './play.ts';
import { HOUR, newStage, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 30_000 });

const DAY = 24 * HOUR;

async function afterOneTick(change: Parameters<Stage['add']>[0]) {
  const stage = await newStage();
  const id = await stage.add(change);
  await advance(stage.context(), id, 'clock');
  const { status, holdReason, dueAt, lease } = await stage.row(id);
  return { stage, id, stands: { status, holdReason, dueAt, lease }, notices: await stage.noticesOf(id) };
}

const heldFor = (holdReason: string) => ({ status: 'held', holdReason, dueAt: null, lease: null });

test.each([
  ['nobody approved', { approvedHash: null }, 'not-approved'],
  ['the approval is for other content', { approvedHash: 'older' }, 'approval-void'],
  ['photos have not arrived', { mediaComplete: false }, 'media-missing'],
])('a due post is held and its owner told when %s', async (_why, change, reason) => {
  const { stage, stands, notices } = await afterOneTick(change);
  expect(stands).toEqual(heldFor(reason));
  expect(notices).toEqual(['held']);
  expect(stage.play.calls).toEqual([]);
});

test('a due post is held when its connection is dead', async () => {
  const stage = await newStage();
  const id = await stage.add();
  await stage.db.run("UPDATE connections SET status = 'dead', access_sealed = NULL");
  await stage.rest();
  expect(await stage.row(id)).toMatchObject(heldFor('connection-dead'));
  expect(stage.play.calls).toEqual([]);
});

const late = { lateMinutes: 10, publishAt: Date.now() - 11 * 60_000 };

test('a post that is too late asks its owner', async () => {
  const { stands, notices } = await afterOneTick({ ...late, lateOtherwise: 'ask' });
  expect(stands).toEqual(heldFor('late'));
  expect(notices).toEqual(['held']);
});

test('a post that is too late is skipped where its owner said so', async () => {
  const { stands, notices } = await afterOneTick({ ...late, lateOtherwise: 'skip' });
  expect(stands).toEqual({ status: 'canceled', holdReason: null, dueAt: null, lease: null });
  expect(notices).toEqual(['skipped']);
});

test.each([
  ['its owner wants it all the same', { ...late, lateOtherwise: 'publish' }],
  ['its owner waived lateness', { ...late, lateOtherwise: 'ask', lateWaived: true }],
  ['it is late within bounds', { ...late, lateMinutes: 12, lateOtherwise: 'skip' }],
])('a late post goes out when %s', async (_why, change) => {
  const stage = await newStage();
  const id = await stage.add(change);
  await stage.rest();
  expect((await stage.row(id)).status).toBe('published');
});

test('approval withdrawn between staging and the second wins', async () => {
  const stage = await newStage();
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  expect((await stage.row(id)).status).toBe('ready');
  await stage.db.run(`UPDATE publications SET approved_hash = NULL WHERE id = '${id}'`);
  await stage.rest();
  expect(await stage.row(id)).toMatchObject(heldFor('not-approved'));
  expect(stage.play.publicOf(id)).toBe(0);
});

test('a reconnection makes what was staged be staged again', async () => {
  const stage = await newStage();
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  await stage.db.run('UPDATE connections SET generation = 2');
  await stage.rest();
  expect(stage.play.calls.filter((call) => call === 'prepare')).toHaveLength(2);
  expect((await stage.row(id)).stagedGeneration).toBe(2);
  expect(stage.play.publicOf(id)).toBe(1);
});

test.each(['prepare', 'publish'] as const)(
  'a token refused while its owner connects anew says nothing about the new one: the post goes out after a refused %s',
  async (verb) => {
    const stage = await newStage();
    const id = await stage.add();
    stage.play.moods[verb].push(async () => {
      await stage.db.run(`UPDATE connections SET generation = generation + 1 WHERE id = 'c1'`);
      return failing('reconnect')();
    });
    await stage.rest();
    expect(await stage.row(id)).toMatchObject({ status: 'published', holdReason: null });
    expect(stage.play.publicOf(id)).toBe(1);
  },
);

test('staging that ends before the second is made anew and the old thrown away', async () => {
  const stage = await newStage();
  await stage.add({ publishAt: stage.now() + 4 * 60_000 });
  const until = stage.now() + 60_000;
  stage.play.moods.prepare.push(() => ({ step: 'ready', handle: { old: 1 }, validUntil: until }));
  await stage.rest();
  await Promise.all(stage.later);
  // Throwing away goes on beside the new preparation, and nobody waits for it.
  const isThrownAway = (call: string): boolean => call.startsWith('discard');
  expect(stage.play.calls.filter((call) => !isThrownAway(call))).toEqual([
    'rehearse',
    'prepare',
    'prepare',
    'publish',
  ]);
  expect(stage.play.calls.filter(isThrownAway)).toEqual(['discard {"old":1}']);
});

test('what was staged for a post that is skipped for being late is thrown away', async () => {
  const stage = await newStage();
  const id = await stage.add({ lateMinutes: 10, lateOtherwise: 'skip' });
  await advance(stage.context(), id, 'clock');
  expect(await stage.row(id)).toMatchObject({ status: 'ready' });
  stage.pass(11 * 60_000);
  await stage.rest();
  await Promise.all(stage.later);
  expect(await stage.row(id)).toMatchObject({ status: 'canceled' });
  expect(stage.play.calls.filter((call) => call.startsWith('discard'))).toHaveLength(1);
  expect(stage.play.publicOf(id)).toBe(0);
});

test('what an older text staged is never published', async () => {
  const stage = await newStage();
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  await stage.db.run(
    `UPDATE publications SET caption = 'New', content_hash = 'hash-2', approved_hash = 'hash-2' WHERE id = '${id}'`,
  );
  await stage.rest();
  expect(stage.play.published.map((one) => one.caption)).toEqual(['New']);
});

test('a post far away is rehearsed at once, a day and an hour ahead and at staging, then sent on its second', async () => {
  const stage = await newStage();
  const start = stage.now();
  const publishAt = start + 3 * DAY;
  const id = await stage.add({ publishAt });
  const looks: number[] = [];
  while ((await stage.row(id)).dueAt !== null) {
    const { dueAt } = await stage.row(id);
    stage.pass((dueAt as number) - stage.now());
    looks.push(Math.round(((dueAt as number) - publishAt) / 60_000));
    await advance(stage.context(), id, 'clock');
  }
  const thrice = ['rehearse', 'rehearse', 'rehearse'];
  expect(stage.play.calls).toEqual([...thrice, 'rehearse', 'prepare', 'publish']);
  expect(looks).toEqual([-3 * 24 * 60, -24 * 60, -60, -5, 0]);
  const row = await stage.row(id);
  expect((row.sentAt as number) - publishAt).toBeGreaterThanOrEqual(0);
  expect((row.sentAt as number) - publishAt).toBeLessThan(250);
  expect(row.rehearsed).toBe('stage');
});

test('a rehearsal remembers what the account allows and tells of what would stop the post', async () => {
  const stage = await newStage();
  const id = await stage.add({ publishAt: stage.now() + 2 * HOUR });
  stage.play.moods.rehearse.push(() => ({
    limits: { maxVideoSeconds: 60 },
    problems: [{ code: 'too-long', field: 'media', message: 'Too long for this account.' }],
  }));
  await advance(stage.context(), id, 'clock');
  expect(await stage.noticesOf(id)).toEqual(['rehearsal']);
  expect((await stage.row(id)).status).toBe('scheduled');
  const [account] = await stage.db.all<{ limits: string }>('SELECT limits FROM accounts');
  expect(JSON.parse(account?.limits ?? '')).toEqual({ maxVideoSeconds: 60 });
});

test('media that is still on its way is waited for beyond the second, and no longer', async () => {
  const stage = await newStage();
  const publishAt = stage.now() + 2 * HOUR;
  const id = await stage.add({ publishAt, mediaComplete: false });
  await stage.rest();
  expect(await stage.row(id)).toMatchObject(heldFor('media-missing'));
  expect(stage.now()).toBeGreaterThanOrEqual(publishAt + 10 * 60_000);
  expect(await stage.noticesOf(id)).toEqual(['rehearsal', 'held']);
});
