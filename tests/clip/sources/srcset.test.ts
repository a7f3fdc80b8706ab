// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clipOf, found } from './found.ts';

test('of the sizes that srcset offers by width or density the largest is taken, the others are kept', () => {
  expect(found('srcset')).toEqual([
    ['https://img.homes.example/w1600/7710001.jpg', 'img', 'srcset'],
    ['https://img.homes.example/b/7710002@2x.jpg', 'img', 'srcset'],
  ]);
  expect(clipOf('srcset').photos[0]?.variants).toEqual([
    'https://img.homes.example/w800/7710001.jpg',
    'https://img.homes.example/w400/7710001.jpg',
  ]);
});
