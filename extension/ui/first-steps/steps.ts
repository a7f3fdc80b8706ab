import type { Post } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';
import type { Remembered } from '../../messages.ts';

/** What lies between installing Clipcast and the first post, in this order. */
export const STEPS = ['worker', 'person', 'account', 'clip', 'schedule', 'published'] as const;
export type Step = (typeof STEPS)[number];

/** What there is already: each step is done when its mark can be seen, not when somebody says so. */
export interface Begun {
  isFound: boolean;
  remembered: Pick<Remembered, 'pairing' | 'accounts'>;
  drafts: readonly Pick<Draft, 'id'>[];
  posts: readonly Pick<Post, 'publications'>[];
  /** Ids of Drafts on their way. */
  sending: readonly string[];
}

const OUT = ['published', 'delivered', 'removed'];

/** The steps that are done. A later one that needed an earlier one has done that too: Drafts may be deleted since. */
export function doneSteps({ isFound, remembered, drafts, posts, sending }: Begun): ReadonlySet<Step> {
  const isOut = posts.some((post) => post.publications.some(({ status }) => OUT.includes(status)));
  const isSent = isOut || posts.length > 0 || sending.length > 0;
  const isPerson = remembered.pairing !== null;
  const done: Record<Step, boolean> = {
    worker: isFound || isPerson,
    person: isPerson,
    account: isPerson && (remembered.accounts.length > 0 || isOut),
    clip: isSent || drafts.length > 0,
    schedule: isSent,
    published: isOut,
  };
  return new Set(STEPS.filter((step) => done[step]));
}

/** What to do next; null when all is done. */
export const nextStep = (done: ReadonlySet<Step>): Step | null =>
  STEPS.find((step) => !done.has(step)) ?? null;
