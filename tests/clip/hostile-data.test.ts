// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS, startBudget } from '../../extension/clip/budget.ts';
import { literalsIn, looseJson } from '../../extension/clip/data/embedded.ts';
import { putTogether } from '../../extension/clip/data/numbered.ts';
import { readData } from '../../extension/clip/data/read-data.ts';
import type { DataText } from '../../extension/clip/data-texts.ts';
import { byPattern } from '../../extension/clip/judge/by-pattern.ts';
import { withoutGaps } from '../../extension/clip/judge/gaps.ts';
import { judgeSeen } from '../../extension/clip/judge/judge-seen.ts';
import { groupPhotos } from '../../extension/clip/judge/photos.ts';
import { seePage } from '../../extension/clip/see-page.ts';
import type { Sighting } from '../../extension/clip/seen.ts';
import { Clip } from '../../shared/clip.ts';
import { openPage } from './open-page.ts';

const seen = (texts: DataText[]) => ({ ...seePage(openPage('<h1>Thing</h1>'), { now: 1 }), texts });
const state = (text: string, kind: DataText['kind'] = 'json'): DataText => ({ from: 'state', kind, text });
const named = (url: string): Sighting => ({ url, from: 'state', cues: [] });
/** A clock that nothing waits for: each look at it is a millisecond, so that time is counted in work. */
const counted = () => {
  let now = 0;
  return { clock: () => ++now, looks: () => now };
};

describe('data that has no end', () => {
  test('twenty million characters of JSON are read up to the limit, and the clip says that there was more', () => {
    const item = `{"url":"https://a.example/p/12345678.jpg","caption":"${'x'.repeat(150)}"},`;
    const text = `{"photos":[${item.repeat(110_000)}{}]}`;
    expect(text.length).toBeGreaterThan(LIMITS.text);
    expect(readData(seen([state(text), state(text)])).problems).toContainEqual({ code: 'too-much' });
  }, 60_000);

  test.each([
    ['lists that never close', '[['.repeat(300_000)],
    ['objects that never close', '{"image":'.repeat(60_000)],
    ['strings that begin again and again', '"[{"'.repeat(60_000)],
    ['strings that never close', `'[{"\\\\`.repeat(60_000)],
    ['calls in calls', '(function(a){return {image:('.repeat(60_000)],
    ['expressions in expressions', '{image:f({image:f('.repeat(60_000)],
  ])(
    '%s are given up after bounded work',
    (_, text) => {
      const budget = startBudget(counted().clock, 1e9);
      const found = literalsIn(`image ${text}`, budget);
      expect(found.length).toBeLessThan(70_000);
      expect(looseJson(text) ?? null).toBeNull();
    },
    60_000,
  );

  test('values that refer to each other in a circle, or in a chain without end, are cut', () => {
    expect(() => putTogether([['Ref', 0], {}, 'x'])).not.toThrow();
    const chain = Array.from({ length: 100_000 }, (__, index) => [index + 2]);
    expect(() => putTogether([{ a: 1 }, ...chain, 'x'])).not.toThrow();
  });

  test('a list of things with numbers of their own is a list, not values that refer to each other', () => {
    expect(putTogether([{ id: 0 }, { id: 1 }, { id: 2 }])).toBeNull();
  });

  test('addresses made to be hard to read are left out when they are too many', () => {
    const hard = Array.from({ length: 3000 }, (__, index) =>
      named(`https://a.example/${'a/'.repeat(1900)}${index}.jpg`),
    );
    expect(groupPhotos(hard).length).toBeLessThan(hard.length);
  }, 60_000);

  test('gaps upon gaps are not tried', () => {
    const gaps = named(`https://a.example/${'{w}-'.repeat(40)}.jpg`);
    const shown = named(`https://a.example/${'-'.repeat(400)}x`);
    expect(withoutGaps([gaps, shown])).toEqual([shown]);
  });
});

const word = fc.constantFrom(
  'url', 'image', 'images', 'photos', 'id', 'name', 'price', '__ref', '__proto__', 'constructor', 'ROOT_QUERY', 'Photo:1', '_1', 'width', 'address', 'city', 'streetAddress', 'toString', 'type',
); // biome-ignore format: a list of words
const leaf = fc.oneof(
  fc.constantFrom('https://a.example/p/12345678.jpg', '/p/{size}/a.jpg', 'Ref', '{"a":["b"', 'JSON.parse("', '&q;', '\\u00', 'Photo:1', ''),
  fc.string(),
  fc.integer({ min: -5, max: 12 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
); // biome-ignore format: a list of leaves
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 6 }),
    fc.dictionary(word, tie('tree'), { maxKeys: 6 }),
  ),
}));

describe('data of any shape', () => {
  test('makes the reading neither throw nor break the contract', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), (values) => {
        const page = seen(values.map((value) => state(JSON.stringify(value) ?? 'null')));
        const read = readData(page);
        expect(read.problems.map(({ code }) => code)).not.toContain('reader-stopped');
        Clip.parse(judgeSeen(page));
        expect(Reflect.get({}, 'url')).toBeUndefined();
      }),
      { numRuns: 250, seed: 7 },
    );
  }, 60_000);

  test('put together from numbers gives a value or nothing', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 12 }), (values) => {
        putTogether(values);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  const code = fc.array(
    fc.constantFrom('(function(a,b){', 'return', '{', '}', '[', ']', '(', ')', '"', "'", '`', ':', ',', ';', 'a', 'a.b=', ' image:', '12', '\\', '/*', '*/', '//', 'JSON.parse(', '\n'),
    { maxLength: 60 },
  ); // biome-ignore format: a list of pieces
  test('in code is read or left, and what is read ends within it', () => {
    fc.assert(
      fc.property(code, (pieces) => {
        const { clock, looks } = counted();
        literalsIn(`image ${pieces.join('')} ${'x'.repeat(30)}`, startBudget(clock, 1e6));
        expect(looks()).toBeLessThan(10_000);
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  const address = fc.array(
    fc.constantFrom('https://a.example', '/', '{w}', '{size}', '%7Bh%7D', '12345678', '-', '.jpg', '?', '&', '=', 'a1b2c3d4e5f6a7b8', '_1200', '.*', '(', '%E0%A4'),
    { maxLength: 14 },
  ); // biome-ignore format: a list of pieces
  test('addresses with gaps and names are filled with what the page shows, or left out', () => {
    fc.assert(
      fc.property(fc.array(address, { maxLength: 8 }), (urls) => {
        const sightings = urls.map((pieces) => named(pieces.join('')));
        const whole = withoutGaps(sightings);
        expect(whole.filter(({ url }) => /\{\w+\}/.test(url))).toEqual([]);
        const names = {
          list: 1,
          from: 'state',
          names: ['12345678', 'a1b2c3d4e5f6a7b8'],
          plan: false,
          cues: [],
        };
        byPattern({ named: [names], sightings: whole });
        groupPhotos(whole);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
