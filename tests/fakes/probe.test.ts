import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { probe, probePicture } from './probe.ts';
import { plainHasher } from './sha256.ts';
import { smallJpeg, smallMovie, smallPng, smallWebm, smallWebp } from './small-media.ts';

test('the plain hash agrees with the runtime’s own at every length and however the bytes are cut', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_001]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length) % 251);
    const hasher = plainHasher();
    for (let at = 0; at < length; at += 37) hasher.update(bytes.subarray(at, at + 37));
    expect(hasher.hex()).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test.each([
  ['a JPEG', smallJpeg(1200, 800), { mime: 'image/jpeg', width: 1200, height: 800 }],
  ['a WebP', smallWebp(640, 480), { mime: 'image/webp', width: 640, height: 480 }],
  ['a PNG', smallPng(), { mime: 'image/png', width: 100, height: 100 }],
  ['text', new TextEncoder().encode('<html>'), { mime: '' }],
  ['nothing', new Uint8Array(0), { mime: '' }],
])('%s is known by its content', (_, bytes, facts) => {
  expect(probePicture(bytes, plainHasher())).toMatchObject(facts);
});

test.each([
  ['an MP4', smallMovie({ seconds: 8.5 }), { mime: 'video/mp4', seconds: 8.5, width: 1080, height: 1920 }],
  ['a QuickTime film', smallMovie({ brand: 'qt  ' }), { mime: 'video/quicktime', seconds: 12 }],
  ['a WebM', smallWebm(), { mime: 'video/webm' }],
  ['a JPEG', smallJpeg(), { mime: 'image/jpeg' }],
])('%s is read the same whole or byte by byte', (_, bytes, facts) => {
  const whole = probe(plainHasher());
  whole.feed(bytes);
  const pieces = probe(plainHasher());
  for (const byte of bytes) pieces.feed(Uint8Array.of(byte));
  const seen = whole.facts();
  expect(seen).toMatchObject(facts);
  expect(pieces.facts()).toEqual(seen);
});
