import { expect, test } from 'vitest';
import type { Failure, FailureKind } from '../../../shared/failure.ts';
import { tiktok } from '../../../worker/providers/tiktok.ts';
import { createWorld } from '../../fakes/fake.ts';
import { tiktokFake } from '../../fakes/tiktok.ts';
import { failure, Stage } from '../stage.ts';
import { photos, staging, video } from '../tiktok/staging.ts';
import { everyRow, everyTokenRow, type Met, type Place, started } from './every-row.ts';

const init: Place = { staging, kind: photos, verb: 'publish', at: 'photo.init' };
const open: Place = { staging, kind: video, verb: 'prepare', at: 'video.init' };
const chunk: Place = { staging, kind: video, verb: 'prepare', at: 'upload.chunk' };
const last: Place = { staging, kind: video, verb: 'publish', at: 'upload.last' };
const asked: Place = { staging, kind: photos, verb: 'poll', at: 'status' };
const creator: Place = { staging, kind: photos, verb: 'prepare', at: 'creator.info' };
const listed: Place = { staging, kind: photos, verb: 'find', at: 'video.list' };
const draft: Place = {
  staging,
  kind: { ...video, options: { mode: 'inbox' }, caption: null },
  verb: 'prepare',
  at: 'inbox.init',
};

/** Met by both calls that open a post, whatever it shows. */
const both = (comes: Met[1], more: Met[2] = {}): Met[] => [
  [open, comes, more],
  [init, comes, more],
];

/** The error table of the Content Posting API, row by row. */
everyRow(
  {
    // The photos' call is the one that publishes: a fault may have let it through.
    internal_error: [
      [open, 'unavailable'],
      [init, 'lost'],
    ],
    rate_limit_exceeded: [...both('limited'), [asked, 'limited'], [listed, 'limited']],
    spam_risk_too_many_posts: [...both('limited'), [creator, 'limited']],
    spam_risk_too_many_pending_share: [[draft, 'limited']],
    reached_active_user_cap: [...both('limited'), [creator, 'limited']],
    access_token_invalid: [...both('reconnect'), [asked, 'reconnect'], [creator, 'reconnect']],
    scope_not_authorized: both('reconnect'),
    scope_permission_missed: [[listed, 'reconnect']],
    unaudited_client_can_only_post_to_private_accounts: both('rejected', { field: 'options.privacy' }),
    privacy_level_option_mismatch: both('rejected', { field: 'options.privacy' }),
    url_ownership_unverified: [[init, 'rejected', { field: 'media' }]],
    invalid_param: both('rejected'),
    invalid_params: [[listed, 'rejected']],
    invalid_file_upload: [[open, 'rejected', { field: 'media' }]],
    app_version_check_failed: [[init, 'rejected', { field: 'options.mode' }]],
    spam_risk_user_banned_from_posting: [...both('rejected'), [creator, 'rejected']],
    invalid_publish_id: [[asked, 'rejected']],
    token_not_authorized_for_specified_publish_id: [[asked, 'rejected']],
    publish_not_cancellable: [[asked, 'rejected']],
    unsupported_path: both('rejected'),
    // An upload address speaks by its status alone.
    'http-400': [
      [chunk, 'rejected', { field: 'media' }],
      [last, 'rejected', { field: 'media' }],
    ],
    'http-403': [
      [chunk, 'unavailable', { code: 'staging-gone' }],
      [last, 'unavailable', { code: 'staging-gone' }],
    ],
    'http-404': [
      [chunk, 'unavailable', { code: 'staging-gone' }],
      [last, 'unavailable', { code: 'staging-gone' }],
    ],
    'http-416': [
      [chunk, 'unavailable', { code: 'out-of-step' }],
      [last, 'lost', { code: 'out-of-step' }],
    ],
    'http-429': [
      [chunk, 'limited'],
      [last, 'limited'],
    ],
    'http-500': [
      [chunk, 'unavailable'],
      [last, 'lost'],
      [init, 'lost'],
    ],
    'http-502': [
      [chunk, 'unavailable'],
      [last, 'lost'],
      [open, 'unavailable'],
      [init, 'lost'],
    ],
    'http-504': [
      [chunk, 'unavailable'],
      [last, 'lost'],
      [init, 'lost'],
    ],
    // Rows of the token endpoint: below.
    invalid_grant: [],
    invalid_request: [],
    invalid_client: [],
    unauthorized_client: [],
    invalid_scope: [],
  },
  tiktokFake(createWorld({ now: Date.now, fetch })).rows,
  (body) => (body as { error: { message: string } }).error.message,
);

everyTokenRow(staging, [
  ['invalid_grant', 'token.refresh', 'reconnect'],
  ['invalid_grant', 'token.code', 'reconnect'],
  ['invalid_request', 'token.refresh', 'reconnect'],
  ['invalid_client', 'token.refresh', 'rejected'],
  ['unauthorized_client', 'token.code', 'rejected'],
  ['invalid_scope', 'token.code', 'rejected'],
  ['http-500', 'token.refresh', 'unavailable'],
]);

/** Reasons of a post that TikTok took and then gave up: what the look at it throws. */
const ENDS: [reason: string, comes: FailureKind, field?: string][] = [
  ['file_format_check_failed', 'rejected', 'media'],
  ['duration_check_failed', 'rejected', 'media'],
  ['frame_rate_check_failed', 'rejected', 'media'],
  ['picture_size_check_failed', 'rejected', 'media'],
  ['spam_risk_user_banned_from_posting', 'rejected'],
  ['spam_risk_text', 'rejected', 'caption'],
  ['spam_risk', 'rejected'],
  ['publish_cancelled', 'rejected'],
  ['auth_removed', 'reconnect'],
  // A failed post is never published, so it may be sent anew, once that is looked up.
  ['video_pull_failed', 'lost'],
  ['photo_pull_failed', 'lost'],
  ['internal', 'lost'],
  ['spam_risk_too_many_posts', 'lost'],
];

test.each(ENDS)('a post that ends with %s: %s', async (reason, comes, field) => {
  const stage = new Stage(staging);
  const job = await stage.prepared(await stage.job(photos, await stage.connect()));
  stage.fake.tell({ mood: 'fail', operation: 'photo.init', reason });
  const sent = { ...job, ...started(await tiktok.publish(job)), sentAt: stage.time };
  for (let look = 0; look < 3; look += 1) await stage.pass(10_000);
  const error = await failure(tiktok.poll(sent));
  expect(error).toMatchObject({ kind: comes, code: reason });
  expect((error as Failure).field).toBe(field);
  expect(error.message).toMatch(/TikTok/);
  expect(stage.fake.published()).toEqual([]);
  if (comes !== 'rejected') expect(await tiktok.find(sent)).toMatchObject({ found: 'absent' });
});
