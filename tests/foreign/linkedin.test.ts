import { expect, test } from 'vitest';
import { createWorld } from '../fakes/fake.ts';
import { type LinkedInGiven, linkedinFake } from '../fakes/linkedin.ts';
import { smallJpeg, smallMovie } from '../fakes/small-media.ts';
import { signIn } from '../fakes/tiktok/sign-in.ts';
import { captive } from './captive.ts';
import { clientOf } from './clients.ts';

/** LinkedIn's own client against our stand-in at LinkedIn's own addresses. */

interface Call {
  resourcePath: string;
  accessToken: string;
  versionString?: string;
  pathKeys?: object;
  queryParams?: object;
  entity?: object;
  actionName?: string;
  finderName?: string;
  data?: object;
  patchSetObject?: object;
}
interface Answer {
  status: number;
  data: Record<string, unknown> & { value: Record<string, unknown>; elements: Record<string, unknown>[] };
  createdEntityId: string;
}
type Verb = 'get' | 'create' | 'finder' | 'action' | 'partialUpdate' | 'delete';
interface Tokens {
  access_token: string;
  refresh_token: string;
}
interface LinkedInClient {
  AuthClient: new (
    app: object,
  ) => {
    generateMemberAuthorizationUrl(scopes: string[], state: string): string;
    exchangeAuthCodeForAccessToken(code: string): Promise<Tokens>;
    exchangeRefreshTokenForAccessToken(token: string): Promise<Tokens>;
    introspectAccessToken(token: string): Promise<Answer>;
  };
  RestliClient: new () => Record<Verb, (call: Call) => Promise<Answer>>;
}
const { AuthClient, RestliClient } = clientOf('linkedin') as LinkedInClient;

const CALLBACK = 'https://clipcast.test/callback';
const MEMBER = ['openid', 'profile', 'w_member_social'];
const EVERYTHING = [...MEMBER, 'rw_organization_admin', 'w_organization_social', 'r_organization_social'];
const photo = smallJpeg();

async function connected(given: LinkedInGiven = {}, scopes = EVERYTHING) {
  const clock = { now: Date.now() };
  const fake = linkedinFake(createWorld({ now: () => clock.now, fetch }), {
    pace: { by: 'once' },
    ...given,
    app: { redirectUris: [CALLBACK], ...given.app },
  });
  await captive([fake]);
  const { clientId, clientSecret } = fake.options.app;
  const consent = new AuthClient({ clientId, clientSecret, redirectUrl: CALLBACK });
  const back = await signIn(fetch, consent.generateMemberAuthorizationUrl(scopes, 's1'), {
    user: 'mara.lind',
  });
  const tokens = await consent.exchangeAuthCodeForAccessToken(back.searchParams.get('code') ?? '');
  const client = new RestliClient();
  const call = (verb: Verb, resourcePath: string, more: Partial<Call> = {}): Promise<Answer> =>
    client[verb]({ resourcePath, accessToken: tokens.access_token, versionString: '202609', ...more });
  const who = await client.get({ resourcePath: '/userinfo', accessToken: tokens.access_token });
  const author = `urn:li:person:${who.data.sub}`;
  return { clock, fake, consent, tokens, call, author };
}

const postOf = (author: unknown, commentary: string, content?: object) => ({
  author,
  commentary,
  visibility: 'PUBLIC',
  distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
  lifecycleState: 'PUBLISHED',
  isReshareDisabledByAuthor: false,
  ...(content ? { content } : {}),
});

/** Status and code by which the client knows a refusal. */
const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    ({ response }: { response?: { status: number; data: { code?: string; errorDetails?: object } } }) =>
      `${response?.status} ${response?.data.code ?? JSON.stringify(response?.data.errorDetails)}`,
  );

test('LinkedIn’s client signs in, looks at its token, and renews it where the app may', async () => {
  const { consent, tokens } = await connected({ app: { refreshTokens: true } });
  const { data } = await consent.introspectAccessToken(tokens.access_token);
  expect(data).toMatchObject({ active: true, status: 'active', auth_type: '3L' });
  const renewed = await consent.exchangeRefreshTokenForAccessToken(tokens.refresh_token);
  expect(renewed.access_token).not.toBe(tokens.access_token);
});

test('LinkedIn’s client uploads a photo and posts it as a member, comments on it and takes it away', async () => {
  const { fake, call, author, tokens } = await connected();
  const { value } = (
    await call('action', '/images', {
      actionName: 'initializeUpload',
      data: { initializeUploadRequest: { owner: author } },
    })
  ).data;
  const headers = { authorization: `Bearer ${tokens.access_token}` };
  await fetch(String(value.uploadUrl), { method: 'PUT', body: photo, headers });
  const content = { media: { id: value.image, altText: 'A kitchen' } };
  const { createdEntityId: urn } = await call('create', '/posts', {
    entity: postOf(author, 'Rooms', content),
  });
  expect(fake.published()).toMatchObject([
    { remoteId: urn, caption: 'Rooms', media: [{ bytes: photo.length }] },
  ]);
  await call('create', '/socialActions/{urn}/comments', {
    pathKeys: { urn },
    entity: { actor: author, object: urn, message: { text: 'Viewings on Thursday' } },
  });
  expect(fake.posts()[0]?.comments).toHaveLength(1);
  expect((await call('delete', '/posts/{urn}', { pathKeys: { urn } })).status).toBe(204);
  expect(fake.posts()[0]?.deletedAt).not.toBeNull();
});

