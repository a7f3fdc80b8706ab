import { expect, test } from 'vitest';
import { smallJpeg, smallMovie } from '../small-media.ts';
import type { TikTokGiven } from '../tiktok.ts';
import { desk, INBOX_INIT, PHOTO_INIT, photoBody, STATUS, VIDEO_INIT, videoBody } from './desk.ts';
import { sandboxUsers } from './users.ts';

async function uploaded(given: TikTokGiven, path = VIDEO_INIT, info: Record<string, unknown> = {}) {
  const at = desk(given);
  const { post, tokens } = await at.connect();
  const movie = smallMovie();
  const { publish_id, upload_url } = (await post(path, videoBody(movie.length, info))).body.data;
  await at.put(String(upload_url), movie, 0, movie.length);
  return { ...at, tokens, post, publish_id: String(publish_id), look: () => post(STATUS, { publish_id }) };
}

test('by the clock a post completes first and gets its public id after moderation', async () => {
  const { look, clock, fake } = await uploaded({ pace: { by: 'clock', processing: 2000, moderation: 1000 } });
  expect((await look()).body.data.status).toBe('PROCESSING_UPLOAD');
  clock.now += 2000;
  expect((await look()).body.data).toMatchObject({
    status: 'PUBLISH_COMPLETE',
    publicaly_available_post_id: [],
  });
  clock.now += 1000;
  expect((await look()).text).toMatch(/"publicaly_available_post_id":\[7\d{18}\]/);
  expect(fake.published()[0]?.publicAt).toBe(clock.now);
});

test('by looks a post completes at the n-th look, and its id comes one look later', async () => {
  const { look } = await uploaded({ pace: { by: 'looks', looks: 3 } });
  const seen = [];
  for (let i = 0; i < 4; i++) seen.push((await look()).body.data);
  expect(seen.map((data) => data.status)).toEqual([
    'PROCESSING_UPLOAD',
    'PROCESSING_UPLOAD',
    'PUBLISH_COMPLETE',
    'PUBLISH_COMPLETE',
  ]);
  expect(seen.map((data) => (data.publicaly_available_post_id as unknown[]).length)).toEqual([0, 0, 0, 1]);
});

test('at once a post is public with its last byte', async () => {
  const { fake, clock } = await uploaded({ pace: { by: 'once' } });
  expect(fake.published()).toMatchObject([
    { acceptedAt: clock.now, publicAt: clock.now, account: expect.any(String) },
  ]);
});

test('a public id is a raw JSON number of 19 digits, beyond what a double holds', async () => {
  const { look, fake } = await uploaded({});
  const { text } = await look();
  const id = /\[(\d+)\]/.exec(text)?.[1] ?? '';
  expect(id).toHaveLength(19);
  expect(fake.published()[0]?.remoteId).toBe(id);
  expect(BigInt(id) > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
});

test('a post for the person alone is complete but never gets a public id', async () => {
  const { look, fake } = await uploaded({}, VIDEO_INIT, { privacy_level: 'SELF_ONLY' });
  expect((await look()).body.data).toMatchObject({
    status: 'PUBLISH_COMPLETE',
    publicaly_available_post_id: [],
  });
  expect(fake.published()).toMatchObject([{ privacy: 'SELF_ONLY', remoteId: null, url: null }]);
});

test('a draft goes to the inbox, and becomes a post when the person finishes it', async () => {
  const { look, fake, publish_id } = await uploaded({}, INBOX_INIT);
  expect((await look()).body.data.status).toBe('SEND_TO_USER_INBOX');
  expect(fake.published()).toEqual([]);
  expect(fake.waiting()).toMatchObject([{ id: publish_id, accountName: '@maralind.homes', kind: 'video' }]);
  fake.finish(publish_id);
  expect((await look()).body.data.status).toBe('PUBLISH_COMPLETE');
  expect(fake.published()).toHaveLength(1);
  expect(fake.waiting()).toEqual([]);
});

test.each(['spam_risk_text', 'spam_risk', 'internal', 'frame_rate_check_failed'])(
  'a post told to fail in processing ends with %s',
  async (reason) => {
    const at = desk();
    const { post } = await at.connect();
    at.fake.tell({ mood: 'fail', operation: 'photo.init', reason });
    const { publish_id } = (await post(PHOTO_INIT, photoBody([at.serve('a.jpg', smallJpeg())]))).body.data;
    expect((await post(STATUS, { publish_id })).body.data).toMatchObject({
      status: 'FAILED',
      fail_reason: reason,
    });
  },
);

test('an unknown publish id and one of another account are told apart', async () => {
  const at = desk();
  const mine = await at.connect();
  const theirs = await at.connect({ user: 'quietcorner.shop' });
  const { publish_id } = (await theirs.post(VIDEO_INIT, videoBody(1000))).body.data;
  const unknown = await mine.post(STATUS, { publish_id: 'v_pub_file~v2-1.1' });
  expect([unknown.status, unknown.body.error.code]).toEqual([400, 'invalid_publish_id']);
  const foreign = await mine.post(STATUS, { publish_id });
  expect(foreign.body.error.code).toBe('token_not_authorized_for_specified_publish_id');
  expect(foreign.status).toBe(400);
});

test('a post still in processing fails when the person removes the app', async () => {
  const { fake, clock } = await uploaded({ pace: { by: 'clock', processing: 2000, moderation: 0 } });
  fake.disconnect('maralind.homes');
  clock.now += 5000;
  await fake.tick();
  expect(fake.posts()).toMatchObject([{ status: 'FAILED', failReason: 'auth_removed' }]);
  expect(fake.published()).toEqual([]);
});

test('uploads opened before the daily cap and finished after it fail with the cap as their reason', async () => {
  const at = desk({ users: sandboxUsers.map((user) => ({ ...user, dailyCap: 1 })) });
  const { post } = await at.connect();
  const movie = smallMovie();
  const opened = [
    await post(VIDEO_INIT, videoBody(movie.length)),
    await post(VIDEO_INIT, videoBody(movie.length)),
  ];
  for (const { body } of opened) await at.put(String(body.data.upload_url), movie, 0, movie.length);
  const late = await post(STATUS, { publish_id: opened[1]?.body.data.publish_id });
  expect(late.body.data).toMatchObject({ status: 'FAILED', fail_reason: 'spam_risk_too_many_posts' });
  expect(at.fake.published()).toHaveLength(1);
});
