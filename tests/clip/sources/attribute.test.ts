// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('links around thumbnails, attributes of boxes and lists in hidden fields name photos', () => {
  expect(found('attribute')).toEqual([
    ['https://img.homes.example/p/7710001_1600.jpg', 'link', 'img'],
    ['https://img.homes.example/p/7710002_1600.jpg', 'attribute'],
    ['https://img.homes.example/p/7710003_1600.jpg', 'attribute'],
    ['https://img.homes.example/p/7710004_1600.jpg', 'attribute'],
    ['https://img.homes.example/p/7710005_1600.jpg', 'attribute'],
  ]);
});
