import { describe, expect, test } from 'vitest';
import { withStored } from '../../extension/draft/fold.ts';
import { compareLooks, differenceHash, type Picture } from '../../extension/draft/look-alike.ts';
import type { Draft, DraftMedia } from '../../shared/draft.ts';
import { differing } from '../../shared/duplicate.ts';

/** A 9 x 8 picture from one number for each pixel. */
const picture = (grey: (x: number, y: number) => number): Uint8Array => {
  const rgba: number[] = [];
  for (let y = 0; y < 8; y += 1)
    for (let x = 0; x < 9; x += 1) {
      const level = grey(x, y);
      rgba.push(level, level, level, 255);
    }
  return Uint8Array.from(rgba);
};

const LOOK = '0f1e2d3c4b5a6978';
/** The same but for so many bits of the first half. */
const but = (bits: number): string => {
  const changed = BigInt(`0x${LOOK}`) ^ ((1n << BigInt(bits)) - 1n);
  return changed.toString(16).padStart(16, '0');
};
const seen = (lookHash: string, width = 1200, height = 800): Picture => ({
  kind: 'photo',
  lookHash,
  width,
  height,
});

describe('the hash of a picture', () => {
  test('has a bit for each pixel that is darker than its right neighbour', () => {
    expect(differenceHash(picture((x) => x * 20))).toBe('ffffffffffffffff');
    expect(differenceHash(picture((x) => 200 - x * 20))).toBe('0000000000000000');
    expect(differenceHash(picture((x) => (x % 2 === 0 ? 0 : 200)))).toBe('aaaaaaaaaaaaaaaa');
  });

  test('stays when all gets lighter, as other qualities and formats do', () => {
    const grey = (x: number, y: number) => ((x * 37 + y * 61) % 90) + 20;
    expect(differenceHash(picture(grey))).toBe(differenceHash(picture((x, y) => grey(x, y) + 40)));
  });

  test('is told apart bit by bit', () => {
    expect([0, 3, 5].map((bits) => differing(LOOK, but(bits)))).toEqual([0, 3, 5]);
    expect(differing('0'.repeat(16), 'f'.repeat(16))).toBe(64);
  });
});

test.each<[string, ReturnType<typeof compareLooks>, Picture, Picture]>([
  ['one picture in two sizes', 'same', seen(LOOK), seen(but(4), 600, 400)],
  ['one picture saved twice', 'same', seen(LOOK), seen(LOOK)],
  ['two photos of one size that hardly differ: twin rooms', 'alike', seen(LOOK), seen(but(3))],
  ['another cut', 'other', seen(LOOK), seen(LOOK, 600, 600)],
  ['another picture', 'other', seen(LOOK), seen(but(20), 600, 400)],
  ['two plain walls', 'other', seen('0000000000000001'), seen('0000000000000001', 600, 400)],
  ['two floor plans', 'other', { ...seen(LOOK), kind: 'floorplan' }, { ...seen(LOOK, 600, 400), kind: 'floorplan' }],
  ['pictures not yet looked at', 'other', seen(LOOK), { kind: 'photo' }],
])('%s: %s', (_name, expected, a, b) => {
  expect([compareLooks(a, b), compareLooks(b, a)]).toEqual([expected, expected]);
}); // biome-ignore format: a table

describe('a photo that is stored beside others', () => {
  const media = (id: string, more: Partial<DraftMedia> = {}): DraftMedia => ({
    id, kind: 'photo', url: `https://cdn.example/${id}.jpg`, variants: [], alt: '', state: 'wanted', subtitles: [], ...more,
  }); // biome-ignore format: one record
  const stored = (id: string, lookHash: string, width: number, more: Partial<DraftMedia> = {}): DraftMedia =>
    media(id, {
      state: 'stored',
      lookHash,
      width,
      height: (width * 2) / 3,
      sha256: id.repeat(64).slice(0, 64),
      ...more,
    });
  const draft = (items: DraftMedia[], picked: string[]): Draft => ({ media: items, picked }) as Draft;

  test('the larger takes the place of the smaller, under its id, and remembers it', () => {
    const before = draft(
      [stored('a', LOOK, 600, { alt: 'Kitchen' }), media('b'), media('c')],
      ['a', 'b', 'c'],
    );
    const after = withStored(before, stored('c', but(2), 1800));
    expect(after.media.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(after.picked).toEqual(['a', 'b']);
    expect(after.media[0]).toMatchObject({
      url: 'https://cdn.example/c.jpg',
      width: 1800,
      alt: 'Kitchen',
      folded: [{ url: 'https://cdn.example/a.jpg', width: 600, height: 400 }],
    });
  });

  test('three sizes of one photo are one, whatever came first', () => {
    const all = [stored('a', LOOK, 600), stored('b', but(1), 1800), stored('c', but(2), 300)];
    for (const order of [[0, 1, 2], [2, 0, 1], [1, 2, 0]]) {
      let now = draft(all.map(({ id }) => media(id)), ['c', 'a']);
      for (const index of order) now = withStored(now, all[index] as DraftMedia);
      expect(now.media).toHaveLength(1);
      expect(now.media[0]).toMatchObject({ id: 'a', width: 1800 });
      expect(now.media[0]?.folded?.map(({ width }) => width).sort()).toEqual([300, 600]);
      expect(now.picked).toEqual(['a']);
    }
  }); // biome-ignore format: a list of orders

  test('a twin room is kept, picked, and only marked', () => {
    const after = withStored(draft([stored('a', LOOK, 1200), media('b')], ['a', 'b']), stored('b', but(3), 1200));
    expect(after.media.map(({ id, alike }) => [id, alike])).toEqual([['a', undefined], ['b', 'a']]);
    expect(after.picked).toEqual(['a', 'b']);
  }); // biome-ignore format: a pair
});
