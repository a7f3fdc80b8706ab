import { expect, it } from 'vitest';
import type { Failure } from '../../../shared/failure.ts';
import { readGoogleToken, refusalOf } from '../../../worker/providers/youtube/answers.ts';
import { badEnd, quotaReset } from '../../../worker/providers/youtube/meanings.ts';
import { failure } from '../stage.ts';

const NOW = Date.UTC(2026, 10, 22, 17);
const refusal = (code: number, reason: string, message = 'said by YouTube'): Failure => {
  const errors = [{ message, domain: 'youtube', reason }];
  return refusalOf(code, JSON.stringify({ error: { code, message, errors } }), NOW);
};

/** The error table, row by row: HTTP status, reason, what it means, and the field it belongs to. */
const TABLE: [number, string, Failure['kind'], string?][] = [
  [401, 'authError', 'reconnect'],
  [401, 'expired', 'reconnect'],
  [401, 'required', 'reconnect'],
  [401, 'youtubeSignupRequired', 'reconnect'],
  [401, 'authorizationRequired', 'reconnect'],
  [403, 'insufficientPermissions', 'reconnect'],
  [403, 'authenticatedUserAccountClosed', 'reconnect'],
  [403, 'authenticatedUserAccountSuspended', 'reconnect'],
  [403, 'authenticatedUserNotChannel', 'reconnect'],
  [403, 'accountDelegationForbidden', 'reconnect'],
  [403, 'quotaExceeded', 'limited'],
  [403, 'dailyLimitExceeded', 'limited'],
  [403, 'rateLimitExceeded', 'limited'],
  [429, 'userRateLimitExceeded', 'limited'],
  [400, 'uploadLimitExceeded', 'limited'],
  [429, 'uploadRateLimitExceeded', 'limited'],
  [400, 'invalidTitle', 'rejected', 'title'],
  [400, 'invalidDescription', 'rejected', 'caption'],
  [400, 'invalidTags', 'rejected', 'options.tags'],
  [400, 'invalidCategoryId', 'rejected', 'options.category'],
  [400, 'invalidPublishAt', 'rejected'],
  [400, 'invalidFilename', 'rejected', 'media'],
  [400, 'invalidRecordingDetails', 'rejected'],
  [400, 'invalidVideoGameRating', 'rejected'],
  [400, 'invalidVideoMetadata', 'rejected'],
  [400, 'defaultLanguageNotSet', 'rejected'],
  [400, 'mediaBodyRequired', 'rejected', 'media'],
  [403, 'forbiddenPrivacySetting', 'rejected', 'options.privacy'],
  [403, 'forbiddenLicenseSetting', 'rejected', 'options.license'],
  [400, 'invalidImage', 'rejected', 'media'],
  [400, 'imageFormatUnsupported', 'rejected', 'media'],
  [400, 'imageTooTall', 'rejected', 'media'],
  [400, 'imageTooWide', 'rejected', 'media'],
  [400, 'failedPrecondition', 'rejected'],
  [403, 'forbidden', 'rejected'],
  [404, 'videoNotFound', 'rejected'],
  [403, 'accessNotConfigured', 'rejected'],
  [400, 'badRequest', 'rejected'],
  [400, 'unexpectedParameter', 'rejected'],
  [400, 'missingRequiredParameter', 'rejected'],
  [400, 'incompatibleParameters', 'rejected'],
  [403, 'SERVICE_DISABLED', 'rejected'],
  [500, 'internalError', 'unavailable'],
  [503, 'backendError', 'unavailable'],
];

it.each(TABLE)('%i %s is %s', (status, reason, kind, field) => {
  const failed = refusal(status, reason);
  expect(failed).toMatchObject({ kind, code: reason });
  expect(failed.field).toBe(field);
  if (kind === 'limited') expect(failed.retryAt).toBeGreaterThan(NOW);
});

it('what no table names is judged by its status, and what cannot be read as well', () => {
  expect(refusal(400, 'somethingNew')).toMatchObject({ kind: 'rejected', message: 'said by YouTube' });
  const kinds = [401, 404, 429, 502].map((status) => refusalOf(status, '<html>', NOW).kind);
  expect(kinds).toEqual(['reconnect', 'rejected', 'limited', 'unavailable']);
});

it('a scope that is missing is seen in the details too', () => {
  const details = [{ '@type': 'ErrorInfo', reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }];
  const body = { error: { code: 403, message: 'no', status: 'PERMISSION_DENIED', details } };
  expect(refusalOf(403, JSON.stringify(body), NOW).kind).toBe('reconnect');
});

it('YouTube’s words reach the person without the links it writes into them', () => {
  expect(refusal(400, 'invalidTitle', 'A <a href="/x">title</a> is missing.').message).toBe(
    'A title is missing.',
  );
});

it('a quota begins anew at midnight, Pacific time, in winter and in summer', () => {
  expect(new Date(quotaReset(NOW)).toISOString()).toBe('2026-11-23T08:00:00.000Z');
  expect(new Date(quotaReset(Date.UTC(2026, 6, 1, 6, 59))).toISOString()).toBe('2026-07-01T07:00:00.000Z');
  // The day the clocks go back has 25 hours.
  expect(new Date(quotaReset(Date.UTC(2026, 10, 1, 8))).toISOString()).toBe('2026-11-02T08:00:00.000Z');
});

it('every way a video can end badly has words, and one nobody knows keeps its name', () => {
  for (const reason of ['conversion', 'invalidFile', 'emptyFile', 'tooSmall', 'codec', 'uploadAborted'])
    expect(badEnd(reason).message).not.toContain(reason);
  for (const reason of ['copyright', 'duplicate', 'length', 'claim', 'trademark', 'legal', 'termsOfUse'])
    expect(badEnd(reason)).toMatchObject({ kind: 'rejected', field: 'media', code: reason });
  expect(badEnd('newReason').message).toContain('newReason');
});

it.each([
  [400, { error: 'invalid_grant', error_description: 'Bad Request' }, 'reconnect'],
  [401, { error: 'invalid_client' }, 'rejected'],
  [400, { error: 'redirect_uri_mismatch' }, 'rejected'],
  [429, { error: 'rate_limit_exceeded' }, 'limited'],
  [503, { error: 'internal_failure' }, 'unavailable'],
  [200, 'not json', 'unavailable'],
])('the token endpoint’s %i %j is told apart', async (status, body, kind) => {
  const work = Promise.resolve().then(() => readGoogleToken({ status, body }, NOW));
  expect(await failure(work)).toMatchObject({ kind });
});

it('a consent for a time tells when it ends', () => {
  const body = {
    access_token: 'a',
    expires_in: 3599,
    refresh_token: 'r',
    refresh_token_expires_in: 604_800,
    scope: 'a b',
  };
  const tokens = readGoogleToken({ status: 200, body }, NOW);
  expect(tokens).toMatchObject({ refreshExpiresAt: NOW + 604_800_000, scopes: ['a', 'b'] });
});
