// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('pictures that microdata names without showing them are found', () => {
  const photos = found('microdata');
  expect(photos.map(([url]) => url)).toEqual([
    'https://img.homes.example/p/7710001-front.jpg',
    'https://img.homes.example/p/7710002-hall.jpg',
  ]);
  for (const photo of photos) expect(photo).toContain('microdata');
});
