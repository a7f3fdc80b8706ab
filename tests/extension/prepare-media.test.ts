import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { prepareMedia } from '../../extension/video/prepare-media.ts';
import type { DrawPlan } from '../../extension/world.ts';
import type { Media } from '../../shared/media.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import type { Cited, ImageRule, KindRules } from '../../shared/platforms/rules.ts';
import type { Cut } from '../../shared/shape.ts';
import { blobOf, jpeg } from './bytes.ts';
import { freshDatabase, testWorld } from './world.ts';

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
});

const cite = <T>(value: T): Cited<T> => ({ value, source: 'https://example.com', read: '2026-01-01' });
const kindWith = (limits: Partial<ImageRule>): KindRules => {
  const kind = platformRules('linkedin').kinds.find((one) => one.image) as KindRules;
  const loose = { mimes: cite(['image/jpeg'] as const), maxBytes: cite(50_000_000) };
  return { ...kind, image: { ...loose, ...limits } };
};

const original: Media = {
  sha256: 'a'.repeat(64),
  kind: 'image',
  mime: 'image/jpeg',
  bytes: 500_000,
  width: 3000,
  height: 2000,
  provenance: { pageUrl: 'https://homes.example/7', mediaUrl: 'https://cdn.example/7.jpg', at: 1 },
};

/** Stores the original, and remembers every drawing asked for. */
async function studio() {
  await (await database()).put('blobs', blobOf(jpeg({ width: 3000, height: 2000 })), original.sha256);
  const drawn: DrawPlan[] = [];
  const world = testWorld();
  const drawImage: typeof world.drawImage = (blob, plan, quality) => {
    drawn.push(plan);
    return world.drawImage(blob, plan, quality);
  };
  const prepare = (kind: KindRules, cut?: Cut) => prepareMedia({ drawImage }, original, kind, cut);
  return { drawn, prepare };
}

test.each<[keyof ImageRule, Partial<ImageRule>]>([
  ['maxPixels', { maxPixels: cite(1_500_000) }],
  ['maxLongSide', { maxLongSide: cite(1500) }],
  ['maxShortSide', { maxShortSide: cite(1000) }],
  ['minRatio', { minRatio: cite(1.9) }],
  ['maxRatio', { maxRatio: cite(1.2) }],
  ['mimes', { mimes: cite(['image/webp'] as const) }],
])('a photo made ready for looser rules is made anew where %s asks for more', async (_limit, stricter) => {
  const { drawn, prepare } = await studio();
  const loose = await prepare(kindWith({}));
  const strict = await prepare(kindWith(stricter));
  expect(drawn).toHaveLength(1);
  expect(await prepare(kindWith(stricter))).toEqual(strict);
  expect(await prepare(kindWith({}))).toEqual(loose);
  expect(drawn).toHaveLength(1);
});

test('a photo that is cut otherwise is made anew, and one whose cut is the same is only looked up', async () => {
  const { drawn, prepare } = await studio();
  const left: Cut = { ratio: 1, fill: true, focus: { x: 0, y: 0.5 } };
  const first = await prepare(kindWith({}), left);
  expect([first.width, first.height]).toEqual([2000, 2000]);
  await prepare(kindWith({}), { ...left, focus: { x: 0, y: 0.5 } });
  expect(drawn).toHaveLength(1);
  await prepare(kindWith({}), { ...left, focus: { x: 1, y: 0.5 } });
  await prepare(kindWith({}), { ...left, ratio: 0.8 });
  await prepare(kindWith({}), { ...left, fill: false });
  expect(drawn.map(({ width, height, picture }) => [width, height, picture.x])).toEqual([
    [2000, 2000, 0],
    [2000, 2000, -1000],
    [1600, 2000, 0],
    [3000, 3000, 0],
  ]);
  await prepare(kindWith({}), { ratio: 1.5, fill: true, focus: { x: 0, y: 0 } });
  expect(drawn).toHaveLength(4);
});
