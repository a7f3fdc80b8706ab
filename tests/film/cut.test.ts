import { describe, expect, it } from 'vitest';
import {
  type Cut,
  frameOf,
  type Inside,
  isCopied,
  mendingCut,
  WHOLE,
  wholeUntil,
} from '../../extension/film/cut.ts';
import { platforms } from '../../shared/platforms/index.ts';
import type { VideoRule } from '../../shared/platforms/rules.ts';

const cut = (changes: Partial<Cut> = {}): Cut => ({ ...WHOLE, from: 0, to: 10, ...changes });
const inside: Inside = { width: 1920, height: 1080, video: 'avc', sound: 'aac', hasSound: true, key: 0 };

describe('a piece', () => {
  it('is copied where it begins with a picture that stands by itself and keeps its frame', () => {
    expect(isCopied(cut(), inside)).toBe(true);
    expect(isCopied(cut({ from: 4 }), { ...inside, key: 4.01 })).toBe(true);
    expect(isCopied(cut({ ratio: 16 / 9 }), inside)).toBe(true);
    expect(isCopied(cut({ mute: true }), { ...inside, sound: 'opus' })).toBe(true);
  });
  it.each<[string, Partial<Cut>, Partial<Inside>]>([
    ['begins between two such pictures', { from: 4 }, { key: 3.2 }],
    ['is cut to another frame', { ratio: 9 / 16 }, {}],
    ['is made smaller', { side: 1280 }, {}],
    ['is coded in a way that not every platform takes', {}, { video: 'hevc' }],
    ['sounds in a way that not every platform takes', {}, { sound: 'opus' }],
  ])('is coded anew where it %s', (_, changes, is) => {
    expect(isCopied(cut(changes), { ...inside, ...is })).toBe(false);
  });
});

describe('where a copied piece ends', () => {
  const packets = (...times: number[]) => times.map((timestamp) => ({ timestamp, duration: 1 }));
  it('is the last picture that ends in time', () => {
    expect(wholeUntil(packets(0, 1, 2, 3), 3)).toBe(3);
    expect(wholeUntil(packets(0, 1, 2, 3), 9)).toBe(4);
  });
  it('is never between pictures that lean on one that is left out', () => {
    // Decoded 0, 3, 1, 2: what is shown at 1 and 2 needs the picture of 3.
    expect(wholeUntil(packets(0, 3, 1, 2, 6, 4, 5), 4)).toBe(4);
    expect(wholeUntil(packets(0, 3, 1, 2, 6, 4, 5), 3.5)).toBe(1);
  });
  it('is nowhere in a video without pictures', () => {
    expect(wholeUntil([], 3)).toBe(0);
  });
});

describe('the frame of a piece', () => {
  it('is as large as what is there, and no longer than 1920', () => {
    expect(frameOf(cut(), { width: 1280, height: 720 })).toMatchObject({
      width: 1280,
      height: 720,
      x: 0,
      y: 0,
    });
    expect(frameOf(cut(), { width: 3840, height: 2160 })).toMatchObject({ width: 1920, height: 1080 });
  });
  it('lies around what is looked at, and within the picture', () => {
    const upright = frameOf(cut({ ratio: 9 / 16, at: { x: 0, y: 0.5 } }), { width: 1920, height: 1080 });
    expect(upright).toMatchObject({ width: 608, height: 1080, x: 0 });
    const right = frameOf(cut({ ratio: 9 / 16, at: { x: 1, y: 0.5 } }), { width: 1920, height: 1080 });
    expect(right.x + right.width).toBeLessThanOrEqual(right.whole.width + 1);
    expect(right.x).toBeGreaterThan(1300);
  });
});

describe('what mends a video for a place', () => {
  const ruleOf = (platform: string, kind: string): VideoRule => {
    const rules = platforms.find((one) => one.platform === platform);
    const found = rules?.kinds.find((one) => one.kind === kind)?.video;
    if (!found) throw new Error(`${platform} has no ${kind}`);
    return found;
  };
  const video = {
    kind: 'video',
    mime: 'video/mp4',
    bytes: 20e6,
    width: 1080,
    height: 1920,
    seconds: 30,
  } as const;
  it('is nothing where it is taken as it is', () => {
    expect(mendingCut(ruleOf('facebook', 'reel'), video)).toBeUndefined();
  });
  it('is a shorter one where it is too long', () => {
    const rule = ruleOf('facebook', 'reel');
    const mended = mendingCut(rule, { ...video, seconds: 300 });
    expect(mended).toMatchObject({ from: 0, to: rule.maxSeconds.value, ratio: null });
  });
  it('is a piece in another frame where its shape is refused', () => {
    const rule = {
      ...ruleOf('facebook', 'reel'),
      minRatio: { value: 0.5 },
      maxRatio: { value: 0.6 },
    } as unknown as VideoRule;
    expect(mendingCut(rule, { ...video, width: 1920, height: 1080 })?.ratio).toBeCloseTo(0.6);
  });
  it('is none where no cut helps', () => {
    const rule = ruleOf('facebook', 'reel');
    expect(mendingCut(rule, { ...video, seconds: 1 })).toBeUndefined();
  });
  it('never leaves anything that the place would still refuse', () => {
    for (const { kinds } of platforms)
      for (const { video: rule } of kinds) {
        if (!rule) continue;
        const wrong = {
          ...video,
          mime: 'video/webm',
          bytes: 6e9,
          width: 4000,
          height: 1000,
          seconds: 20_000,
        } as const;
        const mended = mendingCut(rule, wrong);
        if (mended) expect(mended.to).toBeLessThanOrEqual(rule.maxSeconds.value);
      }
  });
});
