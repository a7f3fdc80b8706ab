import { expect, test, vi } from 'vitest';
import { advance } from '../../../worker/publish/advance.ts';
import { refusedOrDone } from './model.ts';
import { failing } from './play.ts';
import { Process } from './process.ts';
import { newStage } from './stage.ts';

vi.setConfig({ testTimeout: 60_000 });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('a due post is prepared, published once and its end is written down', async () => {
  const stage = await newStage();
  const id = await stage.add();
  await stage.rest();
  const row = await stage.row(id);
  expect(row.status).toBe('published');
  expect(row.remoteId).toBe(`r-${id}`);
  expect(row).toMatchObject({ lease: null, dueAt: null, failureKind: null });
  expect(stage.play.publicOf(id)).toBe(1);
  const steps = (await stage.attemptsOf(id)).map((one) => `${one.step} ${one.outcome}`);
  expect(steps).toEqual(['prepare ready', 'publish accept']);
});

test('two ticks at once send once', async () => {
  const stage = await newStage();
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  await Promise.all([1, 2, 3, 4].map(() => advance(stage.context(), id, 'clock')));
  expect(stage.play.publicOf(id)).toBe(1);
  expect(stage.play.calls.filter((call) => call === 'publish')).toHaveLength(1);
});

test('a message the queue delivers twice prepares once', async () => {
  const stage = await newStage();
  const id = await stage.add();
  await Promise.all([advance(stage.context(), id, 'queue'), advance(stage.context(), id, 'queue')]);
  expect(stage.play.calls).toEqual(['prepare']);
  await advance(stage.context(), id, 'queue');
  expect(stage.play.publicOf(id)).toBe(0);
});

test('killed at any touch of the world, a post comes out once and its state is true', async () => {
  let killAt = 1;
  for (let goesOn = true; goesOn; killAt += 1) {
    const stage = await newStage();
    const id = await stage.add();
    goesOn = await stage.runUntilKilled(killAt);
    await stage.rest();
    expect([killAt, stage.play.publicOf(id), (await stage.row(id)).status]).toEqual([killAt, 1, 'published']);
  }
  expect(killAt).toBeGreaterThan(15);
});

test('killed a second time while it is looked for, a post still comes out once', async () => {
  for (let killAt = 1; killAt < 14; killAt += 1) {
    const stage = await newStage();
    const id = await stage.add();
    stage.play.moods.arrival.push(killAt % 2 ? 'drop-reply' : 'drop-request');
    await stage.runUntilKilled(14);
    await stage.runUntilKilled(killAt);
    await stage.rest();
    expect([killAt, stage.play.publicOf(id), (await stage.row(id)).status]).toEqual([killAt, 1, 'published']);
  }
});

test('a reply lost after success is found, not sent again', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.arrival.push('drop-reply');
  await stage.rest();
  expect((await stage.row(id)).status).toBe('published');
  expect(stage.play.publicOf(id)).toBe(1);
  expect(stage.play.calls).toEqual(['prepare', 'publish', 'find']);
});

test('a request that never arrived is proven absent and then sent', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.arrival.push('drop-request');
  await stage.rest();
  expect((await stage.row(id)).status).toBe('published');
  expect(stage.play.publicOf(id)).toBe(1);
});

test('"absent" is not believed while the call could still be under way', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.arrival.push('drop-request');
  await advance(stage.context(), id, 'clock');
  await advance(stage.context(), id, 'clock');
  stage.pass(6000);
  await advance(stage.context(), id, 'clock');
  expect(stage.play.absences).toBe(1);
  const row = await stage.row(id);
  expect(row.status).toBe('uncertain');
  expect(row.dueAt).toBeGreaterThanOrEqual((row.sentAt as number) + 60_000);
});

test('a look is made the moment from which it tells', async () => {
  const stage = await newStage();
  const id = await stage.add();
  const tellsAt = stage.now() + 47_000;
  stage.play.moods.publish.push(async (job) => {
    await job.request(`https://play.example/publish/${id}/x`);
    throw new Error('gone');
  });
  for (let look = 0; look < 9; look += 1)
    stage.play.moods.find.push((job) =>
      job.now() < tellsAt
        ? { found: 'unknown', why: 'Not listed yet.', tellsAt }
        : { found: 'published', receipt: { remoteId: 'seen', url: null } },
    );
  await stage.rest();
  expect((await stage.row(id)).remoteId).toBe('seen');
  expect(stage.now() - tellsAt).toBeLessThan(3000);
});

/** It dies when its call has arrived and before it hears of that: the claim is two touches, the call the third. */
const CALLED = 6;

test('the post of a process that died is looked for a quarter of a minute after its call', async () => {
  const stage = await newStage();
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  await refusedOrDone(advance(stage.context(new Process(CALLED)), id, 'clock'));
  expect(await stage.row(id)).toMatchObject({ status: 'publishing' });
  expect(stage.play.publicOf(id)).toBe(1);
  const { sentAt } = await stage.row(id);
  stage.pass((sentAt as number) + 15_100 - stage.now());
  await advance(stage.context(), id, 'clock');
  expect(await stage.row(id)).toMatchObject({ status: 'published', remoteId: `r-${id}` });
});

