import { Failure, type FailureKind } from '../../../shared/failure.ts';
import { toInstant, toWall } from '../../../shared/schedule.ts';
import { withOwnWords } from '../own-words.ts';

/** What YouTube's and Google's reasons mean to us. https://developers.google.com/youtube/v3/docs/errors */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PACIFIC = 'America/Los_Angeles';

interface Meaning {
  kind: FailureKind;
  field?: string;
  /** For limited: when it is worth trying again. */
  again?: (now: number) => number;
  /** Said instead of YouTube's own words, where those would help nobody. */
  words?: string;
}

const inAMinute = (now: number): number => now + MINUTE;
const inADay = (now: number): number => now + DAY;

/** Quotas of a project begin anew at midnight, Pacific time: https://developers.google.com/youtube/v3/getting-started#quota */
export function quotaReset(now: number): number {
  const today = Date.parse(`${toWall(now, PACIFIC).slice(0, 10)}T00:00:00Z`);
  const tomorrow = new Date(today + DAY).toISOString().slice(0, 10);
  return toInstant(`${tomorrow}T00:00:00`, PACIFIC).at;
}

const reconnect = (words?: string): Meaning => ({ kind: 'reconnect', ...(words ? { words } : {}) });
const refused = (field?: string, words?: string): Meaning => ({
  kind: 'rejected',
  ...(field ? { field } : {}),
  ...(words ? { words } : {}),
});
const unavailable: Meaning = { kind: 'unavailable' };

const OVER = 'YouTube no longer accepts this connection.';
const LACKS = 'This connection lacks a permission: connect YouTube again and tick every box.';
const NO_CHANNEL = 'This Google account has no YouTube channel. Create one, then connect again.';
const NO_API = 'The YouTube Data API is not switched on in the Google project of this Worker.';
const QUOTA =
  'The Google project of this Worker has used up what YouTube grants it for today. It goes on at midnight, Pacific time.';
const quota: Meaning = { kind: 'limited', again: quotaReset, words: QUOTA };
const tooFast: Meaning = {
  kind: 'limited',
  again: inAMinute,
  words: 'YouTube is being asked too often just now.',
};

const REASONS: Record<string, Meaning> = {
  authError: reconnect(OVER),
  expired: reconnect(OVER),
  required: reconnect(OVER),
  UNAUTHENTICATED: reconnect(OVER),
  authorizationRequired: reconnect(OVER),
  youtubeSignupRequired: reconnect(NO_CHANNEL),
  insufficientPermissions: reconnect(LACKS),
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: reconnect(LACKS),
  authenticatedUserAccountClosed: reconnect('YouTube has closed this channel.'),
  authenticatedUserAccountSuspended: reconnect('YouTube has suspended this channel.'),
  authenticatedUserNotChannel: reconnect(NO_CHANNEL),
  accountDelegationForbidden: reconnect(),
  quotaExceeded: quota,
  dailyLimitExceeded: quota,
  rateLimitExceeded: tooFast,
  userRateLimitExceeded: tooFast,
  uploadLimitExceeded: {
    kind: 'limited',
    again: inADay,
    words: 'This channel has uploaded as many videos as YouTube allows it in a day.',
  },
  uploadRateLimitExceeded: { kind: 'limited', again: inADay },
  invalidTitle: refused('title'),
  invalidDescription: refused('caption'),
  invalidTags: refused('options.tags'),
  invalidCategoryId: refused('options.category'),
  invalidPublishAt: refused(),
  invalidFilename: refused('media'),
  invalidRecordingDetails: refused(),
  invalidVideoGameRating: refused(),
  invalidVideoMetadata: refused(),
  defaultLanguageNotSet: refused(),
  mediaBodyRequired: refused('media'),
  forbiddenPrivacySetting: refused('options.privacy'),
  forbiddenLicenseSetting: refused('options.license'),
  invalidImage: refused('media'),
  imageFormatUnsupported: refused('media'),
  imageTooTall: refused('media'),
  imageTooWide: refused('media'),
  failedPrecondition: refused(),
  playlistNotFound: refused('options.playlist', 'YouTube knows no such playlist.'),
  playlistContainsMaximumNumberOfVideos: refused('options.playlist'),
  forbidden: refused(undefined, 'YouTube does not let this channel do that.'),
  notFound: refused(undefined, 'YouTube does not find what this post names.'),
  videoNotFound: refused(undefined, 'YouTube does not have this video any more.'),
  accessNotConfigured: refused(undefined, NO_API),
  SERVICE_DISABLED: refused(undefined, NO_API),
  invalid_client: refused(undefined, 'Google does not know this app: its client id or secret is wrong.'),
  deleted_client: refused(undefined, 'The app of this Worker was deleted at Google.'),
  admin_policy_enforced: refused(undefined, 'The administrator of this Google account does not allow it.'),
  badRequest: refused(),
  missingRequiredParameter: refused(),
  unexpectedParameter: refused(),
  incompatibleParameters: refused(),
  internalError: unavailable,
  backendError: unavailable,
};

function byStatus(status: number): Meaning {
  if (status === 401) return reconnect(OVER);
  if (status === 429) return tooFast;
  return status >= 500 ? unavailable : refused();
}

/** The reason that is known, else the first; words in which YouTube puts links are made plain. */
export function failureFor(
  given: { status: number; reasons: readonly string[]; message: string },
  now: number,
): Failure {
  const known = given.reasons.find((reason) => Object.hasOwn(REASONS, reason));
  const meaning = (known && REASONS[known]) || byStatus(given.status);
  const said = given.message.replace(/<[^>]*>/g, '');
  return new Failure({
    kind: meaning.kind,
    code: known ?? given.reasons[0] ?? `http-${given.status}`,
    message: withOwnWords(meaning.words, 'YouTube', said) || `YouTube answered ${given.status}.`,
    ...(meaning.field ? { field: meaning.field } : {}),
    ...(meaning.again ? { retryAt: meaning.again(now) } : {}),
  });
}

/** Why a video that was uploaded cannot be shown: https://developers.google.com/youtube/v3/docs/videos (status, processingDetails) */
const ENDS: Record<string, string> = {
  conversion: 'YouTube could not convert the video.',
  invalidFile: 'YouTube cannot read this file.',
  notAVideoFile: 'YouTube says this is not a video.',
  emptyFile: 'The video is empty.',
  tooSmall: 'The video is too small.',
  codec: 'YouTube does not know how this video is encoded.',
  uploadAborted: 'The upload was broken off.',
  copyright: 'YouTube refused the video: somebody holds rights in it.',
  claim: 'YouTube refused the video: somebody holds rights in it.',
  inappropriate: 'YouTube refused the video as inappropriate.',
  duplicate: 'YouTube refused the video: the channel has the very same one already.',
  termsOfUse: 'YouTube refused the video: it breaks the terms of use.',
  uploaderAccountSuspended: 'YouTube has suspended this channel.',
  uploaderAccountClosed: 'YouTube has closed this channel.',
  length: 'The video is too long for this channel. Verify its phone number at YouTube for longer ones.',
  trademark: 'YouTube refused the video: it shows a trademark of somebody else.',
  legal: 'YouTube refused the video for legal reasons.',
  uploadFailed: 'YouTube lost the upload.',
  transcodeFailed: 'YouTube could not process the video.',
  streamingFailed: 'YouTube could not prepare the video for playing.',
};

/** A video that ended badly in YouTube's hands. */
export const badEnd = (reason: string): Failure =>
  new Failure({
    kind: 'rejected',
    code: reason,
    field: 'media',
    message: ENDS[reason] ?? `YouTube could not process the video (${reason}).`,
  });
