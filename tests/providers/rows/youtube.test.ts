import { createWorld } from '../../fakes/fake.ts';
import { youtubeFake } from '../../fakes/youtube.ts';
import { staging, video } from '../youtube/staging.ts';
import { everyRow, everyTokenRow, type Met, type Place } from './every-row.ts';

const open: Place = { staging, kind: video, verb: 'prepare', at: 'upload.open' };
const part: Place = { staging, kind: video, verb: 'prepare', at: 'upload.part' };
const show: Place = { staging, kind: video, verb: 'publish', at: 'videos.update' };
const asked: Place = { staging, kind: video, verb: 'poll', at: 'videos.list' };
/** What comes on top of a video can fail without the post failing. */
const inList: Place = {
  staging,
  kind: { ...video, options: { ...video.options, playlist: 'PLsandboxharbourhomes01' } },
  verb: 'poll',
  at: 'playlistItems.insert',
};
const thumbnail: Place = { staging, kind: video, verb: 'poll', at: 'thumbnails.set' };
const comment: Place = {
  staging,
  kind: { ...video, options: { ...video.options, firstComment: 'Ask us.' } },
  verb: 'poll',
  at: 'commentThreads.insert',
};

const both = (comes: Met[1], more: Met[2] = {}, after: Met[1] = comes): Met[] => [
  [open, comes, more],
  [show, after, more],
];
const at = (place: Place, comes: Met[1], field?: string): Met[] => [[place, comes, field ? { field } : {}]];

/** The error tables of the Data API, row by row. */
everyRow(
  {
    authError: [...both('reconnect'), [part, 'reconnect'], [asked, 'reconnect']],
    expired: both('reconnect'),
    required: both('reconnect'),
    authorizationRequired: both('reconnect'),
    youtubeSignupRequired: both('reconnect'),
    insufficientPermissions: both('reconnect'),
    authenticatedUserAccountClosed: both('reconnect'),
    authenticatedUserAccountSuspended: both('reconnect'),
    authenticatedUserNotChannel: both('reconnect'),
    accountDelegationForbidden: both('reconnect'),
    accessNotConfigured: both('rejected'),
    SERVICE_DISABLED: both('rejected'),
    quotaExceeded: [...both('limited'), [asked, 'limited']],
    dailyLimitExceeded: both('limited'),
    rateLimitExceeded: both('limited'),
    userRateLimitExceeded: both('limited'),
    uploadLimitExceeded: at(open, 'limited'),
    invalidTitle: at(open, 'rejected', 'title'),
    invalidDescription: at(open, 'rejected', 'caption'),
    invalidTags: at(open, 'rejected', 'options.tags'),
    invalidCategoryId: at(open, 'rejected', 'options.category'),
    invalidPublishAt: both('rejected'),
    invalidFilename: at(open, 'rejected', 'media'),
    invalidRecordingDetails: at(open, 'rejected'),
    invalidVideoGameRating: at(open, 'rejected'),
    invalidVideoMetadata: both('rejected'),
    defaultLanguageNotSet: at(open, 'rejected'),
    mediaBodyRequired: at(open, 'rejected', 'media'),
    forbiddenPrivacySetting: both('rejected', { field: 'options.privacy' }),
    forbiddenLicenseSetting: both('rejected', { field: 'options.license' }),
    videoNotFound: at(show, 'unavailable'),
    forbidden: both('rejected'),
    missingRequiredParameter: both('rejected'),
    unexpectedParameter: both('rejected'),
    incompatibleParameters: both('rejected'),
    unknownPart: both('rejected'),
    invalidCriteria: at(asked, 'rejected'),
    badRequest: [...both('rejected'), [part, 'rejected']],
    notFound: both('rejected'),
    internalError: both('unavailable', {}, 'lost'),
    backendError: [...both('unavailable', {}, 'lost'), [part, 'unavailable'], [asked, 'unavailable']],
    // An upload whose address has ended is opened anew.
    'http-404': [[part, 'unavailable', { code: 'upload-ended' }]],
    'http-410': [[part, 'unavailable', { code: 'upload-ended' }]],
    'http-500': [...both('unavailable', {}, 'lost'), [part, 'unavailable']],
    'http-502': [...both('unavailable', {}, 'lost'), [part, 'unavailable']],
    'http-503': [...both('unavailable', {}, 'lost'), [part, 'unavailable']],
    'http-504': [...both('unavailable', {}, 'lost'), [part, 'unavailable']],
    // Extras: the post stands, with or without them.
    uploadRateLimitExceeded: at(thumbnail, 'goes on'),
    invalidImage: at(thumbnail, 'goes on'),
    imageFormatUnsupported: at(thumbnail, 'goes on'),
    imageTooTall: at(thumbnail, 'goes on'),
    imageTooWide: at(thumbnail, 'goes on'),
    failedPrecondition: at(thumbnail, 'goes on'),
    playlistNotFound: at(inList, 'goes on'),
    commentTextRequired: at(comment, 'goes on'),
    commentTextTooLong: at(comment, 'goes on'),
    commentsDisabled: at(comment, 'goes on'),
    // Rows of the token endpoint: below.
    invalid_grant: [],
    invalid_client: [],
    deleted_client: [],
    admin_policy_enforced: [],
    redirect_uri_mismatch: [],
    unsupported_grant_type: [],
    invalid_scope: [],
    invalid_request: [],
  },
  youtubeFake(createWorld({ now: Date.now, fetch })).rows,
  (body) => (body as { error: { message: string } }).error.message,
);

everyTokenRow(staging, [
  ['invalid_grant', 'token.refresh', 'reconnect'],
  ['invalid_grant', 'token.code', 'reconnect'],
  ['invalid_client', 'token.refresh', 'rejected'],
  ['deleted_client', 'token.refresh', 'rejected'],
  ['admin_policy_enforced', 'token.refresh', 'rejected'],
  ['redirect_uri_mismatch', 'token.code', 'rejected'],
  ['unsupported_grant_type', 'token.code', 'rejected'],
  ['invalid_scope', 'token.code', 'rejected'],
  ['invalid_request', 'token.code', 'rejected'],
  ['http-503', 'token.refresh', 'unavailable'],
]);
