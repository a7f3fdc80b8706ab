import { expect, test } from 'vitest';
import { CREATOR_INFO, desk, VIDEO_INIT, videoBody } from './tiktok/desk.ts';

test('a host that no sandbox platform has is an error', async () => {
  const { fetch } = desk();
  await expect(fetch('https://graph.nowhere.test/v1')).rejects.toThrow('No sandbox platform answers');
  await expect(fetch('http://open.tiktokapis.com/v2/')).rejects.toThrow('No sandbox platform answers');
});

test.each([
  ['limited', 429, 'rate_limit_exceeded'],
  ['down', 500, 'internal_error'],
] as const)('%s answers one call and does nothing', async (mood, status, code) => {
  const at = desk();
  const { post } = await at.connect();
  at.fake.tell(mood);
  const reply = await post(VIDEO_INIT, videoBody(1000));
  expect([reply.status, reply.body.error.code]).toEqual([status, code]);
  expect(at.fake.posts()).toHaveLength(0);
  expect((await post(VIDEO_INIT, videoBody(1000))).status).toBe(200);
});

test('a mood for an operation waits for that operation, and lasts as often as told', async () => {
  const at = desk();
  const { post } = await at.connect();
  at.fake.tell({ mood: 'down', operation: 'video.init', times: 2 });
  const statuses = [];
  for (const path of [CREATOR_INFO, VIDEO_INIT, VIDEO_INIT, VIDEO_INIT]) {
    statuses.push((await post(path, videoBody(1000))).status);
  }
  expect(statuses).toEqual([200, 500, 500, 200]);
});

test('a lost reply breaks the connection after it happened; an unreachable host before', async () => {
  const at = desk();
  const { post } = await at.connect();
  at.fake.tell({ mood: 'unreachable' });
  await expect(post(VIDEO_INIT, videoBody(1000))).rejects.toThrow(TypeError);
  expect(at.fake.posts()).toHaveLength(0);
  at.fake.tell({ mood: 'drop-reply-after-success' });
  await expect(post(VIDEO_INIT, videoBody(1000))).rejects.toThrow(TypeError);
  expect(at.fake.posts()).toHaveLength(1);
});

test('a reply can also be lost behind a gateway that answers 504', async () => {
  const at = desk();
  const { tokens } = await at.connect();
  at.fake.tell({ mood: 'drop-reply-after-success', operation: 'token.refresh', status: 504 });
  const form = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
  expect((await at.token(form)).status).toBe(504);
  expect((await at.token(form)).error).toBe('invalid_grant');
});

test('a refusal is not dropped: there was no success to lose', async () => {
  const at = desk();
  const { post } = await at.connect();
  at.fake.tell('drop-reply-after-success');
  expect((await post(VIDEO_INIT, {})).status).toBe(400);
});

test('a slow call is held until it is let go', async () => {
  const at = desk();
  const { post } = await at.connect();
  at.fake.tell({ mood: 'slow', operation: 'video.init' });
  let answered = false;
  const waiting = post(VIDEO_INIT, videoBody(1000)).then((reply) => {
    answered = true;
    return reply.status;
  });
  await post(CREATOR_INFO);
  expect(answered).toBe(false);
  expect(at.fake.posts()).toHaveLength(0);
  at.fake.release();
  expect(await waiting).toBe(200);
});

test('an expired token is refused and can be refreshed; a revoked consent cannot', async () => {
  const at = desk();
  const { tokens, post } = await at.connect();
  const refresh = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
  at.fake.tell('expire-token');
  expect((await post(CREATOR_INFO)).body.error.code).toBe('access_token_invalid');
  const next = await at.token(refresh);
  expect((await at.call(next.access_token, CREATOR_INFO)).status).toBe(200);
  at.fake.tell('revoke');
  expect((await at.call(next.access_token, CREATOR_INFO)).body.error.code).toBe('access_token_invalid');
  expect((await at.token({ ...refresh, refresh_token: next.refresh_token })).error).toBe('invalid_grant');
});

test('every arrival is recorded with its time and end, and never with a token', async () => {
  const at = desk();
  const { post, tokens } = await at.connect();
  at.clock.now += 5;
  const init = await post(VIDEO_INIT, videoBody(1000));
  at.fake.tell('limited');
  await post(CREATOR_INFO);
  expect(at.fake.requests().slice(-2)).toMatchObject([
    { operation: 'video.init', at: at.clock.now, status: 200, outcome: 'ok', account: 'maralind.homes' },
    { operation: 'creator.info', status: 429, outcome: 'rate_limit_exceeded' },
  ]);
  const record = JSON.stringify(at.fake.requests());
  const upload = new URL(String(init.body.data.upload_url)).searchParams.get('upload_token') ?? 'none';
  for (const secret of [tokens.access_token, tokens.refresh_token, upload])
    expect(record).not.toContain(secret);
});

test('the same seed gives the same ids, and a reset forgets everything', async () => {
  const [one, two] = [desk(), desk()];
  expect((await one.connect()).tokens.access_token).toBe((await two.connect()).tokens.access_token);
  one.fake.reset();
  expect(one.fake.requests()).toEqual([]);
});
