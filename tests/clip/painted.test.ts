// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { paintedIn } from '../../extension/clip/painted.ts';
import { fixture, openPage } from './open-page.ts';
import { found } from './sources/found.ts';

const NUMBERS = [1, 2, 3, 4, 5];
const at = (n: number): string => `https://img.homes.example/p/771000${n}-1600.jpg`;
const pageOf = (box: string, item: string): Document =>
  openPage(
    `<head><title>House</title><style>${NUMBERS.map((n) => `.t${n}{background-image:url(${at(n)})}`).join('')}</style></head><body><h1>House</h1><div class="${box}">${NUMBERS.map((n) => `<div class="${item} t${n}"></div>`).join('')}</div></body>`,
    'https://homes.example/homes/222222',
  );

test('a page whose pictures only its style sheet paints gives them, and not the wallpaper of the page', () => {
  expect(found(openPage(fixture('painted'), 'https://homes.example/homes/222222'))).toEqual(
    [1, 2, 3].map((n) => [`https://img.homes.example/p/771000${n}-1600.jpg`, 'background']),
  );
});

test.each([
  ['property-images', 'item'],
  ['propertyImages', 'item'],
  ['media-grid', 'tile'],
  ['photo-mosaic', 'cell'],
  ['fotorama', 'item'],
  ['slick-track', 'item'],
  ['hero', 'part'],
  ['fotos', 'foto'],
  ['galeria', 'item'],
])('a style sheet paints in a box called %s', (box, item) => {
  expect(found(pageOf(box, item)).map(([url]) => url)).toEqual(NUMBERS.map(at));
});

test('however many boxes a page has, few of them are asked for their style', () => {
  const cells = '<div class="photo"><span></span></div>'.repeat(3000);
  expect(paintedIn(openPage(`<body><div class="gallery">${cells}</div></body>`)).size).toBe(300);
  expect(paintedIn(openPage(`<body>${cells}</body>`)).size).toBeLessThanOrEqual(300);
});
