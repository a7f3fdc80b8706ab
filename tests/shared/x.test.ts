import { expect, it } from 'vitest';
import { type CheckedMedia, type CheckedTarget, check } from '../../shared/check.ts';
import { costOf } from '../../shared/cost.ts';
import { type AccountLimits, type KindRules, rulesFor } from '../../shared/platforms/rules.ts';
import { subscriber, x } from '../../shared/platforms/x.ts';
import { countAsSent, threadParts, threadTexts } from '../../shared/thread.ts';

const photo: CheckedMedia = { kind: 'image', mime: 'image/jpeg', bytes: 900_000, width: 1080, height: 1350 };
const animation: CheckedMedia = { ...photo, mime: 'image/gif', width: 800, height: 600 };
const film: CheckedMedia = {
  ...photo,
  kind: 'video',
  mime: 'video/mp4',
  width: 720,
  height: 1280,
  seconds: 8,
};
const paid = { maxCaption: subscriber.maxCaption.value, maxVideoSide: subscriber.maxVideoSide.value };
const codes = (more: Partial<CheckedTarget>, limits: AccountLimits = {}): string[] =>
  check(rulesFor(x, limits), { caption: 'Four rooms', options: {}, media: [photo], ...more }).map(
    (one) => one.code,
  );
const kind = (name: string): KindRules => x.kinds.find((one) => one.kind === name) as KindRules;

it('the kind of post follows from the media; a thread is only ever chosen', () => {
  for (const media of [[], [photo, photo], [animation], [film]]) expect(codes({ media })).toEqual([]);
  expect(codes({ media: [animation, photo] })).toEqual(['image-format']);
  expect(codes({ media: Array(5).fill(photo) })).toEqual(['too-many-images']);
  expect(codes({ media: Array(5).fill(photo), kind: 'thread' })).toEqual([]);
});

it('text alone needs a text, and photos need none', () => {
  expect(codes({ media: [], caption: '' })).toEqual(['caption-missing']);
  expect(codes({ caption: '' })).toEqual([]);
});

it('a subscriber writes longer and shows larger', () => {
  const long = { caption: 'x'.repeat(281) };
  expect([codes(long), codes(long, paid)]).toEqual([['caption-too-long'], []]);
  const large = { media: [{ ...film, width: 1080, height: 1920 }] };
  expect([codes(large), codes(large, paid)]).toEqual([['video-too-large'], []]);
});

it('a second cashtag is one too many', () => {
  expect(codes({ caption: '$AAPL and $MSFT for $500K' })).toEqual(['too-many-cashtags']);
});

it('a line of three hyphens parts a thread; nothing else does', () => {
  expect(threadTexts('One\n---\nTwo\r\n --- \r\nThree\n---')).toEqual(['One', 'Two', 'Three']);
  expect(threadTexts('One --- two\n----\n- three')).toHaveLength(1);
});

it('photos go with the texts in order, four to a post, and what is left makes posts of its own', () => {
  const parts = threadParts('One\n---\nTwo', [1, 2, 3, 4, 5, 6, 7, 8, 9], 4);
  expect(parts).toEqual([
    { text: 'One', media: [1, 2, 3, 4] },
    { text: 'Two', media: [5, 6, 7, 8] },
    { text: '', media: [9] },
  ]);
});

it('each text of a thread may be as long as a post', () => {
  const caption = `${'x'.repeat(280)}\n---\n${'y'.repeat(280)}`;
  expect(codes({ caption, media: [], kind: 'thread' })).toEqual([]);
  expect(countAsSent(`${caption}yy`, kind('thread').caption)).toBe(282);
  expect(codes({ caption: `${caption}y`, media: [], kind: 'thread' })).toEqual(['caption-too-long']);
});

it('a thread has at least two parts, and no two alike', () => {
  expect(codes({ kind: 'thread' })).toEqual(['too-few-parts']);
  expect(codes({ kind: 'thread', caption: 'One\n---\nOne' })).toEqual(['parts-alike']);
});

it('a post costs what X charges, a link makes it dearer, every alt text costs, and so does reading its numbers', () => {
  const reading = 6 * 0.005;
  const post = { caption: 'Four rooms', altTexts: [] };
  expect(costOf(x, kind('text'), post)).toEqual({ dollars: 0.015, posts: 1, withLink: 0, reading });
  const linked = { ...post, caption: 'Four rooms https://clipcast.example/1' };
  expect(costOf(x, kind('text'), linked)).toEqual({ dollars: 0.2, posts: 1, withLink: 1, reading });
  const described = { ...post, altTexts: ['A kitchen', '', 'A bath'] };
  expect(costOf(x, kind('photos'), described)?.dollars).toBe(0.025);
  const commented = { ...post, firstComment: 'More: https://clipcast.example/1' };
  expect(costOf(x, kind('text'), commented)).toEqual({ dollars: 0.215, posts: 2, withLink: 1, reading });
});

it('a thread costs the sum of its parts', () => {
  const altTexts = Array<string>(5).fill('');
  const caption = 'One\n---\nTwo www.clipcast.example\n---\nThree';
  expect(costOf(x, kind('thread'), { caption, altTexts })).toMatchObject({
    dollars: 0.23,
    posts: 3,
    withLink: 1,
    reading: 0.03,
  });
});
