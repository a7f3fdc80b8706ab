import { expect, test } from 'vitest';
import fixture from '../fixtures/facebook.json' with { type: 'json' };
import { CALLBACK } from './by-hand.ts';
import { desk, number, PAGE } from './facebook/desk.ts';
import { smallJpeg, smallWebp } from './small-media.ts';
import { shapeOf } from './tiktok/desk.ts';
import { signIn } from './tiktok/sign-in.ts';

async function signedIn(user?: string) {
  const at = desk();
  return { ...at, ...(await at.connect(user)) };
}

test.each([
  ['an unknown app', { client_id: '1' }, 'no such app'],
  ['an address that is not registered', { redirect_uri: `${CALLBACK}/` }, 'redirect_uri'],
  ['a scope it does not know', { scope: 'publish_video' }, 'Invalid Scopes'],
])('the dialog refuses %s', async (_, change, why) => {
  const at = desk();
  const reply = await at.fetch(at.dialogUrl(change));
  expect(reply.status).toBe(400);
  expect(await reply.text()).toContain(why);
});

test('the documented dialog query opens the page with people and Pages, and a no comes back as one', async () => {
  const at = desk();
  const text = await (
    await at.fetch(`https://www.facebook.com/v25.0/dialog/oauth?${fixture.dialogQuery}`)
  ).text();
  for (const name of ['Mara Lind', 'Mara Lind Homes', 'Harbor Motors']) expect(text).toContain(name);
  const back = await signIn(at.fetch, at.dialogUrl(), { user: 'mara.lind', refuse: true });
  expect(Object.fromEntries(back.searchParams)).toMatchObject({ error: 'access_denied', state: 's1' });
});

test('tokens, permissions and Pages have the documented shapes', async () => {
  const { short, long, person } = await signedIn();
  expect(shapeOf(short.body)).toEqual(shapeOf(fixture.tokenReply));
  expect(long.body).toMatchObject({ token_type: 'bearer', expires_in: fixture.longTokenReply.expires_in });
  const permissions = (await person.get('me/permissions')).body;
  expect(shapeOf(permissions.data[0])).toEqual(shapeOf(fixture.permissionsReply.data[0]));
  const { body } = await person.get('me/accounts');
  expect(shapeOf(body.data[0])).toEqual(shapeOf(fixture.accountsReply.data[0]));
  const asked = (await person.get(`me/accounts?${fixture.accountsQuery}`)).body.data[0];
  expect(Object.keys(asked)).toEqual([
    'id',
    'name',
    'username',
    'category',
    'access_token',
    'tasks',
    'picture',
  ]);
  expect(shapeOf(body.paging)).toEqual(shapeOf(fixture.accountsReply.paging));
});

test('a code works once', async () => {
  const { back, exchange } = await signedIn();
  const code = back.searchParams.get('code') ?? '';
  expect((await exchange({ code, redirect_uri: CALLBACK })).body.error.message).toContain('has been used');
});

test('a token that has ended cannot be made longer', async () => {
  const { short, exchange, clock } = await signedIn();
  clock.now += 5_400_000;
  const asked = { grant_type: 'fb_exchange_token', fb_exchange_token: short.body.access_token };
  expect(number(await exchange(asked))).toBe('190/463');
});

test('the Pages’ tokens outlive the person’s, and end with the consent', async () => {
  const { person, page, clock, fake } = await signedIn();
  clock.now += 61 * 86_400_000;
  expect(number(await person.get('me'))).toBe('190/463');
  expect((await page.get('me')).body.name).toBe('Mara Lind Homes');
  fake.disconnect('mara.lind');
  const over = await page.get('me');
  expect([over.status, number(over)]).toEqual([401, '190/458']);
  expect(shapeOf(over.body)).toEqual(shapeOf(fixture.error));
});

