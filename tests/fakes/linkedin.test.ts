import { expect, test } from 'vitest';
import fixture from '../fixtures/linkedin.json' with { type: 'json' };
import { ALL_SCOPES, desk, PAGE } from './linkedin/desk.ts';
import { SELF_SERVE } from './linkedin.ts';
import { shapeOf } from './tiktok/desk.ts';
import { signIn } from './tiktok/sign-in.ts';

const DAY = 86_400_000;

async function signedIn(user?: string, scope?: string) {
  const at = desk();
  return { ...at, ...(await at.connect(user, scope)) };
}

test.each([
  ['an unknown app', { client_id: '1' }, 'Client_id'],
  ['an address that is not registered', { redirect_uri: 'https://clipcast.test/callback/' }, 'Redirect_uri'],
  ['a scope nobody knows', { scope: 'w_everything' }, 'Invalid Scope'],
])('the authorize page refuses %s', async (_, change, why) => {
  const at = desk();
  const reply = await at.fetch(at.authorizeUrl(change));
  expect(reply.status).toBe(401);
  expect(await reply.text()).toContain(why);
});

test('the documented authorize query opens the page, and a no comes back as one', async () => {
  const at = desk();
  const address = `https://www.linkedin.com/oauth/v2/authorization?${fixture.authorizeQuery}`;
  expect(await (await at.fetch(address)).text()).toContain('Mara Lind');
  const back = await signIn(at.fetch, at.authorizeUrl(), { user: 'mara.lind', refuse: true });
  expect(back.searchParams.get('error')).toBe('user_cancelled_authorize');
});

test('a scope that the app was not given fails the whole consent', async () => {
  const at = desk({ app: { scopes: SELF_SERVE } });
  const back = await signIn(at.fetch, at.authorizeUrl({ scope: ALL_SCOPES }), { user: 'mara.lind' });
  expect(back.searchParams.get('error')).toBe('unauthorized_scope_error');
  expect(back.searchParams.get('code')).toBeNull();
});

test('tokens have the documented shapes, with a refresh token for partners alone', async () => {
  expect((await desk().connect()).granted.body).toMatchObject({
    expires_in: 5_184_000,
    token_type: 'Bearer',
  });
  expect(shapeOf((await desk().connect()).granted.body)).toEqual(shapeOf(fixture.tokenReply));
  const partner = await desk({ app: { refreshTokens: true } }).connect();
  expect(shapeOf(partner.granted.body)).toEqual(shapeOf(fixture.partnerTokenReply));
});

test('a code works once, within 30 minutes, with the same address and without PKCE', async () => {
  const at = desk();
  const code = async (changes = {}) =>
    (await signIn(at.fetch, at.authorizeUrl(changes), { user: 'mara.lind' })).searchParams.get('code') ?? '';
  const used = await code();
  expect((await at.exchange(used)).status).toBe(200);
  expect((await at.exchange(used)).body.error).toBe('invalid_redirect_uri');
  expect((await at.exchange(await code(), { redirect_uri: 'https://x.test' })).status).toBe(400);
  expect((await at.exchange(await code({ code_challenge: 'abc' }))).status).toBe(400);
  const old = await code();
  at.clock.now += 30 * 60_000;
  expect((await at.exchange(old)).status).toBe(400);
  const unknown = await at.exchange('AQnobody');
  expect([unknown.status, unknown.body]).toEqual([401, fixture.codeNotFound]);
  expect((await at.exchange('AQ', { redirect_uri: '' })).body).toEqual(fixture.parameterMissing);
  expect((await at.exchange('AQ', { client_secret: 'no' })).body.error).toBe('invalid_client');
});

test('a consent to other scopes makes the tokens of the first worthless', async () => {
  const at = desk();
  const first = await at.connect();
  const same = await at.connect();
  expect((await first.get('/v2/userinfo')).status).toBe(200);
  await at.connect('mara.lind', ALL_SCOPES);
  for (const one of [first, same])
    expect((await one.get('/v2/userinfo')).body).toMatchObject({ code: 'REVOKED_ACCESS_TOKEN' });
});

test('a token can be looked into, and given back', async () => {
  const { form, token, get } = await signedIn();
  const seen = await form('introspectToken', { token });
  expect(shapeOf(seen.body)).toEqual(shapeOf(fixture.introspectReply));
  expect((await form('revoke', { token })).status).toBe(200);
  expect((await form('introspectToken', { token })).body).toMatchObject({ active: false, status: 'revoked' });
  expect((await get('/v2/userinfo')).body).toMatchObject({ status: 401, serviceErrorCode: 65_601 });
});

test('a token ends after 60 days, and a call without one is told so', async () => {
  const { clock, get, ask } = await signedIn();
  clock.now += 60 * DAY;
  expect((await get('/v2/userinfo')).body).toMatchObject({ code: 'EXPIRED_ACCESS_TOKEN' });
  const bare = await ask('https://api.linkedin.com/v2/userinfo');
  expect(bare.body).toEqual({ serviceErrorCode: 401, message: 'Empty oauth2_access_token', status: 401 });
});

test.each([
  ['no version', { 'linkedin-version': undefined }, 400, 'VERSION_MISSING'],
  ['a retired version', { 'linkedin-version': '202409' }, 426, 'NONEXISTENT_VERSION'],
  ['a month that had none', { 'linkedin-version': '202512' }, 426, 'NONEXISTENT_VERSION'],
  ['a version with a day', { 'linkedin-version': '20260901' }, 426, 'NONEXISTENT_VERSION'],
  ['another protocol', { 'x-restli-protocol-version': '1.0.0' }, 400, 'ILLEGAL_ARGUMENT'],
])('a call with %s is refused', async (_, change, status, code) => {
  const { ask, headers } = await signedIn();
  const sent = Object.entries({ ...headers, ...change }).filter((one): one is [string, string] =>
    Boolean(one[1]),
  );
  const reply = await ask('https://api.linkedin.com/rest/organizationAcls?q=roleAssignee', { headers: sent });
  expect([reply.status, reply.body.code]).toEqual([status, code]);
});

test('roles are listed as asked, and Pages are told by name to whoever may post there', async () => {
  const { get } = await signedIn('mara.lind', ALL_SCOPES);
  const acls = await get(
    '/rest/organizationAcls?q=roleAssignee&role=ADMINISTRATOR&state=APPROVED&start=0&count=100',
  );
  expect(shapeOf(acls.body)).toEqual(shapeOf(fixture.aclsReply));
  expect(acls.body.elements).toMatchObject([{ organization: PAGE }]);
  expect((await get('/rest/organizations/2414183')).body).toEqual({
    id: 2_414_183,
    localizedName: 'Mara Lind Homes',
    vanityName: 'mara-lind-homes',
  });
  expect((await get('/rest/organizations/2414205')).status).toBe(403);
});

test('so many calls a day are one member’s, and midnight UTC brings new ones', async () => {
  const at = desk({ app: { dailyCalls: 2 } });
  const [mara, jonas] = [await at.connect(), await at.connect('jonas.hald')];
  const look = async (as: typeof mara) => (await as.get('/rest/videos/urn%3Ali%3Avideo%3A1')).status;
  expect([await look(mara), await look(mara), await look(mara), await look(jonas)]).toEqual([
    404, 404, 429, 404,
  ]);
  expect((await mara.get('/rest/organizationAcls?q=roleAssignee')).body).toEqual(fixture.throttled);
  expect((await mara.get('/v2/userinfo')).status).toBe(200);
  at.clock.now = (Math.floor(at.clock.now / DAY) + 1) * DAY;
  expect(await look(mara)).toBe(404);
});
