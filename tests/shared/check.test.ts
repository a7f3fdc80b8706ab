import { expect, it } from 'vitest';
import { captionAsSent, hashtagsIn, titleAsSent } from '../../shared/caption.ts';
import { type CheckedMedia, type CheckedTarget, check } from '../../shared/check.ts';
import { isOffered, kindFor, withDefaults } from '../../shared/kind.ts';
import { facebook } from '../../shared/platforms/facebook.ts';
import { rulesFor } from '../../shared/platforms/rules.ts';
import { tiktok } from '../../shared/platforms/tiktok.ts';
import { x } from '../../shared/platforms/x.ts';
import { contentAsSent } from '../../shared/post.ts';
import { lengthAsSent } from '../../shared/text-length.ts';

const photo: CheckedMedia = { kind: 'image', mime: 'image/jpeg', bytes: 900_000, width: 1080, height: 1350 };
const film: CheckedMedia = {
  kind: 'video',
  mime: 'video/mp4',
  bytes: 9_000_000,
  width: 1080,
  height: 1920,
  seconds: 8,
};
const account = rulesFor(tiktok, {
  choices: { privacy: ['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'] },
  maxVideoSeconds: 300,
});
const target = (more: Partial<CheckedTarget> = {}): CheckedTarget => ({
  caption: 'Four rooms above the harbour',
  options: { privacy: 'PUBLIC_TO_EVERYONE' },
  media: [photo],
  ...more,
});
const codes = (more: Partial<CheckedTarget>): string[] => check(account, target(more)).map((one) => one.code);

it('what fits has no problems', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ media: [film] })).toEqual([]);
});

it('the visibility on TikTok must be chosen by hand, and only from what the account offers', () => {
  expect(codes({ options: {} })).toEqual(['option-missing']);
  expect(codes({ options: { privacy: 'FOLLOWER_OF_CREATOR' } })).toEqual(['option-not-offered']);
});

it('branded content cannot be private, and a disclosure must say what it discloses', () => {
  const options = { privacy: 'SELF_ONLY', disclosure: true, brandedContent: true };
  expect(codes({ options })).toEqual(['branded-content-private']);
  expect(codes({ options: { privacy: 'SELF_ONLY', disclosure: true } })).toEqual(['disclosure-unspecified']);
});

it('an inbox draft needs none of the settings that its owner chooses in the app', () => {
  expect(codes({ options: { mode: 'inbox' } })).toEqual([]);
});

it('too many, too few, mixed: each is said as what it is', () => {
  expect(codes({ media: Array.from({ length: 36 }, () => photo) })).toEqual(['too-many-images']);
  expect(codes({ media: [] })).toEqual(['no-media']);
  expect(codes({ media: [photo, film] })).toContain('mixed-media');
  expect(codes({ media: [film, film] })).toEqual(['too-many-videos']);
});

it('a picture that can be put right says how', () => {
  const one = (more: Partial<CheckedMedia>) => check(account, target({ media: [{ ...photo, ...more }] }))[0];
  expect(one({ mime: 'image/avif' })).toMatchObject({
    code: 'image-format',
    repair: 'convert-image',
    field: 'media.0',
  });
  expect(one({ width: 3000, height: 2000 })).toMatchObject({
    code: 'image-too-large',
    repair: 'shrink-image',
  });
  expect(one({ bytes: 21_000_000 })).toMatchObject({ code: 'image-too-heavy', repair: 'shrink-image' });
});

it('the account narrows the rules: its own longest video counts', () => {
  expect(codes({ media: [{ ...film, seconds: 301 }] })).toEqual(['video-too-long']);
  expect(check(tiktok, target({ media: [{ ...film, seconds: 301 }] }))).toEqual([]);
});

it('a caption is counted as it is sent', () => {
  expect(lengthAsSent('🏡', 'utf16')).toBe(2);
  expect(lengthAsSent('🏡', 'codepoint')).toBe(1);
  expect(lengthAsSent('é🏡', 'utf8')).toBe(6);
  expect(captionAsSent('  one\r\ntwo \n')).toBe('one\ntwo');
  expect(titleAsSent(' one\n two ')).toBe('one two');
  expect(codes({ caption: `${'x'.repeat(4000)}   \n` })).toEqual([]);
  expect(codes({ caption: 'x'.repeat(4001) })).toEqual(['caption-too-long']);
});

it('hashtags end at blank space and punctuation, in every script', () => {
  expect(hashtagsIn('#house by #the_sea, #Küche! no#tag #家')).toEqual(['house', 'the_sea', 'Küche', '家']);
});

it('photos are offered no duet, and an inbox draft no visibility', () => {
  const offered = (kind: string, options: CheckedTarget['options']): string[] =>
    account.options
      .filter((option) => isOffered(option, kind, withDefaults(account, options)))
      .map((one) => one.name);
  expect(offered('photos', {})).not.toContain('duet');
  expect(offered('video', {})).toContain('duet');
  expect(offered('video', { mode: 'inbox' })).toEqual(['mode']);
  expect(kindFor(account, [photo, photo])?.kind).toBe('photos');
});

it('the content hash follows what goes out and nothing else', () => {
  const one = { sha256: 'a'.repeat(64), alt: 'A kitchen', subtitles: [] };
  const base = {
    accountId: 'acc',
    kind: 'photos',
    caption: 'One',
    options: { b: true, a: 'x' },
    media: [one.sha256],
  };
  const text = contentAsSent(base, [one]);
  expect(contentAsSent({ ...base, caption: ' One\r\n', options: { a: 'x', b: true } }, [one])).toBe(text);
  expect(contentAsSent({ ...base, caption: 'Two' }, [one])).not.toBe(text);
  expect(contentAsSent({ ...base, accountId: 'other' }, [one])).not.toBe(text);
  expect(contentAsSent(base, [{ ...one, alt: 'A bath' }])).not.toBe(text);
});

it('a video whose pictures or sound a place does not take is refused for that, where it is known', () => {
  const reel = (coding: CheckedMedia['coding']) =>
    check(facebook, { kind: 'reel', caption: 'A tour', options: {}, media: [{ ...film, coding }] }).map(
      ({ code, params }) => [code, params?.codec],
    );
  expect(reel({ pictures: 'avc', sound: 'opus' })).toEqual([['video-sound', 'opus']]);
  expect(reel({ pictures: 'prores', sound: 'pcm' })).toEqual([['video-pictures', 'prores']]);
  expect(reel({ pictures: 'hevc', sound: 'aac' })).toEqual([]);
  expect(reel({ pictures: 'avc', sound: null })).toEqual([]);
  expect(reel(undefined)).toEqual([]);
  const onX = check(x, {
    ...{ kind: 'video', caption: 'A tour', options: {} },
    media: [{ ...film, width: 720, height: 1280, coding: { pictures: 'hevc', sound: 'aac' } }],
  });
  expect(onX).toEqual([{ code: 'video-pictures', field: 'media.0', params: { codec: 'hevc' } }]);
});
