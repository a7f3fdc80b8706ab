import { expect, it } from 'vitest';
import { youtube } from '../../../worker/providers/youtube.ts';
import { failure, kindOf } from '../stage.ts';
import { count, later, opened, short, video } from './staging.ts';

it('a video goes up in ranges, each read when its turn comes', async () => {
  const { stage, job } = await opened(video);
  const asked: number[] = [];
  const media = job.media.map((one) => ({
    ...one,
    range: (first: number, last: number) => {
      if (one.kind === 'video') asked.push(last - first + 1);
      return one.range(first, last);
    },
  }));
  await stage.prepared({ ...job, media });
  expect(asked).toEqual([8_388_608, 10_000_123 - 8_388_608]);
});

it('where YouTube keeps only half of a part, the other half is sent again', async () => {
  const { stage, job, fake } = await opened(video);
  stage.fake.tell({ mood: 'fail', operation: 'upload.part', reason: 'half' });
  await stage.prepared(job);
  expect(fake.videos()[0]?.media.sha256).toBe(job.media[0]?.sha256);
});

it('an upload that broke goes on in the same session, and one whose last answer was lost is not sent again', async () => {
  const { stage, job, fake } = await opened(video);
  stage.fake.tell({ mood: 'unreachable', operation: 'upload.last' });
  expect(kindOf(await failure(youtube.prepare(job)))).toBe('no-answer');
  stage.fake.tell({ mood: 'drop-reply-after-success', operation: 'upload.last' });
  expect(kindOf(await failure(youtube.prepare(later(job))))).toBe('no-answer');
  await stage.prepared(later(job));
  expect(fake.videos()).toHaveLength(1);
  expect([count(stage, 'upload.open'), count(stage, 'upload.part')]).toEqual([1, 1]);
});

it('where the session ended after the last part, the video is found on the channel by its file name', async () => {
  const { stage, job, fake } = await opened(short);
  stage.fake.tell({ mood: 'drop-reply-after-success', operation: 'upload.last' });
  await failure(youtube.prepare(job));
  stage.fake.tell({ mood: 'expire-token', operation: 'upload.ask' });
  await stage.prepared(later(job));
  expect(fake.videos()).toHaveLength(1);
});

it('where the session ended before the last part, the video is sent anew and there is one', async () => {
  const { stage, job, fake } = await opened(video);
  stage.fake.tell({ mood: 'unreachable', operation: 'upload.part' });
  await failure(youtube.prepare(job));
  stage.fake.tell({ mood: 'expire-token', operation: 'upload.ask' });
  await stage.prepared(later(job));
  expect(fake.videos()).toHaveLength(1);
  expect(count(stage, 'upload.open')).toBe(2);
});

it('a token that ends in the middle of an upload asks for a new one and keeps the session', async () => {
  const { stage, job, fake } = await opened(video);
  stage.fake.tell({ mood: 'slow', operation: 'upload.last', ms: 0 });
  stage.fake.tell({ mood: 'expire-token', operation: 'videos.list' });
  const first = youtube.prepare(job);
  await expect.poll(() => count(stage, 'upload.last')).toBe(1);
  stage.fake.release();
  expect(kindOf(await failure(first))).toBe('reconnect');
  const { accessToken } = await stage.connect();
  await stage.prepared({ ...later(job), token: accessToken });
  expect(fake.videos()).toHaveLength(1);
});

it('a video still in processing when its second comes goes out, and a Short gets its thumbnail afterwards', async () => {
  const { stage, job, fake } = await opened(video, { pace: { by: 'clock', processing: 60_000 } });
  const soon = { ...job, publishAt: stage.time + 30_000 };
  const wait = await youtube.prepare(soon);
  expect(wait).toMatchObject({ step: 'wait', seconds: 10 });
  const ready = await stage.prepared({ ...soon, handle: 'handle' in wait ? wait.handle : null });
  expect(fake.videos()[0]).toMatchObject({ uploadStatus: 'uploaded', thumbnail: null });
  const end = await stage.settled(ready, await youtube.publish(ready));
  expect(end.step).toBe('published');
  expect(fake.videos()[0]).toMatchObject({ uploadStatus: 'processed', thumbnail: { mime: 'image/jpeg' } });
});

it('a video that YouTube refuses is told beside the media before it was public', async () => {
  for (const [reason, words] of [
    ['codec', 'encoded'],
    ['duplicate', 'very same'],
  ] as const) {
    const { stage, job } = await opened(short);
    stage.fake.tell({ mood: 'fail', operation: 'upload.last', reason });
    const error = await failure(stage.prepared(job));
    expect(error).toMatchObject({ kind: 'rejected', field: 'media', code: reason });
    expect(error.message).toContain(words);
    expect(stage.fake.published()).toEqual([]);
  }
});

it('the address of an upload, which opens it, is never told', async () => {
  const { stage, job } = await opened(video);
  for (const mood of ['down', 'limited', 'unreachable'] as const) {
    for (const operation of ['upload.part', 'upload.ask', 'upload.last']) {
      stage.fake.tell({ mood, operation });
      const error = await youtube.prepare(later(job)).then(
        () => null,
        (thrown) => thrown,
      );
      expect(`${error?.message} ${error?.cause} ${error?.stack}`).not.toContain('upload_id');
    }
  }
});
