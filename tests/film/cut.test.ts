import { describe, expect, it } from 'vitest';
import {
  type Avc,
  type Cut,
  frameOf,
  type Inside,
  isCopied,
  keepsSound,
  WHOLE,
  wholeUntil,
} from '../../extension/film/cut.ts';
import { type Encodes, mendingCut } from '../../extension/film/mending-cut.ts';
import { readAvc } from '../../extension/video/cut/read-avc.ts';
import type { Coding } from '../../shared/coding.ts';
import { platforms } from '../../shared/platforms/index.ts';
import type { VideoRule } from '../../shared/platforms/rules.ts';

const cut = (changes: Partial<Cut> = {}): Cut => ({ ...WHOLE, from: 0, to: 10, ...changes });
const avc: Avc = { profile: 100, level: 40, chroma: 1, depth: 8, isProgressive: true };
const inside: Inside = {
  ...{ width: 1920, height: 1080, video: 'avc', avc, rate: 30, key: 0 },
  ...{ sound: 'aac', hasSound: true, channels: 2, hertz: 48_000, isLc: true },
};

/** What ffmpeg's libx264 writes of a picture of 64 by 64, as `avcC`. */
const AVC: readonly [string, string, Avc][] = [
  [
    'baseline',
    '0142c00affe100176742c00ad90426c044000003000400000300f03c48992001000568cb83cb20',
    { profile: 66, level: 10, chroma: 1, depth: 8, isProgressive: true },
  ],
  [
    'high',
    '0164000affe100186764000aacd94426c044000003000400000300f03c48965801000668ebe3cb22c0fdf8f800',
    { profile: 100, level: 10, chroma: 1, depth: 8, isProgressive: true },
  ],
  [
    'high of ten bits',
    '016e000affe10018676e000aa6cd94426c0440000003004000000f03c489658001000668ebe3cb22c0fdfafa00',
    { profile: 110, level: 10, chroma: 1, depth: 10, isProgressive: true },
  ],
  [
    'high of 4:4:4',
    '01f4000affe1001767f4000a919b2884d80880000003008000001e078912cb01000668ebe3c44848fff8f800',
    { profile: 244, level: 10, chroma: 3, depth: 8, isProgressive: true },
  ],
  [
    'grey',
    '0164000affe100176764000af365109b016c80000003008000001e078912cb01000668ebe3cb22c0fcf8f800',
    { profile: 100, level: 10, chroma: 0, depth: 8, isProgressive: true },
  ],
  [
    'interlaced',
    '01640015ffe1001867640015acd9444d8088000003000800000301e0f8a14cb001000668fba3cb22c0fdf8f800',
    { profile: 100, level: 21, chroma: 1, depth: 8, isProgressive: false },
  ],
];

