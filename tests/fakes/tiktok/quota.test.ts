import { expect, test } from 'vitest';
import fixture from '../../fixtures/tiktok.json' with { type: 'json' };
import { smallJpeg } from '../small-media.ts';
import {
  CREATOR_INFO,
  desk,
  INBOX_INIT,
  PHOTO_INIT,
  photoBody,
  shapeOf,
  VIDEO_INIT,
  videoBody,
} from './desk.ts';
import { sandboxUsers } from './users.ts';

const MINUTE = 60_000;

test('creator info has the documented shape and the account’s own limits', async () => {
  const reply = await (await desk().connect()).post(CREATOR_INFO);
  expect(shapeOf(reply.body)).toEqual(shapeOf(fixture.creatorInfoReply));
  expect(reply.body.data.privacy_level_options).toEqual(fixture.creatorInfoReply.data.privacy_level_options);
});

test('a private account offers followers instead of everyone, without duet and stitch', async () => {
  const { data } = (await (await desk().connect({ user: 'nordhaus.living' })).post(CREATOR_INFO)).body;
  expect(data.privacy_level_options).toEqual(['FOLLOWER_OF_CREATOR', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY']);
  expect(data).toMatchObject({ duet_disabled: true, stitch_disabled: true, comment_disabled: false });
});

test('a creator with closed comments says so', async () => {
  const { data } = (await (await desk().connect({ user: 'quietcorner.shop' })).post(CREATOR_INFO)).body;
  expect(data).toMatchObject({ comment_disabled: true, max_video_post_duration_sec: 180 });
});

test('a creator at the daily cap is told by creator info with HTTP 200, by init with 403', async () => {
  const { post } = await desk().connect({ user: 'harbor.motors' });
  const info = await post(CREATOR_INFO);
  expect([info.status, info.body.error.code]).toEqual([200, 'spam_risk_too_many_posts']);
  const init = await post(VIDEO_INIT, videoBody(1000));
  expect([init.status, init.body.error.code]).toEqual([403, 'spam_risk_too_many_posts']);
});

test('a banned creator may not post', async () => {
  const users = sandboxUsers.map((user) => ({ ...user, banned: true }));
  const { post } = await desk({ users }).connect();
  const info = await post(CREATOR_INFO);
  expect([info.status, info.body.error.code]).toEqual([200, 'spam_risk_user_banned_from_posting']);
  expect((await post(VIDEO_INIT, videoBody(1000))).status).toBe(403);
});

test('the sixteenth direct post of a day is refused, and a day later it goes', async () => {
  const at = desk();
  const { post, tokens } = await at.connect();
  const photo = at.serve('a.jpg', smallJpeg());
  for (let i = 0; i < 15; i++) {
    at.clock.now += MINUTE / 4;
    expect((await post(PHOTO_INIT, photoBody([photo]))).body.error.code).toBe('ok');
  }
  at.clock.now += MINUTE;
  const refused = await post(PHOTO_INIT, photoBody([photo]));
  expect([refused.status, refused.body.error.code]).toEqual([403, 'spam_risk_too_many_posts']);
  expect(at.fake.published()).toHaveLength(15);
  at.clock.now += 86_400_000;
  const fresh = await at.token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
  expect((await at.call(fresh.access_token, PHOTO_INIT, photoBody([photo]))).body.error.code).toBe('ok');
});

test('a seventh init within a minute is 429, and a minute later it goes', async () => {
  const at = desk();
  const { post } = await at.connect();
  for (let i = 0; i < 6; i++) await post(VIDEO_INIT, videoBody(1000));
  const reply = await post(VIDEO_INIT, videoBody(1000));
  expect([reply.status, reply.body.error.code]).toEqual([429, 'rate_limit_exceeded']);
  at.clock.now += MINUTE;
  expect((await post(VIDEO_INIT, videoBody(1000))).status).toBe(200);
});

test.each([
  ['creator info', CREATOR_INFO, 20],
  ['status', 'post/publish/status/fetch/', 30],
  ['user info', 'user/info/?fields=open_id', 600],
])('%s answers 429 after its calls of a minute', async (_, path, limit) => {
  const at = desk();
  const { tokens } = await at.connect();
  const method = path.startsWith('user') ? 'GET' : 'POST';
  const ask = () => at.call(tokens.access_token, path, method === 'GET' ? undefined : {}, method);
  for (let i = 0; i < limit; i++) expect((await ask()).status).not.toBe(429);
  expect((await ask()).status).toBe(429);
});

test('an app that is not audited posts to private accounts for the person alone', async () => {
  const at = desk({ app: { audited: false } });
  const open = await at.connect();
  const refused = await open.post(VIDEO_INIT, videoBody(1000, { privacy_level: 'SELF_ONLY' }));
  expect(refused.body.error.code).toBe('unaudited_client_can_only_post_to_private_accounts');
  expect(refused.status).toBe(403);
  const closed = await at.connect({ user: 'nordhaus.living' });
  const wide = await closed.post(VIDEO_INIT, videoBody(1000, { privacy_level: 'FOLLOWER_OF_CREATOR' }));
  expect(wide.body.error.code).toBe('unaudited_client_can_only_post_to_private_accounts');
  expect(
    (await closed.post(VIDEO_INIT, videoBody(1000, { privacy_level: 'SELF_ONLY' }))).body.error.code,
  ).toBe('ok');
  expect((await open.post(INBOX_INIT, videoBody(1000))).body.error.code).toBe('ok');
});

test('one creator more than the app may serve in a day is refused', async () => {
  const at = desk({ app: { activeCreators: 1 } });
  await (await at.connect()).post(VIDEO_INIT, videoBody(1000));
  const { post } = await at.connect({ user: 'quietcorner.shop' });
  const init = await post(VIDEO_INIT, videoBody(1000));
  expect([init.status, init.body.error.code]).toEqual([403, 'reached_active_user_cap']);
  const info = await post(CREATOR_INFO);
  expect([info.status, info.body.error.code]).toEqual([200, 'reached_active_user_cap']);
});

test('a sixth draft waits until the person has posted one', async () => {
  const at = desk();
  const { post } = await at.connect();
  const body = photoBody([at.serve('a.jpg', smallJpeg())], {}, { post_mode: 'MEDIA_UPLOAD' });
  for (let i = 0; i < 5; i++) await post(PHOTO_INIT, body);
  at.clock.now += MINUTE;
  const refused = await post(PHOTO_INIT, body);
  expect([refused.status, refused.body.error.code]).toEqual([403, 'spam_risk_too_many_pending_share']);
  at.fake.finish(at.fake.waiting()[0]?.id ?? '');
  expect((await post(PHOTO_INIT, body)).body.error.code).toBe('ok');
});

test('photo drafts need a phone app that knows them', async () => {
  const users = sandboxUsers.map((user) => ({ ...user, oldApp: true }));
  const { post } = await desk({ users }).connect();
  const reply = await post(
    PHOTO_INIT,
    photoBody(['https://media.clipcast.test/a.jpg'], {}, { post_mode: 'MEDIA_UPLOAD' }),
  );
  expect([reply.status, reply.body.error.code]).toEqual([400, 'app_version_check_failed']);
});
