import { fail } from './progress.ts';
import { postsOf, type TikTok } from './state.ts';
import { notify } from './webhooks.ts';

/** Ends a consent: its tokens die, what is still in processing fails, and the app is told with TikTok's reason number. */
export function endGrant(tiktok: TikTok, grantId: string, reason: number): void {
  const { state } = tiktok;
  const grant = state.grants[grantId];
  if (!grant || grant.ended) return;
  grant.ended = true;
  for (const tokens of [state.access, state.refresh]) {
    for (const [token, one] of Object.entries(tokens)) if (one.grant === grantId) delete tokens[token];
  }
  for (const post of postsOf(tiktok, grant.openId)) {
    if (post.grant === grantId && post.status.startsWith('PROCESSING')) fail(tiktok, post, 'auth_removed');
  }
  notify(tiktok, 'authorization.removed', grant.openId, { reason });
}

/** The person removes the app in TikTok's own settings. */
export function disconnect(tiktok: TikTok, openId: string): void {
  const USER_DISCONNECTED = 1;
  for (const [id, grant] of Object.entries(tiktok.state.grants)) {
    if (grant.openId === openId) endGrant(tiktok, id, USER_DISCONNECTED);
  }
}
