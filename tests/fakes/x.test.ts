import { expect, test } from 'vitest';
import fixture from '../fixtures/x.json' with { type: 'json' };
import type { Reply } from './by-hand.ts';
import { smallJpeg, smallMovie, smallPng } from './small-media.ts';
import { shapeOf } from './tiktok/desk.ts';
import { signIn } from './tiktok/sign-in.ts';
import { desk } from './x/desk.ts';

async function signedIn(user?: string, given: Parameters<typeof desk>[0] = {}) {
  const at = desk(given);
  return { ...at, ...(await at.connect(user)) };
}
const said = ({ status, body }: Reply) => `${status} ${body.detail}`;
const wrong = ({ status, body }: Reply) => `${status} ${body.errors?.[0]?.message}`;

test.each([
  ['an unknown app', { client_id: '1' }, 'no such app'],
  ['an address that is not registered', { redirect_uri: 'https://clipcast.test/callback/' }, 'redirect_uri'],
  ['a scope that does not exist', { scope: 'tweet.edit' }, 'there is no tweet.edit'],
  ['a request without PKCE', { code_challenge: '' }, 'must use PKCE'],
  ['a request without state', { state: '' }, 'state'],
])('the authorize page refuses %s', async (_, change, why) => {
  const at = desk();
  const reply = await at.fetch(at.authorizeUrl(change));
  expect(reply.status).toBe(400);
  expect(await reply.text()).toContain(why);
});

test('the documented authorize query opens the page, and a no comes back as one', async () => {
  const at = desk();
  const page = await at.fetch(`https://x.com/i/oauth2/authorize?${fixture.authorizeQuery}`);
  expect(await page.text()).toContain('Mara Lind Homes');
  const back = await signIn(at.fetch, at.authorizeUrl(), { user: 'maralind_homes', refuse: true });
  expect(Object.fromEntries(back.searchParams)).toEqual({ error: 'access_denied', state: 's1' });
});

test('a code works once, within half a minute, for an app that shows itself', async () => {
  const at = desk();
  const code = await at.consent();
  expect((await at.exchange(code, {}, '')).body).toEqual(fixture.noBasic);
  expect((await at.exchange(code, { code_verifier: 'w'.repeat(64) })).status).toBe(400);
  const tokens = await at.exchange(code);
  expect(shapeOf(tokens.body)).toEqual(shapeOf(fixture.tokenReply));
  expect((await at.exchange(code)).body).toEqual(fixture.usedCode);
  const slow = await at.consent();
  at.clock.now += 30_000;
  expect((await at.exchange(slow)).body).toEqual(fixture.usedCode);
});

test('a refresh token works once, and its second use ends the consent', async () => {
  const { refresh, tokens, call } = await signedIn();
  const renewed = await refresh(tokens.refresh_token);
  expect(renewed.status).toBe(200);
  expect((await refresh(tokens.refresh_token)).body).toEqual(fixture.usedRefresh);
  expect((await refresh(renewed.body.refresh_token)).status).toBe(400);
  expect((await call('GET', 'users/me')).status).toBe(401);
});

test('without offline.access there is no refresh token, and after two hours no access', async () => {
  const at = desk();
  const { tokens, call } = await at.connect(undefined, { scope: 'tweet.read users.read' });
  expect(tokens.refresh_token).toBeUndefined();
  expect(said(await call('POST', 'tweets', { text: 'Hello' }))).toContain('required permissions');
  at.clock.now += 7_200_000;
  expect((await call('GET', 'users/me')).status).toBe(401);
});

test('a consent is given back with the token that it gave', async () => {
  const { oauth, tokens, call } = await signedIn();
  expect((await oauth('revoke', { token: tokens.access_token })).body).toEqual(fixture.revoked);
  expect((await call('GET', 'users/me')).status).toBe(401);
});

test('the account tells what it has paid for, and no field that does not exist', async () => {
  const { call } = await signedIn('nordhausliving');
  const { body } = await call('GET', `users/me?user.fields=${fixture.meFields}`);
  expect(body.data).toMatchObject({ username: 'nordhausliving', subscription_type: 'Premium' });
  expect((await call('GET', 'users/me?user.fields=birthday')).status).toBe(400);
});

test('an upload goes through its documented answers', async () => {
  const { call, append } = await signedIn(undefined, { pace: { by: 'looks', looks: 2 } });
  const movie = smallMovie({ width: 720, height: 1280, bytes: 1000 });
  const opened = await call('POST', 'media/upload/initialize', fixture.initialize);
  expect(shapeOf(opened.body)).toEqual(shapeOf(fixture.initialized));
  expect(opened.body.data.media_key).toMatch(/^13_\d{19}$/);
  const { id } = opened.body.data;
  expect(shapeOf((await append(id, 0, movie)).body)).toEqual(shapeOf(fixture.appended));
  const done = await call('POST', `media/upload/${id}/finalize`);
  expect(shapeOf(done.body)).toEqual(shapeOf(fixture.finalized));
  const look = () => call('GET', `media/upload?command=STATUS&media_id=${id}`);
  expect((await look()).body.data.processing_info.state).toBe('in_progress');
  expect((await look()).body.data.processing_info).toMatchObject({ state: 'succeeded' });
});

