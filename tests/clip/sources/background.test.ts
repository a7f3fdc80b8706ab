// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPaint } from '../../../extension/clip/sources/read-paint.ts';
import { found } from './found.ts';

test('painted pictures are found, by style and by style sheet, each set of one picture once and at its densest', () => {
  expect(found('background')).toEqual([
    ['https://img.homes.example/p/7710001-front.jpg', 'background'],
    ['https://img.homes.example/p/7710002-hall.jpg', 'background'],
    ['https://img.homes.example/p/7710003-bath@2x.jpg', 'background'],
    ['https://img.homes.example/p/7710004-attic@2x.jpg', 'background'],
  ]);
});

test.each([
  ['image-set("a.png" 1x, "b.png" 2x)', ['a.png', 'b.png'], true],
  ["image-set('a.avif' type('image/avif'), 'a.jpg' type('image/jpeg'))", ['a.avif', 'a.jpg'], true],
  ['-webkit-image-set(url(a.png) 1x, url("b.png") 2x)', ['a.png', 'b.png'], true],
  ['url(fall.png), image-set("a.png" 1x', ['fall.png', 'a.png'], true],
  ['linear-gradient(#000, #fff), url( "a.png" )', ['a.png'], false],
  ['image-set(', [], true],
])('%s paints %j', (style, urls, isOne) => {
  const read = readPaint(style);
  expect([read.painted.map(({ url }) => url), read.isOne]).toEqual([urls, isOne]);
});
