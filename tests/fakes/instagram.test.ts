import { expect, test } from 'vitest';
import fixture from '../fixtures/instagram.json' with { type: 'json' };
import { ALL_SCOPES, desk } from './instagram/desk.ts';
import { smallJpeg, smallMovie, smallPng } from './small-media.ts';
import { shapeOf } from './tiktok/desk.ts';
import { signIn } from './tiktok/sign-in.ts';

const number = (reply: { body: { error: { code: number; error_subcode?: number } } }) =>
  `${reply.body.error.code}/${reply.body.error.error_subcode}`;

async function signedIn(user?: string) {
  const at = desk();
  return { ...at, ...(await at.connect(user)) };
}

test.each([
  ['an unknown app', { client_id: '1' }, 'no such app'],
  ['an address that is not registered', { redirect_uri: 'https://clipcast.test/callback/' }, 'redirect_uri'],
  ['a scope that died', { scope: 'business_content_publish' }, 'Invalid Scopes'],
])('the authorize page refuses %s', async (_, change, why) => {
  const at = desk();
  const reply = await at.fetch(at.authorizeUrl(change));
  expect(reply.status).toBe(400);
  expect(await reply.text()).toContain(why);
});

test('the documented authorize query opens the page, and a no comes back as one', async () => {
  const at = desk();
  const address = `https://www.instagram.com/oauth/authorize?${fixture.authorizeQuery}`;
  expect(await (await at.fetch(address)).text()).toContain('Mara Lind Homes');
  const back = await signIn(at.fetch, at.authorizeUrl(), { user: 'maralind.homes', refuse: true });
  expect(Object.fromEntries(back.searchParams)).toMatchObject({
    error: 'access_denied',
    error_reason: 'user_denied',
  });
});

test('tokens have the documented shapes: an hour for a code, 60 days for that', async () => {
  const at = desk();
  const { back, short } = await at.connect();
  expect(back.hash).toBe('#_');
  expect(shapeOf(short.body.data[0])).toEqual(shapeOf(fixture.tokenReply.data[0]));
  const long = await at.toLong(short.body.data[0].access_token);
  expect(shapeOf(long.body)).toEqual(shapeOf(fixture.longTokenReply));
  expect(long.body.expires_in).toBe(fixture.longTokenReply.expires_in);
});

test('a code works once, and its refusal has a shape of its own', async () => {
  const at = desk();
  const { back } = await at.connect();
  expect((await at.exchange(back.searchParams.get('code') ?? '')).body).toEqual(fixture.tokenError);
});

test('a token renews itself from its second day until its sixtieth', async () => {
  const { refresh, token, clock, get } = await signedIn();
  expect((await refresh(token)).status).toBe(400);
  clock.now += 86_400_000;
  const renewed = await refresh(token);
  expect(renewed.body.token_type).toBe('bearer');
  clock.now += 60 * 86_400_000;
  expect(number(await refresh(token))).toBe('190/463');
  expect((await get('me?fields=username')).status).toBe(401);
});

test('the account tells both of its ids, and no field that does not exist', async () => {
  const { get } = await signedIn();
  const { body } = await get(`me?fields=${fixture.meFields}`);
  expect(body.user_id).toMatch(/^17841\d{12}$/);
  expect(body.id).not.toBe(body.user_id);
  expect((await get('me?fields=birthday')).body.error.code).toBe(100);
});

test('a photo goes from container to post, and each answer has the documented shape', async () => {
  const { get, post, serve, fake } = await signedIn();
  const made = await post('me/media', { image_url: serve('a.jpg', smallJpeg()), caption: 'Harbour #view' });
  expect(shapeOf(made.body)).toEqual(shapeOf(fixture.containerReply));
  const state = await get(`${made.body.id}?fields=${fixture.statusFields}`);
  expect(shapeOf(state.body)).toEqual(shapeOf(fixture.statusReply));
  expect(fake.published()).toHaveLength(0);
  const live = await post('me/media_publish', { creation_id: made.body.id });
  expect(shapeOf(live.body)).toEqual(shapeOf(fixture.publishReply));
  const facts = await get(`${live.body.id}?fields=${fixture.mediaFields}`);
  expect(shapeOf(facts.body)).toEqual(shapeOf(fixture.mediaReply));
  expect((await get(`${made.body.id}?fields=status_code`)).body.status_code).toBe('PUBLISHED');
  expect(fake.published()).toMatchObject([{ caption: 'Harbour #view', url: facts.body.permalink }]);
});

test('parameters may also come as a query', async () => {
  const { ask, token, serve } = await signedIn();
  const query = new URLSearchParams({
    image_url: serve('a.jpg', smallJpeg()),
    caption: 'One #two',
    access_token: token,
  });
  const reply = await ask(`https://graph.instagram.com/v25.0/me/media?${query}`, { method: 'POST' });
  expect(reply.status).toBe(200);
});

test('a container is used once; a second call is refused and makes no second post', async () => {
  const { post, serve, fake } = await signedIn();
  const { body } = await post('me/media', { image_url: serve('a.jpg', smallJpeg()) });
  await post('me/media_publish', { creation_id: body.id });
  expect(number(await post('me/media_publish', { creation_id: body.id }))).toBe('24/2207008');
  expect(fake.published()).toHaveLength(1);
});

