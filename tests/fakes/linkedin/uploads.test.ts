import { expect, test } from 'vitest';
import { planPdf } from '../../../worker/providers/linkedin/pdf.ts';
import fixture from '../../fixtures/linkedin.json' with { type: 'json' };
import type { LinkedInGiven } from '../linkedin.ts';
import { smallJpeg, smallMovie, smallPng, smallWebp } from '../small-media.ts';
import { shapeOf } from '../tiktok/desk.ts';
import { ALL_SCOPES, desk, inPath, MARA, PAGE } from './desk.ts';
import { readPdf } from './pdf.ts';

async function signedIn(scope?: string, given?: LinkedInGiven) {
  const at = desk(given);
  return { ...at, ...(await at.connect('mara.lind', scope)) };
}
type At = Awaited<ReturnType<typeof signedIn>>;
const INIT = '?action=initializeUpload';
const own = (owner = MARA) => ({ initializeUploadRequest: { owner } });

test('a photo takes one PUT with the token; again overwrites it', async () => {
  const at = await signedIn();
  const opened = await at.post(`/rest/images${INIT}`, fixture.imageInit);
  expect(shapeOf(opened.body)).toEqual(shapeOf(fixture.imageInitReply));
  const { uploadUrl, image } = opened.body.value;
  expect((await at.ask(uploadUrl, { method: 'PUT', body: smallJpeg() })).status).toBe(401);
  for (const bytes of [smallJpeg(10, 10), smallPng()])
    expect((await at.put(uploadUrl, bytes)).status).toBe(201);
  await at.post('/rest/posts', { ...fixture.post, content: { media: { id: image, altText: 'A view' } } });
  expect(at.fake.published()[0]?.media).toMatchObject([{ mime: 'image/png' }]);
});

test('an upload address ends after a day with 403', async () => {
  const at = await signedIn();
  const { uploadUrl } = (await at.post(`/rest/images${INIT}`, own())).body.value;
  at.clock.now += 86_400_000;
  expect((await at.put(uploadUrl, smallJpeg())).status).toBe(403);
});

test('a member’s token may look at no photo, a Page’s sees it move on', async () => {
  const member = await signedIn();
  const hidden = await member.image(smallJpeg());
  expect((await member.get(`/rest/images/${inPath(hidden)}`)).status).toBe(403);

  const at = await signedIn(ALL_SCOPES, { pace: { by: 'looks', looks: 2 } });
  const { uploadUrl, image } = (await at.post(`/rest/images${INIT}`, own(PAGE))).body.value;
  const look = async () => (await at.get(`/rest/images/${inPath(image)}`)).body.status;
  const states = [await look()];
  await at.put(uploadUrl, smallJpeg());
  states.push(await look(), await look());
  expect(states).toEqual(['WAITING_UPLOAD', 'AVAILABLE', 'AVAILABLE']);
});

test.each([
  ['a WebP', () => smallWebp(), 'MEDIA_ASSET_PROCESSING_FAILED'],
  ['36,152,320 pixels', () => smallJpeg(6024, 6004), 'MEDIA_ASSET_PROCESSING_FAILED'],
])('a photo of %s cannot be shown', async (_, bytes, code) => {
  const at = await signedIn();
  const id = await at.image(bytes());
  const reply = await at.post('/rest/posts', { ...fixture.post, content: { media: { id } } });
  expect(reply.body.errorDetails.inputErrors[0].code).toBe(code);
});

test('a post does not wait for media: what is not there yet is refused', async () => {
  const at = await signedIn();
  const { image: id } = (await at.post(`/rest/images${INIT}`, own())).body.value;
  const reply = await at.post('/rest/posts', { ...fixture.post, content: { media: { id } } });
  expect(reply.body.errorDetails.inputErrors[0].code).toBe('MEDIA_ASSET_WAITING_UPLOAD');
});

/** Opens a video of 5 MB and sends its parts; answers their receipts. */
async function sendParts(at: At, bytes: Uint8Array<ArrayBuffer>) {
  const request = { ...fixture.videoInit.initializeUploadRequest, fileSizeBytes: bytes.length };
  const opened = await at.post(`/rest/videos${INIT}`, { initializeUploadRequest: request });
  const { value } = opened.body;
  const tags: string[] = [];
  for (const { uploadUrl, firstByte, lastByte } of value.uploadInstructions) {
    const reply = await at.ask(uploadUrl, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes.slice(firstByte, lastByte + 1),
    });
    tags.push((reply.headers.get('etag') ?? '').replaceAll('"', ''));
  }
  const finalize = (uploadedPartIds: string[]) =>
    at.post('/rest/videos?action=finalizeUpload', {
      finalizeUploadRequest: { video: value.video, uploadToken: value.uploadToken, uploadedPartIds },
    });
  return { opened, tags, finalize, video: value.video as string };
}

