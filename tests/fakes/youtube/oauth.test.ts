import { expect, test } from 'vitest';
import fixture from '../../fixtures/youtube.json' with { type: 'json' };
import { sha256Hex } from '../sha256.ts';
import { shapeOf } from '../tiktok/desk.ts';
import { signIn } from '../tiktok/sign-in.ts';
import { desk, reason, scope } from './desk.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test.each([
  ['an unknown app', { client_id: '1' }, 'invalid_client'],
  ['an address that is not registered', { redirect_uri: 'https://clipcast.test/callback/' }, 'mismatch'],
  ['an unknown scope', { scope: scope('youtube.everything') }, 'invalid_scope'],
  ['another response type', { response_type: 'token' }, 'response_type'],
])('the authorize page refuses %s', async (_, change, why) => {
  const at = desk();
  const reply = await at.fetch(at.authorizeUrl(change));
  expect(reply.status).toBe(400);
  expect(await reply.text()).toContain(why);
});

test('the documented authorize query opens the page, and a no comes back as one', async () => {
  const at = desk();
  const address = `https://accounts.google.com/o/oauth2/v2/auth?${fixture.authorizeQuery}`;
  expect(await (await at.fetch(address)).text()).toContain('Mara Lind Homes');
  const back = await signIn(at.fetch, at.authorizeUrl(), { user: 'maralind.homes', refuse: true });
  expect(Object.fromEntries(back.searchParams)).toEqual({ error: 'access_denied', state: 's1' });
});

test('tokens have the documented shapes, and the scopes are those that were ticked', async () => {
  const at = desk();
  const { tokens, back } = await at.connect();
  expect(shapeOf(tokens.body)).toEqual(shapeOf(fixture.tokenReply));
  expect(tokens.body.expires_in).toBe(fixture.tokenReply.expires_in);
  expect(back.searchParams.get('scope')).toBe(scope('youtube.force-ssl'));
  const renewed = await at.token({
    grant_type: 'refresh_token',
    refresh_token: tokens.body.refresh_token,
  });
  expect(shapeOf(renewed.body)).toEqual(shapeOf(fixture.refreshReply));
});

test('a refresh token comes with the first consent, later ones only when consent is asked for anew', async () => {
  const at = desk();
  expect((await at.connect('maralind.homes', { access_type: 'online' })).tokens.body.refresh_token).toBe(
    undefined,
  );
  expect((await at.connect()).tokens.body.refresh_token).toBe(undefined);
  const asked = await at.connect('maralind.homes', { prompt: 'select_account consent' });
  expect(asked.tokens.body.refresh_token).toMatch(/^1\/\//);
});

test('a code works once, for its own address and verifier', async () => {
  const at = desk();
  const { form } = await at.connect();
  expect((await at.token(form)).body).toMatchObject({ error: 'invalid_grant' });
  expect((await at.token({ ...form, client_secret: 'other' })).status).toBe(401);

  const verifier = 'v'.repeat(64);
  const bytes = (sha256Hex(verifier).match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16));
  const challenge = Buffer.from(bytes).toString('base64url');
  const url = at.authorizeUrl({ code_challenge: challenge, code_challenge_method: 'S256' });
  const fresh = async () =>
    (await signIn(at.fetch, url, { user: 'maralind.homes' })).searchParams.get('code') ?? '';
  const other = { ...form, code: await fresh(), redirect_uri: 'https://clipcast.test/other' };
  expect((await at.token(other)).body.error).toBe('redirect_uri_mismatch');
  expect((await at.token({ ...form, code: await fresh(), code_verifier: 'w'.repeat(64) })).status).toBe(400);
  expect((await at.token({ ...form, code: await fresh(), code_verifier: verifier })).status).toBe(200);
});

test('an access token lasts an hour, and a consent screen in testing a week', async () => {
  const at = desk({ app: { testing: true } });
  const { tokens, get } = await at.connect();
  const renew = () => at.token({ grant_type: 'refresh_token', refresh_token: tokens.body.refresh_token });
  at.clock.now += HOUR;
  expect(reason(await get('channels?part=id&mine=true'))).toBe('401 authError');
  expect((await renew()).status).toBe(200);
  at.clock.now += 7 * DAY;
  expect((await renew()).body).toEqual(fixture.tokenError);
});

test('the hundred-and-first refresh token of a Google account ends the first', async () => {
  const at = desk();
  const tokens: string[] = [];
  for (let i = 0; i < 101; i += 1)
    tokens.push((await at.connect('maralind.homes', { prompt: 'consent' })).tokens.body.refresh_token);
  const renew = (refresh_token = '') => at.token({ grant_type: 'refresh_token', refresh_token });
  expect((await renew(tokens[0])).body.error).toBe('invalid_grant');
  expect((await renew(tokens[1])).status).toBe(200);
});

test('giving a consent back ends it on every channel of the Google account', async () => {
  const at = desk();
  const first = await at.connect('maralind.homes');
  const second = await at.connect('nordhaus.living');
  const stranger = await at.connect('harbor.motors');
  expect((await at.token({ token: first.tokens.body.access_token }, 'revoke')).status).toBe(200);
  expect((await at.token({ token: first.tokens.body.access_token }, 'revoke')).body.error).toBe(
    'invalid_token',
  );
  expect(reason(await second.get('channels?part=id&mine=true'))).toBe('401 authError');
  expect((await stranger.get('channels?part=id&mine=true')).status).toBe(200);
});

test('each call wants its own scope, and says so in both places', async () => {
  const at = desk();
  const { get, open } = await at.connect('maralind.homes', { scope: scope('youtube.upload') });
  const refused = await get('channels?part=id&mine=true');
  expect(reason(refused)).toBe('403 insufficientPermissions');
  expect(refused.body.error.details[0].reason).toBe('ACCESS_TOKEN_SCOPE_INSUFFICIENT');
  expect((await open(1000, fixture.insertBody)).status).toBe(200);
  const reader = await at.connect('maralind.homes', { scope: scope('youtube.readonly') });
  expect((await reader.get('channels?part=id&mine=true')).status).toBe(200);
  expect(reason(await reader.open(1000, fixture.insertBody))).toBe('403 insufficientPermissions');
});

test('a project without the API is refused everywhere', async () => {
  const { get } = await desk({ app: { enabled: false } }).connect();
  expect(reason(await get('channels?part=id&mine=true'))).toBe('403 accessNotConfigured');
});

test('a token tells what it is for', async () => {
  const at = desk();
  const { tokens } = await at.connect();
  const address = `https://oauth2.googleapis.com/tokeninfo?access_token=${tokens.body.access_token}`;
  expect((await at.ask(address)).body).toMatchObject({ scope: scope('youtube.force-ssl') });
  expect((await at.ask(`${address}x`)).status).toBe(400);
});
