import {
  type ApprovalMode,
  nextReview,
  type ReviewEvent,
  type ReviewState,
  reviewsFrom,
} from '../../shared/approval.ts';
import { from, type Status } from '../../shared/publication.ts';
import type { PostReview } from '../../shared/review.ts';
import { armAll } from '../arm.ts';
import type { Context } from '../context.ts';
import { askAgain, noteAsked, speak, type Word } from '../db/queries/approvals.ts';
import { conflict, forbidden, refused } from '../http/errors.ts';
import { hashFor } from './hashes.ts';
import { openPost, type Reviewed, showReview, type Viewer, whyNot } from './show.ts';

/**
 * The words that bind. Each is to hashes somebody saw: where one of them is not what would go out now, nothing is done,
 * and 409 tells how it stands.
 */

export interface Seen {
  publicationId: string;
  hash: string;
}
/** Who speaks, and in what words. */
export interface Speaker {
  by: string;
  name: string | null;
  linkId: string | null;
  /** Who made that link. */
  linkBy: string | null;
  note: string | null;
}
type Target = Reviewed['targets'][number];

const stale = (current?: unknown) =>
  conflict('review-stale', 'This was changed since you looked. Look again, then decide.', current);

/** Those that were seen, as they are now. Throws 409 `review-stale` where one is not what it was. */
export async function asSeen(
  context: Context,
  targets: readonly Target[],
  seen: readonly Seen[],
): Promise<(Target & Awaited<ReturnType<typeof hashFor>>)[]> {
  const now = context.now();
  return Promise.all(
    seen.map(async ({ publicationId, hash }) => {
      const target = targets.find(({ row }) => row.id === publicationId);
      if (!target) throw stale();
      const is = await hashFor(target.row, now);
      if (is.hash !== hash) throw stale();
      return { ...target, ...is };
    }),
  );
}

/** Puts the words on record and into effect. Each is to one Publication; throws 409 `review-stale` at the first that has moved on. */
export async function pronounce(
  context: Context,
  spoken: readonly (Target & Partial<Awaited<ReturnType<typeof hashFor>>>)[],
  how: { decision: Word['decision']; event: ReviewEvent; mode: ApprovalMode },
  speaker: Speaker,
): Promise<void> {
  const { decision, event, mode } = how;
  const at = context.now();
  const words: Word[] = spoken.map(({ row, hash = null, window = null }) => {
    const to = nextReview((row.review ?? 'draft') as ReviewState, event, mode);
    if (!to || !from('edit').includes(row.status as Status)) throw stale();
    return { row: { ...row, review: row.review }, decision, to, at, hash, window, ...speaker };
  });
  for (const word of words) {
    const [first, ...rest] = speak(context.db, word);
    const answers = await context.db.batch([first, ...rest]);
    const written = answers[1] as { id: string }[];
    if (written.length === 0) throw stale();
  }
  await armAll(
    context,
    spoken.map(({ row }) => row),
  );
}

const speaker = ({ userId }: Viewer, note: string | undefined): Speaker => ({
  by: userId,
  name: null,
  linkId: null,
  linkBy: null,
  note: note || null,
});

/** Throws 409 `review-stale`, 403 `own-work`, 422 `nothing-to-approve`. */
export async function approvePost(
  context: Context,
  viewer: Viewer,
  postId: string,
  input: { seen: Seen[]; note?: string | undefined },
): Promise<PostReview> {
  const { post, workspace, targets } = await openPost(context, viewer, postId);
  const spoken = await asSeen(context, targets, input.seen);
  for (const target of spoken) {
    const why = whyNot(target, post, workspace, viewer);
    if (why === 'own-work')
      throw forbidden('You had a hand in this post: somebody else has to approve it.', 'own-work');
    if (why) throw refused('nothing-to-approve', 'There is nothing to approve in this now.', 'seen');
  }
  const mode = workspace.approval as ApprovalMode;
  await pronounce(
    context,
    spoken,
    { decision: 'approved', event: 'approve', mode },
    speaker(viewer, input.note),
  );
  return showReview(context, viewer, postId);
}

/** From now on it does not go out, whatever was said of it before. Throws 409 `review-stale`, 422. */
export async function askChanges(
  context: Context,
  viewer: Viewer,
  postId: string,
  input: { seen: Seen[]; note: string },
): Promise<PostReview> {
  const { workspace, targets } = await openPost(context, viewer, postId);
  const spoken = await asSeen(context, targets, input.seen);
  const mode = workspace.approval as ApprovalMode;
  if (spoken.some(({ row }) => !row.review))
    throw refused('nothing-to-approve', 'Nobody has to be asked about this post.', 'seen');
  await pronounce(
    context,
    spoken,
    { decision: 'changes', event: 'change', mode },
    speaker(viewer, input.note),
  );
  return showReview(context, viewer, postId);
}

/** Throws 404; 422 where nothing of it waits to be asked for, or the workspace asks nobody. */
export async function askReview(
  context: Context,
  viewer: Viewer,
  postId: string,
  note: string | undefined,
): Promise<PostReview> {
  const { workspace } = await openPost(context, viewer, postId);
  const mode = workspace.approval as ApprovalMode;
  if (mode === 'none') throw refused('no-approval', 'In this workspace posts go out without being approved.');
  const asked = await askAgain(
    context.db,
    viewer.workspaceId,
    postId,
    reviewsFrom('ask', mode),
    context.now(),
  );
  if (asked.length === 0)
    throw refused('nothing-to-ask', 'Nothing of this post waits to be sent for review.');
  await noteAsked(context.db, postId, viewer.userId, note || null);
  return showReview(context, viewer, postId);
}

/** Takes a Post back: nobody is asked about it any more, and it does not go out. Throws 404, 422. */
export async function withdrawReview(context: Context, viewer: Viewer, postId: string): Promise<PostReview> {
  const { workspace, targets } = await openPost(context, viewer, postId);
  const mode = workspace.approval as ApprovalMode;
  const open = targets.filter(
    ({ row }) =>
      row.review &&
      nextReview(row.review as ReviewState, 'withdraw', mode) &&
      from('edit').includes(row.status as Status),
  );
  if (open.length === 0) throw refused('nothing-to-withdraw', 'Nothing of this post is in review.');
  await pronounce(
    context,
    open,
    { decision: 'withdrawn', event: 'withdraw', mode },
    speaker(viewer, undefined),
  );
  return showReview(context, viewer, postId);
}
