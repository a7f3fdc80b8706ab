// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip, fixture } from './open-page.ts';

const HOST = 'https://img.homes.example';
const picture = (n: number) => `<img src="${HOST}/p/${5_510_000 + n}.jpg" width="400" height="300">`;
const six = (make: (n: number) => string) => [1, 2, 3, 4, 5, 6].map(make).join('');
const asked = (html: string, url: string) => {
  const read = clip(html, url);
  expect(read.photos).toEqual([]);
  return read.problems.find(({ code }) => code === 'many-listings')?.listings?.map((one) => one.url);
};

test('listings that only a parameter tells apart are several', () => {
  const card = (page: string) => (n: number) =>
    `<li class="result"><a href="${page}?id=${88_000 + n}&from=list">${picture(n)}</a><h3>Boat ${n} fine</h3></li>`;
  const list = (page: string) => `<h1>Boats</h1>${six(card(page))}`;
  expect(asked(list('/ad.php'), 'https://boats.example/ads.php?cat=3')).toHaveLength(6);
  const same = asked(list('/ads.php'), 'https://boats.example/ads.php?cat=3');
  expect(same?.[0]).toBe('https://boats.example/ads.php?id=88001&from=list');
  expect(same).toHaveLength(6);
});

test('a shop’s page of many products asks which, and takes no one’s price', () => {
  const page = fixture('shop-category');
  const url = 'https://shop.example/product-category/lamps/';
  expect(asked(page, url)).toHaveLength(6);
  const { facts, hashtags } = clip(page, url);
  expect(facts.price).toBeUndefined();
  expect(facts.title?.value).toBe('Lamps');
  expect(hashtags).toEqual([]);
});

test('a product beside others that can be bought too is one', () => {
  const others = six(
    (n) =>
      `<li class="product"><a href="/product/lamp-${n}/">${picture(n)}<h2>Lamp ${n} brass</h2></a><button class="add-to-cart">Add</button></li>`,
  );
  const read = clip(
    `<main><h1>Desk lamp</h1><img src="${HOST}/own/8810001.jpg" width="900" height="900"><button class="add-to-cart">Add to basket</button></main><ul>${others}</ul>`,
    'https://shop.example/product/desk-lamp/',
  );
  expect(read.problems.map(({ code }) => code)).not.toContain('many-listings');
});

test('a description of the town makes no listing of a list', () => {
  const card = (n: number) =>
    `<article><a href="/homes/${91_000 + n}-house">${picture(n)}</a><h3>House ${n}</h3><span>£${n}50,000</span></article>`;
  const ld = { '@type': 'Place', name: 'Kent', address: { addressRegion: 'Kent' } };
  const page = `<h1>Homes in Kent</h1><script type="application/ld+json">${JSON.stringify(ld)}</script>${six(card)}`;
  expect(asked(page, 'https://homes.example/search')).toHaveLength(6);
});
