import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Film, NO_BRAND, type Scene, type Shot, TEMPLATE_IDS } from '../../extension/film/timeline.ts';
import { readMp4 } from './mp4-boxes.ts';
import type { FilmPage } from './page.ts';
import { probed } from './probed.ts';
import { film } from './sample-film.ts';
import { type FilmStage, openFilmStage } from './stage.ts';

type Page = { filmPage: FilmPage };
const PHOTOS = ['01', '02', '03', '09', '05', '06', '10', '11'].map((name) => `townhouse-${name}.jpg`);
const SAID = ['', 'Living room', 'Kitchen with oak table', 'Evening light', '', 'Main bedroom', '', 'Garden'];

let stage: FilmStage;
let shots: Shot[];
const townhouse = (more: Partial<Film>): Film => film({ shots, seconds: 15, ...more });

beforeAll(async () => {
  stage = await openFilmStage();
  shots = await stage.page.evaluate(
    ([names, words]) =>
      Promise.all(names.map((name, at) => (globalThis as unknown as Page).filmPage.shotOf(name, words[at]))),
    [PHOTOS, SAID] as const,
  );
}, 180_000);
afterAll(() => stage?.close());

const make = (asked: Film, name: string) =>
  stage.page.evaluate(([one, under]) => (globalThis as unknown as Page).filmPage.make(one, under), [
    asked,
    name,
  ] as const);
const compare = (asked: Film, name: string, seconds: number[]) =>
  stage.page.evaluate(
    ([one, under, at]) => (globalThis as unknown as Page).filmPage.compare(under, one, at),
    [asked, name, seconds] as const,
  );
const scenesOf = (asked: Film): Promise<Scene[]> =>
  stage.page.evaluate((one) => (globalThis as unknown as Page).filmPage.scenes(one) as Scene[], asked);

describe.each(TEMPLATE_IDS)('a film in the look %s', (template) => {
  test('is an MP4 whose every frame, photo and word is where its timeline says', async () => {
    const asked = townhouse({
      template,
      side: 720,
      sound: { kind: 'track', track: 'stroll', level: 0.8, fade: 2 },
    });
    const { found } = await make(asked, template);
    expect(found).toMatchObject({ mime: 'video/mp4', width: 720, height: 1280, seconds: 15, frames: 450 });
    expect(found.codec).toMatch(/^avc1/);
    expect(Math.abs((found.sound?.seconds ?? 0) - found.seconds)).toBeLessThan(0.06);

    // In the middle of each scene, when the next has not begun to come in.
    const middles = (await scenesOf(asked)).map(({ from, to }) => (from + to) / 2 + 0.01);
    const seen = await compare(asked, template, middles);
    for (const [index, off] of seen.off.entries()) {
      expect(off).toBeLessThan(8);
      expect(Math.min(...(seen.offOthers[index] as number[]))).toBeGreaterThan(off * 1.5);
    }
    for (const { role, written } of seen.words) expect([role, written > 0.02]).toEqual([role, true]);
    // Black is no frame but where a look goes through it from one photo to the next, and there for a moment alone.
    const dark = seen.brightness.flatMap((bright, at) => (bright <= 12 ? [at / 30] : []));
    const dips = (await scenesOf(asked)).flatMap(({ from, enter }) =>
      enter.how === 'black' ? [[from, from + enter.seconds] as const] : [],
    );
    for (const at of dark) expect([at, dips.some(([from, to]) => at > from && at < to)]).toEqual([at, true]);
    expect(dark.length).toBeLessThanOrEqual(dips.length * 8);
    expect(seen.brightness).toHaveLength(450);
    // While photos are shown nothing stands still for as long as a fifth of a second; the last card may.
    const moving = seen.change.slice(0, Math.floor((middles.at(-1) as number) * 30));
    const still = moving.filter((_, at) => moving.slice(at, at + 6).every((change) => change < 0.02));
    expect(still).toEqual([]);
  }, 120_000);
});

