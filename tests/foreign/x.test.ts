import { TwitterApi } from 'twitter-api-v2';
import { expect, test } from 'vitest';
import { createWorld } from '../fakes/fake.ts';
import { smallJpeg, smallMovie } from '../fakes/small-media.ts';
import { signIn } from '../fakes/tiktok/sign-in.ts';
import { type XGiven, xFake } from '../fakes/x.ts';
import { captive } from './captive.ts';
import { xSpec } from './x-spec.ts';

/** Two clients against our stand-in at X's own addresses: X's own, and the one that most people use. */

// It keeps the `fetch` that it finds when it is loaded.
const xdk = await import('@xdevplatform/xdk');

const CALLBACK = 'https://clipcast.test/callback';
const SCOPES = ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access'];
const photo = smallJpeg(1080, 1350);
const film = smallMovie({ width: 720, height: 1280, seconds: 8, bytes: 2_500_000 });

async function opened(given: XGiven = {}) {
  const fake = xFake(createWorld({ now: Date.now, fetch }), {
    pace: { by: 'looks', looks: 1 },
    ...given,
    app: { redirectUris: [CALLBACK], ...given.app },
  });
  await captive([fake], xSpec);
  return { fake, app: fake.options.app };
}

/** twitter-api-v2, signed in by its own means. */
async function popular(given: XGiven = {}) {
  const { fake, app } = await opened(given);
  const guest = new TwitterApi({ clientId: app.clientId, clientSecret: app.clientSecret });
  const asked = guest.generateOAuth2AuthLink(CALLBACK, { scope: SCOPES });
  const back = await signIn(fetch, asked.url, { user: 'maralind_homes' });
  expect(back.searchParams.get('state')).toBe(asked.state);
  const code = back.searchParams.get('code') ?? '';
  const grant = { code, codeVerifier: asked.codeVerifier, redirectUri: CALLBACK };
  const { client, refreshToken = '', accessToken } = await guest.loginWithOAuth2(grant);
  return { fake, guest, grant, api: client.v2, refreshToken, accessToken };
}

/** X's own client, signed in by its own means. */
async function official() {
  const { fake, app } = await opened();
  const { clientId, clientSecret } = app;
  const consent = new xdk.OAuth2({ clientId, clientSecret, redirectUri: CALLBACK, scope: SCOPES });
  const verifier = xdk.generateCodeVerifier(64);
  await consent.setPkceParameters(verifier);
  const back = await signIn(fetch, await consent.getAuthorizationUrl('s1'), { user: 'maralind_homes' });
  const token = await consent.exchangeCode(back.searchParams.get('code') ?? '', verifier);
  return { fake, consent, token, api: new xdk.Client({ accessToken: token.access_token }) };
}

test('twitter-api-v2 signs in with PKCE, renews once by each token, and ends the consent', async () => {
  const { guest, grant, refreshToken } = await popular();
  await expect(guest.loginWithOAuth2(grant)).rejects.toThrow('400');
  const next = await guest.refreshOAuth2Token(refreshToken);
  expect((await next.client.v2.me()).data.username).toBe('maralind_homes');
  await guest.revokeOAuth2Token(next.accessToken, 'access_token');
  await expect(next.client.v2.me()).rejects.toMatchObject({ code: 401 });
  const again = await popular();
  await again.guest.refreshOAuth2Token(again.refreshToken);
  await expect(again.guest.refreshOAuth2Token(again.refreshToken)).rejects.toThrow('400');
});

test('twitter-api-v2 posts photos with alt text and a video that has to be waited for', async () => {
  const { api, fake } = await popular();
  const image = { media_type: 'image/jpeg', media_category: 'tweet_image' } as const;
  const ids = [
    await api.uploadMedia(Buffer.from(photo), image),
    await api.uploadMedia(Buffer.from(smallJpeg(1200, 800)), image),
  ];
  for (const id of ids) await api.createMediaMetadata(id, { alt_text: { text: 'A bright kitchen' } });
  await api.tweet('Four rooms', { media: { media_ids: [ids[0] ?? '', ids[1] ?? ''] } });
  const video = { media_type: 'video/mp4', media_category: 'tweet_video' } as const;
  const id = await api.uploadMedia(Buffer.from(film), video);
  await api.tweet('A walk through', { media: { media_ids: [id] } });
  expect(fake.published()).toMatchObject([
    { caption: 'Four rooms', media: [{ mime: 'image/jpeg' }, { mime: 'image/jpeg' }] },
    { caption: 'A walk through', media: [{ bytes: film.length }] },
  ]);
  expect(fake.requests().filter((one) => one.operation === 'media.append')).toHaveLength(5);
});

