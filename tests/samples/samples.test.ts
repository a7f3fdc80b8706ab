import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { photos, reel, strangers } from './catalog.ts';
import { pageNames, samplePages } from './expected.ts';
import { makeSamples, type Samples } from './media.ts';
import { type ServedSamples, serveSamples } from './serve.ts';

let samples: Samples;
let served: ServedSamples;

beforeAll(async () => {
  samples = await makeSamples();
  served = await serveSamples();
}, 240_000);

afterAll(() => served?.close());

const bytes = (file: string) => readFile(join(samples.folder, file));
const made = (name: string) => {
  const photo = samples.manifest.photos.find((each) => each.name === name);
  if (!photo) throw new Error(`${name} is not in the manifest`);
  return photo;
};

test('every planned picture is there, with smaller copies that shrink', () => {
  expect(samples.manifest.photos.map(({ name }) => name)).toEqual(
    [...photos, ...strangers].map(({ name }) => name),
  );
  for (const { full, smaller } of samples.manifest.photos) {
    for (const shot of smaller) expect(shot.width).toBeLessThan(Math.max(full.width, full.height));
  }
});

test('every JPEG photo weighs what a camera makes: one to three megabytes', async () => {
  for (const { name, format } of photos) {
    if (format !== 'jpeg') continue;
    const { size } = await stat(join(samples.folder, made(name).full.file));
    expect(size, name).toBeGreaterThan(1_000_000);
    expect(size, name).toBeLessThan(3_200_000);
  }
});

test('no two photos are the same', async () => {
  const heads = await Promise.all(
    photos.map(async ({ name }) => (await bytes(made(name).full.file)).toString('base64')),
  );
  expect(new Set(heads).size).toBe(photos.length);
});

test('the files are what their types say', async () => {
  const starts: Record<string, (head: Buffer) => boolean> = {
    'image/jpeg': (head) => head.readUInt16BE(0) === 0xffd8,
    'image/png': (head) => head.toString('latin1', 1, 4) === 'PNG',
    'image/webp': (head) => head.toString('latin1', 8, 12) === 'WEBP',
    'image/avif': (head) => head.toString('latin1', 4, 12) === 'ftypavif',
  };
  for (const { full, smaller } of samples.manifest.photos) {
    for (const { file, type } of [full, ...smaller])
      expect(starts[type]?.(await bytes(file)), file).toBe(true);
  }
});

test('a photo taken upright is stored on its side and says so', async () => {
  const turned = photos.filter((plan) => plan.turned);
  expect(turned.length).toBeGreaterThan(1);
  for (const { name, width, height } of turned) {
    const { full } = made(name);
    expect([full.width, full.height]).toEqual([height, width]);
    const head = (await bytes(full.file)).subarray(0, 400);
    expect(head.includes('Exif\0\0MM')).toBe(true);
    // Tag 0x0112, a short, one of it, six: turn a quarter right to show.
    expect(head.includes(Buffer.from('0112000300000001000600', 'hex'))).toBe(true);
  }
});

test('some photos and the video tell where they were taken', async () => {
  const placed = photos.filter((plan) => plan.place);
  expect(placed.length).toBeGreaterThan(2);
  for (const { name } of placed) {
    const head = (await bytes(made(name).full.file)).subarray(0, 600);
    expect(head.includes(Buffer.from('88250004', 'hex')), name).toBe(true);
  }
  const video = await bytes(samples.manifest.video.file);
  expect(video.includes(Buffer.from('\xa9xyz', 'latin1'))).toBe(true);
  expect(video.includes('+60.4721+008.4689/')).toBe(true);
});

test('the video is an upright MP4 of a few megabytes', async () => {
  const video = await bytes(samples.manifest.video.file);
  expect(video.toString('latin1', 4, 8)).toBe('ftyp');
  expect(video.length).toBeGreaterThan(3_000_000);
  expect(video.length).toBeLessThan(12_000_000);
  expect(samples.manifest.video).toMatchObject({ width: 1080, height: 1920, seconds: reel.seconds });
});

test('every address that a page names is served as what it is', async () => {
  for (const { name, url, title } of served.pages) {
    const html = await (await fetch(url)).text();
    expect(html, name).toContain(`<title>${title.replaceAll('&', '&amp;')}</title>`);
    expect(html, name).not.toContain('%CDN%');
    for (const address of new Set(html.match(/http:\/\/localhost:[^\s"',<]+/g))) {
      const answer = await fetch(address, { method: 'HEAD' });
      expect(answer.status, address).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  }
});

test('the truth of each page names photos that the page shows, in its order, at full size', async () => {
  for (const name of pageNames) {
    const { photos: names, says, heading } = samplePages[name];
    const page = served.pages.find((each) => each.name === name);
    const html = await (await fetch(page?.url ?? '')).text();
    const at = names.map((each) => html.lastIndexOf(`/${each}`));
    expect(Math.min(...at), name).toBeGreaterThan(0);
    expect(at, name).toEqual([...at].sort((a, b) => a - b));
    expect(html, name).toContain(says);
    expect(html, name).toContain(heading);
    for (const each of names) {
      const full = await stat(join(samples.folder, made(each).full.file));
      const found = await Promise.all(
        [...new Set(html.match(/http:\/\/localhost:[^\s"',<]+/g))]
          .filter((address) => address.includes(`/${each}`))
          .map(async (address) =>
            Number((await fetch(address, { method: 'HEAD' })).headers.get('content-length')),
          ),
      );
      expect(Math.max(...found), each).toBe(full.size);
    }
  }
});

test('the subtitles are timed text from the origin of their page', async () => {
  const answer = await fetch(`${served.url}/stays/cabin-tour.en.vtt`);
  expect(answer.headers.get('content-type')).toBe('text/vtt; charset=utf-8');
  expect(await answer.text()).toMatch(/^WEBVTT\n\n00:00\.300 --> /);
});

test('the photo server can be slow, miss a photo, want a Referer and send a part', async () => {
  const photo = `${served.cdnUrl}/photos/townhouse-01.jpg`;
  const began = performance.now();
  await (await fetch(`${photo}?w=480&slow=120`)).arrayBuffer();
  expect(performance.now() - began).toBeGreaterThan(110);
  expect((await fetch(`${photo}?gone`)).status).toBe(404);
  const guarded = `${served.cdnUrl}/guarded/townhouse-01.jpg?w=480`;
  expect((await fetch(guarded)).status).toBe(403);
  expect((await fetch(guarded, { headers: { referer: `${served.url}/` } })).status).toBe(200);
  const part = await fetch(`${served.cdnUrl}/video/cabin-tour.mp4`, { headers: { range: 'bytes=4-7' } });
  expect([part.status, await part.text()]).toEqual([206, 'ftyp']);
});
