import { expect, test } from 'vitest';
import fixture from '../../fixtures/linkedin.json' with { type: 'json' };
import { smallJpeg } from '../small-media.ts';
import { shapeOf } from '../tiktok/desk.ts';
import { ALL_SCOPES, desk, inPath, MARA, MEMBER_SCOPES, PAGE } from './desk.ts';

async function signedIn(user?: string, scope?: string) {
  const at = desk();
  return { ...at, ...(await at.connect(user, scope)) };
}

test('a post is answered with its name in a header alone, and stands at once', async () => {
  const { post, fake, clock } = await signedIn();
  const reply = await post('/rest/posts', fixture.post);
  const urn = reply.headers.get('x-restli-id') ?? '';
  expect([reply.status, reply.body]).toEqual([201, null]);
  expect(urn).toMatch(/^urn:li:share:\d{19}$/);
  expect(Number(BigInt(urn.split(':')[3] ?? '') >> 22n)).toBe(clock.now);
  expect(fake.published()).toMatchObject([
    { caption: 'Sample text post', remoteId: urn, url: `https://www.linkedin.com/feed/update/${urn}/` },
  ]);
});

const content = (value: unknown) => ({ content: value });
test.each([
  ['without an author', { author: undefined }, 422, 'UNPROCESSABLE_ENTITY'],
  ['as somebody else', { author: 'urn:li:person:jH4d_2-Wq8' }, 403, 'ACCESS_DENIED'],
  ['as a Page without the scope', { author: PAGE }, 403, 'ACCESS_DENIED'],
  ['as something that is no author', { author: 'urn:li:group:1' }, 400, 'INVALID_URN_TYPE'],
  ['of 3,001 characters', { commentary: 'x'.repeat(3001) }, 400, 'FIELD_LENGTH_TOO_LONG'],
  ['that says and shows nothing', { commentary: '' }, 400, 'INVALID_VALUE_FOR_FIELD'],
  ['as a draft', { lifecycleState: 'DRAFT' }, 400, 'INVALID_VALUE_FOR_FIELD'],
  ['for a view nobody knows', { visibility: 'FRIENDS' }, 400, 'INVALID_VALUE_FOR_FIELD'],
  ['kept out of the feed', { distribution: { feedDistribution: 'NONE' } }, 400, 'INVALID_VALUE_FOR_FIELD'],
  ['with a field nobody knows', { scheduledAt: 1 }, 403, undefined],
  ['with two contents', content({ media: {}, poll: {} }), 400, 'INVALID_VALUE_FOR_FIELD'],
  [
    'with a picture that does not exist',
    content({ media: { id: 'urn:li:image:no' } }),
    400,
    'INVALID_URN_ID',
  ],
  [
    'with something else as its medium',
    content({ media: { id: 'urn:li:person:1' } }),
    400,
    'INVALID_URN_TYPE',
  ],
  ['with a document without a title', content({ media: { id: 'urn:li:document:1' } }), 400, 'MISSING_FIELD'],
  ['with one image as many', content({ multiImage: { images: [{}] } }), 400, 'INVALID_VALUE_FOR_FIELD'],
  [
    'with a link without a title',
    content({ article: { source: 'https://a.example' } }),
    400,
    'MISSING_FIELD',
  ],
  [
    'with a poll of one answer',
    content({ poll: { question: 'q', options: [{ text: 'a' }], settings: { duration: 'ONE_DAY' } } }),
    400,
    'INVALID_VALUE_FOR_FIELD',
  ],
  [
    'with a poll of five days',
    content({
      poll: { question: 'q', options: [{ text: 'a' }, { text: 'b' }], settings: { duration: 'FIVE_DAYS' } },
    }),
    400,
    'INVALID_VALUE_FOR_FIELD',
  ],
])('a post %s is refused', async (_, change, status, code) => {
  const { post, fake } = await signedIn();
  const { status: answered, body } = await post('/rest/posts', { ...fixture.post, ...change });
  expect([answered, body.errorDetails?.inputErrors[0].code ?? body.code]).toEqual([status, code]);
  expect(fake.published()).toHaveLength(0);
});

test.each([
  ['a bracket', 'Four rooms (and a garden)', 'Four rooms '],
  ['an at sign', 'Call @mara', 'Call '],
  ['a bare low line', 'open_house', 'open'],
  ['a bare number sign', 'C# minor', 'C'],
])('text is cut off at %s that is not escaped, and answered with 201', async (_, commentary, shown) => {
  const { post, fake } = await signedIn();
  expect((await post('/rest/posts', { ...fixture.post, commentary })).status).toBe(201);
  expect(fake.published()[0]?.caption).toBe(shown);
});