test('what is still being processed cannot be published yet', async () => {
  const at = desk({ pace: { by: 'looks', looks: 2 } });
  const { get, post } = await at.connect();
  const { body } = await post('me/media', { image_url: at.serve('a.jpg', smallJpeg()) });
  const refused = await post('me/media_publish', { creation_id: body.id });
  expect(number(refused)).toBe('9007/2207027');
  expect(shapeOf(refused.body)).toEqual(shapeOf(fixture.error));
  const states = [];
  for (let look = 0; look < 2; look += 1)
    states.push((await get(`${body.id}?fields=status_code`)).body.status_code);
  expect(states).toEqual(['IN_PROGRESS', 'FINISHED']);
});

test('a container nobody publishes ends after a day', async () => {
  const { get, post, serve, clock } = await signedIn();
  const { body } = await post('me/media', { image_url: serve('a.jpg', smallJpeg()) });
  clock.now += 86_400_000;
  expect((await get(`${body.id}?fields=status_code`)).body.status_code).toBe('EXPIRED');
  expect(number(await post('me/media_publish', { creation_id: body.id }))).toBe('24/2207008');
});

test.each([
  ['a caption of 2,201 characters', { caption: 'x'.repeat(2201) }, '36004/2207010'],
  ['21 mentions', { caption: ' @a.b'.repeat(21) }, '100/2207040'],
  ['31 hashtags', { caption: ' #a'.repeat(31) }, '100/undefined'],
  ['a media type nobody knows', { media_type: 'IGTV' }, '100/2207023'],
  ['alt text of 1,001 characters', { alt_text: 'x'.repeat(1001) }, '100/undefined'],
  ['four collaborators', { collaborators: ['a', 'b', 'c', 'd'] }, '100/undefined'],
  ['a carousel item with a caption', { is_carousel_item: true, caption: 'x' }, '100/undefined'],
  ['a carousel item with an AI label', { is_carousel_item: true, is_ai_generated: true }, '100/undefined'],
  ['a carousel item with collaborators', { is_carousel_item: true, collaborators: ['a'] }, '100/undefined'],
  ['a story with a caption', { media_type: 'STORIES', caption: 'x' }, '100/undefined'],
  ['trial settings on a photo', { trial_params: { graduation_strategy: 'MANUAL' } }, '100/undefined'],
  ['a reel without a video', { media_type: 'REELS' }, '100/undefined'],
])('%s is refused', async (_, change, expected) => {
  const { post, serve } = await signedIn();
  const reply = await post('me/media', { image_url: serve('a.jpg', smallJpeg()), ...change });
  expect([reply.status, number(reply)]).toEqual([400, expected]);
});

test.each([
  ['a PNG', smallPng(), '36001/2207005'],
  ['a photo of more than 8 MB', smallJpeg(1080, 1350, 8 * 1024 * 1024 + 1), '36000/2207004'],
  ['a photo taller than 4:5', smallJpeg(1000, 1300), '36003/2207009'],
  ['a photo wider than 1.91:1', smallJpeg(1920, 1000), '36003/2207009'],
])('%s is refused when its container is made', async (_, bytes, expected) => {
  const { post, serve } = await signedIn();
  expect(number(await post('me/media', { image_url: serve('a.jpg', bytes) }))).toBe(expected);
});

test('an address that gives nothing is 9004, one that is not public https is a wrong parameter', async () => {
  const { post } = await signedIn();
  const gone = await post('me/media', { image_url: 'https://media.clipcast.test/gone.jpg' });
  expect(number(gone)).toBe('9004/2207052');
  const plain = await post('me/media', { image_url: 'http://media.clipcast.test/a.jpg' });
  expect(number(plain)).toBe('100/undefined');
});

test.each([
  ['shorter than 3 seconds', { seconds: 2 }],
  ['longer than 15 minutes', { seconds: 901 }],
  ['wider than 1920 pixels', { width: 1922 }],
])('a reel %s is taken in and fails in processing', async (_, asked) => {
  const { get, post, serve } = await signedIn();
  const { body } = await post('me/media', {
    media_type: 'REELS',
    video_url: serve('a.mp4', smallMovie(asked)),
  });
  const state = await get(`${body.id}?fields=status_code,status`);
  expect(state.body).toMatchObject({ status_code: 'ERROR', status: expect.stringContaining('2207026') });
});

test('a carousel takes 2 to 10 finished items of its own account', async () => {
  const { post, serve, fake } = await signedIn();
  const item = async (name: string) =>
    (await post('me/media', { image_url: serve(name, smallJpeg()), is_carousel_item: true })).body.id;
  const [one, two] = [await item('1.jpg'), await item('2.jpg')];
  expect(number(await post('me/media', { media_type: 'CAROUSEL', children: [one] }))).toBe('100/2207028');
  const alone = (await post('me/media', { image_url: serve('3.jpg', smallJpeg()) })).body.id;
  expect((await post('me/media', { media_type: 'CAROUSEL', children: [one, alone] })).status).toBe(400);
  const whole = await post('me/media', { media_type: 'CAROUSEL', children: `${one},${two}`, caption: 'Two' });
  expect((await post('me/media_publish', { creation_id: one })).status).toBe(400);
  await post('me/media_publish', { creation_id: whole.body.id });
  expect(fake.published()).toMatchObject([{ kind: 'carousel', caption: 'Two', media: [{}, {}] }]);
});