test('Pages come list after list', async () => {
  const { person } = await signedIn();
  const first = (await person.get('me/accounts?limit=1')).body;
  const second = (await person.get(`me/accounts?limit=1&after=${first.paging.cursors.after}`)).body;
  expect([first.data[0].name, second.data[0].name]).toEqual(['Mara Lind Homes', 'Nordhaus Living']);
  expect([first.paging.next !== undefined, second.paging.next]).toEqual([true, undefined]);
});

test('publishing wants the Page’s token, its scope and its task', async () => {
  const at = desk();
  const { person, as, tokens } = { ...at, ...(await at.connect()) };
  expect(number(await person.post(`${PAGE}/feed`, { message: 'x' }))).toBe('200');
  expect(number(await as(tokens[1] ?? '').post('me/feed', { message: 'x' }))).toBe('200');
  const less = await at.connect('mara.lind', ['pages_manage_posts']);
  expect(number(await less.page.post('me/feed', { message: 'x' }))).toBe('10');
});

test('text stands on the Page at once, with the id of Page and post', async () => {
  const { page, fake } = await signedIn();
  const { body } = await page.post(`${PAGE}/feed`, { message: 'Open house on Thursday' });
  expect(shapeOf(body)).toEqual(shapeOf(fixture.feedReply));
  expect(body.id).toMatch(new RegExp(`^${PAGE}_\\d+$`));
  expect(fake.published()).toMatchObject([{ kind: 'text', url: `https://www.facebook.com/${body.id}` }]);
});

test.each([
  ['nothing at all', {}, '100'],
  ['a text of 63,207 characters', { message: 'x'.repeat(63_207) }, '100'],
  ['a link that is none', { link: 'harbour' }, '100/2061006'],
  ['a link to Facebook', { link: 'https://m.facebook.com/x' }, '100/1609008'],
  ['a link nobody can reach', { link: 'http://localhost/x' }, '100/1609005'],
  ['a photo that is not there', { attached_media: [{ media_fbid: '1' }] }, '100'],
])('a post of %s is refused', async (_, body, expected) => {
  const { page } = await signedIn();
  expect(number(await page.post('me/feed', body))).toBe(expected);
});

test('the same text twice in a row is refused', async () => {
  const { page, fake } = await signedIn();
  await page.post('me/feed', { message: 'One' });
  expect(number(await page.post('me/feed', { message: 'One' }))).toBe('506');
  expect(fake.published()).toHaveLength(1);
});

test('an unpublished photo shows nowhere until a post takes it, and only one can', async () => {
  const { page, fake, serve } = await signedIn();
  const { body } = await page.post('me/photos', { url: serve('a.jpg', smallJpeg()), published: false });
  expect(Object.keys(body)).toEqual(['id']);
  expect(fake.published()).toHaveLength(0);
  const attached_media = [{ media_fbid: body.id }];
  const made = await page.post('me/feed', { message: 'A', attached_media });
  expect((await page.get(`${body.id}?fields=page_story_id`)).body.page_story_id).toBe(made.body.id);
  expect(number(await page.post('me/feed', { message: 'B', attached_media }))).toBe('100/1366051');
});

test('a form may name attached photos one by one', async () => {
  const { ask, page, tokens, fake, serve } = await signedIn();
  const { body } = await page.post('me/photos', { url: serve('a.jpg', smallJpeg()), published: false });
  const form = new URLSearchParams({ access_token: tokens[0] ?? '', message: 'A' });
  form.set('attached_media[0]', JSON.stringify({ media_fbid: body.id }));
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  await ask('https://graph.facebook.com/v25.0/me/feed', { method: 'POST', headers, body: form.toString() });
  expect(fake.published()).toMatchObject([{ kind: 'photo', media: [{ mime: 'image/jpeg' }] }]);
});

test('a photo published by itself names its post', async () => {
  const { page, serve } = await signedIn();
  const { body } = await page.post('me/photos', { url: serve('a.jpg', smallJpeg()), caption: 'A' });
  expect(shapeOf(body)).toEqual(shapeOf(fixture.publishedPhotoReply));
});

