import { mayCall } from '../../../shared/access.ts';
import type { Publication } from '../../../shared/api.ts';
import { type ReviewState, reviewOf } from '../../../shared/approval.ts';
import { isEditable } from '../../../shared/publication.ts';
import type { Role } from '../../../shared/roles.ts';
import { later } from '../parts/later.tsx';

type Reviewed = Pick<Publication, 'status' | 'review'>;

/** Comes by itself where something is reviewed: most workspaces ask nobody. */
export const ReviewMark = later(() => import('../review/Mark.tsx'), 'Mark');

/** Where the review of these stands, as long as they have not gone out; null: nobody is asked. */
export const reviewBefore = (publications: readonly Reviewed[]): ReviewState | null =>
  reviewOf(publications.filter(({ status }) => isEditable(status)).map(({ review }) => review ?? null));

/** A yes is nothing to wait for: before it the review says more than the status does. */
export const openReview = (publications: readonly Reviewed[]): Exclude<ReviewState, 'approved'> | null => {
  const review = reviewBefore(publications);
  return review === 'approved' ? null : review;
};

/** Whether a person of this role is the next to do something about its review. */
export function isTheirTurn(publications: readonly Reviewed[], role: Role): boolean {
  const review = openReview(publications);
  if (review === 'asked') return mayCall(role, 'approvePost');
  return (review === 'changes' || review === 'draft') && mayCall(role, 'createPost');
}
