// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clipPage } from '../../../extension/clip/clip-page.ts';
import { openPage } from '../open-page.ts';
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

test('photos in closed roots are found where the browser shows them to an extension', () => {
  const document = openPage('<h1>Boat</h1><photo-box></photo-box>', 'https://boats.example/b/1');
  const root = document.querySelector('photo-box')?.attachShadow({ mode: 'closed' });
  if (root)
    root.innerHTML = '<div class="gallery"><img src="/p/8812345-bow.jpg" width="900" height="600"></div>';
  const urls = (openRoot?: (element: Element) => ParentNode | null) =>
    clipPage(document, { now: 0, ...(openRoot ? { openRoot } : {}) }).photos.map(({ url }) => url);
  expect(urls()).toEqual([]);
  expect(urls(({ tagName }) => (tagName === 'PHOTO-BOX' && root) || null)).toEqual([
    'https://boats.example/p/8812345-bow.jpg',
  ]);
});
