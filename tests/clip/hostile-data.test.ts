// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { LIMITS, startBudget } from '../../extension/clip/budget.ts';
import { literalsIn, looseJson } from '../../extension/clip/data/embedded.ts';
import { putTogether } from '../../extension/clip/data/numbered.ts';
import { readData } from '../../extension/clip/data/read-data.ts';
import type { DataText } from '../../extension/clip/data-texts.ts';
import { withoutGaps } from '../../extension/clip/judge/gaps.ts';
import { groupPhotos } from '../../extension/clip/judge/photos.ts';
import { seePage } from '../../extension/clip/see-page.ts';
import type { Sighting } from '../../extension/clip/seen.ts';
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
