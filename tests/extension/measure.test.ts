import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../extension/draft/hash.ts';
import { MOST_PIXELS, measure } from '../../extension/draft/measure.ts';
import { Sha256Stream } from '../../extension/draft/sha256-stream.ts';
import {
  avif,
  blobOf,
  exif,
  gif,
  join,
  jpeg,
  movie,
  png,
  segment,
  u32,
  vp8,
  vp8l,
  vp8x,
  webm,
  webp,
} from './bytes.ts';

const measured = (bytes: Uint8Array<ArrayBuffer>) => measure(blobOf(bytes));

describe('what a file is, is read from its bytes', () => {
  test.each([
    ['JPEG', jpeg(), { mime: 'image/jpeg', width: 1200, height: 800 }],
    ['PNG', png(640, 480), { mime: 'image/png', width: 640, height: 480 }],
    ['GIF', gif(320, 200), { mime: 'image/gif', width: 320, height: 200 }],
    ['lossy WebP', webp(vp8(1000, 667)), { mime: 'image/webp', width: 1000, height: 667 }],
    ['lossless WebP', webp(vp8l(801, 602)), { mime: 'image/webp', width: 801, height: 602 }],
    ['extended WebP', webp(vp8x(4000, 3000), vp8(1, 1)), { mime: 'image/webp', width: 4000, height: 3000 }],
    ['AVIF', avif(2048, 1365), { mime: 'image/avif', width: 2048, height: 1365 }],
    ['MP4', movie(), { mime: 'video/mp4', width: 1920, height: 1080, seconds: 12.5 }],
    [
      'QuickTime',
      movie({ brand: 'qt  ' }),
      { mime: 'video/quicktime', width: 1920, height: 1080, seconds: 12.5 },
    ],
    ['WebM', webm(1280, 720, 3.5), { mime: 'video/webm', width: 1280, height: 720, seconds: 3.5 }],
  ])('%s', async (_name, bytes, expected) => {
    expect(await measured(bytes)).toEqual(expected);
  });

  test('a page that was sent instead of a photo is no media', async () => {
    expect(await measured(join('<!doctype html><title>Sign in</title>'))).toBeNull();
  });

  test('a file cut off after its first bytes is no media', async () => {
    for (const whole of [jpeg(), png(9, 9), webp(vp8(9, 9)), avif(9, 9), webm(9, 9, 1)])
      expect(await measured(whole.slice(0, 10))).toBeNull();
  });

  test('a HEIC photo is not taken for an AVIF', async () => {
    expect(await measured(join(u32(16), 'ftypheic', u32(0)))).toBeNull();
  });
});

describe('pixels are counted as they are shown', () => {
  test.each([1, 2, 3, 4])('a JPEG with orientation %i keeps its sides', async (orientation) => {
    expect(await measured(jpeg({ before: [exif(orientation)] }))).toMatchObject({ width: 1200, height: 800 });
  });

  test.each([5, 6, 7, 8])('a JPEG with orientation %i stands on its side', async (orientation) => {
    expect(await measured(jpeg({ before: [exif(orientation)] }))).toMatchObject({ width: 800, height: 1200 });
  });

  test('a JPEG is measured behind a long profile', async () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0', new Uint8Array(60_000));
    expect(await measured(jpeg({ before: [profile, profile] }))).toMatchObject({ width: 1200 });
  });

  test('a phone video held upright is measured upright', async () => {
    expect(await measured(movie({ turned: true }))).toMatchObject({ width: 1080, height: 1920 });
  });

  test('a turned AVIF is measured turned', async () => {
    expect(await measured(avif(2000, 1000, 1))).toMatchObject({ width: 1000, height: 2000 });
  });
});

describe('the hash of bytes', () => {
  test('is the SHA-256 that everybody else reckons', async () => {
    const bytes = join('Clipcast');
    expect(await sha256Of(blobOf(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test.each([0, 1, 55, 56, 63, 64, 65, 127, 128, 100_001])(
    'is the same in pieces, for %i bytes',
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + 7) & 255);
      const stream = new Sha256Stream();
      for (let at = 0; at < length; at += 777) stream.add(bytes.subarray(at, at + 777));
      expect(Buffer.from(stream.end()).toString('hex')).toBe(
        createHash('sha256').update(bytes).digest('hex'),
      );
    },
  );
});

test('a small file that claims more pixels than a memory holds is no picture, and is never drawn', async () => {
  expect(await measured(png(60_000, 60_000))).toBeNull();
  expect(await measured(png(16_320, 12_240))).toMatchObject({ width: 16_320 });
  expect(16_320 * 12_240).toBeLessThan(MOST_PIXELS);
  expect(await measured(png(0xffff_ffff, 0xffff_ffff))).toBeNull();
});
