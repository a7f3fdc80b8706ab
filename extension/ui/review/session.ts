import type { ApiError } from '../../../shared/api.ts';
import type { ApprovalMode } from '../../../shared/approval.ts';
import type { Member } from '../../../shared/members.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { GuestLink, PostReview, ReviewItem } from '../../../shared/review.ts';

/** What the room of reviews shows: what waits for a yes, one post of it as it goes out, and the links for clients. */
export interface ReviewState {
  /** What was approved is listed, not what waits. */
  done: boolean;
  /** Null until the Worker has told them. */
  items: ReviewItem[] | null;
  more: boolean;
  open: PostReview | null;
  /** Which post is being brought. */
  opening: string | null;
  members: Member[];
  links: GuestLink[];
  /** The link that was just made: its address is told once. */
  made: (GuestLink & { url: string }) | null;
  failed: boolean;
  refused: ApiError | null;
  busy: string | null;
}

export interface LinkAsked {
  label: string;
  passcode: string | null;
  days: number;
}

export interface ReviewActions {
  look(done: boolean): void;
  openPost(postId: string): void;
  closePost(): void;
  approve(note: string): void;
  askChanges(note: string): void;
  ask(): void;
  withdraw(): void;
  comment(text: string, clientSees: boolean, mentions: string[]): void;
  seeLinks(): void;
  makeLink(asked: LinkAsked): void;
  makeConnectLink(asked: LinkAsked & { platforms: Platform[] }): void;
  revoke(id: string): void;
  choose(approval: ApprovalMode, fourEyes: boolean): void;
}

export const NO_REVIEW: ReviewState = {
  done: false,
  items: null,
  more: false,
  open: null,
  opening: null,
  members: [],
  links: [],
  made: null,
  failed: false,
  refused: null,
  busy: null,
};
