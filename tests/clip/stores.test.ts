// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isCache, referred } from '../../extension/clip/data/data-cache.ts';
import { joined, tablesOf } from '../../extension/clip/data/tables.ts';
import { clip, fixture, photoUrls } from './open-page.ts';

const HOST = 'https://img.homes.example/p';
const P = [1, 2, 3].map((n) => `${HOST}/771000${n}-1600.jpg`);
const shown = `<title>House</title><h1>House</h1><div class="gallery"><img src="${P[0]}" width="900" height="600"></div>`;
const ofState = (value: unknown, page = shown): string[] =>
  photoUrls(
    clip(
      `${page}<script>window.__STORE__ = ${JSON.stringify(value)};</script>`,
      'https://homes.example/homes/222222',
    ),
  );
const house = { title: 'House', price: 450_000, currency: 'GBP', beds: 3 };

test('a page that keeps its things in tables gives the listing’s photos, and nobody else’s', () => {
  expect(photoUrls(clip(fixture('tables'), 'https://homes.example/homes/222222'))).toEqual(P);
});

describe('a store of records that refer to each other by lists', () => {
  const records = (id: (kind: string, n: number) => string) => ({
    'client:root': { __id: 'client:root', __typename: '__Root', one: { __ref: id('Listing', 1) } },
    [id('Listing', 1)]: {
      __id: id('Listing', 1),
      __typename: 'Listing',
      databaseId: 222222,
      ...house,
      photos: { __refs: [1, 2, 3].map((n) => id('Photo', n)) },
    },
    ...Object.fromEntries(
      P.map((url, n) => [id('Photo', n + 1), { __id: id('Photo', n + 1), __typename: 'Photo', url }]),
    ),
    [id('Listing', 2)]: {
      __id: id('Listing', 2),
      __typename: 'Listing',
      databaseId: 333333,
      ...house,
      photos: { __refs: [id('Photo', 9)] },
    },
    [id('Photo', 9)]: { __id: id('Photo', 9), __typename: 'Photo', url: `${HOST}/9990001-1600.jpg` },
  });

  test.each([
    ['kinds and numbers', (kind: string, n: number) => `${kind}:${n}`],
    ['short names', (kind: string, n: number) => `${kind[0]}${n}`],
    ['names in base64', (kind: string, n: number) => btoa(`${kind}:${n}`)],
  ])('by %s', (_, id) => {
    expect(ofState(records(id))).toEqual(P);
  });

  test('what it does not hold is left out, and no name of an object’s own is one', () => {
    expect(isCache(Object.entries(records((kind, n) => kind + n)))).toBe(true);
    expect(referred({ __refs: ['a', 'toString', 7] }, { a: 1 })).toEqual([1, undefined, undefined]);
    expect(referred({ __ref: 'constructor' }, {})).toEqual({ __ref: 'constructor' });
  });

  test('records that refer to each other in a ring are read once', () => {
    const ring = {
      A: { __id: 'A', photos: { __refs: ['B', 'A'] } },
      B: { __id: 'B', photos: { __refs: ['A', 'B'] } },
      C: { __id: 'C', url: P[0] },
    };
    expect(ofState(ring)).toEqual([P[0]]);
  });
});

describe('a store with a table for each kind', () => {
  const rows = Object.fromEntries(
    [...P, `${HOST}/9990001-1600.jpg`].map((url, n) => [n + 1, { id: n + 1, url }]),
  );
  const listings = (key: string) => ({
    222222: { id: 222222, ...house, [key]: [1, 2, 3] },
    333333: { id: 333333, ...house, [key]: [4] },
  });

  test.each(['photoIds', 'photo_ids', 'photos', 'photoIDs'])('photos by number in %s', (key) => {
    expect(ofState({ entities: { listings: listings(key), photos: rows } })).toEqual(P);
    expect(ofState({ entities: { photos: rows, listings: listings(key) } })).toEqual(P);
  });

  test('rows beside their order', () => {
    const table = (byId: object) => ({ byId, allIds: Object.keys(byId) });
    expect(ofState({ listings: table(listings('photoIds')), photos: table(rows) })).toEqual(P);
  });

  test('numbers without a row, and things that are no tables, stay as they are', () => {
    const tables = tablesOf([
      ['photos', { 1: { id: 1 } }],
      ['listings', { 2: { id: 2 } }],
    ]);
    if (!tables) throw new Error('These are tables.');
    expect(joined('photoIds', [1, 5], tables)).toEqual([1, 5]);
    expect(joined('photoIds', ['constructor'], tables)).toEqual(['constructor']);
    expect(joined('bedrooms', 3, tables)).toBe(3);
    expect(tablesOf([['a', { b: 1 }]])).toBeUndefined();
  });
});