test('parts may come again and out of turn, but not too large, and none may be missing', async () => {
  const { call, append } = await signedIn();
  const photo = smallJpeg(1080, 1350, 3000);
  const init = { media_type: 'image/jpeg', total_bytes: 3000, media_category: 'tweet_image' };
  const { id } = (await call('POST', 'media/upload/initialize', init)).body.data;
  expect((await append(id, 0, new Uint8Array(5_000_001))).status).toBe(413);
  expect((await append(id, 1000, photo)).status).toBe(400);
  await append(id, 2, photo.slice(2000));
  await append(id, 0, photo.slice(0, 1000));
  expect(wrong(await call('POST', `media/upload/${id}/finalize`))).toContain('do not add up');
  await append(id, 0, photo.slice(0, 1000));
  await append(id, 1, photo.slice(1000, 2000));
  expect((await call('POST', `media/upload/${id}/finalize`)).body.data.size).toBe(3000);
});

test('a photo may go in one piece', async () => {
  const { call, post, fake } = await signedIn();
  const form = new FormData();
  form.set('media', new Blob([smallJpeg()]), 'a.jpg');
  form.set('media_category', 'tweet_image');
  const { body } = await call('POST', 'media/upload', form);
  expect(shapeOf(body)).toEqual(shapeOf(fixture.uploaded));
  expect((await post('One photo', { media: { media_ids: [body.data.id] } })).status).toBe(201);
  expect(fake.published()[0]).toMatchObject({ kind: 'photos', media: [{ width: 1080, height: 1350 }] });
});

test.each([
  ['a PNG that was called a video', smallPng(), 'InvalidMedia'],
  ['a video that is too long', smallMovie({ seconds: 141, width: 720, height: 1280 }), 'UnsupportedMedia'],
  ['a video that only subscribers may show', smallMovie({ width: 1080, height: 1920 }), 'UnsupportedMedia'],
])('%s is taken, and fails in processing', async (_, bytes, name) => {
  const { upload, post } = await signedIn();
  const { data } = (await upload(bytes, 'video/mp4', 'tweet_video')).body;
  expect(data.processing_info).toMatchObject({ state: 'failed', error: { name } });
  expect(shapeOf(data.processing_info.error)).toEqual(shapeOf(fixture.mediaFailed));
  expect(wrong(await post('Look', { media: { media_ids: [data.id] } }))).toContain('media IDs are invalid');
});

test('a subscriber shows 1080p', async () => {
  const { upload } = await signedIn('nordhausliving');
  const { data } = (await upload(smallMovie({}), 'video/mp4', 'tweet_video')).body;
  expect(data.processing_info.state).toBe('succeeded');
});

test('media is for its owner, for a day, four photos or one of the others', async () => {
  const at = desk();
  const own = await at.connect();
  const other = await at.connect('nordhausliving');
  const photo = async () => (await own.upload(smallJpeg(), 'image/jpeg', 'tweet_image')).body.data.id;
  const film = (await own.upload(smallMovie({ width: 720, height: 1280 }), 'video/mp4', 'tweet_video')).body
    .data.id;
  const ids = [await photo(), await photo(), await photo(), await photo(), await photo()];
  const withMedia = (...media_ids: string[]) => own.post('', { media: { media_ids } });
  expect(wrong(await other.post('', { media: { media_ids: [ids[0]] } }))).toContain('invalid');
  expect(wrong(await withMedia(...ids))).toContain('maximum of 4 items');
  expect((await withMedia(film, ids[0])).status).toBe(403);
  expect((await withMedia(...ids.slice(0, 4))).status).toBe(201);
  at.clock.now += 86_400_000;
  const later = await at.connect();
  expect(wrong(await later.post('', { media: { media_ids: [film] } }))).toContain('invalid');
});

test('a post is public with its 201, with an id that tells its time', async () => {
  const { post, clock, fake, fetch } = await signedIn();
  const { status, body } = await post('Four rooms & more', { made_with_ai: true });
  expect(status).toBe(201);
  expect(shapeOf(body)).toEqual(shapeOf(fixture.created));
  expect(body.data.text).toBe('Four rooms &amp; more');
  expect(Number((BigInt(body.data.id) >> 22n) + 1288834974657n)).toBe(clock.now);
  const [shown] = fake.published();
  expect(shown).toMatchObject({ caption: 'Four rooms & more', options: { made_with_ai: true } });
  expect(await (await fetch(shown?.url ?? '')).text()).toContain('Four rooms');
});

