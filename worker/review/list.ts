import { type ReviewState, reviewOf } from '../../shared/approval.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { ReviewItem } from '../../shared/review.ts';
import type { Context } from '../context.ts';
import { presentAmong } from '../db/queries/media.ts';
import { postsInReview } from '../db/queries/reviews.ts';
import { previewsOf } from '../media/previews.ts';

/** Posts on their way to a yes. */

const LISTED = 100;
const OPEN = ['draft', 'asked', 'changes', 'client'] as const;

export async function listReviews(
  context: Context,
  workspaceId: string,
  isDone: boolean,
): Promise<{ items: ReviewItem[]; more: boolean }> {
  const { db } = context;
  const rows = isDone
    ? await postsInReview(db, workspaceId, ['approved'], 'newest', LISTED + 1)
    : await postsInReview(db, workspaceId, OPEN, 'oldest', LISTED + 1);
  const shown = rows.slice(0, LISTED);
  const covers = shown.flatMap(({ cover }) => cover ?? []);
  const [here, urlOf] = await Promise.all([
    presentAmong(db, workspaceId, covers),
    previewsOf(context, workspaceId),
  ]);
  const items = shown.map(async ({ states, platforms, cover, ...row }) => ({
    ...row,
    review: reviewOf(JSON.parse(states) as ReviewState[]) ?? 'asked',
    platforms: JSON.parse(platforms) as Platform[],
    cover: cover && here.includes(cover) ? await urlOf(cover) : null,
  }));
  return { items: await Promise.all(items), more: rows.length > LISTED };
}
