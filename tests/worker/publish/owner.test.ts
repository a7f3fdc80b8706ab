import { expect, test, vi } from 'vitest';
import { advance } from '../../../worker/publish/advance.ts';
import {
  cancelPost,
  cancelPublication,
  editPublication,
  movePublication,
  resendPublication,
  resolvePublication,
} from '../../../worker/publish/owner.ts';
import { failing } from './play.ts';
import { HOUR, newStage, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 30_000 });

const scope = { workspaceId: 'w1', userId: 'u1' };
const refusal = (status: number, code: string) => expect.objectContaining({ status, code });

async function staged(): Promise<{ stage: Stage; id: string; version: number }> {
  const stage = await newStage();
  const id = await stage.add();
  await advance(stage.context(), id, 'clock');
  const { version, status } = await stage.row(id);
  expect(status).toBe('ready');
  return { stage, id, version };
}

test('an edit before the second wins: the new text goes out, staged anew', async () => {
  const { stage, id, version } = await staged();
  await editPublication(stage.context(), scope, id, { version, caption: 'Now with a pool' });
  await stage.rest();
  expect(stage.play.published.map((one) => one.caption)).toEqual(['Now with a pool']);
  const row = await stage.row(id);
  expect([row.approvedHash, row.version]).toEqual([row.contentHash, version + 1]);
});

test('an edit throws away what was staged for the old text, and the same text over again nothing', async () => {
  const { stage, id, version } = await staged();
  await editPublication(stage.context(), scope, id, { version, caption: 'Now with a pool' });
  await Promise.all(stage.later);
  expect(stage.play.calls).toContain('discard {"upload":"Sunny house"}');
  await advance(stage.context(), id, 'clock');
  await editPublication(stage.context(), scope, id, { version: version + 1, caption: 'Now with a pool' });
  await Promise.all(stage.later);
  expect(stage.play.calls.filter((call) => call.startsWith('discard'))).toHaveLength(1);
});

test('an edit while it is being published is refused with the truth', async () => {
  const { stage, id, version } = await staged();
  let answer: unknown;
  stage.play.moods.publish.push(async (job) => {
    answer = await editPublication(stage.context(), scope, id, { version, caption: 'Too late' }).catch(
      (error) => error,
    );
    await job.request(`https://play.example/publish/${id}/old`);
    return { step: 'published', receipt: { remoteId: 'r', url: null } };
  });
  await stage.rest();
  expect(answer).toEqual(refusal(409, 'too-late'));
  expect(answer).toMatchObject({ current: { status: 'publishing', version } });
  expect(stage.play.published.map((one) => one.caption)).toEqual(['old']);
});

test('a cancel while it is prepared ends the step, and nothing goes out', async () => {
  const stage = await newStage();
  const id = await stage.add();
  let goneOn = false;
  stage.play.moods.prepare.push(async (job) => {
    await cancelPublication(stage.context(), scope, id, { version: 1 });
    await job.save({ upload: 'more' });
    goneOn = true;
    return { step: 'ready', handle: null, validUntil: null };
  });
  await stage.rest();
  expect(goneOn).toBe(false);
  expect(await stage.row(id)).toMatchObject({ status: 'canceled', dueAt: null, lease: null });
  expect(stage.play.published).toEqual([]);
});

test('a cancel throws away what was staged', async () => {
  const { stage, id, version } = await staged();
  await cancelPublication(stage.context(), scope, id, { version });
  await Promise.all(stage.later);
  expect(stage.play.calls).toContain('discard {"upload":"Sunny house"}');
});

