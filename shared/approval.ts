import { toInstant, toWall } from './schedule.ts';

/** How a workspace decides what may go out, and where a Publication stands on the way to its yes. */

export const APPROVAL_MODES = ['none', 'approver', 'approver-then-client'] as const;
export type ApprovalMode = (typeof APPROVAL_MODES)[number];

/** `draft`: taken back by whoever wrote it; `client`: an approver said yes, the client is asked. */
export const REVIEW_STATES = ['draft', 'asked', 'changes', 'client', 'approved'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const REVIEW_EVENTS = ['write', 'ask', 'withdraw', 'approve', 'client-approve', 'change'] as const;
export type ReviewEvent = (typeof REVIEW_EVENTS)[number];

/** What an approver's yes leads to hangs on the workspace: `approve` stands here for `approver`. */
const TABLE: Record<ReviewState, Partial<Record<ReviewEvent, ReviewState>>> = {
  draft: { write: 'asked', ask: 'asked' },
  asked: { write: 'asked', withdraw: 'draft', approve: 'approved', change: 'changes' },
  changes: { write: 'asked', ask: 'asked', withdraw: 'draft', approve: 'approved' },
  client: {
    write: 'asked',
    withdraw: 'draft',
    approve: 'approved',
    'client-approve': 'approved',
    change: 'changes',
  },
  approved: { write: 'asked', withdraw: 'draft', change: 'changes' },
};

/** Where `event` leads, or null where it may not happen. Only a client ends what waits for the client. */
export function nextReview(state: ReviewState, event: ReviewEvent, mode: ApprovalMode): ReviewState | null {
  const to = TABLE[state][event] ?? null;
  if (event !== 'approve' || mode !== 'approver-then-client') return to;
  return to === null || state === 'client' ? null : 'client';
}

/** States from which `event` may happen in this workspace: what a conditional UPDATE asks for. */
export const reviewsFrom = (event: ReviewEvent, mode: ApprovalMode): ReviewState[] =>
  REVIEW_STATES.filter((state) => nextReview(state, event, mode) !== null);

/** One word for a whole Post: that of the Publication which needs most attention; null: none needs a review. */
export function reviewOf(states: readonly (ReviewState | null)[]): ReviewState | null {
  const order: ReviewState[] = ['changes', 'draft', 'asked', 'client', 'approved'];
  return order.find((state) => states.includes(state)) ?? null;
}

/** When something may go out by an approval: from the first to (without) the last instant, ms. */
export interface Window {
  from: number;
  until: number;
}

/** So long after its window something may still leave: it was due within it. Ms. */
export const WINDOW_GRACE = 3_600_000;

const DAY = 86_400_000;
const midnight = (wall: string, timeZone: string): number =>
  toInstant(`${wall.slice(0, 10)}T00:00:00`, timeZone).at;

/** The day it is planned for, by the clocks of its zone. What is late already may go out to the end of today. */
export function windowOf(publishAt: number, timeZone: string, now: number): Window {
  const from = midnight(toWall(publishAt, timeZone), timeZone);
  const today = midnight(toWall(Math.max(publishAt, now), timeZone), timeZone);
  // A day is 23 to 25 hours long: half a day into the next one is on that day for sure.
  return { from, until: midnight(toWall(today + 1.5 * DAY, timeZone), timeZone) };
}

export const isWithin = (window: { from: number | null; until: number | null }, at: number): boolean =>
  window.from !== null && window.until !== null && at >= window.from && at < window.until;

/**
 * Exactly what somebody says yes to, as one string; its SHA-256 is the hash an approval belongs to. `contentHash` stands
 * for account, kind, caption as sent, title, options and media in order with their words (`contentAsSent`).
 */
export const asApproved = (publicationId: string, contentHash: string, { from, until }: Window): string =>
  JSON.stringify([1, publicationId, contentHash, from, until]);
