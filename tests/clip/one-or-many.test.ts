// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { clip, photoUrls } from './open-page.ts';

const HOST = 'https://img.homes.example';
const LIST = 'https://homes.example/kent';
const OWN = 'https://homes.example/homes/222222-elm-grove';
const picture = (n: number) => `<img src="${HOST}/p/${5_510_000 + n}.jpg" width="400" height="300">`;
const card = (n: number) =>
  `<li class="result"><a href="/homes/${88_000 + n}-house">${picture(n)}<h3>House ${n} in Kent</h3></a><span>£${n}50,000</span></li>`;
const tile = (n: number) =>
  `<div class="tile"><a href="/homes/${88_000 + n}-house">${picture(n)}<span>House ${n} in Kent</span></a></div>`;
const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at + 1)).join('');
const asked = (html: string, url = LIST) =>
  clip(html, url).problems.find(({ code }) => code === 'many-listings')?.listings;

describe('one listing with a single photo, beside others that no heading parts from it', () => {
  const main = `<h1>Elm Grove 12</h1><p>£525,000</p><img src="${HOST}/own/8810001.jpg" width="900" height="600" alt="Elm Grove 12">`;
  test.each([
    ['cards', OWN, card],
    ['tiles', OWN, tile],
    ['an address without a number', 'https://homes.example/elm-grove', card],
  ])('%s', (_, url, make) => {
    const read = clip(`<title>Elm Grove 12</title>${main}<ul>${times(6, make)}</ul>`, url);
    expect(photoUrls(read)).toEqual([`${HOST}/own/8810001.jpg`]);
    expect(read.problems).toEqual([]);
    expect(read.facts.price?.value.amount).toBe(525_000);
  });

  test('two that stand by themselves beside the cards are both its own', () => {
    const two = `${main}<img src="${HOST}/own/8810002.jpg" width="900" height="600">`;
    expect(photoUrls(clip(`<title>Elm Grove 12</title>${two}<ul>${times(6, card)}</ul>`, OWN))).toHaveLength(
      2,
    );
  });
});

describe('a page of many asks which one', () => {
  test('where a picture stands for all of them', () => {
    const hero = `<h1>Homes in Kent</h1><img src="${HOST}/hero/kent.jpg" width="1600" height="700"><p>The garden of England.</p>`;
    expect(asked(`<title>Homes in Kent</title>${hero}<ul>${times(6, card)}</ul>`)).toHaveLength(6);
  });

  test.each([2, 3])('where it has only %d, each with a price', (count) => {
    const page = `<title>Homes in Kent</title><h1>${count} homes for sale in Kent</h1><ul>${times(count, card)}</ul>`;
    expect(asked(page)).toHaveLength(count);
    expect(clip(page, LIST).facts.price).toBeUndefined();
  });

  test('but not where few stand beside a price of the page’s own, or have none', () => {
    const own = '<title>Elm Grove 12</title><h1>Elm Grove 12</h1><p>£525,000</p>';
    expect(asked(`${own}<ul>${times(3, card)}</ul>`, OWN)).toBeUndefined();
    expect(asked(`<title>News</title><h1>News</h1>${times(3, tile)}`)).toBeUndefined();
  });
});

describe('where only the page’s data lists them', () => {
  const items = Array.from({ length: 6 }, (_, at) => ({
    id: 700 + at,
    title: `Home ${at} in Kent`,
    price: 300_000 + at,
    url: `/homes/${88_000 + at}-house`,
    images: [{ url: `${HOST}/p/${5_510_000 + at}.jpg` }],
  }));
  const page = (data: unknown) =>
    `<title>Homes in Kent</title><div id="root"></div><script type="application/json">${JSON.stringify(data)}</script>`;
  const byKey = (make: (one: (typeof items)[number]) => [string, unknown][]) =>
    Object.fromEntries(items.flatMap(make));

  test.each([
    ['a list', { props: { results: items } }],
    ['a list of wrapped ones', { search: { edges: items.map((node) => ({ node, cursor: `c${node.id}` })) } }],
    [
      'a table of Redux',
      {
        listings: { byId: byKey((one) => [[String(one.id), one]]), allIds: items.map(({ id }) => id) },
        users: { byId: { 1: { id: 1, name: 'Ada' } }, allIds: [1] },
      },
    ],
    [
      'records of Relay',
      {
        'client:root': { __id: 'client:root', homes: { __refs: items.map(({ id }) => `L:${id}`) } },
        ...byKey(({ id, title, price, url, images: [image] }) => [
          [
            `L:${id}`,
            { __id: `L:${id}`, __typename: 'Listing', title, price, url, image: { __ref: `I:${id}` } },
          ],
          [`I:${id}`, { __id: `I:${id}`, __typename: 'Image', uri: image?.url }],
        ]),
      },
    ],
    [
      'Apollo’s cache',
      {
        ROOT_QUERY: { 'search({"q":"kent"})': items.map(({ id }) => ({ __ref: `Listing:${id}` })) },
        ...byKey((one) => [[`Listing:${one.id}`, { __typename: 'Listing', ...one }]]),
      },
    ],
  ])('%s', (_, data) => {
    expect(asked(page(data))).toEqual(
      items.map(({ title, url, images: [image] }) => ({
        url: `https://homes.example${url}`,
        title,
        cover: image?.url,
      })),
    );
  });

  test('an ItemList of JSON-LD is none of one thing', () => {
    const list = items.map(({ title, url, price, images: [image] }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: {
        '@type': 'House',
        name: title,
        url: `https://homes.example${url}`,
        image: image?.url,
        offers: { price },
      },
    }));
    const data = { '@type': 'ItemList', itemListElement: list };
    const html = `<title>Homes in Kent</title><h1>Homes in Kent</h1><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(asked(html)).toHaveLength(6);
    expect(clip(html, LIST).photos).toEqual([]);
  });

  test('other listings that it calls similar ask nothing', () => {
    expect(asked(page({ similarListings: items }))).toBeUndefined();
  });
});