test('the same post again is refused for ten minutes, and named', async () => {
  const { post, clock, fake } = await signedIn();
  const first = (await post('/rest/posts', fixture.post)).headers.get('x-restli-id') ?? '';
  clock.now += 9 * 60_000;
  const again = await post('/rest/posts', fixture.post);
  expect(again.body).toEqual({
    ...fixture.duplicate,
    message: fixture.duplicate.message.replace(/urn:.*/, first),
  });
  clock.now += 60_000;
  expect((await post('/rest/posts', fixture.post)).status).toBe(201);
  expect(fake.published()).toHaveLength(2);
});

test('a deleted post keeps its shadow for a day, and deleting it again is a yes', async () => {
  const { post, remove, clock } = await signedIn();
  const urn = (await post('/rest/posts', fixture.post)).headers.get('x-restli-id') ?? '';
  expect((await remove(`/rest/posts/${inPath(urn)}`)).status).toBe(204);
  expect((await remove(`/rest/posts/${inPath(urn)}`)).status).toBe(204);
  clock.now += 60 * 60_000;
  expect((await post('/rest/posts', fixture.post)).status).toBe(422);
  clock.now += 24 * 60 * 60_000;
  expect((await post('/rest/posts', fixture.post)).status).toBe(201);
});

test('the text of a post can be changed, and nothing else', async () => {
  const { post, fake } = await signedIn();
  const urn = (await post('/rest/posts', fixture.post)).headers.get('x-restli-id') ?? '';
  const patch = (set: unknown) =>
    post(`/rest/posts/${inPath(urn)}`, { patch: { $set: set } }, { 'x-restli-method': 'PARTIAL_UPDATE' });
  expect((await patch({ commentary: 'Sold' })).status).toBe(204);
  expect((await patch({ visibility: 'CONNECTIONS' })).status).toBe(400);
  expect(fake.published()[0]?.caption).toBe('Sold');
});

test('a member’s token reads no posts; a Page’s reads its own, with hashtags in their long form', async () => {
  const member = await signedIn();
  const finder = { 'x-restli-method': 'FINDER' };
  expect((await member.get(`/rest/posts?q=author&author=${inPath(MARA)}`, finder)).status).toBe(403);
  const { post, get, clock } = await signedIn('mara.lind', ALL_SCOPES);
  const body = { ...fixture.post, author: PAGE, commentary: 'New #harbour' };
  const urn = (await post('/rest/posts', body)).headers.get('x-restli-id') ?? '';
  const states = [];
  for (let look = 0; look < 2; look += 1) {
    states.push((await get(`/rest/posts/${inPath(urn)}?viewContext=AUTHOR`)).body.lifecycleState);
    clock.now += 1000;
  }
  expect(states).toEqual(['PUBLISH_REQUESTED', 'PUBLISHED']);
  const list = await get(`/rest/posts?q=author&author=${inPath(PAGE)}&count=10&sortBy=CREATED`, finder);
  expect(shapeOf(list.body)).toEqual(shapeOf(fixture.postListReply));
  expect(list.body.elements[0].commentary).toBe('New {hashtag|\\#|harbour}');
});

test('a first comment stands under the post', async () => {
  const { post, fake } = await signedIn();
  const urn = (await post('/rest/posts', fixture.post)).headers.get('x-restli-id') ?? '';
  const path = `/rest/socialActions/${inPath(urn)}/comments`;
  const comment = { actor: MARA, object: urn, message: { text: 'Call us (today)' } };
  expect((await post(path, comment)).status).toBe(201);
  expect((await post(path, { ...comment, object: 'urn:li:share:1' })).status).toBe(400);
  expect(fake.posts()[0]?.comments).toEqual(['Call us (today)']);
});

test('what stands here outlives a restart', async () => {
  const { post, fake } = await signedIn();
  await post('/rest/posts', fixture.post);
  const next = desk();
  next.fake.load(JSON.parse(JSON.stringify(fake.save())));
  expect(next.fake.published()).toEqual(fake.published());
  next.fake.reset();
  expect(next.fake.published()).toEqual([]);
});

test('only somebody with the role posts as a Page', async () => {
  const at = await signedIn('priya.nair', ALL_SCOPES);
  for (const author of ['urn:li:organization:2414205', 'urn:li:organization:2414190'])
    expect((await at.post('/rest/posts', { ...fixture.post, author })).body.code).toBe('ACCESS_DENIED');
});

test('a photo of another owner is not shown', async () => {
  const at = await signedIn('mara.lind', ALL_SCOPES);
  const id = await at.image(smallJpeg(), MARA);
  const body = { ...fixture.post, author: PAGE, ...content({ media: { id } }) };
  expect((await at.post('/rest/posts', body)).status).toBe(403);
  expect(MEMBER_SCOPES).not.toContain('organization');
});
