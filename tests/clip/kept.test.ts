// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { clipPage } from '../../extension/clip/clip-page.ts';
import { Clip } from '../../shared/clip.ts';
import { holds, type Kind } from './holds.ts';
import { keptCases, madeCases, put, trappedPages } from './kept.ts';
import { clip, openPage } from './open-page.ts';

describe.each(Object.keys(holds) as Kind[])('what once was tried as %s', (kind) => {
  const cases = keptCases(kind);
  test('is kept', () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)('and holds: %s', (_, text) => {
    holds[kind](text);
  });
});

describe('what is too large to be kept as it is', () => {
  test.each(madeCases().map((made) => [made.name, made] as const))(
    'holds: %s',
    (_, made) => {
      const text = put(made);
      if (made.kind === 'page') {
        const read = clip(text);
        expect(read.photos.length).toBeLessThanOrEqual(300);
        expect(JSON.stringify(read).length).toBeLessThan(2_000_000);
        if (made.says) expect(read.problems.map(({ code }) => code)).toContain(made.says);
      } else holds[made.kind](text);
    },
    60_000,
  );
});

describe('a page whose own parts are traps', () => {
  test.each(trappedPages().map((page) => [page.name, page] as const))('is read: %s', (_, page) => {
    const document = openPage(page.html);
    for (const [where, member] of page.throws)
      Object.defineProperty(where ? document.querySelector(where) : document, member, {
        get() {
          throw new Error('not for you');
        },
      });
    if (page.loops)
      for (const frame of document.querySelectorAll(page.loops))
        Object.defineProperty(frame, 'contentDocument', { value: document });
    const read = Clip.parse(clipPage(document, { now: 1 }));
    const names = read.photos.map(({ url }) => url.split('/').at(-1));
    expect(names).toEqual(expect.arrayContaining(page.finds));
  });
});