test('a step that takes long keeps its row, whichever it is', async () => {
  const stage = await newStage();
  stage.waits = { ...stage.waits, lease: 300 };
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  stage.play.moods.publish.push(async (job) => {
    await pause(700);
    expect(await advance(stage.context(), id, 'clock')).toBe(false);
    await job.request(`https://play.example/publish/${id}/x`);
    return { step: 'published', receipt: { remoteId: 'slow', url: null } };
  });
  await advance(stage.context(), id, 'clock');
  expect((await stage.row(id)).remoteId).toBe('slow');
  expect(stage.play.calls).toEqual(['prepare', 'publish']);
});

test('a database that fails after the call leaves the fence, and the post is found', async () => {
  const stage = await newStage();
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  stage.failOn = (sql) => {
    if (stage.play.publicOf(id) > 0 && /^update "publications"/i.test(sql)) throw new Error('D1_ERROR: no');
  };
  await expect(advance(stage.context(), id, 'clock')).rejects.toThrow();
  expect((await stage.row(id)).status).toBe('publishing');
  stage.failOn = () => undefined;
  await stage.rest();
  expect((await stage.row(id)).status).toBe('published');
  expect(stage.play.calls).toEqual(['prepare', 'publish', 'find']);
});

test('a yes that comes after the lease died overrides uncertain', async () => {
  const stage = await newStage();
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  stage.play.moods.publish.push(async (job) => {
    await job.request(`https://play.example/publish/${id}/x`);
    stage.pass(61_000);
    stage.play.moods.find.push(() => ({ found: 'unknown', why: 'Not listed yet.' }));
    await advance(stage.context(), id, 'clock');
    expect((await stage.row(id)).status).toBe('uncertain');
    return { step: 'published', receipt: { remoteId: 'late', url: null } };
  });
  await advance(stage.context(), id, 'clock');
  const row = await stage.row(id);
  expect([row.status, row.remoteId, row.dueAt]).toEqual(['published', 'late', null]);
});

test.each([
  ['published', 'published'],
  ['delivered', 'delivered'],
] as const)(
  'a call that comes in after all, found while preparing anew, ends the post as %s',
  async (step, end) => {
    const stage = await newStage();
    const id = await stage.add();
    stage.play.moods.prepare.push(() => ({ step, receipt: { remoteId: 'after all', url: null } }));
    await advance(stage.context(), id, 'clock');
    const row = await stage.row(id);
    expect([row.status, row.remoteId, row.dueAt]).toEqual([end, 'after all', null]);
    await stage.rest();
    expect(stage.play.calls).toEqual(['prepare']);
  },
);

test('a zombie whose lease died sends nothing more', async () => {
  const stage = await newStage();
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  stage.play.moods.publish.push(async (job) => {
    stage.pass(61_000);
    await stage.rest();
    await job.request(`https://play.example/publish/${id}/zombie`);
    return { step: 'published', receipt: { remoteId: 'zombie', url: null } };
  });
  await advance(stage.context(), id, 'clock');
  expect(stage.play.publicOf(id)).toBe(1);
  expect((await stage.row(id)).remoteId).toBe(`r-${id}`);
});

test('progress saved after the lease was lost stops the step', async () => {
  const stage = await newStage();
  const id = await stage.add();
  let goneOn = false;
  stage.play.moods.prepare.push(async (job) => {
    await stage.db.run(`UPDATE publications SET lease = 'another' WHERE id = '${id}'`);
    await job.save({ upload: 'mine' });
    goneOn = true;
    return { step: 'ready', handle: null, validUntil: null };
  });
  await advance(stage.context(), id, 'clock');
  expect(goneOn).toBe(false);
  expect((await stage.row(id)).handleSealed).toBeNull();
});

test('a bug of ours before the call is tried again; during it the platform is asked', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.prepare.push(() => {
    throw new TypeError('bug');
  });
  stage.play.moods.publish.push(async (job) => {
    await job.request(`https://play.example/publish/${id}/x`);
    throw new TypeError('bug');
  });
  await stage.rest();
  expect((await stage.row(id)).status).toBe('published');
  expect(stage.play.publicOf(id)).toBe(1);
  expect(stage.play.calls).toEqual(['prepare', 'prepare', 'publish', 'find']);
});

test('what stays unknown is left to the owner, who is told', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.publish.push(failing('lost'));
  for (let look = 0; look < 60; look += 1)
    stage.play.moods.find.push(() => ({ found: 'unknown', why: 'Who knows.' }));
  await stage.rest();
  const row = await stage.row(id);
  expect([row.status, row.dueAt]).toEqual(['uncertain', null]);
  expect(await stage.noticesOf(id)).toEqual(['uncertain']);
  expect(stage.play.calls.filter((call) => call === 'publish')).toHaveLength(1);
});
