import { expect, it } from 'vitest';
import type { Failure } from '../../../shared/failure.ts';
import { failureOf, readRefusal } from '../../../worker/providers/linkedin/answers.ts';
import { readLinkedInToken } from '../../../worker/providers/linkedin/tokens.ts';
import { failure } from '../stage.ts';

const NOW = Date.UTC(2026, 10, 22, 22, 30);

const use = (remoteId: string, scopes: string[] = []) => ({
  token: 'token',
  scopes,
  request: async () => new Response(null),
  now: () => NOW,
  account: { remoteId, handle: null, limits: {} },
});
const member = use('urn:li:person:abc', ['w_member_social']);

const flat = (status: number, code?: string, message = 'Words of LinkedIn') =>
  Response.json({ status, message, ...(code ? { code } : {}) }, { status });
/** The shape of newer checks. */
const listed = (status: number, code: string, message = 'Words of LinkedIn') =>
  Response.json(
    {
      errorDetailType: 'com.linkedin.common.error.BadRequest',
      message: `com.linkedin.content.common.exception.BadRequestResponseException: ${message}`,
      errorDetails: { inputErrors: [{ description: message, input: {}, code }] },
      status,
    },
    { status },
  );

const judged = async (answer: Response, publishes = false, as = member): Promise<Failure> =>
  failureOf(as, await readRefusal(answer), publishes);

/** The error table, row by row. */
const TABLE: [status: number, code: string | undefined, kind: Failure['kind'], field?: string][] = [
  [401, 'INVALID_ACCESS_TOKEN', 'reconnect'],
  [401, 'REVOKED_ACCESS_TOKEN', 'reconnect'],
  [401, 'EXPIRED_ACCESS_TOKEN', 'reconnect'],
  [401, undefined, 'reconnect'],
  [403, 'ACCESS_DENIED', 'reconnect'],
  [400, 'VERSION_MISSING', 'rejected'],
  [426, 'NONEXISTENT_VERSION', 'rejected'],
  [426, undefined, 'rejected'],
  [400, 'MISSING_FIELD', 'rejected'],
  [400, 'INVALID_VALUE_FOR_FIELD', 'rejected'],
  [400, 'INVALID_URN_ID', 'rejected', 'media'],
  [400, 'INVALID_URN_TYPE', 'rejected', 'media'],
  [400, 'INVALID_VIDEO_ID', 'rejected', 'media'],
  [400, 'ILLEGAL_ARGUMENT', 'rejected'],
  [400, 'FIELD_LENGTH_TOO_LONG', 'rejected', 'caption'],
  [422, 'UNPROCESSABLE_ENTITY', 'rejected'],
  [422, 'DUPLICATE_POST', 'rejected', 'caption'],
  [400, 'MEDIA_ASSET_WAITING_UPLOAD', 'unavailable'],
  [400, 'MEDIA_ASSET_PROCESSING_FAILED', 'rejected', 'media'],
  [400, 'EXPIRED_UPLOAD_URL', 'unavailable'],
  [413, undefined, 'rejected', 'media'],
  [415, undefined, 'rejected', 'media'],
  [404, undefined, 'rejected'],
  [409, undefined, 'unavailable'],
  [429, undefined, 'limited'],
  [500, undefined, 'unavailable'],
  [502, undefined, 'unavailable'],
  [503, undefined, 'unavailable'],
  [504, undefined, 'unavailable'],
];

it.each(TABLE)('%i %s is %s, in both shapes of an error', async (status, code, kind, field) => {
  const shapes = [flat(status, code), ...(code ? [listed(status, code)] : [])];
  for (const answer of shapes) {
    const failed = await judged(answer);
    expect(failed).toMatchObject({ kind, code: code ?? `http-${status}` });
    expect(failed.field).toBe(field);
    expect(failed.message).toContain('Words of LinkedIn');
  }
});

it('after the publishing call a fault leaves the end open, and everything else is the answer', async () => {
  for (const [status, code, kind] of TABLE) {
    const expected = status >= 500 ? 'lost' : kind;
    expect([status, code, (await judged(flat(status, code), true)).kind]).toEqual([status, code, expected]);
  }
});

it('a header that we forgot is our mistake, and no reason to connect again', async () => {
  const failed = await judged(flat(401, undefined, 'Empty oauth2_access_token'));
  expect(failed.kind).toBe('rejected');
});

it('fields that a product does not allow, and a lost role at a Page, are not cured by a new consent', async () => {
  const fields = 'Unpermitted fields present in REQUEST_BODY: Data Processing Exception: /content/poll';
  expect((await judged(flat(403, undefined, fields))).kind).toBe('rejected');
  const page = use('urn:li:organization:1', ['w_organization_social']);
  const denied = await judged(flat(403, 'ACCESS_DENIED'), false, page);
  expect(denied).toMatchObject({ kind: 'rejected', field: 'account' });
  const without = use('urn:li:organization:1');
  expect((await judged(flat(403, 'ACCESS_DENIED'), false, without)).kind).toBe('reconnect');
});

it('calls that are used up are tried hourly, and at midnight UTC at the latest', async () => {
  expect((await judged(flat(429))).retryAt).toBe(NOW + 3_600_000);
  const late = { ...member, now: () => NOW + 3_600_000 };
  expect((await judged(flat(429), false, late)).retryAt).toBe(Date.UTC(2026, 10, 23));
});

it.each([
  [400, { error: 'invalid_grant', error_description: 'The token is dead' }, 'reconnect'],
  [400, { error: 'invalid_redirect_uri', error_description: 'Or authorization code expired' }, 'reconnect'],
  [401, { error: 'invalid_request', error_description: 'authorization code not found' }, 'reconnect'],
  [
    400,
    { error: 'invalid_request', error_description: 'A required parameter "code" is missing' },
    'rejected',
  ],
  [401, { error: 'invalid_client', error_description: 'Client authentication failed' }, 'rejected'],
  [503, { error: 'temporarily_unavailable' }, 'unavailable'],
  [429, { error: 'throttled' }, 'unavailable'],
])('the token endpoint’s %i %j is told apart', async (status, body, kind) => {
  const work = Promise.resolve().then(() => readLinkedInToken({ status, body }, NOW));
  expect(await failure(work)).toMatchObject({ kind });
});
