import { expect, it } from 'vitest';
import { type CheckedMedia, type CheckedTarget, check } from '../../shared/check.ts';
import { kindFor } from '../../shared/kind.ts';
import { facebook } from '../../shared/platforms/facebook.ts';
import { instagram } from '../../shared/platforms/instagram.ts';
import type { Rules } from '../../shared/platforms/rules.ts';

const photo: CheckedMedia = { kind: 'image', mime: 'image/jpeg', bytes: 500_000, width: 1080, height: 1350 };
const video: CheckedMedia = {
  kind: 'video',
  mime: 'video/mp4',
  bytes: 9_000_000,
  width: 1080,
  height: 1920,
  seconds: 20,
};
const times = (count: number, one: CheckedMedia): CheckedMedia[] => Array.from({ length: count }, () => one);

const problems = (rules: Rules, change: Partial<CheckedTarget>): string[] =>
  check(rules, { caption: 'Four rooms', options: {}, media: [photo], ...change }).map((one) => one.code);

it('Instagram makes a photo, a carousel or a reel of what is picked, and a story only when asked', () => {
  const kind = (...media: CheckedMedia[]) => kindFor(instagram, media)?.kind;
  expect(kind(photo)).toBe('photo');
  expect(kind(video)).toBe('reel');
  expect(kind(photo, video)).toBe('carousel');
  expect(kind(...times(10, photo))).toBe('carousel');
  expect(kindFor(instagram, [photo], 'story')?.kind).toBe('story');
});

it('photos and videos of a carousel are counted together', () => {
  expect(problems(instagram, { media: times(11, photo) })).toEqual(['too-many-images']);
  expect(problems(instagram, { media: [...times(6, photo), ...times(5, video)] })).toEqual([
    'too-many-media',
  ]);
  expect(problems(instagram, { media: [...times(5, photo), ...times(5, video)] })).toEqual([]);
  expect(problems(instagram, { media: [photo], kind: 'carousel' })).toEqual(['too-few-media']);
  expect(problems(instagram, { media: [photo, video], kind: 'story' })).toEqual(['too-many-media']);
});

it('a story is not held up by a caption that it does not carry', () => {
  const caption = 'x'.repeat(3000);
  expect(problems(instagram, { caption, kind: 'story' })).toEqual([]);
  expect(problems(instagram, { caption })).toEqual(['caption-too-long']);
});

it('Instagram’s photos are JPEG between 4:5 and 1.91:1, and each can be put right', () => {
  const repairs = (change: Partial<CheckedMedia>) =>
    check(instagram, { caption: '', options: {}, media: [{ ...photo, ...change }] }).map((one) => one.repair);
  expect(repairs({ mime: 'image/webp' })).toEqual(['convert-image']);
  expect(repairs({ height: 1351 })).toEqual(['fit-image']);
  expect(repairs({ bytes: 8_000_001 })).toEqual(['shrink-image']);
});

it('Facebook takes words alone, but not nothing', () => {
  expect(kindFor(facebook, [])?.kind).toBe('text');
  expect(problems(facebook, { media: [] })).toEqual([]);
  expect(problems(facebook, { media: [], caption: ' ' })).toEqual(['caption-missing']);
});

it('a link post wants its link, and may go without words', () => {
  const asked = { kind: 'link', media: [], caption: '' };
  expect(problems(facebook, asked)).toEqual(['option-missing']);
  expect(problems(facebook, { ...asked, options: { link: 'https://homes.example/4' } })).toEqual([]);
});

it('Facebook makes a post of one to ten photos, or of one video', () => {
  const kind = (...media: CheckedMedia[]) => kindFor(facebook, media)?.kind;
  expect([kind(photo), kind(photo, photo), kind(video)]).toEqual(['photo', 'photos', 'video']);
  expect(problems(facebook, { media: times(11, photo) })).toEqual(['too-many-images']);
  expect(problems(facebook, { media: [video], kind: 'reel' })).toEqual([]);
  expect(problems(facebook, { media: [{ ...video, seconds: 91 }], kind: 'reel' })).toEqual([
    'video-too-long',
  ]);
  expect(problems(facebook, { media: [{ ...video, seconds: 61 }], kind: 'story' })).toEqual([
    'video-too-long',
  ]);
});