test('what X does not know or does not allow is refused', async () => {
  const { post, call } = await signedIn();
  expect(wrong(await post('Hi', { colour: 'red' }))).toContain('400');
  expect(wrong(await call('POST', 'tweets', {}))).toContain('text or media');
  expect(said(await post('x'.repeat(281)))).toContain('not permitted to perform');
  expect((await post('日'.repeat(140))).status).toBe(201);
  expect((await post('日'.repeat(141))).status).toBe(403);
  expect(wrong(await post('$AAPL $MSFT'))).toContain('one cashtag');
  expect((await post('Look', { quote_tweet_id: '1' })).status).toBe(403);
  expect((await post('Look', { reply: { in_reply_to_tweet_id: '1' } })).status).toBe(404);
});

test('the same text again is refused, with no word on where the first is', async () => {
  const { post } = await signedIn();
  await post('Viewing on Thursday');
  expect((await post('Viewing on Thursday')).body).toEqual(fixture.duplicate);
});

test('one may answer oneself, and nobody else unasked', async () => {
  const at = desk();
  const own = await at.connect();
  const other = await at.connect('nordhausliving');
  const { id } = (await own.post('First')).body.data;
  const reply = { reply: { in_reply_to_tweet_id: id } };
  expect((await own.post('Second', reply)).status).toBe(201);
  expect((await other.post('Nice', reply)).body).toEqual(fixture.replyRule);
});

test('a locked account posts nothing', async () => {
  const { post } = await signedIn('harbor_motors');
  expect(said(await post('Hi'))).toContain('locked');
});

test('the account’s list has the newest first, links short, media by key, answers unless left out', async () => {
  const { post, call, upload, clock, fake } = await signedIn();
  const { data } = (await upload(smallJpeg(), 'image/jpeg', 'tweet_image')).body;
  const media = { media: { media_ids: [data.id] } };
  const first = (await post('See https://clipcast.test/1 & more', media)).body.data.id;
  clock.now += 60_000;
  await post('Second', { reply: { in_reply_to_tweet_id: first } });
  const user = fake.options.users[0]?.id;
  const list = (more = '') =>
    call('GET', `users/${user}/tweets?max_results=10&tweet.fields=${fixture.listFields}${more}`);
  const [second, oldest] = (await list()).body.data;
  expect(second.referenced_tweets).toEqual([{ type: 'replied_to', id: first }]);
  expect(oldest.text).toMatch(/^See https:\/\/t\.co\/\w{10} &amp; more https:\/\/t\.co\/\w{10}$/);
  expect(oldest.attachments).toEqual({ media_keys: [data.media_key] });
  expect(oldest.entities.urls.map((one: { expanded_url: string }) => one.expanded_url)).toEqual([
    'https://clipcast.test/1',
    `https://x.com/maralind_homes/status/${first}/photo/1`,
  ]);
  expect((await list('&exclude=retweets,replies')).body.data).toHaveLength(1);
  expect((await list(`&start_time=2026-11-22T13:00:00Z`)).body).toEqual({ meta: { result_count: 0 } });
  expect((await list('&start_time=yesterday')).status).toBe(400);
});

test('deleting takes a post off the account, once', async () => {
  const { post, call } = await signedIn();
  const { id } = (await post('Wrong price')).body.data;
  expect((await call('DELETE', `tweets/${id}`)).body).toEqual(fixture.deleted);
  expect((await call('DELETE', `tweets/${id}`)).status).toBe(404);
  expect((await call('GET', `tweets?ids=${id}`)).body.errors).toHaveLength(1);
});

test('every call has its price, what was refused is free, and without credit nothing goes', async () => {
  const { post, call, fake } = await signedIn(undefined, { app: { credits: 0.2 } });
  await post('Four rooms');
  await post('Four rooms');
  expect(fake.spent()).toBe(0.015);
  await post('More at https://clipcast.test/1');
  expect(fake.spent()).toBe(0.215);
  expect((await post('Once more')).body).toEqual(fixture.credits);
  expect((await call('GET', 'users/me')).status).toBe(402);
});

test('each quarter of an hour has room for a hundred posts, and the answers count down', async () => {
  const { post, clock, connect } = await signedIn();
  const first = await post('Number 0');
  expect(first.headers.get('x-rate-limit-remaining')).toBe('99');
  for (let no = 1; no < 100; no += 1) await post(`Number ${no}`);
  const over = await post('Number 100');
  expect([over.status, over.headers.get('x-rate-limit-remaining')]).toEqual([429, '0']);
  expect(Number(over.headers.get('x-rate-limit-reset')) * 1000).toBe(clock.now + 900_000);
  clock.now += 900_001;
  expect((await (await connect()).post('Number 100')).status).toBe(201);
});
