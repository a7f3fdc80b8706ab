import { expect, test } from 'vitest';
import { smallJpeg } from '../small-media.ts';
import { desk, INBOX_INIT, PHOTO_INIT, photoBody, VIDEO_INIT, videoBody } from './desk.ts';

test.each([
  ['missing', undefined],
  ['one the account does not offer', 'FOLLOWER_OF_CREATOR'],
])('a privacy level that is %s is refused with 403', async (_, privacy_level) => {
  const { post } = await desk().connect();
  const reply = await post(VIDEO_INIT, videoBody(1000, { privacy_level }));
  expect([reply.status, reply.body.error.code]).toEqual([403, 'privacy_level_option_mismatch']);
});

test.each([
  [
    'a video title',
    VIDEO_INIT,
    videoBody(1000, { title: 'ä'.repeat(2200) }),
    videoBody(1000, { title: 'ä'.repeat(2201) }),
  ],
  ['a photo title', PHOTO_INIT, photo({ title: '🏠'.repeat(45) }), photo({ title: `${'🏠'.repeat(45)}!` })],
  [
    'a photo description',
    PHOTO_INIT,
    photo({ description: 'x'.repeat(4000) }),
    photo({ description: 'x'.repeat(4001) }),
  ],
])('%s may fill its limit in UTF-16 units and not one more', async (_, path, full, over) => {
  const { post } = await desk().connect();
  expect((await post(path, full)).body.error.code).toBe('ok');
  const reply = await post(path, over);
  expect([reply.status, reply.body.error.code]).toEqual([400, 'invalid_param']);
});

test.each([
  ['no photos', { photo_images: [] }],
  ['36 photos', { photo_images: Array.from({ length: 36 }, () => 'https://media.clipcast.test/a.jpg') }],
  ['a cover that is not among them', { photo_cover_index: 1 }],
  ['no cover index', { photo_cover_index: undefined }],
  ['an upload instead of links', { source: 'FILE_UPLOAD' }],
])('a photo post with %s is refused', async (_, change) => {
  const { post } = await desk().connect();
  const body = photo({});
  Object.assign(body.source_info, change);
  expect((await post(PHOTO_INIT, body)).body.error.code).toBe('invalid_param');
});

test.each([
  ['another media type', { media_type: 'VIDEO' }],
  ['an unknown post mode', { post_mode: 'LATER' }],
])('a photo post with %s is refused', async (_, change) => {
  const { post } = await desk().connect();
  expect((await post(PHOTO_INIT, photoBody([], {}, change))).body.error.code).toBe('invalid_param');
});

test('switches that are no booleans are refused, and right ones are kept with the post', async () => {
  const at = desk();
  const { post } = await at.connect();
  const info = {
    disable_comment: true,
    brand_content_toggle: false,
    brand_organic_toggle: true,
    auto_add_music: false,
  };
  const photos = [at.serve('a.jpg', smallJpeg())];
  expect((await post(PHOTO_INIT, photoBody(photos, { disable_comment: 'yes' }))).body.error.code).toBe(
    'invalid_param',
  );
  await post(PHOTO_INIT, photoBody(photos, info, { is_aigc: true }));
  expect(at.fake.published()[0]?.options).toEqual({ ...info, is_aigc: true });
});

test('a body that is not sent as JSON is refused', async () => {
  const at = desk();
  const { tokens } = await at.connect();
  const url = `https://open.tiktokapis.com/v2/${VIDEO_INIT}`;
  const headers = { authorization: `Bearer ${tokens.access_token}`, 'content-type': 'text/plain' };
  const reply = await at.fetch(url, { method: 'POST', headers, body: JSON.stringify(videoBody(1000)) });
  expect(reply.status).toBe(400);
});

test.each([
  ['a direct video', VIDEO_INIT, 'video.publish', videoBody(1000)],
  ['a video draft', INBOX_INIT, 'video.upload', videoBody(1000)],
  ['direct photos', PHOTO_INIT, 'video.publish', photo({})],
  ['a photo draft', PHOTO_INIT, 'video.upload', { ...photo({}), post_mode: 'MEDIA_UPLOAD' }],
])('%s needs its own scope', async (_, path, scope, body) => {
  const { post } = await desk().connect({ without: [scope] });
  const reply = await post(path, body);
  expect([reply.status, reply.body.error.code]).toEqual([401, 'scope_not_authorized']);
});

function photo(info: Record<string, unknown>) {
  return photoBody(['https://media.clipcast.test/a.jpg'], info);
}
