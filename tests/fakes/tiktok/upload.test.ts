import { expect, test } from 'vitest';
import fixture from '../../fixtures/tiktok.json' with { type: 'json' };
import { smallMovie, smallPng } from '../small-media.ts';
import { desk, STATUS, VIDEO_INIT, videoBody } from './desk.ts';

const MB = 1_000_000;

async function open(size: number, chunk = size, count = 1) {
  const at = desk();
  const { post } = await at.connect();
  const body = videoBody(size);
  Object.assign(body.source_info, { chunk_size: chunk, total_chunk_count: count });
  const { publish_id, upload_url } = (await post(VIDEO_INIT, body)).body.data as Record<string, string>;
  const look = async () => (await post(STATUS, { publish_id })).body.data;
  return { ...at, post, url: upload_url ?? '', publishId: publish_id ?? '', look };
}

test('opening an upload publishes nothing and gives an address on the upload host', async () => {
  const { url, publishId, look, fake } = await open(1000);
  expect(url).toMatch(/^https:\/\/open-upload\.tiktokapis\.com\/video\/\?upload_id=\d+&upload_token=\w+$/);
  expect(url.length).toBeLessThanOrEqual(256);
  expect(publishId.length).toBeLessThanOrEqual(64);
  expect(publishId).toContain(fixture.publishIds.videoFile.split('.')[0]);
  expect(await look()).toMatchObject({ status: 'PROCESSING_UPLOAD', uploaded_bytes: 0 });
  expect(fake.published()).toEqual([]);
});

test.each(fixture.chunkPlans)('the plan $size in chunks of $chunk is accepted as $count', async (plan) => {
  const { url } = await open(plan.size, plan.chunk, plan.count);
  expect(url).not.toBe('');
  expect(plan.last).toBe(plan.size - plan.chunk * (plan.count - 1));
});

test.each([
  ['one chunk too many', 50_000_123, 10 * MB, 6],
  ['chunks under 5 MB', 20 * MB, 4 * MB, 5],
  ['chunks over 64 MB', 200 * MB, 100 * MB, 2],
  ['a chunk larger than the video', 6 * MB, 10 * MB, 1],
  ['a video over 4 GB', 4_000_000_001, 64 * MB, 62],
  ['no bytes at all', 0, 5 * MB, 1],
])('a plan with %s is refused', async (_, size, chunk, count) => {
  const at = desk();
  const { post } = await at.connect();
  const body = videoBody(1);
  Object.assign(body.source_info, { video_size: size, chunk_size: chunk, total_chunk_count: count });
  const reply = await post(VIDEO_INIT, body);
  expect([reply.status, reply.body.error.code]).toEqual([400, 'invalid_param']);
});

test('chunks go in order: 206 until the last, then 201 and the post is made', async () => {
  const size = 11 * MB;
  const movie = smallMovie({ bytes: size });
  const { url, put, look, fake } = await open(size, 5 * MB, 2);
  const first = await put(url, movie.slice(0, 5 * MB), 0, size);
  expect([first.status, first.headers.get('content-range')]).toEqual([206, `bytes 0-5000000/${size}`]);
  expect(await look()).toMatchObject({ status: 'PROCESSING_UPLOAD', uploaded_bytes: 5 * MB });
  expect(fake.published()).toHaveLength(0);
  const last = await put(url, movie.slice(5 * MB), 5 * MB, size);
  expect(last.status).toBe(201);
  expect(await look()).toMatchObject({ status: 'PUBLISH_COMPLETE' });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', movie));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  expect(fake.published()[0]?.media).toEqual([
    { sha256, bytes: size, mime: 'video/mp4', seconds: 12, width: 1080, height: 1920 },
  ]);
});

test('a chunk out of turn is 416 and tells how far the upload is', async () => {
  const size = 11 * MB;
  const movie = smallMovie({ bytes: size });
  const { url, put } = await open(size, 5 * MB, 2);
  expect((await put(url, movie.slice(5 * MB), 5 * MB, size)).status).toBe(416);
  await put(url, movie.slice(0, 5 * MB), 0, size);
  const again = await put(url, movie.slice(0, 5 * MB), 0, size);
  expect([again.status, again.headers.get('content-range')]).toEqual([416, `bytes 0-5000000/${size}`]);
});

test('the last chunk sent twice makes one post', async () => {
  const movie = smallMovie();
  const { url, put, fake } = await open(movie.length);
  expect((await put(url, movie, 0, movie.length)).status).toBe(201);
  expect((await put(url, movie, 0, movie.length)).status).toBe(416);
  expect(fake.published()).toHaveLength(1);
});

test.each([
  ['a range that is no range', { 'content-range': 'bytes 0-' }],
  ['another total', { 'content-range': 'bytes 0-999/2000' }],
  ['a length that disagrees with the range', { 'content-range': 'bytes 0-998/1000' }],
  ['a type that is no video', { 'content-type': 'application/octet-stream' }],
  ['an access token along with it', { authorization: 'Bearer act.x' }],
])('a chunk with %s is 400', async (_, headers) => {
  const { url, put } = await open(1000);
  expect((await put(url, smallMovie(), 0, 1000, headers)).status).toBe(400);
});

test('a chunk that is not the size announced is 400', async () => {
  const { url, put } = await open(11 * MB, 5 * MB, 2);
  expect((await put(url, smallMovie({ bytes: 6 * MB }), 0, 11 * MB)).status).toBe(400);
});

test('the upload address dies after one hour: 403', async () => {
  const { url, put, clock, look } = await open(1000);
  clock.now += 3_600_000;
  expect((await put(url, smallMovie(), 0, 1000)).status).toBe(403);
  clock.now += 86_000_000 - 3_600_000;
  expect(await look()).toMatchObject({ status: 'PROCESSING_UPLOAD', uploaded_bytes: 0 });
});

test('an unknown upload, or one with another token, is 404', async () => {
  const { url, put } = await open(1000);
  expect((await put(`${url}x`, smallMovie(), 0, 1000)).status).toBe(404);
});

test('a gateway error stores nothing, and the same chunk can be sent again', async () => {
  const { url, put, fake, look } = await open(1000);
  fake.tell({ mood: 'down', operation: 'upload.last' });
  expect((await put(url, smallMovie(), 0, 1000)).status).toBe(500);
  expect(await look()).toMatchObject({ uploaded_bytes: 0 });
  expect((await put(url, smallMovie(), 0, 1000)).status).toBe(201);
});

test.each([
  ['bytes that are no video', smallPng(), 'file_format_check_failed'],
  ['a video longer than the creator may post', smallMovie({ seconds: 601 }), 'duration_check_failed'],
  ['a video narrower than 360 pixels', smallMovie({ width: 358 }), 'picture_size_check_failed'],
  ['a video higher than 4096 pixels', smallMovie({ height: 4098 }), 'picture_size_check_failed'],
])('%s are taken in and fail in processing', async (_, bytes, reason) => {
  const { url, put, look, fake } = await open(bytes.length);
  expect((await put(url, bytes, 0, bytes.length)).status).toBe(201);
  expect(await look()).toMatchObject({ status: 'FAILED', fail_reason: reason });
  expect(fake.published()).toHaveLength(0);
});
