import { type ApprovalMode, isWithin, type ReviewState } from '../../shared/approval.ts';
import type { PublicationRow } from '../db/queries/posts.ts';

/** What a review says of a Publication whose content or time is written. */
export interface Written {
  approvedHash: string | null;
  approvedFrom: number | null;
  approvedUntil: number | null;
  review: ReviewState | null;
  reviewAt: number | null;
  writers: string[];
}

export interface Writing {
  mode: ApprovalMode;
  /** A person's id. */
  by: string;
  now: number;
}

/**
 * The one place where writing meets approval: what is new or changed has to be seen, unless the yes that was given is
 * to this very content and this time lies in its window. Then nothing is to be written of it, and `{}` is answered.
 */
export function afterWriting(
  { mode, by, now }: Writing,
  set: { contentHash: string; publishAt: number },
  before?: PublicationRow,
): Written | Record<string, never> {
  const writers = [...new Set([...(before?.writers ?? []), by])];
  if (mode === 'none') {
    const approved = { approvedHash: set.contentHash, approvedFrom: null, approvedUntil: null };
    return { ...approved, review: null, reviewAt: null, writers };
  }
  if (before && stillHolds(before, set)) return {};
  return {
    // A yes to something else stays on record, and so is void.
    approvedHash: before?.approvedHash ?? null,
    approvedFrom: before?.approvedFrom ?? null,
    approvedUntil: before?.approvedUntil ?? null,
    review: 'asked',
    reviewAt: now,
    writers,
  };
}

const stillHolds = (before: PublicationRow, set: { contentHash: string; publishAt: number }): boolean =>
  before.review === 'approved' &&
  before.approvedHash === set.contentHash &&
  before.contentHash === set.contentHash &&
  isWithin({ from: before.approvedFrom, until: before.approvedUntil }, set.publishAt);
