import { expect, test } from 'vitest';
import fixture from '../../fixtures/tiktok.json' with { type: 'json' };
import { smallJpeg, smallMovie, smallPng, smallWebp } from '../small-media.ts';
import {
  CANCEL,
  desk,
  MEDIA,
  PHOTO_INIT,
  photoBody,
  STATUS,
  shapeOf,
  VIDEO_INIT,
  videoBody,
} from './desk.ts';

const byClock = { pace: { by: 'clock', processing: 2000, moderation: 1000 } } as const;

function pullVideo(url: string) {
  return { ...videoBody(1), source_info: { source: 'PULL_FROM_URL', video_url: url } };
}

test.each([
  ['a host nobody has verified', 'https://elsewhere.test/a.jpg', 403, 'url_ownership_unverified'],
  [
    'a verified host outside the prefix',
    'https://media.clipcast.test:8443/a.jpg',
    403,
    'url_ownership_unverified',
  ],
  ['plain http', 'http://media.clipcast.test/a.jpg', 400, 'invalid_param'],
  ['a number for a host', 'https://93.184.216.34/a.jpg', 400, 'invalid_param'],
  ['no address at all', 'a.jpg', 400, 'invalid_param'],
])('a photo at %s is refused', async (_, url, status, code) => {
  const { post } = await desk().connect();
  const reply = await post(PHOTO_INIT, photoBody([`${MEDIA}good.jpg`, url]));
  expect([reply.status, reply.body.error.code]).toEqual([status, code]);
});

test('a verified domain covers its sub-domains, a verified prefix only itself', async () => {
  const at = desk({ app: { verified: ['clipcast.test'] } });
  const { post } = await at.connect();
  expect((await post(PHOTO_INIT, photoBody(['https://a.b.clipcast.test/x.jpg']))).status).toBe(200);
  expect((await post(PHOTO_INIT, photoBody(['https://notclipcast.test/x.jpg']))).status).toBe(403);
});

test('photos are fetched as they stand, a query in the address included, and become one post', async () => {
  const at = desk();
  const { post } = await at.connect();
  const urls = [at.serve('1.jpg?sig=a', smallJpeg()), at.serve('2.webp?sig=b', smallWebp())];
  const init = await post(PHOTO_INIT, photoBody(urls));
  expect(init.body.data.publish_id).toContain(fixture.publishIds.photoUrl.split('.')[0]);
  expect(at.sent.map((one) => one.url)).toEqual(urls);
  const [shown] = at.fake.published();
  expect(shown?.media.map((one) => one.mime)).toEqual(['image/jpeg', 'image/webp']);
  expect(shown).toMatchObject({ kind: 'photos', title: 'Harbour flat', caption: 'Two rooms' });
});

test('a redirect instead of the medium fails the pull', async () => {
  const at = desk();
  const { post } = await at.connect();
  at.outside.set(`${MEDIA}a.jpg`, () => Response.redirect(`${MEDIA}b.jpg`, 302));
  const { publish_id } = (await post(PHOTO_INIT, photoBody([`${MEDIA}a.jpg`]))).body.data;
  const { data } = (await post(STATUS, { publish_id })).body;
  expect(data).toMatchObject({ status: 'FAILED', fail_reason: 'photo_pull_failed' });
});

test('a video that cannot be reached ends as video_pull_failed, after some tries', async () => {
  const at = desk(byClock);
  const { post } = await at.connect();
  const { publish_id } = (await post(VIDEO_INIT, pullVideo(`${MEDIA}a.mp4`))).body.data;
  for (let i = 0; i < 5; i++) {
    await at.fake.tick();
    at.clock.now += 1000;
  }
  expect((await post(STATUS, { publish_id })).body.data).toMatchObject({ fail_reason: 'video_pull_failed' });
  expect(at.sent).toHaveLength(5);
});

test('a pull goes on although the answer to init was lost', async () => {
  const at = desk(byClock);
  const { post } = await at.connect();
  at.fake.tell({ mood: 'drop-reply-after-success', operation: 'photo.init' });
  await expect(post(PHOTO_INIT, photoBody([at.serve('a.jpg', smallJpeg())]))).rejects.toThrow(TypeError);
  await at.fake.tick();
  at.clock.now += 3000;
  await at.fake.tick();
  expect(at.fake.published()).toHaveLength(1);
});

test.each([
  ['a PNG', smallPng(), 'file_format_check_failed'],
  ['bytes that are no picture', new Uint8Array(100), 'file_format_check_failed'],
  ['a photo larger than 1080 by 1920', smallJpeg(1440, 1920), 'picture_size_check_failed'],
  ['a photo over 20 MB', smallJpeg(1080, 1080, 20_000_001), 'picture_size_check_failed'],
])('%s is pulled and then fails with its reason', async (_, bytes, reason) => {
  const at = desk();
  const { post } = await at.connect();
  const { publish_id } = (await post(PHOTO_INIT, photoBody([at.serve('a', bytes)]))).body.data;
  expect((await post(STATUS, { publish_id })).body.data).toMatchObject({
    status: 'FAILED',
    fail_reason: reason,
  });
});

test('a failed post has the documented shape', async () => {
  const at = desk();
  const { post } = await at.connect();
  const { publish_id } = (await post(PHOTO_INIT, photoBody([at.serve('a', smallJpeg(4000, 3000))]))).body
    .data;
  const { uploaded_bytes: _, ...data } = fixture.statusFailedReply.data;
  const pulled = { ...fixture.statusFailedReply, data: { ...data, downloaded_bytes: 1 } };
  expect(shapeOf((await post(STATUS, { publish_id })).body)).toEqual(shapeOf(pulled));
});

test('a running pull can be cancelled, and nothing comes of it', async () => {
  const at = desk(byClock);
  const { post } = await at.connect();
  const { publish_id } = (await post(VIDEO_INIT, pullVideo(at.serve('a.mp4', smallMovie())))).body.data;
  expect(publish_id).toContain(fixture.publishIds.videoUrl.split('.')[0]);
  expect(shapeOf((await post(CANCEL, { publish_id })).body)).toEqual(shapeOf(fixture.cancelReply));
  at.clock.now += 10_000;
  await at.fake.tick();
  expect((await post(STATUS, { publish_id })).body.data).toMatchObject({ fail_reason: 'publish_cancelled' });
  expect(at.fake.published()).toEqual([]);
});

test('what is final, or is no pull, cannot be cancelled', async () => {
  const at = desk();
  const { post } = await at.connect();
  const done = await post(VIDEO_INIT, pullVideo(at.serve('a.mp4', smallMovie())));
  const upload = await post(VIDEO_INIT, videoBody(1000));
  for (const { body } of [done, upload]) {
    const reply = await post(CANCEL, { publish_id: body.data.publish_id });
    expect([reply.status, reply.body.error.code]).toEqual([400, 'publish_not_cancellable']);
  }
});

test('loopback addresses are pulled only where the sandbox allows it', async () => {
  const url = 'http://127.0.0.1:8787/media/a.jpg';
  const strict = await desk().connect();
  expect((await strict.post(PHOTO_INIT, photoBody([url]))).status).toBe(400);
  const local = await desk({ loopback: true }).connect();
  expect((await local.post(PHOTO_INIT, photoBody([url]))).status).toBe(200);
});
