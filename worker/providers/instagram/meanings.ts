import type { Meaning, Meanings } from '../meta/meanings.ts';

const HOUR = 3_600_000;

const media: Meaning = { kind: 'rejected', field: 'media' };
const caption: Meaning = { kind: 'rejected', field: 'caption' };
/** Worth the same call again: nothing was made, or nothing that shows. */
const again: Meaning = { kind: 'unavailable' };
const unclear: Meaning = { kind: 'unavailable', unclear: true };

/** The container is of no more use; whether it has been published is looked up before a new one is made. */
export const CONTAINER_GONE = 2207008;
/** "Action blocked" has been seen in answer to posts that went out all the same. */
export const BLOCKED = 2207051;
/** Instagram could not take the file from its address. */
export const NOT_FETCHED = 2207052;

/** https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/error-codes */
export const meanings: Meanings = {
  name: 'Instagram',
  subcodes: {
    2207001: unclear,
    2207003: again,
    2207004: { ...media, words: 'Instagram takes photos of up to 8 MB.' },
    2207005: { ...media, words: 'Instagram takes photos as JPEG only.' },
    2207006: again,
    [CONTAINER_GONE]: unclear,
    2207009: { ...media, words: 'Instagram takes photos between 4:5 and 1.91:1.' },
    2207010: { ...caption, words: 'Instagram takes captions of up to 2,200 characters.' },
    2207020: again,
    2207023: { kind: 'rejected' },
    2207026: { ...media, words: 'Instagram does not take this video’s format.' },
    2207027: again,
    2207028: { ...media, words: 'A carousel takes 2 to 10 photos and videos.' },
    2207032: again,
    2207035: caption,
    2207036: caption,
    2207037: caption,
    2207040: { ...caption, words: 'Instagram takes up to 20 mentions.' },
    2207042: {
      kind: 'limited',
      after: HOUR,
      words: 'This account has reached the number of posts Instagram takes from apps in a day.',
    },
    2207050: {
      kind: 'reconnect',
      words:
        'Instagram has restricted this account. Open the Instagram app, do what it asks, then connect again.',
    },
    [BLOCKED]: {
      kind: 'rejected',
      unclear: true,
      words: 'Instagram took this for spam and blocked it. Wait some hours before you try again.',
    },
    [NOT_FETCHED]: again,
    2207053: again,
    2207057: { kind: 'rejected', field: 'options.coverAt', words: 'The cover must lie within the video.' },
    2207073: { kind: 'rejected' },
    2207077: again,
    2207081: { kind: 'rejected', field: 'options.trial', words: 'This account has no trial reels.' },
    2207082: again,
  },
  codes: {
    352: media,
    36000: media,
    36001: media,
    36003: media,
    36004: caption,
  },
  words: [
    { has: 'session has been invalidated', means: { kind: 'reconnect' } },
    {
      has: 'not an Instagram business',
      means: {
        kind: 'reconnect',
        words: 'This is not a professional account. Make it one in the Instagram app, then connect again.',
      },
    },
    { has: 'INVALID_LOCATION_ID', means: { kind: 'rejected' } },
    { has: 'collaborators', means: { kind: 'rejected', field: 'options.collaborators' } },
  ],
};

/** Trouble with taking the file that may be over at the next try, but not for ever. */
export const isFetchTrouble = (subcode: number): boolean =>
  [2207003, 2207053, 2207077, 2207082, NOT_FETCHED, 2207032, 2207001].includes(subcode);

/** Nothing was made, and with this container nothing will be. */
export const wantsNewContainer = (subcode: number): boolean => subcode === 2207006 || subcode === 2207020;
