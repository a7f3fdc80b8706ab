import { expect, it } from 'vitest';
import { facebook } from '../../shared/platforms/facebook.ts';
import { instagram } from '../../shared/platforms/instagram.ts';
import { linkedin } from '../../shared/platforms/linkedin.ts';
import type { Rules } from '../../shared/platforms/rules.ts';
import { tiktok } from '../../shared/platforms/tiktok.ts';
import { x } from '../../shared/platforms/x.ts';
import { youtube } from '../../shared/platforms/youtube.ts';
import { aimOf, kindsFrom, type Named, type Wish } from '../../shared/taken.ts';

const photo = (id: string, mime: Named['mime'] = 'image/jpeg'): Named => ({ id, kind: 'image', mime });
const film: Named = { id: 'film', kind: 'video', mime: 'video/mp4' };
const photos = (count: number): Named[] => Array.from({ length: count }, (_, at) => photo(`p${at}`));

const offered = (rules: Rules, media: Named[]) => kindsFrom(rules, media).map(({ kind }) => kind);
const going = (rules: Rules, wish: Wish, media: Named[]) => {
  const { kind, media: taken } = aimOf(rules, wish, media);
  return [kind?.kind, ...taken.map(({ id }) => id)];
};

it('offers every kind that could be made of what is picked, the likeliest first', () => {
  expect(offered(instagram, photos(3))).toEqual(['carousel', 'photo', 'story']);
  expect(offered(instagram, [film])).toEqual(['reel', 'story']);
  expect(offered(facebook, photos(2))).toEqual(['photos', 'text', 'link', 'photo', 'story']);
  expect(offered(linkedin, photos(2))).toEqual(['photos', 'text', 'link', 'poll', 'photo', 'document']);
  expect(offered(tiktok, photos(2))).toEqual(['photos']);
  expect(offered(x, [])).toEqual(['text', 'thread']);
});

it('offers an animation only where one is picked, and video only where a format is taken', () => {
  expect(offered(x, [photo('a')])).not.toContain('gif');
  expect(offered(x, [photo('a', 'image/gif')])).toContain('gif');
  expect(offered(linkedin, [{ ...film, mime: 'video/webm' }, photo('a')])).not.toContain('video');
});

it('takes as many as fit, the first ones, in their order', () => {
  expect(going(x, {}, photos(6))).toEqual(['photos', 'p0', 'p1', 'p2', 'p3']);
  expect(going(instagram, { kind: 'story' }, photos(3))).toEqual(['story', 'p0']);
  expect(going(instagram, { kind: 'reel' }, [photo('a'), film])).toEqual(['reel', 'film']);
  expect(going(youtube, { kind: 'video' }, [photo('a'), photo('b'), film])).toEqual(['video', 'a', 'film']);
});

it('of a thread each post takes its photos', () => {
  expect(going(x, { kind: 'thread' }, photos(9))).toHaveLength(10);
});

it('takes what its owner named, and nothing else, even where more would fit', () => {
  expect(going(instagram, { media: ['p2', 'p0'] }, photos(3))).toEqual(['carousel', 'p0', 'p2']);
  expect(going(instagram, { kind: 'story', media: ['p1', 'p2'] }, photos(3))).toEqual(['story', 'p1', 'p2']);
});

it('leaves the choice to its owner where photos and a video do not go together', () => {
  expect(going(tiktok, {}, [photo('a'), film])).toEqual([undefined, 'a', 'film']);
  expect(offered(tiktok, [photo('a'), film])).toEqual(['video', 'photos']);
  expect(going(tiktok, { kind: 'photos' }, [photo('a'), film])).toEqual(['photos', 'a']);
});
