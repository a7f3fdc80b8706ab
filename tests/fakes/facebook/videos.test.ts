import { expect, test } from 'vitest';
import fixture from '../../fixtures/facebook.json' with { type: 'json' };
import { MEDIA } from '../by-hand.ts';
import { smallJpeg, smallMovie } from '../small-media.ts';
import { shapeOf } from '../tiktok/desk.ts';
import { desk, number } from './desk.ts';

async function signedIn(given = {}) {
  const at = desk(given);
  const connected = await at.connect();
  const { page } = connected;
  const state = async (id: string) => (await page.get(`${id}?fields=status,published`)).body;
  return { ...at, ...connected, token: connected.tokens[0] ?? '', state };
}

async function startedReel(given = {}) {
  const at = await signedIn(given);
  const { body } = await at.page.post('me/video_reels', { upload_phase: 'start' });
  const finish = () =>
    at.page.post('me/video_reels', {
      upload_phase: 'finish',
      video_id: body.video_id,
      video_state: 'PUBLISHED',
      description: 'Harbour',
    });
  return { ...at, id: body.video_id as string, url: body.upload_url as string, start: body, finish };
}

test('a reel has its id before a byte is sent, and shows only after it is finished', async () => {
  const { start, id, url, token, upload, serve, state, finish, fake } = await startedReel();
  expect(shapeOf(start)).toEqual(shapeOf(fixture.reelStartReply));
  expect(url).toBe(`https://rupload.facebook.com/video-upload/v25.0/${id}`);
  const taken = await upload(url, token, { file_url: serve('a.mp4', smallMovie()) });
  expect(taken.body).toEqual(fixture.successReply);
  const before = await state(id);
  expect(shapeOf(before.status)).toEqual(shapeOf(fixture.statusReply));
  expect(before.status.uploading_phase.status).toBe('complete');
  expect(fake.published()).toHaveLength(0);
  expect((await finish()).body).toEqual(fixture.successReply);
  expect((await state(id)).status.publishing_phase).toMatchObject({ publish_status: 'published' });
  expect(fake.published()).toMatchObject([{ kind: 'reel', url: `https://www.facebook.com/reel/${id}` }]);
});

test('finishing the same reel twice makes one', async () => {
  const { url, token, upload, serve, finish, fake } = await startedReel();
  await upload(url, token, { file_url: serve('a.mp4', smallMovie()) });
  await finish();
  expect((await finish()).status).toBe(200);
  expect(fake.published()).toHaveLength(1);
});

test('a reel without its bytes cannot be finished', async () => {
  const { finish } = await startedReel();
  expect(number(await finish())).toBe('6000');
});

test('bytes go from an offset on; a wrong one says where to go on', async () => {
  const movie = smallMovie({ bytes: 2000 });
  const { url, token, upload, finish, fake } = await startedReel();
  const size = { file_size: '2000' };
  const half = await upload(url, token, { ...size, offset: '0' }, movie.slice(0, 1000));
  expect(half.body.debug_info.type).toBe('PartialRequestError');
  const wrong = await upload(url, token, { ...size, offset: '0' }, movie.slice(0, 1000));
  expect(wrong.body.debug_info).toMatchObject({
    type: 'OffsetInvalidError',
    message: expect.stringContaining('1000'),
  });
  const rest = await upload(url, token, { ...size, offset: '1000' }, movie.slice(1000));
  expect(rest.body).toEqual(fixture.successReply);
  await finish();
  expect(fake.published()[0]?.media).toMatchObject([{ bytes: 2000, mime: 'video/mp4' }]);
});

test('a file that cannot be fetched is refused in the upload’s own shape', async () => {
  const { url, token, upload } = await startedReel();
  const reply = await upload(url, token, { file_url: `${MEDIA}gone.mp4` });
  expect(reply.status).toBe(400);
  expect(shapeOf(reply.body)).toEqual(shapeOf(fixture.uploadError));
});

