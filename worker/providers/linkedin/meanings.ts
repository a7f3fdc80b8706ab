import type { FailureKind } from '../../../shared/failure.ts';

export interface Meaning {
  kind: FailureKind;
  field?: string;
  /** Our words, where LinkedIn's say nothing to a person. */
  words?: string;
}

const media: Meaning = { kind: 'rejected', field: 'media' };
const tokenOver: Meaning = { kind: 'reconnect', words: 'LinkedIn no longer accepts this connection.' };

/**
 * Codes of the API: https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling and the
 * error tables of Posts, Images and Videos.
 */
export const MEANINGS: Readonly<Record<string, Meaning>> = {
  INVALID_ACCESS_TOKEN: tokenOver,
  REVOKED_ACCESS_TOKEN: { kind: 'reconnect', words: 'The connection was taken back at LinkedIn.' },
  EXPIRED_ACCESS_TOKEN: { kind: 'reconnect', words: 'LinkedIn connections end after 60 days; this one has.' },
  // A header that we forgot.
  'Empty oauth2_access_token': { kind: 'rejected' },
  NONEXISTENT_VERSION: {
    kind: 'rejected',
    words: 'LinkedIn has retired the version of its API that this Worker speaks. Update Clipcast.',
  },
  VERSION_MISSING: { kind: 'rejected' },
  FIELD_LENGTH_TOO_LONG: {
    kind: 'rejected',
    field: 'caption',
    words: 'LinkedIn takes captions of up to 3,000 characters.',
  },
  INVALID_URN_ID: media,
  INVALID_URN_TYPE: media,
  INVALID_VIDEO_ID: media,
  DUPLICATE_POST: {
    kind: 'rejected',
    field: 'caption',
    words: 'LinkedIn already has this very post. Change the text, or wait ten minutes.',
  },
  // Nothing was made; LinkedIn is not done with the media, or lost it.
  MEDIA_ASSET_WAITING_UPLOAD: {
    kind: 'unavailable',
    words: 'LinkedIn is not done with the photos or the video yet.',
  },
  MEDIA_ASSET_PROCESSING_FAILED: { ...media, words: 'LinkedIn could not work with this photo or video.' },
  EXPIRED_UPLOAD_URL: { kind: 'unavailable', words: 'The upload address has ended.' },
};

/** Where there is no code of its own, the status decides. */
export function meaningOfStatus(status: number): Meaning {
  if (status === 401) return tokenOver;
  if (status === 403) return { kind: 'reconnect' };
  if (status === 408 || status === 409 || status >= 500) return { kind: 'unavailable' };
  if (status === 413 || status === 415) return media;
  if (status === 426) return MEANINGS.NONEXISTENT_VERSION as Meaning;
  if (status === 429)
    return {
      kind: 'limited',
      words: 'LinkedIn takes only so many calls a day; they are used up for this account.',
    };
  return { kind: 'rejected' };
}
