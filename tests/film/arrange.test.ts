import { describe, expect, it } from 'vitest';
import { arranged, type Candidate } from '../../extension/film/arrange.ts';
import { type Look, lookOf } from '../../extension/film/look.ts';
import { NO_BRAND } from '../../extension/film/timeline.ts';
import { firstFilm } from '../../extension/ui/film/first-film.ts';
import { rememberedWith } from '../screens/accounts.ts';
import { photo, townhouse } from '../screens/drafts.ts';
import { facade, type Grey, room } from './pictures.ts';

const PLACE = 9 / 16;
const rgbaOf = ({ grey }: Pick<Grey, 'grey'>): Uint8ClampedArray =>
  new Uint8ClampedArray(grey.flatMap((value) => [value, value, value, 255]));
const look = ({ grey, width, height }: Grey): Look => lookOf(rgbaOf({ grey }), width, height);

/** The same out of focus. */
function soft({ grey, width, height }: Grey): Grey {
  const at = (x: number, y: number): number =>
    grey[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] as number;
  const reach = [-3, -2, -1, 0, 1, 2, 3];
  return {
    width,
    height,
    grey: grey.map((_, index) => {
      const [x, y] = [index % width, Math.floor(index / width)];
      return reach.flatMap((dx) => reach.map((dy) => at(x + dx, y + dy))).reduce((a, b) => a + b) / 49;
    }),
  };
}
const plan = (): Grey => ({
  ...room(),
  grey: room().grey.map((_, index) => (index % 12 === 0 || Math.floor(index / 72) % 16 === 0 ? 30 : 250)),
});
const dark = (picture: Grey): Grey => ({ ...picture, grey: picture.grey.map((value) => value * 0.12) });

const lying = (more: Partial<Candidate> = {}): Candidate => ({
  width: 3000,
  height: 2000,
  look: look(room()),
  ...more,
});
const standing = (more: Partial<Candidate> = {}): Candidate => ({
  width: 1500,
  height: 2000,
  look: look(facade()),
  ...more,
});
const HASHES = ['0000000000000000', 'ffffffffffffffff', '00000000ffffffff', 'f0f0f0f0f0f0f0f0'];

describe('what a photo tells', () => {
  it('is sharp or soft, whatever its contrast', () => {
    const { sharpness } = look(facade());
    expect(sharpness).toBeGreaterThan(0.5);
    expect(look(soft(facade())).sharpness).toBeLessThan(sharpness * 0.6);
    expect(look(dark(facade())).sharpness).toBeCloseTo(sharpness, 1);
  });
  it('is dark or light, a photo or a drawing', () => {
    expect(look(dark(room())).light).toBeLessThan(0.15);
    expect(look(plan()).paper).toBeGreaterThan(0.7);
    expect(look(room()).paper).toBeLessThan(0.1);
    expect(look({ width: 8, height: 8, grey: Array(64).fill(90) }).sharpness).toBe(0);
  });
});

describe('the cover', () => {
  const cover = (...photos: Candidate[]) => arranged(photos, PLACE)[0];
  it('is what the page leads with, where nothing speaks against it', () => {
    expect(cover(lying(), lying(), lying(), lying())).toBe(0);
    expect(cover(standing(), lying(), standing())).toBe(0);
  });
  it('is never a drawing, while there is a photo', () => {
    expect(cover(lying({ look: look(plan()) }), lying({ width: 700, height: 500 }))).toBe(1);
    expect(arranged([lying({ look: look(plan()) })], PLACE)).toEqual([0]);
  });
  it('is sharp, large, lit, and of a shape that the film can show', () => {
    expect(cover(lying({ look: look(soft(room())), width: 640, height: 420 }), standing())).toBe(1);
    expect(cover(lying({ width: 480, height: 320 }), standing({ width: 2400, height: 3200 }))).toBe(1);
    expect(cover(lying({ look: look(dark(soft(room()))) }), lying())).toBe(1);
    expect(cover(lying({ width: 6000, height: 1200 }), standing())).toBe(1);
    // In a wide film the same two stand the other way.
    expect(arranged([lying({ width: 2400, height: 1350 }), standing()], 16 / 9)[0]).toBe(0);
  });
});

describe('the order', () => {
  const page = Array.from({ length: 14 }, (_, at) =>
    (at % 3 === 2 ? standing : lying)({ lookHash: HASHES[Math.floor(at / 2) % 4] }),
  );
  const order = arranged(page, PLACE);
  it('has every photo once, and is the same every time', () => {
    expect(order.toSorted((a, b) => a - b)).toEqual(page.map((_, at) => at));
    expect(arranged(page, PLACE)).toEqual(order);
    expect([arranged([], PLACE), arranged(page.slice(0, 1), PLACE)]).toEqual([[], [0]]);
  });
  it('keeps to the page’s but for a place or two', () => {
    const middle = order.slice(1, -1);
    const asPaged = middle.toSorted((a, b) => a - b);
    for (const [at, one] of middle.entries())
      expect(Math.abs(asPaged.indexOf(one) - at)).toBeLessThanOrEqual(2);
  });
  it('sets apart what looks alike', () => {
    const twins = (all: readonly number[]): number =>
      all.filter((one, at) => at > 0 && page[one]?.lookHash === page[all[at - 1] as number]?.lookHash).length;
    expect(twins(order)).toBeLessThan(twins(page.map((_, at) => at)) / 2);
  });
  it('ends with one of the better of the last photos, and drawings come before it', () => {
    const weak = lying({ look: look(dark(soft(room()))), width: 600, height: 400 });
    const photos = [standing(), lying(), lying(), lying(), standing(), lying({ look: look(plan()) }), weak];
    const all = arranged(photos, PLACE);
    expect(all.at(-1)).toBe(4);
    expect(all.at(-2)).toBe(5);
  });
});

describe('a first film', () => {
  const media = ['a', 'b', 'c', 'd'].map((id) => photo(id, id, { width: 3000, height: 2000 }));
  const [a, b] = [media[0]?.sha256 ?? '', media[1]?.sha256 ?? ''];
  const looks = new Map([
    [a, look(plan())],
    [b, look(facade())],
  ]);
  const shots = (picked: string[]) =>
    firstFilm({ ...townhouse, media, picked }, rememberedWith([]), NO_BRAND, looks).shots;
  it('begins with the cover that was found, and looks where that one tells', () => {
    const [cover] = shots(['a', 'b', 'c', 'd']);
    expect(cover).toMatchObject({ sha256: b, interest: look(facade()).interest, words: '' });
  });
  it('has the photos as their owner ordered them, where they did', () => {
    expect(shots(['b', 'a', 'd', 'c']).map(({ sha256 }) => sha256)).toEqual(
      [1, 0, 3, 2].map((at) => media[at]?.sha256),
    );
  });
});
