import { CLOCKS } from './privacy/clocks.ts';
import { COOKIES } from './privacy/cookies.ts';
import {
  account,
  connection,
  days,
  type Entry,
  entries,
  LOG_DAYS,
  server,
  withPost,
  workspace,
} from './privacy/entry.ts';
import { GUARDS } from './privacy/guards.ts';
import { HOSTING_INVENTORY } from './privacy/hosting.ts';
import { MEDIA_INVENTORY } from './privacy/media.ts';
import { REVIEW_INVENTORY } from './privacy/review.ts';
import { SCRIPTS } from './privacy/scripts.ts';

/**
 * The inventory of everything that is stored on our side: what it is, why, for how long. A test compares it with the
 * real tables, stores and keys: a field that is not in it fails. What lies in the browser stands in `privacy/browser.ts`.
 */

const d1 = entries('d1');
const log = entries('log');

const members = ['workspace-members'] as const;
const platforms = ['platforms', 'workspace-members'] as const;

export const INVENTORY: readonly Entry[] = [
  ...GUARDS,
  ...SCRIPTS,
  ...COOKIES,
  ...CLOCKS,
  d1('users', 'id created_at updated_at email_verified email_asked_at', 'operation', 'sign-in', account),
  d1('users', 'name email image', 'identity', 'sign-in', account, members),
  d1('users', 'language quiet_hours', 'preference', 'remember', account),
  d1('users', 'of_age_at terms_version terms_at policy_version', 'identity', 'protect', account),
  d1(
    'credentials',
    'id account_id provider_id user_id created_at updated_at',
    'operation',
    'sign-in',
    account,
  ),
  d1(
    'credentials',
    'access_token refresh_token id_token access_token_expires_at refresh_token_expires_at scope password',
    'credentials',
    'sign-in',
    account,
  ),
  d1('sign_in_tries', 'key count since', 'device', 'protect', days(1, 'the last try')),

  d1('workspaces', 'id created_at', 'operation', 'compose', workspace),
  d1(
    'workspaces',
    'name time_zone approval four_eyes late_minutes late_otherwise duplicate_days',
    'preference',
    'compose',
    workspace,
    members,
  ),
  d1(
    'invitations',
    'workspace_id role made_by made_at expires_at',
    'operation',
    'protect',
    days(1, 'they end'),
  ),
  d1('invitations', 'id', 'credentials', 'protect', days(1, 'they end')),
  d1('invitations', 'email', 'identity', 'protect', days(1, 'they end'), members),
  d1('brands', 'workspace_id changed_at', 'operation', 'compose', workspace),
  d1('brands', 'accent second font logo agent contact', 'preference', 'compose', workspace, members),
  d1('members', 'workspace_id user_id role created_at', 'operation', 'compose', workspace, members),

  d1(
    'oauth_states',
    'id workspace_id user_id session_id platform way connection_id created_at expires_at used_at',
    'operation',
    'connect',
    days(1, 'it was asked for'),
  ),
  d1(
    'oauth_states',
    'ticket_hash cookie_hash verifier_sealed',
    'credentials',
    'connect',
    days(1, 'it was asked for'),
  ),
  d1(
    'connections',
    'id workspace_id platform way status dead_reason refresh_lease refresh_lease_until ends_at end_told look_day look_calls connected_by generation created_at updated_at',
    'operation',
    'connect',
    workspace,
    members,
  ),
  d1('connections', 'remote_id name scopes', 'social-account', 'connect', workspace, members),
  d1(
    'connections',
    'access_sealed access_expires_at refresh_sealed refresh_expires_at',
    'credentials',
    'publish',
    connection,
    ['platforms'],
  ),
  d1(
    'accounts',
    'id workspace_id connection_id platform chosen limits_at measure_at created_at',
    'operation',
    'connect',
    workspace,
  ),
  d1('accounts', 'remote_id name handle avatar_url limits', 'social-account', 'connect', workspace, members),

  ...MEDIA_INVENTORY,
  d1(
    'posts',
    'id workspace_id draft_id revision created_by created_at updated_at rights_at series_id',
    'operation',
    'publish',
    workspace,
  ),
  d1('posts', 'title source', 'listing', 'publish', workspace, members),
  d1('post_media', 'post_id sha256 workspace_id position', 'operation', 'publish', withPost),
  d1('post_media', 'detail', 'content', 'publish', withPost, platforms),
  d1(
    'publications',
    'id post_id workspace_id account_id connection_id platform kind content_hash approved_hash approved_from approved_until review review_at writers publish_at late_waived status due_at lease lease_until hold_reason tries version rehearsed duplicate_at media_complete staged_hash staged_generation staging_valid_until crowded publish_attempt measure_at measure_round created_at updated_at',
    'operation',
    'publish',
    withPost,
  ),
  d1('publications', 'caption title options media', 'content', 'publish', withPost, platforms),
  d1(
    'publications',
    'scheduled_at time_zone late_minutes late_otherwise',
    'content',
    'publish',
    withPost,
    members,
  ),
  d1('publications', 'handle_sealed', 'credentials', 'publish', withPost, ['platforms']),
  d1(
    'publications',
    'failure_kind failure_code failure_message failure_field problems sent_at late_ms remote_id url published_at gone_at',
    'result',
    'report',
    withPost,
    members,
  ),
  d1('slots', 'account_id weekday minute workspace_id', 'preference', 'compose', workspace, members),
  d1(
    'series',
    'id workspace_id post_id made make_at created_by created_at ended_at',
    'operation',
    'publish',
    workspace,
  ),
  d1('series', 'rule starts_at time_zone captions next_wall', 'content', 'publish', workspace, members),
  d1(
    'paces',
    'key open_at gap_until quiet_until calls_left resets_at takes_ms why updated_at',
    'operation',
    'publish',
    days(30, 'they were last changed'),
  ),
  d1(
    'attempts',
    'id publication_id step content_hash started_at ended_at outcome message',
    'result',
    'report',
    withPost,
    members,
  ),
  ...REVIEW_INVENTORY,
  ...HOSTING_INVENTORY,
  d1(
    'media_links',
    'id workspace_id publication_id attempt_id sha256 expires_at revoked_at first_pulled_at last_pulled_at pulls',
    'operation',
    'publish',
    days(7, 'the link ended'),
  ),
  d1(
    'notices',
    'id workspace_id kind publication_id connection_id message created_at read_at',
    'result',
    'report',
    days(180, 'they were written'),
    members,
  ),
  d1(
    'held_letters',
    'id workspace_id user_id subject text held_at send_at',
    'result',
    'report',
    days(30, 'they were written'),
  ),
  d1(
    'post_metrics',
    'publication_id at views reach likes comments shares saves clicks watch_seconds forget_at',
    'result',
    'report',
    days(730, 'they were counted, or sooner where the platform asks for it'),
    members,
  ),
  d1(
    'account_metrics',
    'account_id at followers posts views reach likes forget_at',
    'result',
    'report',
    days(730, 'they were counted, or sooner where the platform asks for it'),
    members,
  ),
  d1(
    'audit',
    'workspace_id seq id at actor action object outcome detail place_salt place_hash before hash',
    'operation',
    'protect',
    workspace,
    members,
  ),
  d1('audit', 'place', 'device', 'protect', days(365, 'the deed'), members),
  d1(
    'audit_pending',
    'id workspace_id at actor action object outcome detail',
    'operation',
    'protect',
    days(1, 'the deed'),
  ),
  d1('audit_pending', 'place', 'device', 'protect', days(1, 'the deed')),
  d1(
    'export_tickets',
    'what workspace_id user_id session_id filter expires_at used_at',
    'operation',
    'protect',
    days(1, 'they end'),
  ),
  d1('export_tickets', 'id', 'credentials', 'protect', days(1, 'they end')),
  d1('documents', 'id kind version body made_at', 'operation', 'protect', server),
  d1(
    'deletions',
    'id receipt what subject asked_at done_at look_at rows files bytes consents audit_seq audit_hash forget_at',
    'operation',
    'protect',
    days(730, 'the deletion'),
  ),
  d1('marks', 'key value at', 'operation', 'protect', days(730, 'the chore')),
  d1('webhook_deliveries', 'id platform received_at', 'operation', 'protect', days(30, 'they arrived')),

  log('request', 'id route method status ms user', 'operation', 'protect', days(LOG_DAYS, 'the request')),
  log(
    'event',
    'at level event error where database id accountId publicationId step do count',
    'operation',
    'protect',
    days(LOG_DAYS, 'the event'),
  ),
];

/** How many days the inventory keeps rows of a table (or one field of it). Throws where it names no number. */
export function daysKept(place: string, field?: string): number {
  const found = INVENTORY.find(
    (entry) =>
      entry.where === 'd1' &&
      entry.place === place &&
      (entry.retention.kept === 'days' || entry.retention.kept === 'with-session') &&
      (field === undefined || entry.fields.includes(field)),
  );
  if (found?.retention.kept === 'days') return found.retention.days;
  // They end with the session: no day longer.
  if (found) return 0;
  throw new Error(`The inventory keeps ${place} for no number of days`);
}
