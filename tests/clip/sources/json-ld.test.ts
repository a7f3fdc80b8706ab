// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('pictures of what JSON-LD describes are found, in a graph, in lists and in objects of their own; the site’s are not', () => {
  expect(found('json-ld').map(([url]) => url)).toEqual([
    'https://img.homes.example/p/7710001-front.jpg',
    'https://img.homes.example/p/7710002-hall.jpg',
    'https://img.homes.example/p/7710003-bath.jpg',
  ]);
  expect(found('json-ld')[0]).toContain('json-ld');
});