describe('a piece', () => {
  it('is copied where it begins with a picture that stands by itself and keeps its frame', () => {
    expect(isCopied(cut(), inside)).toBe(true);
    expect(isCopied(cut({ from: 4 }), { ...inside, key: 4.01 })).toBe(true);
    expect(isCopied(cut({ ratio: 16 / 9 }), inside)).toBe(true);
    expect(isCopied(cut({ mute: true }), { ...inside, sound: 'opus' })).toBe(true);
    expect(isCopied(cut(), { ...inside, rate: 60_000 / 1001 })).toBe(true);
  });
  it('is coded anew where a place that it goes to takes another number of pictures a second', () => {
    const places = (platform: string) => {
      const record = platforms.find((one) => one.platform === platform);
      return [{ platform, rules: record?.kinds.flatMap(({ video }) => video ?? []) ?? [] }];
    };
    const slow = { ...inside, rate: 15 };
    expect([isCopied(cut(), slow, places('tiktok')), isCopied(cut(), slow, places('youtube'))]).toEqual([
      false,
      true,
    ]);
    expect(isCopied(cut(), { ...inside, rate: 24_000 / 1001 }, places('instagram'))).toBe(true);
  });
  it.each<[string, Partial<Cut>, Partial<Inside>]>([
    ['begins between two such pictures', { from: 4 }, { key: 3.2 }],
    ['is cut to another frame', { ratio: 9 / 16 }, {}],
    ['is made smaller', { side: 1280 }, {}],
    ['is coded in a way that not every platform takes', {}, { video: 'hevc', avc: null }],
    ['is coded in a profile with more colours', {}, { avc: { ...avc, profile: 110, depth: 10 } }],
    ['has every colour at every point', {}, { avc: { ...avc, profile: 244, chroma: 3 } }],
    ['is grey', {}, { avc: { ...avc, chroma: 0 } }],
    ['is of a level that no telephone decodes', {}, { avc: { ...avc, level: 60 } }],
    ['is interlaced', {}, { avc: { ...avc, isProgressive: false } }],
    ['says nothing of how it is coded', {}, { avc: null }],
    ['has more pictures a second than any place takes', {}, { rate: 120 }],
  ])('is coded anew where it %s', (_, changes, is) => {
    expect(isCopied(cut(changes), { ...inside, ...is })).toBe(false);
  });
  it.each<[string, Partial<Inside>]>([
    ['in a way that not every platform takes', { sound: 'opus', isLc: false }],
    ['in an AAC that is not the plain one', { isLc: false }],
    ['from six sides', { channels: 6 }],
    ['in more samples than platforms take', { hertz: 96_000 }],
  ])('has only its sound coded anew where it sounds %s', (_, is) => {
    const other = { ...inside, ...is };
    expect([isCopied(cut(), other), keepsSound(cut(), other)]).toEqual([true, false]);
    expect(keepsSound(cut({ mute: true }), other)).toBe(true);
    expect(keepsSound(cut(), { ...other, hasSound: false })).toBe(true);
  });
});

describe('how H.264 is coded', () => {
  it.each(AVC)('%s is read from its first parameters', (_, bytes, is) => {
    expect(readAvc(Uint8Array.from(Buffer.from(bytes, 'hex')))).toEqual(is);
  });
  it('is unknown where they end too early, or are none', () => {
    const [, bytes] = AVC[0] as (typeof AVC)[number];
    const record = Uint8Array.from(Buffer.from(bytes, 'hex'));
    expect(readAvc(record.subarray(0, 12))).toBeNull();
    expect(readAvc(new Uint8Array(9))).toBeNull();
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
  const coded = (pictures: Coding['pictures'], sound: Coding['sound']) => ({
    ...video,
    coding: { pictures, sound },
  });
  const opus: Encodes = { mime: 'video/mp4', sound: 'opus' };
  it('is all of it, coded anew, where only how it is coded is refused', () => {
    const x = { ...ruleOf('x', 'video'), maxSide: { value: 1920 } } as unknown as VideoRule;
    expect(mendingCut(x, coded('hevc', 'aac'))).toEqual({ ...WHOLE, from: 0, to: 30 });
    expect(mendingCut(x, coded('avc', 'opus'))).toEqual({ ...WHOLE, from: 0, to: 30 });
    expect(mendingCut(x, coded('prores', 'pcm'))).toEqual({ ...WHOLE, from: 0, to: 30 });
    expect(mendingCut(x, coded('avc', 'aac'))).toBeUndefined();
    expect(mendingCut(x, coded('avc', null))).toBeUndefined();
  });
  it('is one without sound where the browser writes none that is taken, and only then', () => {
    const reel = ruleOf('facebook', 'reel');
    expect(mendingCut(reel, coded('avc', 'opus'), opus)).toBeUndefined();
    expect(mendingCut(reel, coded('avc', 'opus'), opus, true)).toMatchObject({ mute: true, to: 30 });
    expect(mendingCut(reel, coded('hevc', 'aac'), opus, true)).toBeUndefined();
    expect(mendingCut(reel, { ...coded('vp8', 'aac'), seconds: 300 }, opus)).toMatchObject({ mute: false });
  });
  it('is none where the browser writes pictures that are not taken either', () => {
    const webm: Encodes = { mime: 'video/webm', sound: 'opus' };
    expect(mendingCut(ruleOf('instagram', 'reel'), coded('vp9', 'opus'), webm, true)).toBeUndefined();
    // What is copied stays an MP4.
    expect(
      mendingCut(ruleOf('instagram', 'reel'), { ...coded('avc', 'aac'), seconds: 2000 }, webm),
    ).toBeDefined();
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
