import { expect, test } from 'vitest';
import fixture from '../../fixtures/tiktok.json' with { type: 'json' };
import { sha256Hex } from '../sha256.ts';
import { CALLBACK, CREATOR_INFO, desk, shapeOf } from './desk.ts';
import { signIn } from './sign-in.ts';

test.each([
  ['an unknown app', { client_key: 'nobody' }, 'no such app'],
  ['an address that is not registered', { redirect_uri: `${CALLBACK}/` }, 'redirect_uri'],
  ['an address with a query', { redirect_uri: `${CALLBACK}?a=1` }, 'redirect_uri'],
  ['plain http, unless loopback is allowed', { redirect_uri: 'http://127.0.0.1/cb' }, 'redirect_uri'],
  ['a missing state', { state: '' }, 'state'],
  ['a scope the app is not approved for', { scope: 'user.info.basic,research.adlib' }, 'not approved'],
  ['scopes parted by spaces', { scope: 'user.info.basic video.list' }, 'not approved'],
  ['another response type', { response_type: 'token' }, 'response_type'],
  ['a base64url challenge', { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' }, 'hex'],
])('the authorize page refuses %s', async (_, change, why) => {
  const at = desk();
  const reply = await at.fetch(at.authorizeUrl(change));
  expect(reply.status).toBe(400);
  expect(await reply.text()).toContain(why);
});

test('the authorize page shows every sandbox person and every asked scope', async () => {
  const at = desk();
  const text = await (await at.fetch(at.authorizeUrl())).text();
  for (const user of at.fake.options.users) expect(text).toContain(`@${user.username}`);
  expect(text).toContain('value="video.publish" checked');
});

test('a person who refuses is sent back with an error and the state', async () => {
  const at = desk();
  const back = await signIn(at.fetch, at.authorizeUrl(), { user: 'maralind.homes', refuse: true });
  expect(back.searchParams.get('error')).toBe('access_denied');
  expect(back.searchParams.get('state')).toBe('s1');
  expect(back.searchParams.has('code')).toBe(false);
});

test('the code comes escaped and must be unescaped before the exchange', async () => {
  const at = desk();
  const back = await signIn(at.fetch, at.authorizeUrl(), { user: 'maralind.homes' });
  const escaped = /code=([^&]+)/.exec(back.search)?.[1] ?? '';
  expect(escaped).toContain('%2A');
  const form = { grant_type: 'authorization_code', redirect_uri: CALLBACK };
  expect((await at.token({ ...form, code: escaped })).error).toBe('invalid_grant');
  expect((await at.token({ ...form, code: decodeURIComponent(escaped) })).access_token).toMatch(/^act\./);
});

test('a token reply is flat and has the documented shape', async () => {
  const { tokens } = await desk().connect();
  const { status, ...reply } = tokens;
  expect(status).toBe(200);
  expect(shapeOf(reply)).toEqual(shapeOf(fixture.tokenReply));
  expect(reply).toMatchObject({ expires_in: 86400, refresh_expires_in: 31536000, token_type: 'Bearer' });
});

test('a person may grant only some of the scopes', async () => {
  const { tokens, post } = await desk().connect({ without: ['video.publish', 'video.list'] });
  expect(tokens.scope).toBe('user.info.basic,user.info.profile,user.info.stats,video.upload');
  const reply = await post(CREATOR_INFO);
  expect([reply.status, reply.body.error.code]).toEqual([401, 'scope_not_authorized']);
});

test('a code is good for one exchange', async () => {
  const at = desk();
  const { form } = await at.connect();
  expect((await at.token(form)).error).toBe('invalid_grant');
});

test('a code left lying for ten minutes is refused', async () => {
  const at = desk();
  const back = await signIn(at.fetch, at.authorizeUrl(), { user: 'maralind.homes' });
  at.clock.now += 10 * 60_000;
  const code = back.searchParams.get('code') ?? '';
  const tokens = await at.token({ grant_type: 'authorization_code', code, redirect_uri: CALLBACK });
  expect(tokens.error).toBe('invalid_grant');
});

test.each([
  ['another verifier', { code_verifier: 'w'.repeat(64) }],
  ['a verifier that is too short', { code_verifier: 'v'.repeat(42) }],
  ['another redirect address', { redirect_uri: 'https://clipcast.test/other' }],
])('the exchange refuses %s, and the right one still goes through', async (_, change) => {
  const at = desk();
  const challenge = { code_challenge: sha256Hex('v'.repeat(64)), code_challenge_method: 'S256' };
  const back = await signIn(at.fetch, at.authorizeUrl(challenge), { user: 'maralind.homes' });
  const code = back.searchParams.get('code') ?? '';
  const form = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: CALLBACK,
    code_verifier: 'v'.repeat(64),
  };
  const reply = await at.token({ ...form, ...change });
  expect([reply.status, reply.error]).toEqual([400, 'invalid_request']);
  expect((await at.token(form)).access_token).toMatch(/^act\./);
});

test('token errors are flat and have the documented shape', async () => {
  const at = desk();
  const { status, ...reply } = await at.token({ grant_type: 'authorization_code', code: 'none' });
  expect(status).toBe(400);
  expect(shapeOf(reply)).toEqual(shapeOf(fixture.tokenError));
});

test('a wrong secret is invalid_client, a JSON body is invalid_request', async () => {
  const at = desk();
  expect((await at.token({ client_secret: 'wrong', grant_type: 'refresh_token' })).error).toBe(
    'invalid_client',
  );
  const url = 'https://open.tiktokapis.com/v2/oauth/token/';
  const reply = await at.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(await reply.json()).toMatchObject({ error: 'invalid_request' });
});

test('a refresh gives a new pair, and the old refresh token is dead: HTTP 200 with an error', async () => {
  const at = desk();
  const { tokens } = await at.connect();
  const refresh = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
  const next = await at.token(refresh);
  expect(next.refresh_token).not.toBe(tokens.refresh_token);
  const dead = await at.token(refresh);
  expect([dead.status, dead.error, dead.access_token]).toEqual([200, 'invalid_grant', undefined]);
  expect((await at.token({ ...refresh, refresh_token: next.refresh_token })).access_token).toMatch(/^act\./);
});

test('an access token is refused after 24 hours, a refresh token after 365 days', async () => {
  const at = desk();
  const { tokens, post } = await at.connect();
  at.clock.now += 86_400_000;
  const late = await post(CREATOR_INFO);
  expect([late.status, late.body.error.code]).toEqual([401, 'access_token_invalid']);
  at.clock.now += 364 * 86_400_000;
  const refresh = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
  expect((await at.token(refresh)).error).toBe('invalid_grant');
});

test('revoking answers with an empty body and ends every token of the consent', async () => {
  const at = desk();
  const { tokens, post } = await at.connect();
  expect(await at.token({ token: tokens.access_token }, 'revoke')).toEqual({ status: 200 });
  expect((await post(CREATOR_INFO)).body.error.code).toBe('access_token_invalid');
  const refresh = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
  expect((await at.token(refresh)).error).toBe('invalid_grant');
  expect((await at.token({ token: tokens.access_token }, 'revoke')).error).toBe('invalid_request');
});
