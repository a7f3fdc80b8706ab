import { likeness } from '../../shared/duplicate.ts';
import type { PostInput, PostTarget } from '../../shared/post.ts';
import type { Alike } from '../../shared/posts.ts';
import type { Context } from '../context.ts';
import type { PublicationRow } from '../db/queries/publications.ts';
import { publicationsAround } from '../db/queries/times.ts';
import { conflict } from '../http/errors.ts';

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

/** Throws 409 `duplicate` with the posts it looks like (`Duplicates`); nothing where there are none. */
export function askAbout(alike: Alike[]): void {
  const [first, ...more] = alike;
  if (!first) return;
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const words = `Nearly the same as "${first.title}"${others} on the same account. Post it all the same?`;
  throw conflict('duplicate', words, { items: alike });
}

/**
 * What an owner's change of what is planned already means here: asks first about what it then looks like, answers when
 * they said "all the same" to that (null: nobody had to). Moved, it is only asked about those that were too far away
 * before: the others were settled when the later of both was planned.
 */
export async function askBeforeChange(
  context: Context,
  row: Pick<PublicationRow, 'postId' | 'publishAt' | 'contentHash' | 'duplicateAt'>,
  to: Omit<Parameters<typeof alikeAt>[1], 'postId'> & { contentHash: string; duplicate: boolean | undefined },
): Promise<number | null> {
  if (to.duplicate) return context.now();
  const isOther = to.contentHash !== row.contentHash;
  if (!isOther && row.duplicateAt !== null) return row.duplicateAt;
  if (!isOther && to.publishAt === row.publishAt) return null;
  const alike = await alikeAt(context, { ...to, postId: row.postId });
  const wasFar = ({ publishAt }: Alike): boolean => Math.abs(publishAt - row.publishAt) > to.days * DAY;
  askAbout(isOther ? alike : alike.filter(wasFar));
  return null;
}