test('a post keeps what is staged when it is moved a little, and is staged anew when that would not last', async () => {
  const { stage, id, version } = await staged();
  const inAnHour = new Date(stage.now() + HOUR).toISOString().slice(0, 19);
  await movePublication(stage.context(), scope, id, {
    version,
    when: { scheduledAt: inAnHour, timeZone: 'UTC' },
  });
  const moved = await stage.row(id);
  expect(moved).toMatchObject({ status: 'ready', scheduledAt: inAnHour, timeZone: 'UTC' });
  expect(moved.dueAt).toBe(moved.publishAt);
  await stage.db.run(`UPDATE publications SET staging_valid_until = ${moved.publishAt}`);
  const inThree = new Date(stage.now() + 3 * HOUR).toISOString().slice(0, 19);
  await movePublication(stage.context(), scope, id, {
    version: version + 1,
    when: { scheduledAt: inThree, timeZone: 'UTC' },
  });
  expect((await stage.row(id)).status).toBe('scheduled');
  await stage.rest();
  expect(stage.play.publicOf(id)).toBe(1);
  expect(stage.play.published[0]?.at).toBeGreaterThanOrEqual((await stage.row(id)).publishAt);
});

test('a time that has passed is refused', async () => {
  const { stage, id, version } = await staged();
  const when = { scheduledAt: '2020-01-01T10:00:00', timeZone: 'UTC' };
  await expect(movePublication(stage.context(), scope, id, { version, when })).rejects.toEqual(
    refusal(422, 'time-passed'),
  );
});

test('an old view of a post changes nothing', async () => {
  const { stage, id, version } = await staged();
  await editPublication(stage.context(), scope, id, { version, caption: 'First' });
  await expect(editPublication(stage.context(), scope, id, { version, caption: 'Second' })).rejects.toEqual(
    refusal(409, 'stale-version'),
  );
  expect((await stage.row(id)).caption).toBe('First');
});

test('of two edits at once one wins and one is told', async () => {
  const { stage, id, version } = await staged();
  const edits = ['One', 'Two'].map((caption) =>
    editPublication(stage.context(), scope, id, { version, caption }),
  );
  const ends = await Promise.allSettled(edits);
  expect(ends.map((end) => end.status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('a failed post is sent again when its owner says so, although late', async () => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.publish.push(failing('rejected'));
  await stage.rest();
  stage.pass(5 * HOUR);
  const { version } = await stage.row(id);
  await resendPublication(stage.context(), scope, id, { version });
  await stage.rest();
  expect(await stage.row(id)).toMatchObject({ status: 'published', failureKind: null });
});

test.each([
  [true, { status: 'published', url: 'https://www.tiktok.com/@anna/video/1' }],
  [false, { status: 'failed', failureCode: 'not-published' }],
])('the owner’s word settles what nobody knows (published: %s)', async (published, stands) => {
  const stage = await newStage();
  const id = await stage.add();
  stage.play.moods.publish.push(failing('lost'));
  for (let look = 0; look < 60; look += 1)
    stage.play.moods.find.push(() => ({ found: 'unknown', why: 'Who knows.' }));
  await stage.rest();
  const { version } = await stage.row(id);
  const url = published ? 'https://www.tiktok.com/@anna/video/1' : undefined;
  await resolvePublication(stage.context(), scope, id, { version, published, url });
  expect(await stage.row(id)).toMatchObject({ ...stands, dueAt: null });
});

test('only what is uncertain can be settled by word', async () => {
  const { stage, id, version } = await staged();
  await expect(resolvePublication(stage.context(), scope, id, { version, published: true })).rejects.toEqual(
    refusal(409, 'too-late'),
  );
});

test('canceling a post cancels what has not gone out and leaves what has', async () => {
  const stage = await newStage();
  const [first, second] = [await stage.add(), await stage.add({ publishAt: stage.now() + HOUR })];
  await advance(stage.context(), first, 'clock');
  await advance(stage.context(), first, 'clock');
  await cancelPost(stage.context(), scope, 'p1', {});
  expect((await stage.row(first)).status).toBe('published');
  expect((await stage.row(second)).status).toBe('canceled');
  await expect(cancelPost(stage.context(), scope, 'p1', {})).rejects.toEqual(refusal(409, 'too-late'));
});

test('another workspace’s post is not here', async () => {
  const { stage, id, version } = await staged();
  const elsewhere = { workspaceId: 'w2', userId: 'u1' };
  await expect(cancelPublication(stage.context(), elsewhere, id, { version })).rejects.toEqual(
    refusal(404, 'not-found'),
  );
  await expect(cancelPost(stage.context(), elsewhere, 'p1', {})).rejects.toEqual(refusal(404, 'not-found'));
});
