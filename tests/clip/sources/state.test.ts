// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('photos that only a script’s data names are found, those of similar listings are not', () => {
  expect(found('state').map(([url]) => url)).toEqual([
    'https://img.homes.example/p/7710001-1600x1200.jpg',
    'https://img.homes.example/p/7710002-1600x1200.jpg',
    'https://img.homes.example/p/7710003-1600x1200.jpg',
  ]);
  expect(found('state')[1]).toEqual(['https://img.homes.example/p/7710002-1600x1200.jpg', 'state']);
});
