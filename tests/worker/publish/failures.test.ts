import { expect, test, vi } from 'vitest';
import { advance } from '../../../worker/publish/advance.ts';
import { failing } from './play.ts';
import { HOUR, newStage } from './stage.ts';

vi.setConfig({ testTimeout: 30_000 });

test('a refused post fails with the platform’s words beside the field, and its owner is told', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.publish.push(failing('rejected', { code: 'spam_risk_text', field: 'caption' }));
  await stage.rest();
  expect(await stage.row(id)).toMatchObject({
    status: 'failed',
    dueAt: null,
    failureKind: 'rejected',
    failureCode: 'spam_risk_text',
    failureField: 'caption',
    failureMessage: 'The platform said rejected.',
  });
  expect(await stage.noticesOf(id)).toEqual(['failed']);
});

test('a platform that has had too much is asked again when it said', async () => {
  const stage = await newStage();
  const id = await stage.add();
  const retryAt = stage.now() + 10 * 60_000;
  stage.play.moods.publish.push(failing('limited', { retryAt }));
  await advance(stage.context(), id, 'clock');
  await advance(stage.context(), id, 'clock');
  expect(await stage.row(id)).toMatchObject({ status: 'ready', dueAt: retryAt, failureKind: 'limited' });
  await stage.rest();
  expect(await stage.row(id)).toMatchObject({ status: 'published', failureKind: null });
});

test('trouble before anything was made backs off and is given up in the end', async () => {
  const stage = await newStage();
  const start = stage.now();
  const id = await stage.add({ lateOtherwise: 'publish' });
  for (let round = 0; round < 60; round += 1) stage.play.moods.prepare.push(failing('unavailable'));
  await stage.rest();
  expect(await stage.row(id)).toMatchObject({ status: 'failed', failureKind: 'unavailable' });
  expect(stage.play.calls.length).toBeGreaterThan(10);
  expect(stage.play.calls.length).toBeLessThan(40);
  expect(stage.now() - start).toBeGreaterThan(HOUR * 0.9);
  expect(await stage.noticesOf(id)).toEqual(['failed']);
});

test('a long upload takes many steps, and one that breaks in the middle has all its patience left', async () => {
  const stage = await newStage();
  const id = await stage.add();
  const onward = () => ({ step: 'wait', seconds: 0, handle: {} }) as const;
  for (let part = 0; part < 40; part += 1) stage.play.moods.prepare.push(onward);
  stage.play.moods.prepare.push(failing('unavailable'), onward);
  await stage.rest();
  expect(stage.play.calls.filter((verb) => verb === 'prepare')).toHaveLength(43);
  expect(await stage.row(id)).toMatchObject({ status: 'published', failureKind: null });
});

test('an upload that is gone at the second is made again', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.publish.push(failing('unavailable', { code: 'staging-gone' }));
  await stage.rest();
  expect(stage.play.calls).toEqual(['prepare', 'publish', 'prepare', 'publish']);
  expect((await stage.row(id)).status).toBe('published');
});

test('a refused token that cannot be renewed holds this and the account’s other posts, and the owner is told once', async () => {
  const stage = await newStage();
  const id = await stage.add();
  const other = await stage.add({ publishAt: stage.now() + HOUR, dueAt: stage.now() + HOUR });
  stage.play.moods.publish.push(failing('reconnect'));
  await stage.rest();
  for (const each of [id, other])
    expect(await stage.row(each)).toMatchObject({
      status: 'held',
      holdReason: 'connection-dead',
      dueAt: null,
      lease: null,
    });
  const [connection] = await stage.db.all('SELECT status, access_sealed FROM connections');
  expect(connection).toEqual({ status: 'dead', access_sealed: null });
  const notices = await stage.db.all<{ kind: string }>('SELECT kind FROM notices');
  expect(notices.map((one) => one.kind)).toEqual(['connection-dead']);
  expect(stage.play.published).toEqual([]);
});

