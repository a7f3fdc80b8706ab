import type { Ask } from '../attend.ts';

/** Reasons with their HTTP status, their domain and YouTube's words (error tables of the Data API). */
const REFUSALS = {
  authError: [401, 'global', 'Invalid Credentials'],
  expired: [401, 'global', 'The access token has expired.'],
  authorizationRequired: [
    401,
    'youtube.common',
    'The request uses the mine parameter but is not authorized.',
  ],
  required: [401, 'global', 'Login Required.'],
  youtubeSignupRequired: [401, 'youtube.header', 'Unauthorized'],
  insufficientPermissions: [403, 'global', 'Insufficient Permission'],
  authenticatedUserAccountClosed: [
    403,
    'youtube.account',
    "The authenticated user's YouTube account is closed.",
  ],
  authenticatedUserAccountSuspended: [
    403,
    'youtube.account',
    "The authenticated user's YouTube account is suspended.",
  ],
  authenticatedUserNotChannel: [403, 'youtube.account', 'The authenticated user has no YouTube channel.'],
  accountDelegationForbidden: [
    403,
    'youtube.account',
    'The authenticated user cannot act on behalf of the specified account.',
  ],
  accessNotConfigured: [
    403,
    'usageLimits',
    'YouTube Data API v3 has not been used in this project before or it is disabled.',
  ],
  quotaExceeded: [
    403,
    'youtube.quota',
    'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.',
  ],
  dailyLimitExceeded: [403, 'usageLimits', 'Daily Limit Exceeded'],
  rateLimitExceeded: [403, 'usageLimits', 'Rate Limit Exceeded'],
  userRateLimitExceeded: [429, 'usageLimits', 'User Rate Limit Exceeded'],
  uploadRateLimitExceeded: [
    429,
    'youtube.thumbnail',
    'The channel has uploaded too many thumbnails recently.',
  ],
  uploadLimitExceeded: [400, 'youtube.video', 'The user has exceeded the number of videos they may upload.'],
  invalidTitle: [400, 'youtube.video', 'The request metadata specifies an invalid or empty video title.'],
  invalidDescription: [400, 'youtube.video', 'The request metadata specifies an invalid video description.'],
  invalidTags: [400, 'youtube.video', 'The request metadata specifies invalid video keywords.'],
  invalidCategoryId: [400, 'youtube.video', 'The categoryId property specifies an invalid category ID.'],
  invalidPublishAt: [
    400,
    'youtube.video',
    'The request metadata specifies an invalid scheduled publishing time.',
  ],
  invalidFilename: [400, 'youtube.video', 'The video filename specified in the Slug header is invalid.'],
  invalidRecordingDetails: [
    400,
    'youtube.video',
    'The request metadata specifies invalid recording details.',
  ],
  invalidVideoGameRating: [
    400,
    'youtube.video',
    'The request metadata specifies an invalid video game rating.',
  ],
  defaultLanguageNotSet: [
    400,
    'youtube.video',
    'The request tries to add localized details without a default language.',
  ],
  invalidVideoMetadata: [400, 'youtube.video', 'The request metadata is invalid.'],
  mediaBodyRequired: [400, 'youtube.video', 'The request does not include the video content.'],
  forbiddenPrivacySetting: [403, 'youtube.video', 'The request attempts to set an invalid privacy setting.'],
  forbiddenLicenseSetting: [403, 'youtube.video', 'The request attempts to set an invalid license.'],
  videoNotFound: [404, 'youtube.video', 'The video that you are trying to change cannot be found.'],
  playlistNotFound: [
    404,
    'youtube.playlistItem',
    'The playlist identified with the playlistId parameter cannot be found.',
  ],
  invalidImage: [400, 'youtube.thumbnail', 'The provided image content is invalid.'],
  imageFormatUnsupported: [400, 'youtube.thumbnail', 'The provided image format is unsupported.'],
  imageTooTall: [400, 'youtube.thumbnail', 'The provided image is too tall.'],
  imageTooWide: [400, 'youtube.thumbnail', 'The provided image is too wide.'],
  failedPrecondition: [400, 'youtube.thumbnail', 'The video is not ready for a thumbnail yet.'],
  commentTextRequired: [400, 'youtube.commentThread', 'The textOriginal property has no value.'],
  commentTextTooLong: [400, 'youtube.commentThread', 'The comment has too many characters.'],
  commentsDisabled: [403, 'youtube.commentThread', 'The video has disabled comments.'],
  forbidden: [403, 'global', 'Forbidden'],
  missingRequiredParameter: [400, 'youtube.parameter', 'A required parameter is missing.'],
  unexpectedParameter: [400, 'youtube.parameter', 'The request has a parameter that is not expected.'],
  incompatibleParameters: [400, 'youtube.parameter', 'The request has parameters that exclude each other.'],
  unknownPart: [400, 'youtube.part', 'The part parameter names a part that does not exist.'],
  invalidCriteria: [400, 'youtube.parameter', 'Exactly one filter must be given.'],
  badRequest: [400, 'global', 'Bad Request'],
  notFound: [404, 'global', 'Not Found'],
  internalError: [500, 'youtube.api', 'Internal error.'],
  backendError: [503, 'global', 'Backend Error'],
} as const satisfies Record<string, readonly [number, string, string]>;

export type Reason = keyof typeof REFUSALS;
export const REASONS = Object.keys(REFUSALS) as Reason[];

const STATUSES: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

/** A refusal on its way out; thrown anywhere in a handler. */
export class Refused extends Error {
  readonly reason: Reason;
  constructor(reason: Reason, detail?: string) {
    super(detail ?? REFUSALS[reason][2]);
    this.reason = reason;
  }
}

export function refused(c: Ask, { reason, message }: Refused): Response {
  const [code, domain] = REFUSALS[reason];
  c.set('outcome', reason);
  const details =
    reason === 'insufficientPermissions'
      ? {
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
              reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
            },
          ],
        }
      : {};
  const error = {
    code,
    message,
    errors: [{ message, domain, reason }],
    status: STATUSES[code],
    ...details,
  };
  return c.json({ error }, code as 400);
}

/** Google's token endpoint speaks flat. */
export function flatError(c: Ask, error: string, description?: string, status = 400): Response {
  c.set('outcome', error);
  return c.json({ error, ...(description ? { error_description: description } : {}) }, status as 400);
}
