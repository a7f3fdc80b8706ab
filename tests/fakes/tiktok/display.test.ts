import { expect, test } from 'vitest';
import fixture from '../../fixtures/tiktok.json' with { type: 'json' };
import { smallJpeg, smallMovie } from '../small-media.ts';
import type { TikTokGiven } from '../tiktok.ts';
import { desk, PHOTO_INIT, photoBody, shapeOf, VIDEO_INIT, videoBody } from './desk.ts';

const LIST = 'video/list/?fields=id,create_time,title,video_description,share_url';

async function withVideos(titles: string[], given: TikTokGiven = {}, info: Record<string, unknown> = {}) {
  const at = desk(given);
  const me = await at.connect();
  for (const title of titles) {
    at.clock.now += 60_000;
    const { upload_url } = (await me.post(VIDEO_INIT, videoBody(1000, { title, ...info }))).body.data;
    await at.put(String(upload_url), smallMovie(), 0, 1000);
  }
  return { ...at, ...me };
}

test('user info has the documented shape for the fields asked', async () => {
  const { call, ...at } = desk();
  const { tokens } = await at.connect();
  const reply = await call(tokens.access_token, `user/info/?${fixture.userInfoQuery}`, undefined, 'GET');
  expect(shapeOf(reply.body)).toEqual(shapeOf(fixture.userInfoReply));
  expect(reply.body.data.user).toMatchObject({ username: 'maralind.homes', open_id: tokens.open_id });
});

test.each([
  ['no fields', '', 'invalid_params'],
  ['a field there is not', '?fields=shoe_size', 'invalid_params'],
  ['a field of a scope not granted', '?fields=open_id,follower_count', 'scope_permission_missed'],
])('user info with %s is refused', async (_, query, code) => {
  const at = desk();
  const { tokens } = await at.connect({ without: ['user.info.stats'] });
  const reply = await at.call(tokens.access_token, `user/info/${query}`, undefined, 'GET');
  expect([reply.status, reply.body.error.code]).toEqual([400, code]);
});

test('avatars are pictures that the sandbox draws', async () => {
  const at = desk();
  const { tokens } = await at.connect();
  const reply = await at.call(tokens.access_token, 'user/info/?fields=avatar_url', undefined, 'GET');
  const { avatar_url } = reply.body.data.user as { avatar_url: string };
  const picture = await at.fetch(avatar_url);
  expect(picture.headers.get('content-type')).toBe('image/svg+xml');
  expect(await picture.text()).toContain('>ML</text>');
});

test('the list has the newest public video first, a page at a time', async () => {
  const { post } = await withVideos(['one', 'two', 'three']);
  const first = (await post(LIST, { max_count: 2 })).body.data;
  expect((first.videos as { title: string }[]).map((video) => video.title)).toEqual(['three', 'two']);
  expect(first.has_more).toBe(true);
  const rest = (await post(LIST, { max_count: 2, cursor: first.cursor })).body.data;
  expect((rest.videos as { title: string }[]).map((video) => video.title)).toEqual(['one']);
  expect(rest.has_more).toBe(false);
});

test('a listed video has its id as text, its time in seconds and its caption cut at 150', async () => {
  const { post, clock, fake } = await withVideos(['x'.repeat(200)]);
  const [video] = (await post(LIST, {})).body.data.videos as Record<string, unknown>[];
  expect(video).toEqual({
    id: fake.published()[0]?.remoteId,
    create_time: Math.floor(clock.now / 1000),
    title: 'x'.repeat(150),
    video_description: 'x'.repeat(150),
    share_url: fake.published()[0]?.url,
  });
});

test('a post for the person alone is not listed', async () => {
  const { post } = await withVideos(['mine'], {}, { privacy_level: 'SELF_ONLY' });
  expect((await post(LIST, {})).body.data.videos).toEqual([]);
});

test('photo posts are listed only where the sandbox is told so', async () => {
  for (const listsPhotos of [false, true]) {
    const at = desk({ listsPhotos });
    const { post } = await at.connect();
    await post(PHOTO_INIT, photoBody([at.serve('a.jpg', smallJpeg())]));
    expect((await post(LIST, {})).body.data.videos).toHaveLength(listsPhotos ? 1 : 0);
  }
});

test.each([
  ['more than 20 a page', LIST, { max_count: 21 }],
  ['an unknown field', 'video/list/?fields=id,shares', {}],
  ['no fields', 'video/list/', {}],
  ['no ids', 'video/query/?fields=id', { filters: { video_ids: [] } }],
  ['21 ids', 'video/query/?fields=id', { filters: { video_ids: Array.from({ length: 21 }, () => '7') } }],
])('a look-up with %s is refused', async (_, path, body) => {
  const { post } = await desk().connect();
  const reply = await post(path, body);
  expect([reply.status, reply.body.error.code]).toEqual([400, 'invalid_params']);
});

test('lists need their scope', async () => {
  const { post } = await desk().connect({ without: ['video.list'] });
  const reply = await post(LIST, {});
  expect([reply.status, reply.body.error.code]).toEqual([400, 'scope_permission_missed']);
});

test('numbers of a video only grow, and only the owner may ask for them', async () => {
  const { post, clock, fake, connect } = await withVideos(['one']);
  const path = 'video/query/?fields=id,view_count,like_count';
  const body = { filters: { video_ids: [fake.published()[0]?.remoteId] } };
  const views = async () =>
    ((await post(path, body)).body.data.videos as { view_count: number }[])[0]?.view_count;
  const before = await views();
  clock.now += 3_600_000;
  expect(await views()).toBeGreaterThan(before ?? 0);
  const other = await connect({ user: 'quietcorner.shop' });
  expect((await other.post(path, body)).body.data.videos).toEqual([]);
});

test('a post taken down is gone from lists and from its page', async () => {
  const { post, fake, fetch } = await withVideos(['one']);
  const [shown] = fake.published();
  expect((await fetch(shown?.url ?? '')).status).toBe(200);
  fake.takeDown(shown?.remoteId ?? '');
  expect((await post(LIST, {})).body.data.videos).toEqual([]);
  expect((await fetch(shown?.url ?? '')).status).toBe(404);
});

test('an unknown path is 404 in TikTok’s envelope', async () => {
  const { post } = await desk().connect();
  const reply = await post('post/publish/video/init');
  expect([reply.status, reply.body.error.code]).toEqual([404, 'unsupported_path']);
});
