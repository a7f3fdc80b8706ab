import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cut, WHOLE } from '../../extension/film/cut.ts';
import type { Place } from '../../extension/film/job.ts';
import type { Box } from '../../extension/film/timeline.ts';
import { platforms } from '../../shared/platforms/index.ts';
import type { FilmPage } from './page.ts';
import { type FilmStage, openFilmStage } from './stage.ts';

type Page = { filmPage: FilmPage };
const TOUR = 'cabin-tour.mp4';

let stage: FilmStage;
beforeAll(async () => {
  stage = await openFilmStage();
}, 180_000);
afterAll(() => stage?.close());

const cutOut = async (
  cut: Partial<Cut>,
  name: string,
  from = TOUR,
  writing: 'mp4' | 'webm' = 'mp4',
  places: Place[] = [],
) => {
  const made = await stage.page.evaluate(
    ([source, one, under, kind, goes]) =>
      (globalThis as unknown as Page).filmPage.cutOut(source, one, under, kind, goes),
    [from, { ...WHOLE, from: 0, to: 8, ...cut }, name, writing, places] as const,
  );
  looksAlike(made);
  return made;
};
/** What the extension itself reads of what it wrote is what a demuxer finds. */
function looksAlike({ looked, found }: Awaited<ReturnType<FilmPage['cutOut']>>): void {
  const { codec, seconds, sound, uneven, ...same } = found;
  expect(looked).toMatchObject(same);
  expect(codec?.startsWith(looked?.codec ?? 'none')).toBe(true);
  expect(looked?.sound?.codec).toBe(sound?.codec);
  expect(Math.abs((looked?.uneven ?? 0) - uneven)).toBeLessThan(0.002);
  expect(Math.abs((looked?.seconds ?? 0) - seconds)).toBeLessThan(0.04);
  expect(Math.abs((looked?.sound?.seconds ?? 0) - (sound?.seconds ?? 0))).toBeLessThan(0.04);
}
const everywhere: Place[] = platforms.map(({ name, kinds }) => ({
  platform: name,
  rules: kinds.flatMap(({ video }) => video ?? []),
}));
const packetsOf = (name: string): Promise<string[]> =>
  stage.page.evaluate((one) => (globalThis as unknown as Page).filmPage.packetsOf(one), name);
const off = (name: string, at: number, moment: number, box: Box) =>
  stage.page.evaluate(
    ([one, second, from, other, part]) =>
      (globalThis as unknown as Page).filmPage.pieceOff(one, second, from, other, part),
    [name, at, TOUR, moment, box] as const,
  );
const EVERYTHING = { x: 0, y: 0, width: 1, height: 1 };

test('a shorter piece from the beginning is taken out byte by byte', async () => {
  const made = await cutOut({ to: 3 }, 'shorter');
  expect(made).toMatchObject({ copied: true, width: 1080, height: 1920 });
  expect(made.seconds).toBeLessThanOrEqual(3.001);
  expect(made.seconds).toBeGreaterThan(2.5);
  const [whole, piece] = [await packetsOf(TOUR), await packetsOf('shorter')];
  expect(piece.length).toBeLessThan(whole.length);
  expect(piece).toEqual(whole.slice(0, piece.length));
  expect(Math.abs((made.found.sound?.seconds ?? 0) - made.seconds)).toBeLessThan(0.06);
}, 60_000);

test('without its sound a video keeps the bytes of its pictures, and has a silent track', async () => {
  const made = await cutOut({ to: 60, mute: true }, 'mute');
  expect(made).toMatchObject({ copied: true, found: { sound: { codec: 'aac' } } });
  expect(await packetsOf('mute')).toEqual(await packetsOf(TOUR));
}, 60_000);

test('a piece from the middle begins with the very picture that was chosen', async () => {
  const made = await cutOut({ from: 2.3, to: 5.3 }, 'middle');
  expect(made).toMatchObject({ copied: false, width: 1080, height: 1920 });
  expect(Math.abs(made.seconds - 3)).toBeLessThan(0.04);
  const right = await off('middle', 1, 3.3, EVERYTHING);
  expect(right).toBeLessThan(6);
  expect(await off('middle', 1, 1, EVERYTHING)).toBeGreaterThan(right * 1.3);
}, 120_000);

