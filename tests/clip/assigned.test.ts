// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { startBudget } from '../../extension/clip/budget.ts';
import { assignedLists } from '../../extension/clip/data/assigned.ts';
import { decoded } from '../../extension/clip/data/encoded.ts';
import { clip, fixture, photoUrls } from './open-page.ts';

const P = [1, 2, 3].map((n) => `https://img.homes.example/p/771000${n}-1600.jpg`);
const [first = '', second = '', third = ''] = P;
const shown = `<title>House</title><h1>House</h1><div class="gallery"><img src="${first}" width="900" height="600"></div>`;
const ofCode = (code: string): string[] =>
  photoUrls(clip(`${shown}<script>${code}</script>`, 'https://homes.example/homes/222222'));
const lists = (code: string) =>
  assignedLists(
    code,
    startBudget(() => 0),
    { left: 1e6 },
  );

test('a page that puts its photos into a list one by one, and its facts into an address, gives them all', () => {
  const read = clip(fixture('assigned'), 'https://homes.example/homes/222222');
  expect(photoUrls(read)).toEqual([1, 2, 3, 4].map((n) => `https://img.homes.example/p/771000${n}-1600.jpg`));
  expect(read.facts.bedrooms?.value).toBe(3);
});

describe('photos that code puts together', () => {
  test.each([
    ['objects pushed', P.map((url) => `photos.push({src: "${url}", w: 1600});`).join('\n')],
    ['addresses pushed', P.map((url) => `page.photos.push( '${url}' );`).join('')],
    ['several at once', `photos.push("${first}", "${second}", "${third}")`],
    ['pushed and set', `photos.push("${first}"); photos.push("${second}"); photos[2]="${third}";`],
    ['a new list', `var slides = new Array("${first}", "${second}", "${third}");`],
  ])('%s', (_, code) => {
    expect(ofCode(`var photos = []; ${code}`)).toEqual(P);
  });

  const listing = { id: 222222, title: 'House', price: 450_000, currency: 'GBP', photos: P, by: 'Zoë' };
  const json = JSON.stringify({ listing });
  const bytes = String.fromCharCode(...new TextEncoder().encode(json));
  test.each([
    ['as for an address', `JSON.parse(decodeURIComponent("${encodeURIComponent(json)}"))`],
    ['in base64', `JSON.parse(atob("${btoa(bytes)}"))`],
  ])('written %s', (_, code) => {
    expect(ofCode(`window.__DATA__ = ${code};`)).toEqual(P);
  });
});

test('what is no picture makes no list, and one alone is none', () => {
  expect(
    lists('queue.push({event: "view"}); queue.push("load"); a[1]="x"; photos.push("/p/1.jpg");'),
  ).toEqual([]);
  expect(lists(P.map((url) => `x.push("${url}")`).join(';'))).toEqual([{ x: P }]);
});

test('nothing of the code is run', () => {
  Reflect.deleteProperty(globalThis, 'wasRun');
  expect(
    lists(`photos.push("${first}".concat(globalThis.wasRun = 1)); photos.push("${second}")`),
  ).toHaveLength(1);
  expect(Reflect.get(globalThis, 'wasRun')).toBeUndefined();
  expect(lists('__proto__.push({src:"/a-1.jpg"}); __proto__.push({src:"/a-2.jpg"})')).toHaveLength(1);
  expect(Reflect.get({}, 'src')).toBeUndefined();
});

test.each([
  ['strings without an end', 'a.push("'.repeat(50_000)],
  ['objects without an end', 'a.push({'.repeat(50_000)],
  ['names without an end', 'a'.repeat(1_000_000)],
  ['blanks without an end', `a[1]${' '.repeat(500_000)}`.repeat(2)],
  ['brackets without an end', '[1]'.repeat(300_000)],
])('%s take bounded work', (_, code) => {
  const start = performance.now();
  lists(code);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('only what begins as JSON is decoded, and what is cut off is nothing', () => {
  expect(decoded('%7B%22a%22%3A1%7D')).toBe('{"a":1}');
  expect(decoded('%7B%E0%A4')).toBeUndefined();
  expect(decoded('100%25')).toBeUndefined();
  expect(decoded(btoa('{"a":1}'))).toBe('{"a":1}');
  expect(decoded('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln')).toBeUndefined();
});