test('LinkedIn’s client posts as a Page, changes the text, and reads both back', async () => {
  const { fake, call, clock } = await connected();
  const acls = await call('finder', '/organizationAcls', {
    finderName: 'roleAssignee',
    queryParams: { role: 'ADMINISTRATOR', state: 'APPROVED' },
  });
  const page = acls.data.elements[0]?.organization;
  const id = Number(String(page).split(':')[3]);
  expect((await call('get', '/organizations/{id}', { pathKeys: { id } })).data.localizedName).not.toBe('');
  const { createdEntityId: urn } = await call('create', '/posts', { entity: postOf(page, 'Four rooms') });
  const patchSetObject = { commentary: 'Five rooms' };
  expect((await call('partialUpdate', '/posts/{urn}', { pathKeys: { urn }, patchSetObject })).status).toBe(
    204,
  );
  clock.now += 1000;
  const read = await call('get', '/posts/{urn}', {
    pathKeys: { urn },
    queryParams: { viewContext: 'AUTHOR' },
  });
  expect(read.data).toMatchObject({ id: urn, commentary: 'Five rooms', lifecycleState: 'PUBLISHED' });
  const queryParams = { author: page, count: 10, sortBy: 'CREATED' };
  const list = await call('finder', '/posts', { finderName: 'author', queryParams });
  expect(list.data.elements.map((one) => one.id)).toEqual([urn]);
  expect(fake.published()).toMatchObject([{ account: page, caption: 'Five rooms' }]);
});

test('LinkedIn’s client uploads a video in parts and posts it when it is available', async () => {
  const { fake, call, author } = await connected();
  const movie = smallMovie({ bytes: 5_000_000 });
  const owner = { owner: author, fileSizeBytes: movie.length, uploadCaptions: false, uploadThumbnail: false };
  const { value } = (
    await call('action', '/videos', {
      actionName: 'initializeUpload',
      data: { initializeUploadRequest: owner },
    })
  ).data;
  const uploadedPartIds: string[] = [];
  for (const part of value.uploadInstructions as {
    uploadUrl: string;
    firstByte: number;
    lastByte: number;
  }[]) {
    const body = movie.slice(part.firstByte, part.lastByte + 1);
    const headers = { 'content-type': 'application/octet-stream' };
    const sent = await fetch(part.uploadUrl, { method: 'PUT', body, headers });
    uploadedPartIds.push((sent.headers.get('etag') ?? '').replaceAll('"', ''));
  }
  const { video, uploadToken } = value;
  const finalizeUploadRequest = { video, uploadToken, uploadedPartIds };
  await call('action', '/videos', { actionName: 'finalizeUpload', data: { finalizeUploadRequest } });
  const { data } = await call('get', '/videos/{urn}', { pathKeys: { urn: video } });
  expect(data.status).toBe('AVAILABLE');
  const content = { media: { id: video, title: 'A walk through' } };
  await call('create', '/posts', { entity: postOf(author, 'A walk', content) });
  expect(fake.published()).toMatchObject([{ kind: 'video', media: [{ bytes: movie.length }] }]);
});

test('LinkedIn’s client counts what a Page’s posts and a member’s have come to', async () => {
  const scopes = [...EVERYTHING, 'r_member_postAnalytics'];
  const { call, author, clock } = await connected({ app: { scopes } }, scopes);
  const page = 'urn:li:organization:2414183';
  const { createdEntityId: shared } = await call('create', '/posts', { entity: postOf(page, 'Four rooms') });
  const { createdEntityId: own } = await call('create', '/posts', { entity: postOf(author, 'My own') });
  clock.now += 86_400_000;
  const ofPage = await call('finder', '/organizationalEntityShareStatistics', {
    finderName: 'organizationalEntity',
    queryParams: { organizationalEntity: page, shares: [shared] },
  });
  expect(ofPage.data.elements).toMatchObject([
    { share: shared, totalShareStatistics: { impressionCount: expect.any(Number) } },
  ]);
  const ofMember = await call('finder', '/memberCreatorPostAnalytics', {
    finderName: 'entity',
    queryParams: { entity: { share: own }, queryType: 'IMPRESSION', aggregation: 'TOTAL' },
  });
  expect(ofMember.data.elements).toMatchObject([{ count: expect.any(Number) }]);
  const followers = await call('get', '/networkSizes/{urn}', {
    pathKeys: { urn: page },
    queryParams: { edgeType: 'COMPANY_FOLLOWED_BY_MEMBER' },
  });
  expect(followers.data.firstDegreeSize).toBeGreaterThan(0);
});

test('a refusal reaches LinkedIn’s client with the code it knows', async () => {
  const { call, author } = await connected();
  await call('create', '/posts', { entity: postOf(author, 'Rooms') });
  expect(await refusal(call('create', '/posts', { entity: postOf(author, 'Rooms') }))).toContain(
    'DUPLICATE_POST',
  );
  const long = { entity: postOf(author, 'x'.repeat(3001)) };
  expect(await refusal(call('create', '/posts', long))).toContain('FIELD_LENGTH_TOO_LONG');
  const old = { entity: postOf(author, 'Old'), versionString: '202401' };
  expect(await refusal(call('create', '/posts', old))).toBe('426 NONEXISTENT_VERSION');
  const elsewhere = { entity: postOf('urn:li:person:somebody', 'Rooms') };
  expect(await refusal(call('create', '/posts', elsewhere))).toBe('403 ACCESS_DENIED');
});