test('a piece in another frame shows what lies in it, and nothing of what does not', async () => {
  const made = await cutOut({ to: 2, ratio: 16 / 9, at: { x: 0.5, y: 0.3 } }, 'wide');
  expect(made).toMatchObject({ copied: false, width: 1080, height: 608 });
  const part = made.height / 1920;
  const right = await off('wide', 1, 1, { x: 0, y: 0.3 - part / 2, width: 1, height: part });
  expect(right).toBeLessThan(6);
  expect(await off('wide', 1, 1, { x: 0, y: 0.65, width: 1, height: part })).toBeGreaterThan(right * 2);
}, 120_000);

test('a browser that encodes no H.264 codes a piece as WebM, and says which places take none', async () => {
  const made = await cutOut({ from: 1, to: 3, ratio: 1 }, 'webm', TOUR, 'webm', everywhere);
  expect(made).toMatchObject({ copied: false, found: { mime: 'video/webm', sound: { codec: 'opus' } } });
  expect(made.found.codec).toMatch(/^vp0?9/);
  expect(Math.abs(made.seconds - 2)).toBeLessThan(0.04);
  expect(made.refusedBy.toSorted()).toEqual(['Instagram', 'LinkedIn', 'X']);
  // What needs no encoder is MP4 there too.
  expect(await cutOut({ to: 3 }, 'kept', TOUR, 'webm', everywhere)).toMatchObject({
    copied: true,
    refusedBy: [],
    found: { mime: 'video/mp4' },
  });
}, 120_000);

test('a WebM is coded anew as MP4; where no AAC is encoded its sound is Opus, and who takes none is said', async () => {
  await cutOut({ from: 1, to: 4 }, 'source', TOUR, 'webm');
  const made = await cutOut({ to: 2 }, 'from-webm', 'source', 'mp4', everywhere);
  expect(made).toMatchObject({ copied: false, found: { mime: 'video/mp4' } });
  expect(made.found.codec).toMatch(/^avc1/);
  const aac = await stage.page.evaluate(async () => {
    const config = { codec: 'mp4a.40.2', sampleRate: 48_000, numberOfChannels: 2, bitrate: 128_000 };
    return (await AudioEncoder.isConfigSupported(config)).supported === true;
  });
  expect(made.sound).toBe(aac ? 'aac' : 'opus');
  expect(made.refusedBy.toSorted()).toEqual(aac ? [] : ['Instagram', 'X']);
  expect(await cutOut({ to: 2, mute: true }, 'mute-webm', 'source', 'mp4', everywhere)).toMatchObject({
    sound: 'aac',
    refusedBy: [],
  });
}, 120_000);

test('where only the sound is not taken the pictures keep their bytes, and the sound alone is coded anew', async () => {
  await stage.page.evaluate(([from, name]) => (globalThis as unknown as Page).filmPage.withOpus(from, name), [
    TOUR,
    'tour-in-opus',
  ] as const);
  const made = await cutOut({ to: 4 }, 'heard-anew', 'tour-in-opus', 'mp4', everywhere);
  expect(made).toMatchObject({ copied: true, soundAnew: true, coding: { pictures: 'avc' } });
  const [whole, piece] = [await packetsOf('tour-in-opus'), await packetsOf('heard-anew')];
  expect(piece.length).toBeGreaterThan(80);
  expect(piece).toEqual(whole.slice(0, piece.length));
  expect(Math.abs((made.found.sound?.seconds ?? 0) - made.seconds)).toBeLessThan(0.06);
  const loud = await stage.page.evaluate(() =>
    (globalThis as unknown as Page).filmPage.loudness('heard-anew', 1, 3),
  );
  expect(loud).toBeGreaterThan(0.15);
  // The sound is kept too where it may: then nothing is coded.
  expect(await cutOut({ to: 4 }, 'kept-whole')).toMatchObject({ copied: true, soundAnew: false });
}, 120_000);
