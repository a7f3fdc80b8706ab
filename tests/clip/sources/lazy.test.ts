// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('what a script would put in place, or a click would open, is found without running it', () => {
  expect(found('lazy')).toEqual([
    ['https://img.homes.example/p/7710001-front.jpg', 'lazy'],
    ['https://img.homes.example/p/7710002_1600.jpg', 'lazy'],
    ['https://img.homes.example/p/7710003-bath.jpg', 'lazy'],
    ['https://img.homes.example/p/7710004-attic.jpg', 'lazy'],
    ['https://img.homes.example/p/7710005_1600.jpg', 'img', 'link'],
  ]);
});
