import type { ApiError } from '../../../shared/api.ts';
import type { Status } from '../../../shared/publication.ts';
import type { OutboxItem } from '../../messages.ts';

/** What became of a Draft that was sent. */
export interface Went {
  status: Status;
  /** The first instant of it, ms. */
  at: number;
  timeZone: string;
}

/** Drafts that were deleted in one go and can still be had back. */
export interface Bin {
  ids: string[];
  /** Of those named, so many were just being sent, and stayed. */
  stayed: number;
  /** It was open, and is opened again when it is had back. */
  reopens?: string;
}

/** What is being done with many Drafts. */
export interface Work {
  done: number;
  of: number;
}

/** How it ended for those it did not work for: which, and why. */
export interface Outcome {
  scheduled: number;
  refused: { draftId: string; title: string; error: ApiError }[];
}

export interface BoardState {
  /** All Drafts are here, not only the newest. */
  complete: boolean;
  /** By Draft. */
  went: Readonly<Record<string, Went>>;
  /** Ids of Drafts that are just being sent. */
  sending: readonly string[];
  /** Those, and what is stuck on its way. */
  unsent: readonly OutboxItem[];
  /** The last one last. */
  bins: readonly Bin[];
  work: Work | null;
  outcome: Outcome | null;
  error: ApiError | null;
}

export const NO_BOARD: BoardState = {
  complete: false,
  went: {},
  sending: [],
  unsent: [],
  bins: [],
  work: null,
  outcome: null,
  error: null,
};

/** None of these throws: what fails shows up in the state. */
export interface BoardActions {
  removeDrafts(ids: string[]): void;
  /** Has those back that were deleted last. */
  undoRemoval(): void;
  tagDrafts(ids: string[], add: string[], remove: string[]): void;
  /**
   * Each to the next weekly time of its account that nothing is planned for, in this order; with `atOwnTimes` each at
   * the time it has.
   */
  scheduleDrafts(ids: string[], atOwnTimes?: boolean): void;
  stopWork(): void;
  /** The owner has read how it ended. */
  seenOutcome(): void;
}
