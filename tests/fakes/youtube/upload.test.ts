import { expect, test } from 'vitest';
import fixture from '../../fixtures/youtube.json' with { type: 'json' };
import { smallMovie } from '../small-media.ts';
import { desk, reason } from './desk.ts';

const STEP = 262_144;
const movie = smallMovie({ bytes: 2 * STEP + 1000 });
const total = movie.length;
const { snippet, status } = fixture.insertBody;
const body = { snippet, status };

async function signedIn(given: Parameters<typeof desk>[0] = {}, user?: string) {
  const at = desk(given);
  return { ...at, ...(await at.connect(user)) };
}
async function opened() {
  const at = await signedIn();
  const reply = await at.open(total, body, { slug: 'harbour.mp4' });
  return { ...at, url: reply.headers.get('location') ?? '' };
}
const range = (first: number, last: number) => `bytes ${first}-${last}/${total}`;

test('metadata first, then the bytes: the video is there with the last of them', async () => {
  const { put, url, fake } = await opened();
  expect(url).toMatch(/^https:\/\/www\.googleapis\.com\/upload\/youtube\/v3\/videos\?.*upload_id=/);
  const reply = await put(url, movie);
  expect(reply.status).toBe(201);
  expect(reply.body).toMatchObject({
    kind: 'youtube#video',
    snippet: { title: snippet.title, tags: snippet.tags },
    status: { privacyStatus: 'private', uploadStatus: 'processed' },
  });
  expect(reply.body.id).toMatch(/^[\w-]{11}$/);
  expect(fake.videos()[0]?.media).toMatchObject({ bytes: total, mime: 'video/mp4', width: 1080 });
});

test('in parts: each but the last is answered with what has arrived', async () => {
  const { put, url, where } = await opened();
  expect((await where(url, total)).headers.get('range')).toBeNull();
  const first = await put(url, movie.slice(0, STEP), range(0, STEP - 1));
  expect([first.status, first.headers.get('range')]).toEqual([308, `bytes=0-${STEP - 1}`]);
  await put(url, movie.slice(STEP, 2 * STEP), range(STEP, 2 * STEP - 1));
  expect((await where(url, total)).headers.get('range')).toBe(`bytes=0-${2 * STEP - 1}`);
  const last = await put(url, movie.slice(2 * STEP), range(2 * STEP, total - 1));
  expect(last.status).toBe(201);
});

test('asked again, a finished upload repeats its answer and makes no second video', async () => {
  const { put, url, where, fake } = await opened();
  const { body: made } = await put(url, movie);
  expect((await where(url, total)).body.id).toBe(made.id);
  expect((await put(url, movie)).body.id).toBe(made.id);
  expect(fake.videos()).toHaveLength(1);
});

test('a part that overlaps or leaves a gap is not stored', async () => {
  const { put, url } = await opened();
  await put(url, movie.slice(0, STEP), range(0, STEP - 1));
  for (const first of [0, 2 * STEP]) {
    const bytes = movie.slice(first, Math.min(first + STEP, total));
    const reply = await put(url, bytes, range(first, first + bytes.length - 1));
    expect([reply.status, reply.headers.get('range')]).toEqual([308, `bytes=0-${STEP - 1}`]);
  }
});

test.each([
  ['is no multiple of 256 KB', () => [movie.slice(0, 1000), range(0, 999)] as const],
  ['names another total', () => [movie.slice(0, STEP), `bytes 0-${STEP - 1}/${total + 1}`] as const],
  ['is not as long as it says', () => [movie.slice(0, STEP), range(0, STEP)] as const],
  ['has another type', () => [movie.slice(0, STEP), range(0, STEP - 1), 'image/jpeg'] as const],
])('a part is refused that %s', async (_, given) => {
  const { put, url } = await opened();
  const [bytes, header, type] = given();
  expect(reason(await put(url, bytes, header, type))).toBe('400 badRequest');
});

