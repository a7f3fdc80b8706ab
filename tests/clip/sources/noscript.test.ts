// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('the twin of a lazy image is read, whether the browser holds it as text or as elements', () => {
  expect(found('noscript').map(([url]) => url)).toEqual([
    'https://img.homes.example/p/7710001-front.jpg',
    'https://img.homes.example/p/7710002-hall.jpg',
    'https://img.homes.example/p/7710003-bath.jpg',
  ]);
});
