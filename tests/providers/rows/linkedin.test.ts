import { createWorld } from '../../fakes/fake.ts';
import { linkedinFake } from '../../fakes/linkedin.ts';
import { member, page, photo, text, video } from '../linkedin/stagings.ts';
import { everyRow, everyTokenRow, type Met, type Place } from './every-row.ts';

const create: Place = { staging: member, kind: text, verb: 'publish', at: 'post.create' };
const ofPage: Place = { staging: page, kind: text, verb: 'publish', at: 'post.create' };
const init: Place = { staging: member, kind: photo, verb: 'prepare', at: 'image.init' };
const upload: Place = { staging: member, kind: photo, verb: 'prepare', at: 'upload' };
const part: Place = { staging: member, kind: video, verb: 'prepare', at: 'video.part' };
const looked: Place = { staging: page, kind: text, verb: 'find', at: 'post.list' };

const both = (comes: Met[1], more: Met[2] = {}, after: Met[1] = comes): Met[] => [
  [init, comes, more],
  [create, after, more],
];
const media = { field: 'media' };

/** LinkedIn's error table, row by row, in both of its shapes. */
everyRow(
  {
    'no-token': both('rejected'),
    INVALID_ACCESS_TOKEN: [...both('reconnect'), [looked, 'reconnect']],
    REVOKED_ACCESS_TOKEN: [...both('reconnect'), [upload, 'reconnect']],
    EXPIRED_ACCESS_TOKEN: both('reconnect'),
    // With the scope in hand it is the role at the Page that is missing.
    ACCESS_DENIED: [...both('reconnect'), [ofPage, 'rejected', { field: 'account' }]],
    'media-forbidden': both('reconnect'),
    unpermitted: both('rejected'),
    VERSION_MISSING: both('rejected'),
    NONEXISTENT_VERSION: both('rejected'),
    MISSING_FIELD: both('rejected'),
    INVALID_VALUE_FOR_FIELD: both('rejected'),
    INVALID_URN_ID: both('rejected', media),
    INVALID_URN_TYPE: both('rejected', media),
    INVALID_VIDEO_ID: both('rejected', media),
    ILLEGAL_ARGUMENT: both('rejected'),
    FIELD_LENGTH_TOO_LONG: [[create, 'rejected', { field: 'caption' }]],
    UNPROCESSABLE_ENTITY: [[create, 'rejected']],
    DUPLICATE_POST: [[create, 'rejected', { field: 'caption' }]],
    MEDIA_ASSET_WAITING_UPLOAD: [[create, 'unavailable']],
    MEDIA_ASSET_PROCESSING_FAILED: [[create, 'rejected', media]],
    EXPIRED_UPLOAD_URL: [[upload, 'unavailable']],
    // Here they are about the address and not about the token.
    'upload-401': [
      [upload, 'unavailable', { code: 'staging-gone', silent: true }],
      [part, 'unavailable', { code: 'staging-gone', silent: true }],
    ],
    'upload-403': [
      [upload, 'unavailable', { code: 'staging-gone', silent: true }],
      [part, 'unavailable', { code: 'staging-gone', silent: true }],
    ],
    'too-large': [[upload, 'rejected', media]],
    'wrong-type': [[upload, 'rejected', media]],
    'not-found': [[create, 'rejected']],
    conflict: both('unavailable'),
    'too-many': [...both('limited'), [looked, 'limited']],
    'server-error': both('unavailable', {}, 'lost'),
    'bad-gateway': both('unavailable', {}, 'lost'),
    unavailable: both('unavailable', {}, 'lost'),
    'gateway-timeout': both('unavailable', {}, 'lost'),
    // Rows of the token endpoint: below.
    'code-unknown': [],
    'parameter-missing': [],
    'redirect-differs': [],
    'client-unknown': [],
    'refresh-dead': [],
  },
  linkedinFake(createWorld({ now: Date.now, fetch })).rows,
  (body) => {
    const { message, errorDetails } = body as {
      message: string;
      errorDetails?: { inputErrors: { description: string }[] };
    };
    return errorDetails?.inputErrors[0]?.description ?? message;
  },
);

everyTokenRow(page, [
  ['code-unknown', 'token.code', 'reconnect'],
  ['parameter-missing', 'token.code', 'rejected'],
  ['redirect-differs', 'token.code', 'reconnect'],
  ['client-unknown', 'token.code', 'rejected'],
  ['refresh-dead', 'token.refresh', 'reconnect'],
  ['unavailable', 'token.refresh', 'unavailable'],
]);
