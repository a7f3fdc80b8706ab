import type { Ask } from '../attend.ts';
import { Refused, refuse, wrong } from './answers.ts';
import { TOO_MANY } from './bearer.ts';
import type { LinkedIn } from './state.ts';

const plain = (status: number, code: string | undefined, message: string, number?: number): Refused =>
  new Refused(status, code, message, number === undefined ? {} : { number });

/** The error table of the versioned API, by a name for each row. */
const ROWS: Record<string, Refused> = {
  'no-token': plain(401, undefined, 'Empty oauth2_access_token', 401),
  INVALID_ACCESS_TOKEN: plain(401, 'INVALID_ACCESS_TOKEN', 'Invalid access token', 65_600),
  REVOKED_ACCESS_TOKEN: plain(
    401,
    'REVOKED_ACCESS_TOKEN',
    'The token used in the request has been revoked by the user',
    65_601,
  ),
  EXPIRED_ACCESS_TOKEN: plain(
    401,
    'EXPIRED_ACCESS_TOKEN',
    'The token used in the request has expired',
    65_602,
  ),
  ACCESS_DENIED: plain(
    403,
    'ACCESS_DENIED',
    'Not enough permissions to access: partnerApiPostsExternal.CREATE.20260901',
    100,
  ),
  'media-forbidden': plain(403, 'ACCESS_DENIED', 'Accessing this image resource is forbidden', 100),
  unpermitted: plain(
    403,
    undefined,
    'Unpermitted fields present in REQUEST_BODY: Data Processing Exception: /content/poll',
  ),
  VERSION_MISSING: plain(400, 'VERSION_MISSING', 'A version must be present. Please specify a version'),
  NONEXISTENT_VERSION: plain(426, 'NONEXISTENT_VERSION', 'Requested version 20240901 is not active'),
  MISSING_FIELD: wrong('/visibility', 'visibility is required', 'MISSING_FIELD'),
  INVALID_VALUE_FOR_FIELD: wrong('/visibility', 'visibility EVERYBODY is not offered'),
  INVALID_URN_ID: wrong('/content/media/id', 'urn:li:image:1 does not exist', 'INVALID_URN_ID'),
  INVALID_URN_TYPE: wrong('/content/media/id', 'urn:li:job:1 is not the URN of an image', 'INVALID_URN_TYPE'),
  INVALID_VIDEO_ID: wrong('/content/media/id', 'No such video', 'INVALID_VIDEO_ID'),
  ILLEGAL_ARGUMENT: plain(400, 'ILLEGAL_ARGUMENT', 'Unable to parse the body as JSON'),
  FIELD_LENGTH_TOO_LONG: wrong(
    '/commentary',
    'The length of commentary must be at most 3000',
    'FIELD_LENGTH_TOO_LONG',
  ),
  UNPROCESSABLE_ENTITY: plain(
    422,
    'UNPROCESSABLE_ENTITY',
    'ERROR :: /author :: field is required but not found and has no default value',
  ),
  DUPLICATE_POST: new Refused(
    422,
    'DUPLICATE_POST',
    'Content is a duplicate of urn:li:share:7141138937766391808',
    { input: {} },
  ),
  MEDIA_ASSET_WAITING_UPLOAD: wrong(
    '/content/media/id',
    'urn:li:image:1 is WAITING_UPLOAD',
    'MEDIA_ASSET_WAITING_UPLOAD',
  ),
  MEDIA_ASSET_PROCESSING_FAILED: wrong(
    '/content/media/id',
    'urn:li:image:1 could not be processed',
    'MEDIA_ASSET_PROCESSING_FAILED',
  ),
  EXPIRED_UPLOAD_URL: plain(400, 'EXPIRED_UPLOAD_URL', 'The upload URL has expired'),
  'upload-401': plain(401, undefined, 'The upload URL has expired'),
  'upload-403': plain(403, undefined, 'The upload URL has expired'),
  'too-large': plain(413, undefined, 'Payload Too Large'),
  'wrong-type': plain(415, undefined, 'Unsupported Media Type'),
  'not-found': plain(404, undefined, 'Could not find the post'),
  conflict: plain(409, undefined, 'The resource was changed by another request'),
  'too-many': plain(429, undefined, TOO_MANY, 101),
  'server-error': plain(500, undefined, 'Unable to obtain activity'),
  'bad-gateway': plain(502, undefined, 'Bad Gateway'),
  unavailable: plain(503, undefined, 'Service Unavailable'),
  'gateway-timeout': plain(504, undefined, 'Gateway Timeout'),
};

/** The token endpoint's own (Authorization Code Flow, errors). */
const FLAT: Record<string, [status: number, error: string, words: string]> = {
  'code-unknown': [401, 'invalid_request', 'Unable to retrieve access token: authorization code not found'],
  'parameter-missing': [400, 'invalid_request', 'A required parameter "code" is missing'],
  'redirect-differs': [
    400,
    'invalid_redirect_uri',
    'Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code. Or authorization code expired.',
  ],
  'client-unknown': [401, 'invalid_client', 'Client authentication failed'],
  'refresh-dead': [400, 'invalid_grant', 'The provided refresh token is invalid, expired or revoked'],
};

export const rows = (whole: () => LinkedIn): Record<string, (c: Ask) => Response> =>
  Object.fromEntries([
    ...Object.entries(ROWS).map(([name, row]) => [name, (c: Ask) => refuse(c, whole(), row)] as const),
    ...Object.entries(FLAT).map(
      ([name, [status, error, error_description]]) =>
        [
          name,
          (c: Ask) => {
            c.set('outcome', error);
            return c.json({ error, error_description }, status as 400);
          },
        ] as const,
    ),
  ]);
