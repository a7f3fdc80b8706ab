import { GRACE_DAYS, PLAN_NAMES } from '../../shared/paid-plans.ts';
import { sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import { insertNotice } from '../db/queries/notices.ts';
import {
  paidWorkspaces,
  type SubscriptionRow,
  subscriptionOf,
  writeSubscription,
} from '../db/queries/subscriptions.ts';
import { type Subscription, subscriptionsOf } from './stripe.ts';

/**
 * What a person pays for is asked for whenever something is told of it, and only the answer counts: events may come
 * twice, late and in any order.
 */

const DAY = 86_400_000;
export const LOOKUP = 'clipcast_';
/** Of several the one that gives most. */
const RANK = ['active', 'trialing', 'past_due', 'unpaid', 'incomplete', 'paused'];
const rank = (status: string): number => (RANK.includes(status) ? RANK.indexOf(status) : RANK.length);

const planIn = (one: Subscription): string | null => {
  const name = one.items.data[0]?.price.lookup_key?.slice(LOOKUP.length);
  return PLAN_NAMES.find((known) => known === name) ?? null;
};

export async function readAnew(context: Context, row: SubscriptionRow): Promise<void> {
  const askedAt = context.now();
  const all = await subscriptionsOf(context, row.customerId);
  const [best] = all.toSorted((a, b) => rank(a.status) - rank(b.status) || b.created - a.created);
  const before = await subscriptionOf(context.db, row.userId);
  const isBehind = best?.status === 'past_due';
  const graceUntil = isBehind ? (before?.graceUntil ?? askedAt + GRACE_DAYS * DAY) : null;
  const isWritten = await writeSubscription(context.db, row.userId, {
    plan: best ? planIn(best) : null,
    status: best?.status ?? null,
    paidUntil: best ? (best.items.data[0]?.current_period_end ?? 0) * 1000 : null,
    isEnding: best?.cancel_at_period_end ?? false,
    graceUntil,
    readAt: askedAt,
  });
  if (isWritten) await tell(context, row.userId, before, { best, graceUntil });
}

/** Owners hear of a payment that failed before anything follows from it, and of the end of a plan. */
async function tell(
  context: Context,
  userId: string,
  before: SubscriptionRow | undefined,
  { best, graceUntil }: { best: Subscription | undefined; graceUntil: number | null },
): Promise<void> {
  const now = { status: best?.status ?? null, graceUntil };
  const wasGood = ['active', 'trialing', 'past_due'].includes(before?.status ?? '');
  const message =
    now.status === 'past_due' && before?.status !== 'past_due'
      ? `A payment for your plan failed. All goes on until ${dayOf(now.graceUntil)}; after that nothing new is taken, and what is scheduled still goes out. Look at your card in the settings.`
      : wasGood && !['active', 'trialing', 'past_due'].includes(now.status ?? '')
        ? 'Your plan has ended. What is here stays and what is scheduled goes out; beyond the free plan nothing new is taken.'
        : null;
  if (!message) return;
  // Of two events of one thing, read side by side, one is told.
  const about = [userId, best?.id, now.status, best?.items.data[0]?.current_period_end].join(' ');
  for (const { id: workspaceId } of await paidWorkspaces(context.db, userId)) {
    const id = (await sha256Hex(`payment ${workspaceId} ${about}`)).slice(0, 32);
    await insertNotice(context.db, { id, workspaceId, kind: 'payment', message, createdAt: context.now() });
  }
}

const dayOf = (at: number | null): string => new Date(at ?? 0).toISOString().slice(0, 10);
