// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('slides that wait in a template are found', () => {
  expect(found('template').map(([url]) => url)).toEqual([
    'https://img.homes.example/p/7710001-front.jpg',
    'https://img.homes.example/p/7710002-hall.jpg',
  ]);
});