test('an address nobody gave, of somebody else, or past its end, is not found', async () => {
  const { put, url, clock, connect } = await opened();
  expect((await put(`${url}x`, movie)).status).toBe(404);
  const other = await connect('harbor.motors');
  expect((await other.put(url, movie)).status).toBe(404);
  clock.now += 7 * 86_400_000;
  const { put: again } = await connect();
  expect((await again(url, movie)).status).toBe(404);
});

test.each([
  ['no title', { title: '' }, 'invalidTitle'],
  ['a title of 101 characters', { title: 'x'.repeat(101) }, 'invalidTitle'],
  ['a bracket in the title', { title: 'a < b' }, 'invalidTitle'],
  ['5,001 bytes of description', { description: `${'é'.repeat(2500)}x` }, 'invalidDescription'],
  ['a bracket in the description', { description: 'a > b' }, 'invalidDescription'],
  [
    'tags of 501 characters with their quotes',
    { tags: [`${'x'.repeat(248)} `, 'y'.repeat(249)] },
    'invalidTags',
  ],
  ['a category that cannot be assigned', { categoryId: '18' }, 'invalidCategoryId'],
])('metadata with %s is refused before any byte', async (_, change, why) => {
  const { open, fake } = await signedIn();
  expect(reason(await open(total, { snippet: { ...snippet, ...change }, status }))).toBe(`400 ${why}`);
  expect(fake.videos()).toEqual([]);
});

test.each([
  ['an unknown visibility', { privacyStatus: 'friends' }, '403 forbiddenPrivacySetting'],
  ['an unknown licence', { license: 'mine' }, '403 forbiddenLicenseSetting'],
  [
    'a time for a public video',
    { privacyStatus: 'public', publishAt: '2026-12-01T10:00:00Z' },
    '400 invalidPublishAt',
  ],
  ['a time that is none', { publishAt: 'soon' }, '400 invalidPublishAt'],
])('a status with %s is refused', async (_, change, why) => {
  const { open } = await signedIn();
  expect(reason(await open(total, { snippet, status: { ...status, ...change } }))).toBe(why);
});

test('the limits themselves are taken', async () => {
  const { open } = await signedIn();
  const most = { title: 'x'.repeat(100), description: 'é'.repeat(2500), tags: ['x'.repeat(500)] };
  expect((await open(total, { snippet: { ...snippet, ...most }, status })).status).toBe(200);
});

test('without a word on visibility a video is public', async () => {
  const { upload, fake } = await signedIn();
  await upload({ snippet });
  expect(fake.published()).toMatchObject([{ privacy: 'public', kind: 'short' }]);
});

test('what is not a video, too large or badly named is refused', async () => {
  const { open } = await signedIn();
  expect(reason(await open(total, body, { 'x-upload-content-type': 'image/jpeg' }))).toBe('400 badRequest');
  expect(reason(await open(274_877_906_945, body))).toBe('400 mediaBodyRequired');
  expect(reason(await open(total, body, { slug: 'a/b.mp4' }))).toBe('400 invalidFilename');
});

test('a hundred uploads a day and project, counted anew from midnight, Pacific time', async () => {
  const at = await signedIn({ app: { dailyInserts: 2 } });
  await at.open(total, body);
  await at.open(total, body);
  expect(reason(await at.open(total, body))).toBe('403 quotaExceeded');
  at.clock.now = Date.UTC(2026, 10, 23, 7, 59);
  expect(reason(await (await at.connect()).open(total, body))).toBe('403 quotaExceeded');
  at.clock.now = Date.UTC(2026, 10, 23, 8);
  expect((await (await at.connect()).open(total, body)).status).toBe(200);
});

test('a channel at its own cap, and an account without a channel, are refused', async () => {
  expect(reason(await (await signedIn({}, 'harbor.motors')).open(total, body))).toBe(
    '400 uploadLimitExceeded',
  );
  expect(reason(await (await signedIn({}, 'quietcorner.shop')).open(total, body))).toBe(
    '401 youtubeSignupRequired',
  );
});