const fileOf = async (name: string): Promise<Buffer> =>
  Buffer.from(
    await stage.page.evaluate((one) => (globalThis as unknown as Page).filmPage.file(one), name),
    'base64',
  );

test('a film plays while it loads, at a constant rate, in the limited range of BT.709, its sound as long as its picture', async () => {
  await make(townhouse({ side: 720, ratio: '1:1' }), 'formal');
  const file = await fileOf('formal');
  const { order, colour, steps, video, audio } = readMp4(file);
  expect(order.indexOf('moov')).toBeLessThan(order.indexOf('mdat'));
  expect(colour).toEqual({ primaries: 1, transfer: 1, matrix: 1, isFull: false });
  expect(steps).toHaveLength(1);
  expect(steps[0]).toBeCloseTo(1 / 30, 5);
  expect(video).toBeCloseTo(15, 3);
  expect(Math.abs((audio ?? 0) - video)).toBeLessThan(0.03);
  const seen = probed(file);
  // Where there is no ffmpeg the boxes alone have told it.
  if (!seen) return;
  const [picture, sound] = seen.streams;
  expect(picture).toMatchObject({
    ...{ codec_name: 'h264', pix_fmt: 'yuv420p', color_range: 'tv', color_space: 'bt709' },
    ...{ color_primaries: 'bt709', color_transfer: 'bt709' },
    ...{ r_frame_rate: '30/1', avg_frame_rate: '30/1', nb_frames: '450' },
  });
  expect(Math.abs(Number(sound?.duration) - Number(picture?.duration))).toBeLessThan(0.03);
  expect(seen.complaints).toBe('');
}, 60_000);

test('a brand’s logo is on every frame of a film, and on none where TikTok is among its places', async () => {
  const branded = (more: Partial<Film>) =>
    townhouse({ side: 720, ratio: '1:1', brand: { ...NO_BRAND, logo: 'agent.jpg' }, ...more });
  const [plain, reels, both] = [
    townhouse({ side: 720, ratio: '1:1', covering: ['reels'] }),
    branded({ covering: ['reels'] }),
    branded({ covering: ['reels', 'tiktok'] }),
  ];
  const [logo, none] = await stage.page.evaluate(
    ([one, other]) => {
      const { logoOf } = (globalThis as unknown as Page).filmPage;
      return [logoOf(one), logoOf(other)];
    },
    [reels, both] as const,
  );
  expect([logo?.sha256, none]).toEqual(['agent.jpg', null]);
  const { x, y, width, height } = (logo as NonNullable<typeof logo>).box;
  const where = {
    shape: 1,
    box: { x: x / 1080, y: y / 1080, width: width / 1080, height: height / 1080 },
  };
  await make(plain, 'unmarked');
  await make(reels, 'marked');
  await make(both, 'for-both');
  const off = (one: string, other: string, at: number) =>
    stage.page.evaluate(
      ([a, b, second, box]) => (globalThis as unknown as Page).filmPage.marked(a, b, second, box),
      [one, other, at, where] as const,
    );
  // On its title, among the photos, and on the last card.
  for (const at of [1.5, 7, 9.6, 14.5]) {
    const { within, beside } = await off('marked', 'unmarked', at);
    expect(within).toBeGreaterThan(12);
    expect(beside).toBeLessThan(3);
    // No more than one encoding is from the next.
    const bare = await off('for-both', 'unmarked', at);
    expect(Math.max(bare.within, bare.beside)).toBeLessThan(3);
  }
}, 240_000);

test('a film without sound has a silent track, as long as the picture', async () => {
  const { found } = await make(townhouse({ side: 720, ratio: '1:1' }), 'silent');
  expect(found).toMatchObject({ width: 720, height: 720, sound: { codec: 'aac' } });
  expect(Math.abs((found.sound?.seconds ?? 0) - 15)).toBeLessThan(0.02);
}, 60_000);

