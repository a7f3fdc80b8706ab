// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found, pageOf } from './found.ts';

test('photos in open shadow roots are found, and in those within them', () => {
  const document = pageOf('shadow');
  const root = document.querySelector('photo-box')?.attachShadow({ mode: 'open' });
  if (root)
    root.innerHTML =
      '<div class="gallery"><img src="https://img.homes.example/p/7710001-front.jpg" width="1200" height="800"><b></b></div>';
  const inner = root?.querySelector('b')?.attachShadow({ mode: 'open' });
  if (inner)
    inner.innerHTML =
      '<div class="gallery"><img src="https://img.homes.example/p/7710002-hall.jpg" width="1200" height="800"></div>';
  expect(found(document).map(([url]) => url)).toEqual([
    'https://img.homes.example/p/7710001-front.jpg',
    'https://img.homes.example/p/7710002-hall.jpg',
  ]);
});