test('twitter-api-v2 posts a thread, reads it back with its numbers, and takes it away', async () => {
  const { api, fake } = await popular();
  const thread = await api.tweetThread(['One', 'Two', 'Three']);
  const { data: me } = await api.me({ 'user.fields': ['public_metrics', 'verified_type'] });
  const fields = ['created_at', 'conversation_id', 'referenced_tweets', 'public_metrics'] as const;
  const list = await api.userTimeline(me.id, { max_results: 10, 'tweet.fields': [...fields] });
  expect(list.tweets.map((one) => one.text)).toEqual(['Three', 'Two', 'One']);
  expect(new Set(list.tweets.map((one) => one.conversation_id))).toEqual(new Set([thread[0]?.data.id]));
  for (const { data } of thread) await api.deleteTweet(data.id);
  expect(fake.posts().filter((one) => one.deletedAt === null)).toEqual([]);
  const gone = await api.tweets(thread.map(({ data }) => data.id));
  expect(gone.errors?.map((one) => one.title)).toEqual(Array(3).fill('Not Found Error'));
});

test('a refusal reaches twitter-api-v2 in X’s words, and a full window as what it is', async () => {
  const { api, fake } = await popular();
  await api.tweet('Four rooms');
  const detail = 'You are not allowed to create a Tweet with duplicate content.';
  await expect(api.tweet('Four rooms')).rejects.toMatchObject({
    code: 403,
    data: { detail },
    rateLimit: { limit: 100, remaining: 98 },
  });
  fake.tell({ mood: 'limited', operation: 'post.create' });
  await expect(api.tweet('Five rooms')).rejects.toMatchObject({
    code: 429,
    rateLimitError: true,
    rateLimit: { remaining: 0 },
  });
});

test('X’s own client uploads in one go and in parts, and posts both', async () => {
  const { api, fake } = await official();
  const base64 = Buffer.from(photo).toString('base64');
  const whole = await api.media.upload({ media: base64, mediaCategory: 'tweet_image' });
  const init = { mediaType: 'image/jpeg', mediaCategory: 'tweet_image', totalBytes: photo.length } as const;
  const { data: begun } = await api.media.initializeUpload(init);
  await api.media.appendUpload(begun?.id ?? '', { media: base64, segmentIndex: 0 });
  await api.media.finalizeUpload(begun?.id ?? '');
  const alt = { altText: { text: 'A bright kitchen' } };
  await api.media.createMetadata({ id: begun?.id ?? '', metadata: alt });
  const mediaIds = [whole.data?.id ?? '', begun?.id ?? ''];
  const { data: post } = await api.posts.create({ text: 'Four rooms', media: { mediaIds } });
  expect(fake.published()).toMatchObject([{ remoteId: post?.id, caption: 'Four rooms', media: [{}, {}] }]);
});

test('X’s own client reads who it is and what it posted, renews, and deletes', async () => {
  const { api, fake, consent, token } = await official();
  const { data: post } = await api.posts.create({ text: 'Four rooms', replySettings: 'following' });
  const { data: me } = await api.users.getMe({ userFields: ['public_metrics', 'subscription_type'] });
  expect(me).toMatchObject({ username: 'maralind_homes', subscriptionType: 'None' });
  const list = await api.users.getPosts(me?.id ?? '', { postFields: ['created_at', 'public_metrics'] });
  expect(list.data).toMatchObject([{ id: post?.id, text: 'Four rooms' }]);
  const renewed = await consent.refreshToken(token.refresh_token);
  const later = new xdk.Client({ accessToken: renewed.access_token });
  await later.posts.delete(post?.id ?? '');
  expect(fake.posts().map((one) => one.deletedAt !== null)).toEqual([true]);
});