test('the quota counts posts of the last day, and the post beyond it is refused', async () => {
  const { get, post, serve } = await signedIn('harbor.motors');
  const { body } = await get(`me/content_publishing_limit?fields=${fixture.quotaFields}`);
  expect(shapeOf(body.data[0])).toEqual(shapeOf(fixture.quotaReply.data[0]));
  const made = await post('me/media', { image_url: serve('a.jpg', smallJpeg()) });
  expect(number(await post('me/media_publish', { creation_id: made.body.id }))).toBe('9/2207042');
});

test('an account takes 400 containers a day', async () => {
  const { post, serve } = await signedIn();
  const image_url = serve('a.jpg', smallJpeg());
  let last = 200;
  for (let count = 0; count <= 400; count += 1) last = (await post('me/media', { image_url })).status;
  expect(last).toBe(400);
});

test('a restricted account is told so', async () => {
  const { post, serve } = await signedIn('nordhaus.living');
  expect(number(await post('me/media', { image_url: serve('a.jpg', smallJpeg()) }))).toBe('25/2207050');
});

test('a story stands in the list of stories for a day, and never in that of posts', async () => {
  const { get, post, serve, clock } = await signedIn();
  const made = await post('me/media', {
    media_type: 'STORIES',
    image_url: serve('a.jpg', smallJpeg(1080, 1920)),
  });
  await post('me/media_publish', { creation_id: made.body.id });
  const count = async (edge: string) => (await get(`me/${edge}?fields=id`)).body.data.length;
  expect([await count('stories'), await count('media')]).toEqual([1, 0]);
  clock.now += 86_400_001;
  expect(await count('stories')).toBe(0);
});

test('the list of posts begins where it is asked to, newest first', async () => {
  const { get, post, serve, clock } = await signedIn();
  for (const caption of ['first', 'second', 'third']) {
    const made = await post('me/media', { image_url: serve('a.jpg', smallJpeg()), caption });
    await post('me/media_publish', { creation_id: made.body.id });
    clock.now += 60_000;
  }
  const since = Math.floor((clock.now - 120_000) / 1000);
  const { body } = await get(`me/media?fields=caption,timestamp&since=${since}`);
  expect(body.data.map((one: { caption: string }) => one.caption)).toEqual(['third', 'second']);
});

test.each([
  ['publishing', 'instagram_business_content_publish', 'me/media'],
  ['a comment', 'instagram_business_manage_comments', '1/comments'],
])('%s needs its own scope', async (_, scope, path) => {
  const at = desk();
  const { post } = await at.connect('maralind.homes', [scope]);
  const reply = await post(path, {});
  expect([reply.status, reply.body.error.code]).toEqual([403, 10]);
});

test('what belongs to somebody else is not there', async () => {
  const at = desk();
  const [mine, theirs] = [await at.connect(), await at.connect('quietcorner.shop')];
  const { body } = await theirs.post('me/media', { image_url: at.serve('a.jpg', smallJpeg()) });
  expect(number(await mine.get(`${body.id}?fields=status_code`))).toBe('100/33');
  expect(number(await mine.post('17841400000000004/media', {}))).toBe('100/33');
});

test('a consent given back ends every token of it', async () => {
  const { ask, token, get } = await signedIn();
  const headers = { authorization: `Bearer ${token}` };
  const address = 'https://graph.instagram.com/v25.0/me/permissions';
  expect((await ask(address, { method: 'DELETE', headers })).body).toEqual({ success: true });
  expect(number(await get('me?fields=id'))).toBe('190/458');
});

test('too many calls say how long to wait, and nothing was done', async () => {
  const { post, fake, serve } = await signedIn();
  fake.tell({ mood: 'limited', operation: 'media.create' });
  const reply = await post('me/media', { image_url: serve('a.jpg', smallJpeg()) });
  const usage = JSON.parse(reply.headers.get('x-business-use-case-usage') ?? '{}');
  expect(Object.values(usage)[0]).toMatchObject([{ estimated_time_to_regain_access: 5 }]);
});

test('what it keeps survives a restart, and names no token in its record', async () => {
  const { fake, post, serve, token } = await signedIn();
  const made = await post('me/media', { image_url: serve('a.jpg', smallJpeg()) });
  await post('me/media_publish', { creation_id: made.body.id });
  const other = desk();
  other.fake.load(JSON.parse(JSON.stringify(fake.save())));
  expect(other.fake.published()).toEqual(fake.published());
  expect(JSON.stringify(fake.requests())).not.toContain(token);
  expect(ALL_SCOPES.split(',')).toHaveLength(4);
});
