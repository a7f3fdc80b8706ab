// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { clip, photoUrls } from './open-page.ts';

const HOST = 'https://img.homes.example';
const image = (path: string, side: number) =>
  `<img src="${HOST}/${path}.jpg" width="${side}" height="${Math.round(side * 0.7)}">`;
const all = (path: string, side: number, numbers: number[]) =>
  numbers.map((n) => image(`${path}${n}`, side)).join('');
const own = all('own/881000', 900, [1, 2, 3, 4]);
const found = (html: string) =>
  photoUrls(clip(`<title>House</title><h1>House in Kent</h1>${html}`, 'https://homes.example/homes/222222'));

describe('names of boxes weigh, and do not decide', () => {
  test.each([
    'map-gallery', 'review-photos', 'agent-gallery', 'seller-images', 'dealer photos', 'logo-slider', 'hero-banner', 'banner', 'map',
    'agency-listing', 'contact-gallery', 'street-view', 'dealer',
  ])('a listing keeps its photos in a box called %s', (name) => {
    expect(found(`<div class="${name}">${own}</div>`)).toHaveLength(4);
  }); // biome-ignore format: a table

  test('a gallery called so goes with the photo that stands above it', () => {
    expect(found(`${image('own/8810009', 900)}<div class="map-gallery">${own}</div>`)).toHaveLength(5);
  });

  test('people in such a gallery are no photos beside one', () => {
    const people = `<div class="agents-carousel">${all('people/77', 300, [1, 2, 3, 4, 5, 6])}</div>`;
    expect(found(`${image('own/8810009', 900)}${people}`)).toEqual([`${HOST}/own/8810009.jpg`]);
  });

  test.each(['map-gallery', 'reviews', 'testimonial-slider', 'dealer photos'])(
    'beside a gallery of its own, what a box called %s holds is not the listing’s',
    (name) => {
      const page = `<div class="gallery">${own}</div><div class="${name}">${all('people/77', 900, [1, 2, 3])}</div>`;
      expect(found(page)).toHaveLength(4);
    },
  );

  test('small pictures in a box of people are no photos even where there is nothing else', () => {
    expect(found(`<div class="agent">${all('people/77', 200, [1, 2])}</div>`)).toEqual([]);
  });
});
