import type { Act, Ask } from '../attend.ts';
import { ok, Refused, refused } from './answers.ts';
import { type Grant, type TikTok, type TikTokUser, userOf } from './state.ts';

export interface Caller {
  user: TikTokUser;
  grantId: string;
  grant: Grant;
}

/** Calls a minute per user token (rate limits of each endpoint's reference). */
const PER_MINUTE: Record<string, number> = {
  'video.init': 6,
  'inbox.init': 6,
  'photo.init': 6,
  'creator.info': 20,
  status: 30,
  'user.info': 600,
  'video.list': 600,
  'video.query': 600,
};
const MINUTE = 60_000;

/**
 * An endpoint behind an access token: who calls, whether a scope of `scopes` was granted, how often this minute.
 * The answer of `act` is the `data` of the envelope; a thrown Refused is the refusal.
 */
export function behindToken(
  tiktok: TikTok,
  operation: string,
  scopes: readonly string[],
  act: (c: Ask, caller: Caller) => Promise<unknown> | unknown,
): Act {
  return tiktok.porter.attend(operation, async (c) => {
    try {
      const caller = callerOf(tiktok, c);
      c.set('account', caller.user.username);
      if (scopes.length > 0 && !scopes.some((scope) => caller.grant.scopes.includes(scope))) {
        throw new Refused(isDisplay(operation) ? 'scope_permission_missed' : 'scope_not_authorized');
      }
      countCall(tiktok, caller.grantId, operation);
      return ok(c, tiktok.world, await act(c, caller));
    } catch (error) {
      if (error instanceof Refused) return refused(c, tiktok.world, error);
      throw error;
    }
  });
}

/** The bearer token of a request, as sent. */
export function bearer(c: Ask): string | null {
  return /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? null;
}

/** The body as JSON; TikTok asks for the content type even where the body may be empty. */
export async function jsonBody(c: Ask, invalid: 'invalid_param' | 'invalid_params'): Promise<unknown> {
  if (!/^application\/json(;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new Refused(invalid, 'Content-Type must be application/json; charset=UTF-8.');
  }
  const text = await c.req.text();
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(invalid, 'The body is not JSON.');
  }
}

function callerOf(tiktok: TikTok, c: Ask): Caller {
  const token = tiktok.state.access[bearer(c) ?? ''];
  const grant = token && tiktok.state.grants[token.grant];
  if (!token || !grant || grant.ended || token.expiresAt <= tiktok.world.now()) {
    throw new Refused('access_token_invalid');
  }
  return { user: userOf(tiktok, grant.openId), grantId: token.grant, grant };
}

function countCall(tiktok: TikTok, grant: string, operation: string): void {
  const limit = PER_MINUTE[operation];
  if (limit === undefined) return;
  const key = `${grant}/${operation}`;
  const now = tiktok.world.now();
  const recent = (tiktok.calls.get(key) ?? []).filter((at) => at > now - MINUTE);
  if (recent.length >= limit) throw new Refused('rate_limit_exceeded');
  recent.push(now);
  tiktok.calls.set(key, recent);
}

function isDisplay(operation: string): boolean {
  return operation === 'user.info' || operation === 'video.list' || operation === 'video.query';
}
