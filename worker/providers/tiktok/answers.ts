import * as z from 'zod';
import { Failure, type FailureKind } from '../../../shared/failure.ts';
import { withOwnWords } from '../own-words.ts';
import type { TokenSet } from '../provider.ts';
import { parseBigJson } from '../request.ts';

/** What TikTok answers, and what its error codes mean to us. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Meaning {
  kind: FailureKind;
  field?: string;
  /** For limited: ms until it is worth trying again. */
  after?: number;
}

/** Error codes and fail reasons: https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status */
const MEANINGS: Record<string, Meaning> = {
  internal_error: { kind: 'unavailable' },
  internal: { kind: 'unavailable' },
  video_pull_failed: { kind: 'unavailable' },
  photo_pull_failed: { kind: 'unavailable' },
  rate_limit_exceeded: { kind: 'limited', after: MINUTE },
  spam_risk_too_many_posts: { kind: 'limited', after: DAY },
  spam_risk_too_many_pending_share: { kind: 'limited', after: DAY },
  reached_active_user_cap: { kind: 'limited', after: DAY },
  access_token_invalid: { kind: 'reconnect' },
  scope_not_authorized: { kind: 'reconnect' },
  scope_permission_missed: { kind: 'reconnect' },
  auth_removed: { kind: 'reconnect' },
  unaudited_client_can_only_post_to_private_accounts: { kind: 'rejected', field: 'options.privacy' },
  privacy_level_option_mismatch: { kind: 'rejected', field: 'options.privacy' },
  url_ownership_unverified: { kind: 'rejected', field: 'media' },
  invalid_param: { kind: 'rejected' },
  invalid_params: { kind: 'rejected' },
  invalid_file_upload: { kind: 'rejected', field: 'media' },
  app_version_check_failed: { kind: 'rejected', field: 'options.mode' },
  spam_risk_user_banned_from_posting: { kind: 'rejected' },
  spam_risk_text: { kind: 'rejected', field: 'caption' },
  spam_risk: { kind: 'rejected' },
  file_format_check_failed: { kind: 'rejected', field: 'media' },
  duration_check_failed: { kind: 'rejected', field: 'media' },
  frame_rate_check_failed: { kind: 'rejected', field: 'media' },
  picture_size_check_failed: { kind: 'rejected', field: 'media' },
  publish_cancelled: { kind: 'rejected' },
};

/** Where TikTok gives only a code, these are the words. */
const WORDS: Record<string, string> = {
  rate_limit_exceeded: 'TikTok takes only a few posts a minute.',
  spam_risk_too_many_posts: 'This account has reached the number of posts TikTok takes from apps in a day.',
  spam_risk_too_many_pending_share:
    'Five drafts already wait in this TikTok inbox. Post or delete some in the app.',
  reached_active_user_cap: 'This TikTok app has reached its number of active creators for today.',
  access_token_invalid: 'TikTok no longer accepts this connection.',
  scope_not_authorized: 'This connection lacks a permission that TikTok asks for here.',
  auth_removed: 'The connection was removed in TikTok.',
  unaudited_client_can_only_post_to_private_accounts:
    'TikTok has not reviewed this app yet: the account must be private and the post visible to "Only me", or send it as a draft.',
  privacy_level_option_mismatch: 'TikTok does not offer this visibility for the account.',
  url_ownership_unverified:
    'TikTok has not verified the address that photos are taken from (URL properties of the app).',
  app_version_check_failed: 'The TikTok app on the phone is too old for photo drafts; update it.',
  spam_risk_user_banned_from_posting: 'TikTok has banned this account from posting.',
  spam_risk_text: 'TikTok took the caption for spam.',
  spam_risk: 'TikTok judged this post risky.',
  file_format_check_failed: 'TikTok does not take this file format.',
  duration_check_failed: 'TikTok does not take a video of this length.',
  frame_rate_check_failed: 'TikTok does not take this frame rate (23 to 60 a second).',
  picture_size_check_failed: 'TikTok does not take pictures of this size.',
  video_pull_failed: 'TikTok could not fetch the video.',
  photo_pull_failed: 'TikTok could not fetch the photos.',
  publish_cancelled: 'The post was cancelled at TikTok.',
};