test('a photo that no post takes is gone after a day', async () => {
  const { page, serve, clock } = await signedIn();
  const { body } = await page.post('me/photos', { url: serve('a.jpg', smallJpeg()), published: false });
  clock.now += 86_400_000;
  expect((await page.post('me/feed', { attached_media: [{ media_fbid: body.id }] })).status).toBe(400);
});

test.each([
  ['a WebP', smallWebp(), '324/2069019'],
  ['more than 10 MB', smallJpeg(1080, 1350, 10_000_001), '324/1366046'],
])('a photo that is %s is refused', async (_, bytes, expected) => {
  const { page, serve } = await signedIn();
  expect(number(await page.post('me/photos', { url: serve('a', bytes), published: false }))).toBe(expected);
});

test('a photo story stands in the list of stories for a day, and not in the feed', async () => {
  const { page, serve, clock } = await signedIn();
  const { body } = await page.post('me/photos', { url: serve('a.jpg', smallJpeg()), published: false });
  const story = await page.post('me/photo_stories', { photo_id: body.id });
  expect(shapeOf(story.body)).toEqual(shapeOf(fixture.storyReply));
  const stories = (await page.get('me/stories')).body;
  expect(shapeOf(stories.data[0])).toEqual(shapeOf(fixture.storiesReply.data[0]));
  expect((await page.get('me/feed?fields=id')).body.data).toEqual([]);
  expect(number(await page.post('me/photo_stories', { photo_id: body.id }))).toBe('100/1366051');
  clock.now += 86_400_001;
  expect((await page.get('me/stories')).body.data[0].status).toBe('ARCHIVED');
});

test('the feed lists since a second, newest first, with the photos of each post', async () => {
  const { page, serve, clock } = await signedIn();
  await page.post('me/feed', { message: 'old' });
  clock.now += 60_000;
  const photos = await Promise.all(
    ['a', 'b'].map((name) => page.post('me/photos', { url: serve(name, smallJpeg()), published: false })),
  );
  const ids = photos.map((one) => one.body.id);
  await page.post('me/feed', { message: 'new', attached_media: ids.map((media_fbid) => ({ media_fbid })) });
  const fields = 'id,message,created_time,attachments{target,subattachments{target}}';
  const { body } = await page.get(`me/feed?fields=${fields}&since=${clock.now / 1000 - 1}`);
  expect(body.data).toHaveLength(1);
  const inside = body.data[0].attachments.data[0].subattachments.data;
  expect(inside.map((one: { target: { id: string } }) => one.target.id)).toEqual(ids);
});

test('a post is deleted once, and somebody else’s is not there', async () => {
  const at = desk();
  const [mine, theirs] = [await at.connect(), await at.connect('tom.harbor')];
  const { body } = await mine.page.post('me/feed', { message: 'A' });
  expect(number(await theirs.page.get(`${body.id}?fields=id`))).toBe('100/33');
  expect((await mine.page.erase(body.id)).body).toEqual(fixture.successReply);
  expect(number(await mine.page.erase(body.id))).toBe('100/33');
});

test('a comment needs its own scope', async () => {
  const at = desk();
  const { page } = await at.connect('mara.lind', ['pages_manage_engagement']);
  const { body } = await page.post('me/feed', { message: 'A' });
  expect(number(await page.post(`${body.id}/comments`, { message: 'x' }))).toBe('10');
});

test('a Page that must first be authorized is refused with the number that says so', async () => {
  const { page } = await signedIn('tom.harbor');
  expect(number(await page.post('me/feed', { message: 'x' }))).toBe('200/1404078');
});

test('what it keeps survives a restart, and names no token in its record', async () => {
  const { fake, page, tokens } = await signedIn();
  await page.post('me/feed', { message: 'A' });
  const other = desk();
  other.fake.load(JSON.parse(JSON.stringify(fake.save())));
  expect(other.fake.published()).toEqual(fake.published());
  expect(JSON.stringify(fake.requests())).not.toContain(tokens[0]);
});
