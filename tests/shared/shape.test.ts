import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platformRules } from '../../shared/platforms/index.ts';
import type { KindRules, Platform } from '../../shared/platforms/rules.ts';
import { cutOf, keptOf, RATIOS, shapedFor, shapesOf, sizeAfter } from '../../shared/shape.ts';

const kind = (platform: Platform, name: string): KindRules =>
  platformRules(platform).kinds.find((one) => one.kind === name) as KindRules;
const carousel = kind('instagram', 'carousel');

describe('the shape of photos', () => {
  test('is offered where its kind of post takes it', () => {
    expect(shapesOf(carousel)).toEqual(['first', '4:5', '1:1', '1.91:1', '16:9']);
    expect(shapesOf(kind('instagram', 'story'))).toContain('9:16');
  });
  test('stays as it is without a wish, and never leaves what the kind takes', () => {
    expect(cutOf({}, carousel, { id: 'a' }, { width: 3, height: 2 })).toBeUndefined();
    const asFirst = { shape: { ratio: 'first', fill: true } } as const;
    expect(cutOf(asFirst, carousel, { id: 'a' }, { width: 1000, height: 4000 })?.ratio).toBe(0.8);
  });
  test('keeps in sight what its owner said, else where its interest lies, else the middle', () => {
    const wish = { shape: { ratio: '1:1', fill: true }, focus: { a: { x: 0.9, y: 0.5 } } } as const;
    const size = { width: 3, height: 2 };
    const focusOf = (id: string, interest?: { x: number; y: number }) =>
      cutOf(wish, carousel, { id, interest }, size)?.focus;
    expect(focusOf('a', { x: 0.2, y: 0.4 })).toEqual({ x: 0.9, y: 0.5 });
    expect(focusOf('b', { x: 0.2, y: 0.4 })).toEqual({ x: 0.2, y: 0.4 });
    expect(focusOf('b')).toEqual({ x: 0.5, y: 0.5 });
  });
  test('is as large as the photo allows, cut or before a border', () => {
    const size = { width: 3000, height: 2000 };
    const focus = { x: 0.5, y: 0.5 };
    expect(sizeAfter(size, { ratio: 1, fill: true, focus })).toEqual({ width: 2000, height: 2000 });
    expect(sizeAfter(size, { ratio: 1, fill: false, focus })).toEqual({ width: 3000, height: 3000 });
    expect(sizeAfter(size, undefined)).toEqual(size);
  });
  test('is that of the first for all of them, and films keep theirs', () => {
    const media = [
      { id: 'a', kind: 'image', width: 3000, height: 2000 },
      { id: 'b', kind: 'image', width: 2000, height: 3000 },
      { id: 'c', kind: 'video', width: 1080, height: 1920 },
    ];
    const shaped = shapedFor({ shape: { ratio: 'first', fill: true } }, carousel, media);
    expect(shaped.map(({ width, height }) => [width, height])).toEqual([
      [3000, 2000],
      [2000, 1333],
      [1080, 1920],
    ]);
  });
  test('keeps the point that must stay in sight, and never reaches beyond the photo', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const side = fc.integer({ min: 100, max: 9000 });
    fc.assert(
      fc.property(
        side,
        side,
        part,
        part,
        fc.constantFrom(...Object.values(RATIOS)),
        (width, height, x, y, ratio) => {
          const kept = keptOf({ width, height }, { ratio, focus: { x, y } });
          expect(kept.width / kept.height).toBeCloseTo(ratio, 5);
          expect(kept.x).toBeGreaterThanOrEqual(0);
          expect(kept.y).toBeGreaterThanOrEqual(0);
          expect(kept.x + kept.width).toBeLessThanOrEqual(width + 1e-6);
          expect(kept.y + kept.height).toBeLessThanOrEqual(height + 1e-6);
          expect(kept.x).toBeLessThanOrEqual(x * width + 1e-6);
          expect(kept.x + kept.width).toBeGreaterThanOrEqual(x * width - 1e-6);
        },
      ),
    );
  });
});