test('a piece of a video stands among the photos: trimmed, cut to the frame that was chosen, and moving', async () => {
  const clip: Shot = {
    ...{ sha256: 'cabin-tour.mp4', width: 1280, height: 720, words: '', clip: { from: 2, to: 6 } },
    interest: { x: 0.2, y: 0.5, box: { x: 0.1, y: 0.1, width: 0.2, height: 0.8 } },
  };
  const [front, living, kitchen] = shots as [Shot, Shot, Shot];
  const asked = townhouse({ shots: [front, clip, living, kitchen], side: 720, template: 'bold' });
  const { found } = await make(asked, 'clip');
  expect(found).toMatchObject({ frames: 450, sound: { codec: 'aac' } });
  const scene = (await scenesOf(asked)).find(({ shot }) => shot === 1);
  if (!scene) throw new Error('The clip has no scene');
  expect(scene.to - scene.from).toBeLessThanOrEqual(4);
  // Its frame lies where its interest is.
  expect(scene.move.from.x).toBeLessThan(0.1);
  const off = (at: number, moment: number) =>
    stage.page.evaluate(
      ([one, second, part]) =>
        (globalThis as unknown as Page).filmPage.compareClip('clip', one, second, 'cabin-tour.mp4', part),
      [asked, at, moment] as const,
    );
  for (const into of [0.6, 1.5]) {
    const right = await off(scene.from + into, 2 + into);
    expect(right).toBeLessThan(8);
    expect(await off(scene.from + into, into > 1 ? 0.2 : 6.5)).toBeGreaterThan(right * 1.3);
  }
}, 120_000);

test('a piece of a video is heard while it is seen where that was chosen, and over music that steps back', async () => {
  const song = townhouse({
    side: 720,
    ratio: '1:1',
    sound: { kind: 'track', track: 'pulse', level: 1, fade: 0 },
  });
  await make(song, 'song');
  await stage.page.evaluate(() => (globalThis as unknown as Page).filmPage.asClip('song'));
  const [front, living, kitchen] = shots as [Shot, Shot, Shot];
  const piece = (sound: boolean): Shot => ({
    ...{ sha256: 'song', width: 720, height: 720, words: '', interest: front.interest },
    clip: { from: 3, to: 7, sound },
  });
  const loud = (name: string, from: number, to: number) =>
    stage.page.evaluate(
      ([one, first, last]) => (globalThis as unknown as Page).filmPage.loudness(one, first, last),
      [name, from, to] as const,
    );
  const withClip = (sound: boolean, more: Partial<Film> = {}) =>
    townhouse({ shots: [front, piece(sound), living, kitchen], side: 720, ratio: '1:1', ...more });
  const { from, to } = (await scenesOf(withClip(true))).find(({ shot }) => shot === 1) as Scene;
  const { found } = await make(withClip(true), 'heard');
  expect(Math.abs((found.sound?.seconds ?? 0) - found.seconds)).toBeLessThan(0.06);
  expect(await loud('heard', from + 0.3, to - 0.3)).toBeGreaterThan(0.04);
  expect(await loud('heard', 0, from - 0.5)).toBeLessThan(0.002);
  await make(withClip(false), 'unheard');
  expect(await loud('unheard', from, to)).toBeLessThan(0.002);
}, 180_000);

test('a browser that encodes no H.264 makes a WebM, with silence in Opus', async () => {
  const { found } = await stage.page.evaluate(
    (one) => (globalThis as unknown as Page).filmPage.make(one, 'webm', 'webm'),
    townhouse({ side: 720, ratio: '1:1' }),
  );
  expect(found).toMatchObject({
    mime: 'video/webm',
    width: 720,
    height: 720,
    frames: 450,
    sound: { codec: 'opus' },
  });
  expect(found.codec).toMatch(/^vp0?9/);
  expect(Math.abs(found.seconds - 15)).toBeLessThan(0.06);
}, 120_000);
