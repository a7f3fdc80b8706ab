// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openPage } from '../open-page.ts';
import { found, pageOf } from './found.ts';

test('photos in a frame of the same site are found, one that is named from the frame’s own place too', () => {
  const document = pageOf('frame');
  const inner = openPage(
    '<div class="gallery"><img src="7710001-front.jpg" width="1200" height="800"><img src="7710002-hall.jpg" width="1200" height="800"></div>',
    'https://homes.example/item/4711/gallery/',
  );
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inner });
  expect(found(document).map(([url]) => url)).toEqual([
    'https://homes.example/item/4711/gallery/7710001-front.jpg',
    'https://homes.example/item/4711/gallery/7710002-hall.jpg',
  ]);
});
