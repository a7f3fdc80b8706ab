import { expect, it } from 'vitest';
import * as z from 'zod';
import type { Failure } from '../../../shared/failure.ts';
import {
  isWorthAnotherTry,
  openEnvelope,
  readTikTokToken,
} from '../../../worker/providers/tiktok/answers.ts';
import { failure } from '../stage.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const DAY = 86_400_000;

/** The error table, row by row: HTTP status, code, what it means, its field, and for limits how long to wait. */
const TABLE: [
  status: number,
  code: string,
  kind: Failure['kind'],
  more?: { field?: string; after?: number },
][] = [
  [500, 'internal_error', 'unavailable'],
  [429, 'rate_limit_exceeded', 'limited', { after: MINUTE }],
  [403, 'spam_risk_too_many_posts', 'limited', { after: DAY }],
  [200, 'spam_risk_too_many_posts', 'limited', { after: DAY }],
  [403, 'spam_risk_too_many_pending_share', 'limited', { after: DAY }],
  [200, 'reached_active_user_cap', 'limited', { after: DAY }],
  [401, 'access_token_invalid', 'reconnect'],
  [401, 'scope_not_authorized', 'reconnect'],
  [400, 'scope_permission_missed', 'reconnect'],
  [400, 'auth_removed', 'reconnect'],
  [403, 'unaudited_client_can_only_post_to_private_accounts', 'rejected', { field: 'options.privacy' }],
  [403, 'privacy_level_option_mismatch', 'rejected', { field: 'options.privacy' }],
  [403, 'url_ownership_unverified', 'rejected', { field: 'media' }],
  [400, 'invalid_param', 'rejected'],
  [400, 'invalid_params', 'rejected'],
  [400, 'invalid_file_upload', 'rejected', { field: 'media' }],
  [400, 'app_version_check_failed', 'rejected', { field: 'options.mode' }],
  [403, 'spam_risk_user_banned_from_posting', 'rejected'],
  [400, 'invalid_publish_id', 'rejected'],
  [400, 'token_not_authorized_for_specified_publish_id', 'rejected'],
  [400, 'publish_not_cancellable', 'rejected'],
  // Reasons of a post that failed.
  [200, 'file_format_check_failed', 'rejected', { field: 'media' }],
  [200, 'duration_check_failed', 'rejected', { field: 'media' }],
  [200, 'frame_rate_check_failed', 'rejected', { field: 'media' }],
  [200, 'picture_size_check_failed', 'rejected', { field: 'media' }],
  [200, 'video_pull_failed', 'unavailable'],
  [200, 'photo_pull_failed', 'unavailable'],
  [200, 'internal', 'unavailable'],
  [200, 'publish_cancelled', 'rejected'],
  [200, 'spam_risk_text', 'rejected', { field: 'caption' }],
  [200, 'spam_risk', 'rejected'],
];

const answer = (status: number, code: string, message = '', publishes = false) => {
  const body = JSON.stringify({ data: {}, error: { code, message, log_id: '20261122' } });
  return openEnvelope(new Response(body, { status }), z.unknown(), NOW, publishes);
};

it.each(TABLE)('%i %s is %s', async (status, code, kind, { field, after } = {}) => {
  const failed = (await failure(answer(status, code))) as Failure;
  expect(failed).toMatchObject({ kind, code });
  expect([failed.field, failed.retryAt]).toEqual([field, after && NOW + after]);
});

it('what failed for no fault of its content may be sent anew, and nothing else', () => {
  for (const [, code, kind] of TABLE)
    expect([code, isWorthAnotherTry(code)]).toEqual([code, kind !== 'rejected']);
  expect(isWorthAnotherTry('something_new')).toBe(false);
});

it('a fault in answer to the call that publishes leaves its end open, and a refusal does not', async () => {
  const kinds = async (status: number, code: string) =>
    ((await failure(answer(status, code, '', true))) as Failure).kind;
  expect(await kinds(500, 'internal_error')).toBe('lost');
  expect(await kinds(403, 'url_ownership_unverified')).toBe('rejected');
  const bare = openEnvelope(new Response('Bad gateway', { status: 502 }), z.unknown(), NOW, true);
  expect(await failure(bare)).toMatchObject({ kind: 'lost', code: 'http-502' });
});

it('TikTok’s own words stand beside ours, and alone where we have none', async () => {
  const known = await failure(answer(403, 'spam_risk_text', 'Caption is risky.'));
  expect(known.message).toBe('TikTok took the caption for spam. (TikTok: “Caption is risky.”)');
  expect((await failure(answer(400, 'invalid_param', 'photo_images is empty'))).message).toBe(
    'photo_images is empty',
  );
  expect((await failure(answer(400, 'something_new'))).message).toBe('TikTok answered "something_new".');
});

it.each([
  [200, { error: 'invalid_grant', error_description: 'Refresh token is invalid or expired.' }, 'reconnect'],
  [400, { error: 'invalid_request' }, 'reconnect'],
  [400, { error: 'invalid_client' }, 'rejected'],
  [400, { error: 'unauthorized_client' }, 'rejected'],
  [400, { error: 'invalid_scope' }, 'rejected'],
  [500, { error: 'server_error' }, 'unavailable'],
  [200, 'not json', 'unavailable'],
])('the token endpoint’s %i %j is told apart, whatever its status', async (status, body, kind) => {
  const work = Promise.resolve().then(() => readTikTokToken({ status, body }, NOW));
  expect(await failure(work)).toMatchObject({ kind });
});