test('a platform at work is polled until it is done', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.publish.push(async (job) => {
    await job.request(`https://play.example/publish/${id}/x`);
    return { step: 'wait', seconds: 2, handle: { publishId: 'v1' } };
  });
  const seen: unknown[] = [];
  for (let round = 0; round < 3; round += 1)
    stage.play.moods.poll.push((job) => {
      seen.push(job.handle);
      return { step: 'wait', handle: { publishId: 'v1' } };
    });
  await stage.rest();
  expect(stage.play.calls).toEqual(['prepare', 'publish', 'poll', 'poll', 'poll', 'poll']);
  expect(seen).toEqual([{ publishId: 'v1' }, { publishId: 'v1' }, { publishId: 'v1' }]);
  expect((await stage.row(id)).status).toBe('published');
});

test('a draft for the platform’s own app ends as delivered', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.publish.push(() => ({ step: 'delivered', receipt: { remoteId: 'inbox-1', url: null } }));
  await stage.rest();
  expect(await stage.row(id)).toMatchObject({ status: 'delivered', remoteId: 'inbox-1', dueAt: null });
});

test('trouble while polling changes nothing but the time of the next look', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.publish.push(() => ({ step: 'wait', handle: { publishId: 'v1' } }));
  stage.play.moods.poll.push(failing('unavailable'), failing('limited'), () => {
    throw new Error('bug');
  });
  await stage.rest();
  expect(await stage.row(id)).toMatchObject({ status: 'published', failureKind: null });
});

test('a platform that never takes the post is given up, however often it says "absent"', async () => {
  const stage = await newStage();
  const id = await stage.add({ lateOtherwise: 'publish' });
  for (let round = 0; round < 30; round += 1) stage.play.moods.arrival.push('drop-request');
  await stage.rest(stage.context(), 300);
  expect(await stage.row(id)).toMatchObject({ status: 'failed', failureCode: 'never-arrived' });
  expect(stage.play.calls.filter((call) => call === 'publish').length).toBeLessThanOrEqual(6);
});

test('what the provider wants to know again is sealed, and bound to its row', async () => {
  const stage = await newStage();
  const [one, two] = [await stage.add(), await stage.add()];
  await advance(stage.context(), one, 'clock');
  await advance(stage.context(), two, 'clock');
  const { handleSealed } = await stage.row(one);
  expect(handleSealed).not.toContain('upload');
  await stage.db.run(`UPDATE publications SET handle_sealed = '${handleSealed}' WHERE id = '${two}'`);
  await advance(stage.context(), two, 'clock');
  expect(stage.play.publicOf(two)).toBe(0);
  expect(await stage.row(two)).toMatchObject({ status: 'scheduled', handleSealed: null });
  await stage.rest();
  expect(stage.play.publicOf(two)).toBe(1);
});

test('heavy media is prepared from the queue, and by the clock where the queue forgot it', async () => {
  const stage = await newStage();
  const detail = `json_set(detail, '$.bytes', 50000000)`;
  await stage.db.run(`UPDATE post_media SET detail = ${detail}`);
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  expect(stage.sent).toEqual([{ do: 'advance', publicationId: id }]);
  expect(stage.play.calls).toEqual([]);
  for (let round = 0; round < 2; round += 1) {
    stage.pass(31_000);
    await advance(stage.context(), id, 'clock');
  }
  expect(stage.sent).toHaveLength(2);
  expect(stage.play.calls).toEqual(['prepare']);
});

test('a post whose media cannot be read fails and its owner is told, instead of being tried for ever', async () => {
  const stage = await newStage();
  const id = await stage.add({ media: ['cd'.repeat(32)] });
  await stage.rest();
  expect(await stage.row(id)).toMatchObject({ status: 'failed', failureCode: 'internal', dueAt: null });
  expect(await stage.noticesOf(id)).toEqual(['failed']);
});

test.each(['uncertain', 'publishing'] as const)(
  'what may have been sent is not called unsent because we cannot read it: %s',
  async (status) => {
    const stage = await newStage();
    const id = await stage.add({ status, media: ['cd'.repeat(32)] });
    await advance(stage.context(), id, 'clock');
    const row = await stage.row(id);
    expect(row.status).toBe('uncertain');
    expect(row.dueAt).toBeGreaterThan(stage.now());
  },
);
