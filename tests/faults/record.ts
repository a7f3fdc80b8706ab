import type { TikTokPost } from '../fakes/tiktok/state.ts';
import type { TikTokFake } from '../fakes/tiktok.ts';
import type { Shown } from './judge.ts';

/** Fail reasons after which TikTok wants the post no more: the status reference, without those worth another try. */
const FOR_GOOD = /^(spam_risk|picture_size_check|duration_check|file_format_check|frame_rate_check)/;

/** By what a post of the platform is known to be one of ours: its caption, or its first medium where it has none. */
export type KeyOf = (caption: string, sha256: string | undefined) => string;

/** TikTok's own record: what it took, and what it refused for good. */
export function recordOfTikTok(fake: TikTokFake, keyOf: KeyOf): { shown: Shown[]; refused: Set<string> } {
  // Looking at what is public moves everything on to where it is by now.
  fake.published();
  const names = new Map(fake.options.users.map((user) => [user.openId, user.username]));
  const key = (post: TikTokPost): string =>
    keyOf(post.kind === 'photos' ? post.description : post.title, post.media[0]?.sha256);
  const posts = fake.posts();
  const taken = posts.filter((post) => post.status !== 'FAILED' && post.arrivedAt !== null);
  return {
    shown: taken.map((post) => ({
      key: key(post),
      account: names.get(post.openId) ?? post.openId,
      place: post.mode === 'inbox' ? 'inbox' : 'account',
      ids: [post.publishId, ...(post.postId === null ? [] : [post.postId])],
      acceptedAt: post.acceptedAt,
    })),
    refused: new Set(posts.filter((post) => FOR_GOOD.test(post.failReason ?? '')).map(key)),
  };
}
