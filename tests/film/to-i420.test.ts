import { expect, test } from 'vitest';
import { toI420 } from '../../extension/video/film/to-i420.ts';

const pixel = (red: number, green: number, blue: number): number =>
  (255 * 2 ** 24 + blue * 2 ** 16 + green * 2 ** 8 + red) >>> 0;
function converted(...colours: [number, number, number][]): number[] {
  const yuv = new Uint8Array(6);
  toI420(Uint32Array.from(colours.map((one) => pixel(...one))), 2, 2, yuv);
  return [...yuv];
}
const plain = (red: number, green: number, blue: number) => converted(...Array(4).fill([red, green, blue]));

// https://www.itu.int/rec/R-REC-BT.709
test.each([
  ['black', [0, 0, 0], [16, 128, 128]],
  ['white', [255, 255, 255], [235, 128, 128]],
  ['red', [255, 0, 0], [63, 102, 240]],
  ['green', [0, 255, 0], [173, 42, 26]],
  ['blue', [0, 0, 255], [32, 240, 118]],
  ['grey', [128, 128, 128], [126, 128, 128]],
] as const)('%s has the values that BT.709 gives it in limited range', (_, [red, green, blue], [y, u, v]) => {
  expect(plain(red, green, blue)).toEqual([y, y, y, y, u, v]);
});

test('four pixels share the colour between them, each has its own brightness', () => {
  const [a, b, c, d, u, v] = converted([255, 255, 255], [0, 0, 0], [255, 255, 255], [0, 0, 0]);
  expect([a, b, c, d]).toEqual([235, 16, 235, 16]);
  expect([u, v]).toEqual([128, 128]);
});
