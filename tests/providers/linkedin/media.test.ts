import { expect, it } from 'vitest';
import { linkedin } from '../../../worker/providers/linkedin.ts';
import type { linkedinFake } from '../../fakes/linkedin.ts';
import { tinyMp4 } from '../media.ts';
import { failure } from '../stage.ts';
import {
  document,
  fakeWith,
  member,
  opened,
  operations,
  photo,
  prepared,
  several,
  video,
} from './stagings.ts';

it('a video goes in parts of 4 MB, without the token, and is closed in their order', async () => {
  const { stage } = await prepared(member, video);
  const made = operations(stage).filter((one) => one.startsWith('video.'));
  expect(made.slice(0, 5)).toEqual([
    'video.init',
    'video.part',
    'video.part',
    'video.part',
    'video.finalize',
  ]);
});

it('a video broken off goes on at the part that is missing', async () => {
  const { stage, job } = await opened(member, {
    ...video,
    media: (host, attempt) => [host.media('video', tinyMp4(25_000_000), attempt)],
  });
  stage.fake.tell({ mood: 'unreachable', operation: 'video.finalize' });
  await failure(linkedin.prepare(job));
  await stage.prepared({ ...job, handle: job.saved.at(-1) });
  const made = operations(stage);
  expect(made.filter((one) => one === 'video.part')).toHaveLength(6);
  expect(made.filter((one) => one === 'video.init')).toHaveLength(1);
});

it('a video whose closing was heard but not answered is not closed twice', async () => {
  const { stage, job } = await opened(member, video);
  stage.fake.tell({ mood: 'drop-reply-after-success', operation: 'video.finalize' });
  await failure(linkedin.prepare(job));
  const ready = await stage.prepared({ ...job, handle: job.saved.at(-1) });
  expect((await linkedin.publish(ready)).step).toBe('published');
});

it('a video cut off before any of its parts was noted sends them all again, and stands there whole', async () => {
  const { stage, job } = await opened(member, video);
  stage.fake.tell({ mood: 'unreachable', operation: 'video.finalize' });
  await failure(linkedin.prepare(job));
  const ready = await stage.prepared({ ...job, handle: job.saved[0] });
  expect((await linkedin.publish(ready)).step).toBe('published');
  const made = operations(stage);
  expect(made.filter((one) => one === 'video.init')).toHaveLength(1);
  expect(made.filter((one) => one === 'video.part')).toHaveLength(6);
  expect(stage.fake.published()[0]?.media[0]?.sha256).toBe(job.media[0]?.sha256);
});

it('a video of which somebody sent a part again meanwhile is uploaded anew, and stands there once', async () => {
  const { stage, job } = await opened(member, video);
  stage.fake.tell({ mood: 'unreachable', operation: 'video.finalize' });
  await failure(linkedin.prepare(job));
  const handle = job.saved.at(-1) as { video: { parts: { url: string; first: number; last: number }[] } };
  const [part] = handle.video.parts;
  if (!part) throw new Error('Nothing was opened.');
  // A step that lost its row and did not know it yet.
  const bytes = new Uint8Array(part.last - part.first + 1);
  const again = await job.request(part.url, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(bytes.length) },
    body: bytes,
  });
  expect(again.status).toBe(200);
  expect(await failure(linkedin.prepare({ ...job, handle }))).toMatchObject({
    kind: 'unavailable',
    code: 'staging-gone',
  });
  const ready = await stage.prepared({ ...job, handle: null });
  expect((await linkedin.publish(ready)).step).toBe('published');
  expect(stage.fake.published()).toHaveLength(1);
  expect(stage.fake.published()[0]?.media[0]?.sha256).toBe(job.media[0]?.sha256);
});

it('a video LinkedIn cannot use is refused beside the media, in its words', async () => {
  const { stage, job } = await opened(member, video);
  stage.fake.tell({ mood: 'fail', operation: 'video.init', reason: 'Unsupported video codec' });
  expect(await failure(stage.prepared(job))).toMatchObject({
    kind: 'rejected',
    field: 'media',
    message: 'Unsupported video codec',
  });
});

it('an upload address that has ended is opened anew', async () => {
  const { stage, job } = await opened(member, photo);
  stage.fake.tell({ mood: 'expire-token', operation: 'upload' });
  expect(await failure(linkedin.prepare(job))).toMatchObject({ kind: 'unavailable', code: 'staging-gone' });
  const ready = await stage.prepared({ ...job, handle: null });
  expect((await linkedin.publish(ready)).step).toBe('published');
});

it('photos that were uploaded before a break are not uploaded again', async () => {
  const { stage, job } = await opened(member, several);
  await linkedin.prepare(job);
  await stage.prepared({ ...job, handle: job.saved.at(-1) });
  expect(operations(stage).filter((one) => one === 'upload')).toHaveLength(3);
});

it('a member’s photos are given time, because nobody may look at them', async () => {
  const { stage, job } = await opened(member, photo);
  expect(await linkedin.prepare(job)).toMatchObject({ step: 'wait', seconds: 15 });
  expect(operations(stage)).not.toContain('image.get');
});

it('alt text goes with each photo', async () => {
  const { stage, job } = await prepared(member, several);
  await linkedin.publish(job);
  const { posts } = stage.fake as ReturnType<typeof linkedinFake>;
  const sent = posts()[0]?.body.content?.multiImage;
  expect(sent).toMatchObject({ images: Array(3).fill({ altText: 'A bright kitchen' }) });
});

it('photos become the pages of a document, in their order, each as it was', async () => {
  const { stage, job } = await prepared(member, document);
  await linkedin.publish(job);
  const [shown] = stage.fake.published();
  expect(shown).toMatchObject({ kind: 'document', title: job.title });
  expect(shown?.media.map((one) => one.sha256)).toEqual(job.media.map((one) => one.sha256));
});

it('a document of more than 100 MB is refused before a byte is sent', async () => {
  const { stage, job } = await opened(member, document);
  const heavy = job.media.map((one) => ({
    ...one,
    bytes: 40_000_000,
    range: () => one.range(0, one.bytes - 1),
  }));
  expect(await failure(linkedin.prepare({ ...job, media: heavy }))).toMatchObject({
    kind: 'rejected',
    field: 'media',
  });
  expect(operations(stage)).not.toContain('document.init');
});

it('media LinkedIn is not done with at the due second is waited for, then sent anew', async () => {
  const { stage, job } = await opened(
    { ...member, fake: fakeWith({ pace: { by: 'looks', looks: 99 } }) },
    photo,
  );
  const ready = await stage.prepared(job);
  expect(await failure(linkedin.publish(ready))).toMatchObject({
    kind: 'unavailable',
    code: 'MEDIA_ASSET_WAITING_UPLOAD',
  });
  expect(await failure(linkedin.publish({ ...ready, tries: 2 }))).toMatchObject({ code: 'staging-gone' });
  expect(stage.fake.published()).toHaveLength(0);
});
