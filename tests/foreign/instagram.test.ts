import { expect, test } from 'vitest';
import { type InstagramGiven, instagramFake } from '../fakes/instagram.ts';
import { smallJpeg, smallMovie } from '../fakes/small-media.ts';
import { signIn } from '../fakes/tiktok/sign-in.ts';
import { captive } from './captive.ts';
import { metaClient, type Node, refusal, worldWith } from './meta-client.ts';

/** Meta's own client against our stand-in for Instagram at Instagram's own addresses. */

const CALLBACK = 'https://clipcast.test/callback';
const MEDIA = 'https://media.clipcast.test/';
const SCOPES = ['basic', 'content_publish', 'manage_insights'].map((name) => `instagram_business_${name}`);
const files = {
  [`${MEDIA}a.jpg`]: smallJpeg(),
  [`${MEDIA}b.jpg`]: smallJpeg(1080, 1080),
  [`${MEDIA}film.mp4`]: smallMovie({ width: 1080, height: 1920 }),
};
const sdk = metaClient('graph.instagram.com');

async function connected(given: InstagramGiven = {}) {
  const clock = { now: Date.now() };
  const fake = instagramFake(
    worldWith(files, () => clock.now),
    {
      pace: { by: 'looks', looks: 2 },
      ...given,
      app: { redirectUris: [CALLBACK], ...given.app },
    },
  );
  await captive([fake]);
  const { clientId: client_id, clientSecret: client_secret } = fake.options.app;
  // The client does not sign in: it is given a token.
  const asked = { client_id, redirect_uri: CALLBACK, response_type: 'code', scope: SCOPES.join() };
  const page = `https://www.instagram.com/oauth/authorize?${new URLSearchParams(asked)}`;
  const code = (await signIn(fetch, page, { user: 'maralind.homes' })).searchParams.get('code') ?? '';
  const grant_type = 'authorization_code';
  const body = new URLSearchParams({ client_id, client_secret, grant_type, redirect_uri: CALLBACK, code });
  const answer = await fetch('https://api.instagram.com/oauth/access_token', { method: 'POST', body });
  const { data } = (await answer.json()) as { data: { access_token: string }[] };
  sdk.FacebookAdsApi.init(data[0]?.access_token ?? '', 'en_US', false);
  const me = () => new sdk.IGUser('me');
  /** A container, looked at until it is finished. */
  const finished = async (params: object): Promise<string> => {
    const { id } = await me().createMedia([], params);
    for (;;) {
      const { status_code } = (await new sdk.IGMediaForIGOnlyAPI(id).get(['status_code']))._data;
      if (status_code === 'FINISHED') return id;
      expect(status_code).toBe('IN_PROGRESS');
    }
  };
  const publish = (creation_id: string): Promise<Node> => me().createMediaPublish([], { creation_id });
  return { clock, fake, me, finished, publish };
}

test('Meta’s client tells who the account is in fields that it knows, and how much it may still post', async () => {
  const { me, finished, publish } = await connected();
  const fields = ['user_id', 'username', 'name', 'account_type', 'followers_count', 'media_count'];
  const { _data: account } = await me().get(fields);
  expect(account).toMatchObject({ username: 'maralind.homes', account_type: 'BUSINESS', media_count: 0 });
  for (const field of Object.keys(account)) expect(sdk.IGUserForIGOnlyAPI.Fields).toHaveProperty(field);
  await publish(await finished({ image_url: `${MEDIA}a.jpg` }));
  const [quota] = await me().getContentPublishingLimit(['quota_usage', 'config']);
  expect(quota?._data).toMatchObject({ quota_usage: 1, config: { quota_total: 50 } });
});

test('Meta’s client posts a photo, a reel and a carousel, each from a container that takes its time', async () => {
  const { fake, finished, publish } = await connected();
  await publish(await finished({ image_url: `${MEDIA}a.jpg`, caption: 'A photo', alt_text: 'A kitchen' }));
  await publish(await finished({ media_type: 'REELS', video_url: `${MEDIA}film.mp4`, caption: 'A reel' }));
  const children = [];
  for (const name of ['a.jpg', 'b.jpg'])
    children.push(await finished({ image_url: MEDIA + name, is_carousel_item: true }));
  await publish(await finished({ media_type: 'CAROUSEL', children, caption: 'A carousel' }));
  expect(fake.published().map((one) => [one.kind, one.caption])).toEqual([
    ['photo', 'A photo'],
    ['reel', 'A reel'],
    ['carousel', 'A carousel'],
  ]);
});

test('Meta’s client reads a post back in fields that it knows', async () => {
  const { me, finished, publish } = await connected();
  const { id } = await publish(await finished({ image_url: `${MEDIA}a.jpg`, caption: 'A photo' }));
  const fields = ['caption', 'permalink', 'shortcode', 'timestamp', 'media_type', 'like_count'];
  const { _data: post } = await new sdk.IGMediaForIGOnlyAPI(id).get(fields);
  expect(post).toMatchObject({ id, caption: 'A photo', media_type: 'IMAGE' });
  for (const field of Object.keys(post)) expect(sdk.IGMediaForIGOnlyAPI.Fields).toHaveProperty(field);
  expect((await me().getMedia(['id'])).map((one) => one.id)).toEqual([id]);
});

test('Meta’s client counts what a post and the account have come to', async () => {
  const { clock, me, finished, publish } = await connected();
  const { id } = await publish(await finished({ image_url: `${MEDIA}a.jpg` }));
  clock.now += 3_000_000;
  const ofPost = await new sdk.IGMediaForIGOnlyAPI(id).getInsights([], { metric: 'reach,views,likes' });
  expect(ofPost.map((one) => one._data)).toMatchObject([
    { name: 'reach' },
    { name: 'views' },
    { name: 'likes' },
  ]);
  const asked = { metric: 'views,likes', period: 'day', metric_type: 'total_value' };
  const ofAccount = await me().getInsights([], asked);
  expect(ofAccount.map((one) => one._data.name)).toEqual(['views', 'likes']);
  // A metric that is no more fails the whole call, as an error nobody knows.
  const old = new sdk.IGMediaForIGOnlyAPI(id).getInsights([], { metric: 'views,impressions' });
  expect(await refusal(old)).toBe('1');
});

test('a refusal reaches Meta’s client with the numbers it knows', async () => {
  const { me, finished, publish } = await connected();
  const { id } = await me().createMedia([], { image_url: `${MEDIA}a.jpg` });
  expect(await refusal(publish(id))).toBe('9007/2207027');
  expect(await refusal(me().createMedia([], { image_url: `${MEDIA}gone.jpg` }))).toBe('9004/2207052');
  const caption = 'x'.repeat(2201);
  expect(await refusal(me().createMedia([], { image_url: `${MEDIA}a.jpg`, caption }))).toBe('36004/2207010');
  const once = await finished({ image_url: `${MEDIA}b.jpg` });
  await publish(once);
  expect(await refusal(publish(once))).toBe('24/2207008');
});