test.each([
  ['longer than 90 seconds', { seconds: 91 }, 'duration'],
  ['shorter than 3 seconds', { seconds: 2 }, 'duration'],
  ['wide', { width: 1920, height: 1080 }, 'aspect ratio'],
  ['narrower than 540 pixels', { width: 360, height: 640 }, 'resolution'],
])('a reel that is %s ends in an error and never shows', async (_, asked, words) => {
  const { id, url, token, upload, serve, finish, state, fake } = await startedReel();
  await upload(url, token, { file_url: serve('a.mp4', smallMovie(asked)) });
  await finish();
  const { status } = await state(id);
  expect(status.video_status).toBe('error');
  expect(status.processing_phase.error.message).toContain(words);
  expect(fake.published()).toHaveLength(0);
});

test('a Page publishes thirty reels a day through apps', async () => {
  const at = await signedIn();
  const file_url = at.serve('a.mp4', smallMovie());
  let last = '';
  for (let count = 0; count <= 30; count += 1) {
    const { body } = await at.page.post('me/video_reels', { upload_phase: 'start' });
    await at.upload(body.upload_url, at.token, { file_url });
    const finish = { upload_phase: 'finish', video_id: body.video_id, video_state: 'PUBLISHED' };
    const reply = await at.page.post('me/video_reels', finish);
    last = reply.status === 200 ? 'ok' : number(reply);
  }
  expect(last).toBe('4');
  expect(at.fake.published()).toHaveLength(30);
});

test('an unpublished video gets ready out of sight and shows with one call', async () => {
  const { page, serve, state, fake } = await signedIn({ pace: { by: 'looks', looks: 2 } });
  const { body } = await page.post('me/videos', {
    file_url: serve('a.mp4', smallMovie()),
    published: false,
    description: 'Harbour',
  });
  const seen = [await state(body.id), await state(body.id)].map((one) => one.status.video_status);
  expect(seen).toEqual(['processing', 'ready']);
  expect(fake.published()).toHaveLength(0);
  expect((await page.post(body.id, { published: true })).body).toEqual(fixture.successReply);
  expect((await state(body.id)).published).toBe(true);
  expect(fake.published()).toMatchObject([{ kind: 'video', caption: 'Harbour', remoteId: body.id }]);
});

test('a video that is not ready cannot be shown yet', async () => {
  const { page, serve } = await signedIn({ pace: { by: 'clock', processing: 1000 } });
  const { body } = await page.post('me/videos', { file_url: serve('a.mp4', smallMovie()), published: false });
  expect(number(await page.post(body.id, { published: true }))).toBe('6001');
});

test('a video published right away needs no second call', async () => {
  const { page, serve, fake } = await signedIn();
  await page.post('me/videos', { file_url: serve('a.mp4', smallMovie()), description: 'Harbour' });
  expect(fake.published()).toHaveLength(1);
});

test.each([
  ['nothing behind its address', { file_url: `${MEDIA}gone.mp4` }, '389'],
  ['no address', {}, '100'],
  ['an upload phase beside the address', { file_url: `${MEDIA}a.mp4`, upload_phase: 'start' }, '100'],
])('a video with %s is refused', async (_, body, expected) => {
  const { page } = await signedIn();
  expect(number(await page.post('me/videos', body))).toBe(expected);
});

test('a picture is no video', async () => {
  const { page, serve } = await signedIn();
  expect(number(await page.post('me/videos', { file_url: serve('a.jpg', smallJpeg()) }))).toBe('6000');
});

test('a video story names its post, and stands in the list of stories', async () => {
  const { page, token, upload, serve } = await signedIn();
  const { body } = await page.post('me/video_stories', { upload_phase: 'start' });
  await upload(body.upload_url, token, { file_url: serve('a.mp4', smallMovie()) });
  const finish = { upload_phase: 'finish', video_id: body.video_id };
  const story = await page.post('me/video_stories', finish);
  expect(shapeOf(story.body)).toEqual(shapeOf(fixture.storyReply));
  const { data } = (await page.get('me/stories')).body;
  expect(data).toMatchObject([{ media_id: body.video_id, post_id: story.body.post_id, media_type: 'video' }]);
});

test('an upload wants a Page’s token as OAuth', async () => {
  const { url, ask, token, person } = await startedReel();
  const bearer = await ask(url, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
  expect(bearer.status).toBe(401);
  expect((await person.get('me')).status).toBe(200);
});