test('a video is cut in parts of 4 MB, the last beyond its end, and shown once it is closed', async () => {
  const at = await signedIn();
  const { opened, tags, finalize, video } = await sendParts(at, smallMovie({ bytes: 5_000_000 }));
  expect(shapeOf(opened.body)).toEqual(shapeOf(fixture.videoInitReply));
  expect(opened.body.value.uploadInstructions.at(-1).lastByte).toBe(8_388_607);
  expect(tags).toEqual(tags.map(() => expect.stringMatching(/^\/ambry-video\/signedId\//)));
  expect((await at.get(`/rest/videos/${inPath(video)}`)).body.status).toBe('WAITING_UPLOAD');
  expect((await finalize(tags.slice(1))).status).toBe(400);
  expect((await finalize(tags)).status).toBe(200);
  expect((await at.get(`/rest/videos/${inPath(video)}`)).body.status).toBe('AVAILABLE');
  const reply = await at.post('/rest/posts', { ...fixture.post, content: { media: { id: video } } });
  expect(reply.headers.get('x-restli-id')).toMatch(/^urn:li:ugcPost:/);
});

test('receipts in another order are taken, and the video is scrambled', async () => {
  const at = await signedIn();
  const { tags, finalize, video } = await sendParts(at, smallMovie({ bytes: 5_000_000 }));
  expect((await finalize(tags.toReversed())).status).toBe(200);
  await at.post('/rest/posts', { ...fixture.post, content: { media: { id: video } } });
  expect(at.fake.published()[0]?.media[0]?.sha256).toMatch(/^scrambled-/);
});

test('a part is refused with the token, and when it is not as long as announced', async () => {
  const at = await signedIn();
  const opened = await at.post(`/rest/videos${INIT}`, fixture.videoInit);
  const [part] = opened.body.value.uploadInstructions;
  const type = { 'content-type': 'application/octet-stream' };
  expect((await at.put(part.uploadUrl, new Uint8Array(4_194_304), type)).status).toBe(401);
  const short = { method: 'PUT', headers: type, body: new Uint8Array(10) };
  expect((await at.ask(part.uploadUrl, short)).status).toBe(400);
});

test.each([
  ['2 seconds', { seconds: 2, bytes: 100_000 }],
  ['31 minutes', { seconds: 1860, bytes: 100_000 }],
  ['less than 75 KB', { bytes: 74_999 }],
  ['QuickTime', { brand: 'qt  ', bytes: 100_000 }],
])('a video of %s cannot be used, and the reason is told', async (_, asked) => {
  const at = await signedIn();
  const { tags, finalize, video } = await sendParts(at, smallMovie(asked));
  await finalize(tags);
  expect((await at.get(`/rest/videos/${inPath(video)}`)).body).toMatchObject({
    status: 'PROCESSING_FAILED',
    processingFailureReason: expect.any(String),
  });
});

test('more than 500 MB are refused before a byte is sent', async () => {
  const at = await signedIn();
  const request = { ...fixture.videoInit.initializeUploadRequest, fileSizeBytes: 500_000_001 };
  expect((await at.post(`/rest/videos${INIT}`, { initializeUploadRequest: request })).status).toBe(400);
});

/** Our own PDF of these photos, whole. */
function pdfOf(photos: Uint8Array<ArrayBuffer>[], title = 'Häuser am Hafen'): Uint8Array<ArrayBuffer> {
  const sizes = photos.map((one) => ({ bytes: one.length, width: 1080, height: 1350, channels: 3 }));
  const { pieces, total } = planPdf(sizes, title);
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    const bytes = piece instanceof Uint8Array ? piece : (photos[piece.photo] as Uint8Array);
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

test('a document is read page by page, and a broken one is not', async () => {
  const photos = [smallJpeg(1080, 1350, 500), smallJpeg(800, 600, 700)];
  const whole = pdfOf(photos);
  const read = readPdf(whole);
  expect(read?.title).toBe('Häuser am Hafen');
  expect(read?.pages.flatMap((one) => one.photos)).toEqual(photos);
  expect(read?.pages.map(({ width, height }) => [width, height])).toEqual([
    [864, 1080],
    [864, 1080],
  ]);
  expect(readPdf(whole.slice(0, -10))).toBeNull();
  // One byte too many, and nothing is where the table says.
  expect(readPdf(Uint8Array.of(...whole.slice(0, 20), 32, ...whole.slice(20)))).toBeNull();
});

test('a document goes as PDF and is shown by its pages; anything else cannot be read', async () => {
  const at = await signedIn();
  const send = async (bytes: Uint8Array<ArrayBuffer>) => {
    const { uploadUrl, document: id } = (await at.post(`/rest/documents${INIT}`, own())).body.value;
    expect((await at.put(uploadUrl, bytes)).status).toBe(415);
    expect((await at.put(uploadUrl, bytes, { 'content-type': 'application/pdf' })).status).toBe(201);
    return at.post('/rest/posts', { ...fixture.post, content: { media: { id, title: 'Homes' } } });
  };
  expect((await send(smallJpeg())).status).toBe(400);
  expect((await send(pdfOf([smallJpeg(), smallJpeg()]))).status).toBe(201);
  expect(at.fake.published()).toMatchObject([{ kind: 'document', title: 'Homes', media: [{}, {}] }]);
});