/** A TikTok code as one of our five. `fallback` decides for codes nobody documented. */
export function failureFor(code: string, message: string, now: number, fallback: FailureKind): Failure {
  const meaning = MEANINGS[code] ?? { kind: fallback };
  const words = withOwnWords(WORDS[code], 'TikTok', message) || `TikTok answered "${code}".`;
  return new Failure({
    kind: meaning.kind,
    code,
    message: words,
    ...(meaning.field ? { field: meaning.field } : {}),
    ...(meaning.after ? { retryAt: now + meaning.after } : {}),
  });
}

/** A fail reason that is not about this content: FAILED means that nothing was made, so it may be sent anew. */
export const isWorthAnotherTry = (failReason: string): boolean =>
  ['unavailable', 'limited', 'reconnect'].includes(MEANINGS[failReason]?.kind ?? '');

const Envelope = z.object({
  data: z.unknown().optional(),
  error: z.object({ code: z.string(), message: z.string().default('') }),
});

/**
 * Opens TikTok's envelope: success if and only if `error.code` is `ok`, whatever the HTTP status.
 * `ambiguous`: a server fault may have published (photo posts), so it is thrown as `lost`.
 */
export async function openEnvelope<T extends z.ZodType>(
  answer: Response,
  data: T,
  now: number,
  ambiguous = false,
): Promise<z.output<T>> {
  const text = await answer.text();
  const unclear: FailureKind = ambiguous ? 'lost' : 'unavailable';
  const vague = (): Failure =>
    new Failure({
      kind: unclear,
      code: `http-${answer.status}`,
      message: `TikTok answered ${answer.status}.`,
    });
  let body: unknown;
  try {
    body = parseBigJson(text);
  } catch {
    throw vague();
  }
  const envelope = Envelope.safeParse(body);
  if (!envelope.success) throw vague();
  const { code, message } = envelope.data.error;
  if (code !== 'ok') {
    const failure = failureFor(code, message, now, answer.status >= 500 ? 'unavailable' : 'rejected');
    if (ambiguous && failure.kind === 'unavailable') throw new Failure({ ...failure.detail(), kind: 'lost' });
    throw failure;
  }
  const parsed = data.safeParse(envelope.data.data);
  if (!parsed.success)
    throw new Failure({
      kind: unclear,
      code: 'unreadable',
      message: 'TikTok answered something we cannot read.',
    });
  return parsed.data;
}

const TokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.number(),
  refresh_token: z.string().min(1),
  refresh_expires_in: z.number(),
  open_id: z.string(),
  scope: z.string(),
});
const TokenRefusal = z.object({ error: z.string().min(1), error_description: z.string().optional() });

/** A refusal may come with HTTP 200, so only the body counts. */
export function readTikTokToken(answer: { status: number; body: unknown }, now: number): TokenSet {
  const token = TokenAnswer.safeParse(answer.body);
  if (token.success)
    return {
      accessToken: token.data.access_token,
      accessExpiresAt: now + token.data.expires_in * 1000,
      refreshToken: token.data.refresh_token,
      refreshExpiresAt: now + token.data.refresh_expires_in * 1000,
      scopes: token.data.scope.split(',').filter(Boolean),
      remoteId: token.data.open_id,
    };
  const refusal = TokenRefusal.safeParse(answer.body);
  if (!refusal.success || answer.status >= 500 || answer.status === 429)
    throw new Failure({
      kind: 'unavailable',
      code: `http-${answer.status}`,
      message: 'TikTok gave no token.',
    });
  const code = refusal.data.error;
  if (code === 'invalid_grant' || code === 'invalid_request')
    throw new Failure({ kind: 'reconnect', code, message: 'TikTok ended this connection.' });
  throw new Failure({
    kind: 'rejected',
    code,
    message: refusal.data.error_description ?? `TikTok answered "${code}".`,
  });
}
