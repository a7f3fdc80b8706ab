import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../worker/providers/linkedin.ts';
import { failure, type TestJob } from '../stage.ts';
import { member, operations, page, photo, prepared, publishing, text } from './stagings.ts';

describe('a post sent twice', () => {
  /** The owner said "it is not there" after a lost call, and sends it again. */
  async function lostThenSentAgain(mood: 'drop-reply-after-success' | 'unreachable') {
    const { stage, job } = await prepared(member, photo);
    stage.fake.tell({ mood, operation: publishing });
    await failure(linkedin.publish(job));
    const seen: TestJob = { ...job, sentAt: stage.time };
    await stage.pass(20_000);
    expect(await linkedin.find(seen)).toMatchObject({ found: 'unknown' });
    const again = await stage.prepared({ ...seen, handle: seen.saved.at(-1), sentAt: null });
    return { stage, end: await linkedin.publish(again) };
  }

  it('after its reply was lost is known again by LinkedIn, and counts as the first', async () => {
    const { stage, end } = await lostThenSentAgain('drop-reply-after-success');
    const shown = stage.fake.published();
    expect(shown).toHaveLength(1);
    expect(end).toMatchObject({ step: 'published', receipt: { remoteId: shown[0]?.remoteId } });
  });

  it('after it never arrived goes out', async () => {
    const { stage, end } = await lostThenSentAgain('unreachable');
    expect(stage.fake.published()).toHaveLength(1);
    expect(end.step).toBe('published');
  });

  it('that is somebody else’s doing is refused beside the caption', async () => {
    const { job } = await prepared(member, text);
    await linkedin.publish(job);
    expect(await failure(linkedin.publish(job))).toMatchObject({
      kind: 'rejected',
      code: 'DUPLICATE_POST',
      field: 'caption',
    });
  });

  it('is not taken for one that was deleted before it', async () => {
    const { stage, job } = await prepared(member, text);
    const first = await linkedin.publish(job);
    if (first.step !== 'published') throw new Error('It was expected to be public.');
    await linkedin.remove(job, first.receipt);
    await stage.pass(3_600_000);
    const lost = {
      ...job,
      handle: { ...(first.handle as object), urn: null, isMade: false, lost: [stage.time] },
    };
    expect(await failure(linkedin.publish(lost))).toMatchObject({ code: 'DUPLICATE_POST' });
  });
});

describe('after the call', () => {
  it('a yes that does not name the post still counts as public', async () => {
    const { stage, job } = await prepared(member, text);
    stage.fake.tell({ mood: 'fail', operation: publishing, reason: 'nameless' });
    expect(await linkedin.publish(job)).toMatchObject({ step: 'published', receipt: { remoteId: '' } });
  });

  it('a Page’s post without a name is found in the list', async () => {
    const { stage, job } = await prepared(page, photo);
    stage.fake.tell({ mood: 'fail', operation: publishing, reason: 'nameless' });
    const end = await stage.settled(job, await linkedin.publish(job));
    expect(end).toMatchObject({ receipt: { remoteId: stage.fake.published()[0]?.remoteId } });
  });

  it('a Page’s post that LinkedIn took and could not show is told as refused', async () => {
    const { stage, job } = await prepared(page, photo);
    stage.fake.tell({ mood: 'fail', operation: publishing, reason: 'fail' });
    const first = await linkedin.publish(job);
    expect(await failure(stage.settled(job, first))).toMatchObject({
      kind: 'rejected',
      code: 'PUBLISH_FAILED',
    });
  });

  it('the first comment is written once, and its failing changes nothing', async () => {
    for (const staging of [member, page])
      for (const mood of [null, 'down'] as const) {
        const { stage, job } = await prepared(staging, {
          ...text,
          options: { firstComment: 'Viewing: call us' },
        });
        if (mood) stage.fake.tell({ mood, operation: 'comment.create' });
        const end = await stage.settled(job, await linkedin.publish(job));
        expect(end.step).toBe('published');
        expect(operations(stage).filter((one) => one === 'comment.create')).toHaveLength(1);
        expect(stage.fake.published()[0]?.options.comments).toBe(mood ? 0 : 1);
      }
  });

  it('a published post can be taken back, twice as well as once', async () => {
    for (const staging of [member, page]) {
      const { stage, job } = await prepared(staging, photo);
      const end = await stage.settled(job, await linkedin.publish(job));
      if (end.step !== 'published') throw new Error('It was expected to be public.');
      await linkedin.remove(job, end.receipt);
      await linkedin.remove(job, end.receipt);
      expect(stage.fake.published()[0]?.options.deleted).toBe(true);
    }
  });
});
