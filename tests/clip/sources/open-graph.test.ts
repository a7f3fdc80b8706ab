// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('what OpenGraph, Twitter’s card and image_src name is found', () => {
  expect(found('open-graph')).toEqual([
    ['https://img.homes.example/p/7710001-front.jpg', 'og'],
    ['https://img.homes.example/p/7710002-hall.jpg', 'og'],
    ['https://img.homes.example/p/7710003-bath.jpg', 'og'],
  ]);
});
