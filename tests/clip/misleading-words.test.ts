// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { clip, fixture, photoUrls } from './open-page.ts';

const HOST = 'https://img.homes.example';
const URL = 'https://homes.example/homes/222222';
const NUMBERS = [1, 2, 3, 4, 5];
const at = (n: number): string => `${HOST}/p/771000${n}-1600.jpg`;
const images = (name = ''): string =>
  NUMBERS.map((n) => `<img class="${name}" src="${at(n)}" width="900" height="600">`).join('');
const names = (html: string, url = URL): string[] =>
  photoUrls(clip(`<title>House</title>${html}`, url)).map((address) => address.replace(/^.*\//, ''));
const ALL = NUMBERS.map((n) => `771000${n}-1600.jpg`);

test('a page full of words that mean other things elsewhere gives its photos, and nobody’s face, advertisement or home', () => {
  expect(photoUrls(clip(fixture('words-that-mislead'), 'https://rowhomes.example/homes/222222'))).toEqual(
    [1, 2, 3, 4].map((n) => `https://img.rowhomes.example/p/771000${n}-1600.jpg`),
  );
});

describe('a word that all photos share takes none away', () => {
  test.each([
    'photo-tile',
    'tile',
    'article__image',
    'hero-banner',
    'profile-photo',
    'img-placeholder',
    'magento-zoom',
    'maplewood',
    'catalogo-photo',
    'portrait',
    'silicon-valley',
    'promo',
    'preview',
  ])('as their own class %s', (name) => {
    const page = `<h1>House</h1><div class="gallery">${images(name)}</div>`;
    expect(names(page)).toEqual(ALL);
    expect(names(`<meta property="og:image" content="${at(1)}">${page}`)).toEqual(ALL);
    const ld = `<script type="application/ld+json">{"@type":"House","name":"House","image":"${at(1)}"}</script>`;
    expect(names(ld + page)).toEqual(ALL);
  });

  test('as the class of pictures that stand in until photos come', () => {
    const lazy = NUMBERS.map((n) => `<img class="lazy placeholder" src="/grey.png" data-src="${at(n)}">`);
    expect(names(`<h1>House</h1><div class="swiper">${lazy.join('')}</div>`)).toEqual(ALL);
  });

  test.each(['banner-slider', 'profile-gallery', 'social-gallery', 'related-photos', 'advert-photos'])(
    'as the class %s of their box',
    (name) => {
      expect(names(`<h1>House</h1><div class="${name}">${images()}</div>`)).toEqual(ALL);
    },
  );

  test.each([
    '<div class="advert">',
    '<div class="similar-homes-finder">',
    '<div class="seller-profile">',
    '<header class="hero">',
    '<aside class="blog">',
  ])('as what %s says, where the heading stands in it, too', (box) => {
    expect(names(`${box}<h1>House</h1><div>${images()}</div>`)).toEqual(ALL);
  });
});

describe('a key that may mean the thing takes no photo of data away', () => {
  const shown = `<h1>House</h1><div class="gallery"><img src="${at(1)}" width="900" height="600"></div>`;
  const state = (value: unknown) => `${shown}<script>window.__STATE__=${JSON.stringify(value)};</script>`;
  const house = { title: 'House', price: 450_000, currency: 'GBP', bedrooms: 3, slug: 'x' };
  const photos = NUMBERS.map(at);

  test.each(['article', 'articleDetail', 'profile', 'mapping', 'tile', 'promotion'])('above: %s', (key) => {
    const page = state({ [key]: { ...house, photos: photos.map((url) => ({ url })) } });
    expect(names(page, 'https://homes.example/house-in-kent')).toEqual(ALL);
  });

  test.each(['articleImages', 'tileImages', 'bannerImages', 'profileImages'])('of the list: %s', (key) => {
    expect(names(state({ item: { id: 222222, ...house, [key]: photos } }))).toEqual(ALL);
  });

  test.each(['agentImages', 'logoImages', 'schools', 'tiles', 'mapImages', 'sellerPhotos'])(
    'others still do: %s',
    (key) => {
      const others = [6, 7].map(at);
      const own = { id: 222222, ...house, photos, [key]: others.map((image) => ({ name: 'x', image })) };
      expect(names(state({ item: own }))).toEqual(ALL);
    },
  );
});

describe('what stands beside the photos and is none stays out', () => {
  const beside = (html: string): string[] =>
    names(`<h1>House</h1><div class="gallery">${images('photo-tile')}</div>${html}`);
  const other = (more = '', n = 1) =>
    `<img ${more} src="${HOST}/p/991000${n}-1600.jpg" width="900" height="600">`;

  test.each([
    ['a strip of other homes of the same size', `<div class="related">${other()}${other('', 2)}</div>`],
    [
      'the same, called photos, by their links',
      `<div class="related-photos">${[1, 2, 3].map((n) => `<a href="/homes/3333${n}">${other('', n)}</a>`).join('')}</div>`,
    ],
    [
      'the portrait of an agent',
      `<div class="card"><img class="profile-photo" src="${HOST}/p/9910001.jpg" width="400" height="400"></div>`,
    ],
    ['an agent’s in a box of theirs', `<div class="listing-agent">${other()}</div>`],
    ['a logo', `<div class="panel">${other('class="companylogo"')}</div>`],
    ['an advertisement', `<div class="promo-banner">${other()}</div>`],
    ['a banner', `<div>${other('class="banner"')}</div>`],
    ['a map', `<div class="gallery">${other('class="leaflet-tile"')}</div>`],
    ['an icon', `<div class="gallery">${other('class="icon-large"')}</div>`],
    ['an avatar', `<div class="gallery">${other('class="userAvatar"')}</div>`],
    ['a review’s', `<div class="customer-reviews">${other()}</div>`],
  ])('%s', (_, html) => {
    expect(beside(html)).toEqual(ALL);
  });

  test('a site’s head with its heading in it is still a head', () => {
    const head = `<header><nav><a href="/">Home</a></nav><h1>House</h1>${other()}</header>`;
    expect(names(`${head}<div class="gallery">${images()}</div>`)).toEqual(ALL);
  });

  test('a page of nothing but such pictures has no photos', () => {
    expect(names(`<h1>House</h1><div class="agents">${other()}${other('', 2)}</div>`)).toEqual([]);
    expect(names(`<h1>House</h1><div class="similar">${other()}${other('', 2)}</div>`)).toEqual([]);
  });
});
