import type { Meaning, Meanings } from '../meta/meanings.ts';

const HOUR = 3_600_000;

const media: Meaning = { kind: 'rejected', field: 'media' };
const caption: Meaning = { kind: 'rejected', field: 'caption' };
const link: Meaning = {
  kind: 'rejected',
  field: 'options.link',
  words: 'Facebook cannot show this link: it must be public, and not on Facebook itself.',
};
const again: Meaning = { kind: 'unavailable' };
const act = (words: string): Meaning => ({ kind: 'reconnect', words });

/** The same text as the post before, or photos that already stand in a post: an earlier try may have landed. */
export const SAME_TEXT = 506;
export const SAME_PHOTOS = 1366051;

/** Some of these come as a code, some as a subcode, some as either. */
const NUMBERS: Readonly<Record<number, Meaning>> = {
  324: media,
  382: { ...media, words: 'The video is too small.' },
  389: { ...again, field: 'media' },
  [SAME_TEXT]: {
    ...caption,
    unclear: true,
    words: 'This is the same text as the Page’s last post, which Facebook does not take twice.',
  },
  6000: { ...media, words: 'Facebook cannot read this video.' },
  6001: again,
  1349125: caption,
  1363040: { ...media, words: 'Facebook takes videos between 16:9 and 9:16.' },
  1363047: { kind: 'unavailable', unclear: true },
  1363127: { ...media, words: 'The video has too few pixels: 540 by 960 at least.' },
  1363128: { ...media, words: 'A reel lasts 3 to 90 seconds.' },
  1363129: { ...media, words: 'A reel has 24 to 60 pictures a second.' },
  1366046: { ...media, words: 'Facebook takes photos of up to 4 MB.' },
  [SAME_PHOTOS]: { ...media, unclear: true, words: 'These photos already stand in a post of this Page.' },
  1390008: { kind: 'limited', after: 3 * HOUR, words: 'This Page posts faster than Facebook lets it.' },
  1404006: act('Facebook wants a security check. Open Facebook, do what it asks, then connect again.'),
  1404078: act(
    'Facebook wants this Page’s owner to confirm who they are (Page Publishing Authorization). Do it on Facebook, then connect again.',
  ),
  1404102: caption,
  1404112: act('Facebook has limited this account. Open Facebook, do what it asks, then connect again.'),
  1609005: link,
  1609008: link,
  1609010: { kind: 'unavailable', unclear: true },
  2061006: link,
  2069019: { ...media, words: 'Facebook does not take this file.' },
  4854002: act('Facebook wants you to confirm who you are. Open Facebook, do it, then connect again.'),
};

/** https://developers.facebook.com/docs/graph-api/guides/error-handling and the pages of each edge. */
export const meanings: Meanings = {
  name: 'Facebook',
  subcodes: NUMBERS,
  codes: NUMBERS,
  words: [
    { has: 'Name parameter too long', means: caption },
    { has: 'No permission to publish the video', means: { kind: 'reconnect' } },
    {
      has: 'client secret',
      means: {
        kind: 'rejected',
        words: 'The Meta app’s secret is wrong: check the settings of this Worker.',
      },
    },
  ],
};
