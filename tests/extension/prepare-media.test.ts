import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { prepareMedia } from '../../extension/video/prepare-media.ts';
import type { DrawPlan } from '../../extension/world.ts';
import type { Media } from '../../shared/media.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import type { Cited, ImageRule, KindRules } from '../../shared/platforms/rules.ts';
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
  return { drawn, prepare: (kind: KindRules) => prepareMedia({ drawImage }, original, kind) };
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
