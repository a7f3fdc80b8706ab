import { expect, test } from 'vitest';
import { type FacebookGiven, facebookFake } from '../fakes/facebook.ts';
import { smallJpeg, smallMovie } from '../fakes/small-media.ts';
import { signIn } from '../fakes/tiktok/sign-in.ts';
import { captive } from './captive.ts';
import { metaClient, refusal, worldWith } from './meta-client.ts';

/** Meta's own client against our stand-in for Facebook at Facebook's own addresses. */

const CALLBACK = 'https://clipcast.test/callback';
const MEDIA = 'https://media.clipcast.test/';
const SCOPES = [
  'pages_show_list',
  'pages_manage_posts',
  'pages_read_engagement',
  'pages_manage_engagement',
  'read_insights',
];
const files = {
  [`${MEDIA}a.jpg`]: smallJpeg(),
  [`${MEDIA}b.jpg`]: smallJpeg(1200, 800),
  [`${MEDIA}wide.mp4`]: smallMovie({ width: 1920, height: 1080 }),
  [`${MEDIA}tall.mp4`]: smallMovie({ width: 1080, height: 1920 }),
};
const { FacebookAdsApi, User, Page, PagePost } = metaClient('graph.facebook.com');

async function connected(given: FacebookGiven = {}) {
  const fake = facebookFake(worldWith(files), {
    pace: { by: 'once' },
    ...given,
    app: { redirectUris: [CALLBACK], ...given.app },
  });
  await captive([fake]);
  const { clientId: client_id, clientSecret: client_secret } = fake.options.app;
  // The client does not sign in: it is given a token.
  const asked = new URLSearchParams({ client_id, redirect_uri: CALLBACK, state: 's1', scope: SCOPES.join() });
  const back = await signIn(fetch, `https://www.facebook.com/v25.0/dialog/oauth?${asked}`, {
    user: 'mara.lind',
  });
  const code = back.searchParams.get('code') ?? '';
  const grant = new URLSearchParams({ client_id, client_secret, redirect_uri: CALLBACK, code });
  const answer = await fetch(`https://graph.facebook.com/v25.0/oauth/access_token?${grant}`);
  const { access_token } = (await answer.json()) as { access_token: string };
  FacebookAdsApi.init(access_token, 'en_US', false);
  const [page] = await new User('me').getAccounts(['id', 'name', 'access_token', 'tasks'], { limit: 1 });
  const api = FacebookAdsApi.init(String(page?._data.access_token), 'en_US', false);
  return { fake, api, person: access_token, page: new Page(page?.id ?? '') };
}

test('Meta’s client lists the Pages with what it asked for and no more, list after list', async () => {
  const { person } = await connected();
  FacebookAdsApi.init(person, 'en_US', false);
  const pages = await new User('me').getAccounts(['name', 'tasks'], { limit: 1 });
  expect(Object.keys(pages[0]?._data ?? {}).toSorted()).toEqual(['id', 'name', 'tasks']);
  const next = pages as unknown as { hasNext(): boolean; next(): Promise<unknown[]> };
  expect(next.hasNext()).toBe(true);
  expect(await next.next()).toHaveLength(1);
});

test('Meta’s client posts one photo, and several in one post', async () => {
  const { fake, page } = await connected();
  await page.createPhoto([], { url: `${MEDIA}a.jpg`, caption: 'One photo' });
  const ids = [];
  for (const name of ['a.jpg', 'b.jpg'])
    ids.push((await page.createPhoto([], { url: MEDIA + name, published: false })).id);
  expect(fake.published()).toHaveLength(1);
  const attached_media = ids.map((media_fbid) => ({ media_fbid }));
  const post = await page.createFeed([], { message: 'Two photos', attached_media });
  expect(fake.published()).toMatchObject([
    { kind: 'photo', caption: 'One photo' },
    { kind: 'photos', caption: 'Two photos', remoteId: post.id, media: [{}, {}] },
  ]);
});

test('Meta’s client posts a video and a reel, and sees how they are processed', async () => {
  const { fake, api, page } = await connected({ pace: { by: 'looks', looks: 2 } });
  const video = await page.createVideo([], { file_url: `${MEDIA}wide.mp4`, description: 'A walk' });
  const look = async (id: string) => {
    const { status } = await api.call('GET', [id], { fields: 'status' });
    return (status as { video_status: string }).video_status;
  };
  expect([await look(video.id), await look(video.id)]).toEqual(['processing', 'ready']);
  const { video_id, upload_url } = (await page.createVideoReel([], { upload_phase: 'start' }))._data;
  const authorization = `OAuth ${(api as unknown as { accessToken: string }).accessToken}`;
  const sent = await fetch(String(upload_url), {
    method: 'POST',
    headers: { authorization, file_url: `${MEDIA}tall.mp4` },
  });
  expect(await sent.json()).toEqual({ success: true });
  const finish = { video_id, upload_phase: 'finish', video_state: 'PUBLISHED', description: 'A reel' };
  await page.createVideoReel([], finish);
  while ((await look(String(video_id))) !== 'ready');
  expect(fake.published()).toMatchObject([
    { kind: 'video', caption: 'A walk', remoteId: video.id },
    { kind: 'reel', caption: 'A reel', remoteId: video_id },
  ]);
});

test('Meta’s client reads a post back in fields that it knows, comments on it and takes it away', async () => {
  const { fake, page } = await connected();
  const { id } = await page.createFeed([], { message: 'Four rooms', link: 'https://clipcast.example/a' });
  const fields = ['message', 'created_time', 'permalink_url', 'is_published'];
  const read = await new PagePost(id).get(fields);
  expect(read._data).toMatchObject({ id, message: 'Four rooms', is_published: true });
  for (const field of Object.keys(read._data)) expect(PagePost.Fields).toHaveProperty(field);
  expect((await page.getFeed(fields, { limit: 5 })).map((one) => one.id)).toEqual([id]);
  await new PagePost(id).createComment([], { message: 'Viewings on Thursday' });
  expect(fake.comments()).toEqual([{ on: id, message: 'Viewings on Thursday' }]);
  await new PagePost(id).delete([]);
  expect(fake.gone()).toEqual([id]);
  expect(await refusal(new PagePost(id).get(fields))).toBe('100/33');
});

test('Meta’s client counts what a post and the Page have come to', async () => {
  const { page } = await connected();
  const { id } = await page.createFeed([], { message: 'Four rooms' });
  const ofPost = await new PagePost(id).getInsights([], { metric: 'post_media_view,post_clicks' });
  expect(ofPost.map((one) => one._data.name)).toEqual(['post_media_view', 'post_clicks']);
  const ofPage = await page.getInsights([], { metric: 'page_follows', period: 'day' });
  expect(ofPage.map((one) => one._data.name)).toEqual(['page_follows']);
});

test('a refusal reaches Meta’s client with the numbers it knows', async () => {
  const { fake, page } = await connected();
  await page.createFeed([], { message: 'Four rooms' });
  expect(await refusal(page.createFeed([], { message: 'Four rooms' }))).toBe('506');
  expect(await refusal(page.createFeed([], {}))).toBe('100');
  expect(await refusal(page.createPhoto([], { url: `${MEDIA}gone.jpg` }))).toBe('324');
  expect(await refusal(new Page('1').createFeed([], { message: 'Elsewhere' }))).toBe('100/33');
  fake.disconnect('mara.lind');
  expect(await refusal(page.createFeed([], { message: 'Too late' }))).toMatch(/^190/);
});
