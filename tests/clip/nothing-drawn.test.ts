// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { clip, photoUrls } from './open-page.ts';

const HOST = 'https://cdn.homes.example';
const URL = 'https://homes.example/property/elm-grove-12';
const own = [1, 2, 3, 4].map((n) => `${HOST}/media/a1b2c3d4-000${n}-4f5a-9c11-77aa88bb${n}000/img${n}.jpg`);
const others = [1, 2, 3, 4, 5, 6].map((n) => ({
  title: `Other home ${n}`,
  price: 300_000 + n,
  url: `/property/other-${n}`,
  images: [`${HOST}/media/ffff000${n}-1111-4f5a-9c11-00000000000${n}/o.jpg`],
}));
const home = {
  title: 'Elm Grove 12',
  price: 525_000,
  bedrooms: 3,
  address: 'Elm Grove 12, Bristol',
  images: own,
};
const state = (data: unknown) => `<script type="application/json">${JSON.stringify(data)}</script>`;
const found = (html: string) => photoUrls(clip(`<title>Elm Grove 12 | Homes</title>${html}`, URL));
const waiting = `<h1>Elm Grove 12</h1><div class="gallery">${'<img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'.repeat(4)}</div>`;

describe('where a page draws no photo, its data tells them', () => {
  test('beside placeholders', () => {
    expect(found(`${waiting}${state({ props: { listing: home, feed: others } })}`)).toEqual(own);
  });

  test('in an app that has drawn nothing yet', () => {
    const data = { listing: { ...home, slug: 'elm-grove-12' }, more: { items: others } };
    expect(found(`<div id="root"></div>${state(data)}`)).toEqual(own);
  });

  test('in a list of a script', () => {
    const agents = [1, 2, 3, 4, 5].map((n) => `${HOST}/agents/a${n}.jpg`);
    const script = `var agents=${JSON.stringify(agents)};var gallery=${JSON.stringify(own)};`;
    expect(found(`${waiting}<script>${script}</script>`)).toEqual(own);
  });

  test('where its head names one of them under another address', () => {
    const head = `<meta property="og:image" content="${HOST}/social/share-77.jpg">`;
    expect(found(`${head}${waiting}${state({ photos: own })}`)).toEqual(own);
  });

  test('where only other listings are drawn', () => {
    const cards = others.map(
      ({ url, title, images }) =>
        `<a href="${url}"><img src="${images[0]}" width="300" height="200"><h3>${title}</h3></a>`,
    );
    expect(
      found(`${waiting}<h2>Similar homes</h2>${cards.join('')}${state({ listing: home, others })}`),
    ).toEqual(own);
  });
});

test('a page that draws a photo of its own is not asked for what else its data lists', () => {
  const drawn = `<h1>Elm Grove 12</h1><img src="${HOST}/own/8810001.jpg" width="900" height="600">`;
  const heroes = [1, 2, 3, 4].map((n) => `${HOST}/hero/season-${n}.jpg`);
  expect(found(`${drawn}${state({ campaign: { images: heroes } })}`)).toEqual([`${HOST}/own/8810001.jpg`]);
});

test('the listing’s own object is known by the end of the page’s address', () => {
  const image = `${HOST}/media/a1b2c3d4-0001-4f5a-9c11-77aa88bb1000/img1.jpg`;
  const one = { handle: 'elm-grove-12', title: 'Elm Grove 12', price: 525_000, bedrooms: 3, image };
  expect(found(`<h1>Elm Grove 12</h1>${state({ product: one })}`)).toEqual([image]);
  expect(found(`<h1>Elm Grove 12</h1>${state({ product: { ...one, handle: 'oak-grove-12' } })}`)).toEqual([]);
});
