import { likeness } from '../../shared/duplicate.ts';
import type { PostInput, PostTarget } from '../../shared/post.ts';
import type { Alike } from '../../shared/posts.ts';
import type { Context } from '../context.ts';
import { publicationsAround } from '../db/queries/times.ts';

const DAY = 86_400_000;

/**
 * The account's posts of the days around `publishAt` that say or show nearly the same as this one. `postId` is its own
 * Post, which is no duplicate of itself.
 */
export async function alikeAt(
  context: Context,
  {
    target,
    media,
    postId,
    publishAt,
    days,
  }: {
    target: Pick<PostTarget, 'accountId' | 'caption' | 'media'>;
    media: PostInput['media'];
    postId: string;
    publishAt: number;
    days: number;
  },
): Promise<Alike[]> {
  if (days === 0) return [];
  const own = {
    caption: target.caption,
    media: media.filter((one) => target.media.includes(one.sha256)),
  };
  const span = { from: publishAt - days * DAY, to: publishAt + days * DAY, near: publishAt };
  const others = await publicationsAround(context.db, target.accountId, span, postId);
  return others.flatMap(({ media: shown, caption, ...other }) => {
    const alike = likeness(own, { caption, media: shown });
    return alike ? [{ ...other, alike }] : [];
  });
}
