import { expect, it } from 'vitest';
import { youtube } from '../../worker/providers/youtube.ts';
import { smallMovie } from '../fakes/small-media.ts';
import { contract } from './contract.ts';
import type { MediaHost } from './media.ts';
import { failure } from './stage.ts';
import { count, later, opened, options, short, staging, video } from './youtube/staging.ts';

contract(staging);

it('a video waits on the channel, private and with its thumbnail, and its words and choices are kept', async () => {
  const chosen = {
    ...video,
    options: {
      privacy: 'unlisted',
      madeForKids: 'yes',
      category: '2',
      tags: '#harbour, four rooms',
      aiGenerated: true,
      paidPromotion: true,
      embeddable: false,
      license: 'creativeCommon',
    },
  };
  const { stage, job, fake } = await opened(chosen);
  const ready = await stage.prepared(job);
  const written = {
    title: job.title,
    description: job.caption,
    tags: ['harbour', 'four rooms'],
    categoryId: '2',
    privacy: 'private',
    publishAt: null,
    madeForKids: true,
    synthetic: true,
    embeddable: false,
    license: 'creativeCommon',
    paid: true,
    notifies: false,
  };
  expect(fake.videos()).toMatchObject([{ written, thumbnail: { mime: 'image/jpeg', width: 1280 } }]);
  await youtube.publish(ready);
  expect(fake.videos().map((one) => one.written)).toEqual([{ ...written, privacy: 'unlisted' }]);
});

it('a post for the owner alone is published and seen by nobody', async () => {
  const { stage, job } = await opened({ ...short, options: { ...options, privacy: 'private' } });
  const ready = await stage.prepared(job);
  const end = await stage.settled(ready, await youtube.publish(ready));
  expect(end.step).toBe('published');
  expect(stage.fake.published()).toEqual([]);
});

it('a wide video has the address of a video, a tall short one that of a Short', async () => {
  const wide = {
    ...video,
    media: (host: MediaHost, attempt: string) => {
      const bytes = smallMovie({ width: 1920, height: 1080, seconds: 40, bytes: 300_000 });
      return [{ ...host.media('video', bytes, attempt), width: 1920, height: 1080, seconds: 40 }];
    },
  };
  for (const [kind, place] of [
    [wide, '/watch?v='],
    [short, '/shorts/'],
  ] as const) {
    const { stage, job } = await opened(kind);
    const ready = await stage.prepared(job);
    await stage.settled(ready, await youtube.publish(ready));
    expect(stage.fake.published()[0]?.url).toContain(place);
  }
});

it('a staged video that was deleted at YouTube is uploaded again, and what may have been public is not', async () => {
  const { stage, job } = await opened(short);
  const ready = await stage.prepared(job);
  await youtube.discard(ready);
  expect(await failure(youtube.publish(ready))).toMatchObject({ kind: 'unavailable', code: 'staging-gone' });
  expect(await failure(youtube.prepare(ready))).toMatchObject({ code: 'staging-gone' });
  expect(await youtube.find({ ...ready, sentAt: stage.time })).toMatchObject({ found: 'unknown' });
});

it('leftovers are deleted as long as they are private, and a post is not', async () => {
  const { stage, job, fake } = await opened(short);
  const ready = await stage.prepared(job);
  await stage.settled(ready, await youtube.publish(ready));
  await youtube.discard(ready);
  expect(stage.fake.published()).toHaveLength(1);

  const second = await stage.prepared({ ...job, attemptId: 'attempt2' });
  await youtube.discard(second);
  await youtube.discard(second);
  expect(fake.videos().map((one) => one.deletedAt !== null)).toEqual([false, true]);
});

it('a post with a wrong price is taken back, as often as one asks', async () => {
  const { stage, job } = await opened(short);
  const ready = await stage.prepared(job);
  const end = await stage.settled(ready, await youtube.publish(ready));
  if (end.step !== 'published') throw new Error('It was not published.');
  await youtube.remove(ready, end.receipt);
  await youtube.remove(ready, end.receipt);
  expect(stage.fake.published()[0]?.options.deleted).toBe(true);
});

it('playlist and first comment come once each, and their failing changes nothing', async () => {
  const playlist = 'https://www.youtube.com/playlist?list=PLsandboxMaraLindHouses0000000001';
  const extra = { ...short, options: { ...options, playlist, firstComment: 'Viewing on Thursday' } };
  for (const mood of [null, 'drop-reply-after-success', 'down'] as const) {
    const { stage, job, fake } = await opened(extra);
    const ready = await stage.prepared(job);
    const step = await youtube.publish(ready);
    for (const operation of ['playlistItems.insert', 'commentThreads.insert'])
      if (mood) stage.fake.tell({ mood, operation });
    expect((await stage.settled(ready, step)).step).toBe('published');
    await stage.settled({ ...later(job), sentAt: stage.time }, { step: 'wait', handle: job.saved.at(-1) });
    expect([count(stage, 'playlistItems.insert'), count(stage, 'commentThreads.insert')]).toEqual([1, 1]);
    const isThere = mood === 'down' ? 0 : 1;
    expect(fake.playlist('PLsandboxMaraLindHouses0000000001')).toHaveLength(isThere);
    expect(fake.videos()[0]?.comments).toHaveLength(isThere);
  }
});

it('without its id a post is found by words, file and time, and a look that finds none proves nothing', async () => {
  const { stage, job } = await opened(short);
  const ready = await stage.prepared(job);
  const lost = { ...ready, handle: null, sentAt: stage.time };
  expect(await youtube.find(lost)).toMatchObject({ found: 'unknown' });
  await youtube.publish(ready);
  expect(await youtube.find(lost)).toMatchObject({ found: 'published' });
  expect(await youtube.find({ ...lost, caption: 'Other words' })).toMatchObject({ found: 'unknown' });
});
