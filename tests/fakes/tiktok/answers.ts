import type { Ask } from '../attend.ts';
import { DIGITS, type World } from '../fake.ts';

/** The data endpoints' refusals with their HTTP status (error tables of the Content Posting and Display API). */
const REFUSALS = {
  access_token_invalid: [401, 'The access token is invalid or not found in the request.'],
  scope_not_authorized: [401, 'The user did not authorize the scope required for completing this request.'],
  scope_permission_missed: [400, 'A scope needed for one of the requested fields was not granted.'],
  rate_limit_exceeded: [429, 'The API rate limit was exceeded. Please try again later.'],
  invalid_param: [400, 'Something is wrong with the request.'],
  invalid_params: [400, 'Something is wrong with the request.'],
  invalid_publish_id: [400, 'The publish_id does not exist.'],
  token_not_authorized_for_specified_publish_id: [400, 'The publish_id belongs to another token.'],
  publish_not_cancellable: [400, 'The post is already final or is not a pull in progress.'],
  invalid_file_upload: [400, 'The uploaded file does not meet the requirements.'],
  app_version_check_failed: [
    400,
    'The TikTok app of this user does not support photo drafts. Please update it.',
  ],
  spam_risk_too_many_posts: [403, 'The daily post cap from the API is reached for this user.'],
  spam_risk_too_many_pending_share: [403, 'There are too many pending shares within 24 hours.'],
  spam_risk_user_banned_from_posting: [403, 'The user is banned from making new posts.'],
  reached_active_user_cap: [403, 'The daily quota for active publishing users from this client is reached.'],
  unaudited_client_can_only_post_to_private_accounts: [
    403,
    'An unaudited client can only publish privately to accounts that are private.',
  ],
  privacy_level_option_mismatch: [403, 'privacy_level is missing or not among the options of the creator.'],
  url_ownership_unverified: [403, 'Please verify the ownership of the URL before using it.'],
  unsupported_path: [404, 'Unsupported path.'],
  internal_error: [500, 'Something went wrong at TikTok. Please try again later.'],
} as const satisfies Record<string, readonly [number, string]>;

export type Refusal = keyof typeof REFUSALS;
export const REFUSAL_NAMES = Object.keys(REFUSALS) as Refusal[];

/** A refusal on its way out; thrown anywhere in a handler. */
export class Refused extends Error {
  readonly code: Refusal;
  readonly status: number;
  constructor(code: Refusal, detail?: string, status?: number) {
    super(detail ?? REFUSALS[code][1]);
    this.code = code;
    this.status = status ?? REFUSALS[code][0];
  }
}

/** Success is `error.code === "ok"` and nothing else. */
export function ok(c: Ask, world: World, data?: unknown): Response {
  return envelope(c, world, 200, data, 'ok', '');
}

export function refused(c: Ask, world: World, refusal: Refused, data?: unknown): Response {
  c.set('outcome', refusal.code);
  return envelope(c, world, refusal.status, data ?? {}, refusal.code, refusal.message);
}

function envelope(
  c: Ask,
  world: World,
  status: number,
  data: unknown,
  code: string,
  message: string,
): Response {
  const body = { ...(data === undefined ? {} : { data }), error: { code, message, log_id: logId(world) } };
  return c.newResponse(withBareIds(JSON.stringify(body)), status as 200, {
    'content-type': 'application/json; charset=utf-8',
  });
}

/** OAuth speaks flat: no envelope, and an `error` beside its description. */
export function flatError(c: Ask, world: World, error: string, description: string, status = 400): Response {
  c.set('outcome', error);
  return c.json({ error, error_description: description, log_id: logId(world) }, status as 400);
}

const BARE = 'bare-number:';

/** Marks a digit string to be written as a raw JSON number, beyond what a double holds. */
export function bareId(digits: string): string {
  return BARE + digits;
}

function withBareIds(json: string): string {
  return json.replace(new RegExp(`"${BARE}(\\d+)"`, 'g'), '$1');
}

/** Time to the second, then random: the shape TikTok asks one to quote in a report. */
export function logId(world: World): string {
  const stamp = new Date(world.now()).toISOString().replace(/\D/g, '').slice(0, 14);
  return stamp + world.id(18, `${DIGITS}ABCDEF`);
}
