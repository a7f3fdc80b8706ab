import { Refused } from './answers.ts';
import { DAY, postsOf, type TikTok, type TikTokPost, type TikTokUser } from './state.ts';

const PENDING_DRAFTS = 5;

/** Direct posts of the last 24 hours that TikTok has in full and did not refuse. */
export function dailyPosts(tiktok: TikTok, openId: string, except?: TikTokPost): number {
  const since = tiktok.world.now() - DAY;
  return postsOf(tiktok, openId).filter(
    (post) =>
      post !== except && post.mode === 'direct' && post.status !== 'FAILED' && (post.acceptedAt ?? 0) > since,
  ).length;
}

/** May this creator post now? The very codes that creator info reports ahead of time. */
export function creatorTrouble(tiktok: TikTok, user: TikTokUser): Refused | null {
  if (user.banned) return new Refused('spam_risk_user_banned_from_posting');
  if (dailyPosts(tiktok, user.openId) >= user.dailyCap) return new Refused('spam_risk_too_many_posts');
  const active = activeCreators(tiktok);
  if (!active.has(user.openId) && active.size >= tiktok.options.app.activeCreators) {
    return new Refused('reached_active_user_cap');
  }
  return null;
}

/** Drafts that wait in the inbox count until the person posts one, for 24 hours at most. */
export function draftTrouble(tiktok: TikTok, user: TikTokUser): Refused | null {
  const since = tiktok.world.now() - DAY;
  const pending = postsOf(tiktok, user.openId).filter(
    (post) =>
      post.mode === 'inbox' &&
      post.createdAt > since &&
      post.status !== 'FAILED' &&
      post.status !== 'PUBLISH_COMPLETE',
  );
  return pending.length >= PENDING_DRAFTS ? new Refused('spam_risk_too_many_pending_share') : null;
}

function activeCreators(tiktok: TikTok): Set<string> {
  const since = tiktok.world.now() - DAY;
  const recent = Object.values(tiktok.state.posts).filter((post) => post.createdAt > since);
  return new Set(recent.map((post) => post.openId));
}
