// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('photos are found in src, against the page’s base, and a logo is none', () => {
  expect(found('img')).toEqual([
    ['https://homes.example/p/7710001-front.jpg', 'img'],
    ['https://homes.example/p/7710002-hall.jpg', 'img'],
    ['https://homes.example/p/7710003-bath.jpg', 'img'],
  ]);
});
