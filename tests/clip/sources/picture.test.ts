// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('the sources of a picture, by type and by medium, are sizes of one photo', () => {
  expect(found('picture')).toEqual([
    ['https://img.homes.example/s/7710001_1920.jpg', 'img', 'srcset'],
    ['https://img.homes.example/s/7710002_1920.jpg', 'img', 'srcset'],
  ]);
});
