import { rgbaToThumbHash, thumbHashToAverageRGBA } from 'thumbhash';
import { expect, test } from 'vitest';
import { averageColour } from '../../extension/ui/parts/average-colour.ts';

test.each([
  [200, 30, 40],
  [20, 120, 90],
  [240, 238, 230],
  [0, 0, 0],
])('a picture of %i %i %i keeps its place in that colour until it has come', (r, g, b) => {
  const pixels = Uint8Array.from({ length: 8 * 8 * 4 }, (_, at) => [r, g, b, 255][at % 4] as number);
  const hash = rgbaToThumbHash(8, 8, pixels);
  const known = thumbHashToAverageRGBA(hash);
  const parts = [known.r, known.g, known.b].map((share) => Math.round(share * 255));
  expect(averageColour(btoa(String.fromCharCode(...hash)))).toBe(`rgb(${parts.join(' ')})`);
});

test('text that is no thumbhash gives no colour', () => {
  expect(averageColour('%%')).toBeUndefined();
  expect(averageColour('AA==')).toBeUndefined();
});
