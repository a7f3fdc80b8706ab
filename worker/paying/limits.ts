import { type Limited, PAID_PLANS, type PlanName } from '../../shared/paid-plans.ts';
import type { Context } from '../context.ts';
import { payerOf, type SubscriptionRow, subscriptionOf, usedBy } from '../db/queries/subscriptions.ts';
import { ApiFailure } from '../http/errors.ts';
import { isSelling } from './stripe.ts';

/**
 * The one place where plans hold anything back. What is there stays and goes on: only more is refused, and posts that
 * are scheduled go out whatever becomes of a payment. Costs nothing where no plans are sold.
 */

/** Begins with the first of the month, UTC; ms. */
export const monthOf = (now: number): number => {
  const day = new Date(now);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1);
};

const GOOD = ['active', 'trialing'];

/** What holds by what the payment service told last. Who is behind with a payment keeps the plan until the grace ends. */
export function planBy(row: SubscriptionRow | undefined, now: number): PlanName {
  const plan = row?.plan;
  if (!row || !plan || !(plan in PAID_PLANS)) return 'free';
  const isInGrace = row.status === 'past_due' && row.graceUntil !== null && now < row.graceUntil;
  return GOOD.includes(row.status ?? '') || isInGrace ? (plan as PlanName) : 'free';
}

const WORDS: Record<Limited, (most: number) => string> = {
  workspaces: (most) => `${most} workspaces`,
  accounts: (most) => `${most} accounts`,
  posts: (most) => `${most} posts a month`,
  bytes: (most) => `${most / 1e9} GB of photos and videos`,
};

/** How much the person's plan holds of something, where so much `more` would be beyond it; null: it has room. */
async function beyond(context: Context, userId: string, what: Limited, more: number): Promise<number | null> {
  if (!isSelling(context)) return null;
  const now = context.now();
  const plan = planBy(await subscriptionOf(context.db, userId), now);
  const used = await usedBy(context.db, userId, monthOf(now));
  const most = PAID_PLANS[plan][what];
  return used[what] + more > most ? most : null;
}

/** Throws 402 `plan-limit`, which says what the plan holds and what to do. */
export async function expectRoomOf(
  context: Context,
  userId: string,
  what: Limited,
  more: number,
): Promise<void> {
  const most = await beyond(context, userId, what, more);
  if (most !== null) throw planLimit(what, most);
}

const planLimit = (what: Limited, most: number): ApiFailure =>
  new ApiFailure(
    402,
    'plan-limit',
    `The plan holds ${WORDS[what](most)}. Whoever owns the workspace can choose a larger one in the settings, or make room.`,
  );

/** The same for what a workspace takes: whoever has owned it longest pays for it. */
export async function expectRoom(
  context: Context,
  workspaceId: string,
  what: Limited,
  more: number,
): Promise<void> {
  if (!isSelling(context)) return;
  const userId = await payerOf(context.db, workspaceId);
  if (userId) await expectRoomOf(context, userId, what, more);
}

/**
 * Whether what a workspace has of something is within its plan. Asked once more after a write, for the room may be
 * gone that was there before it.
 */
export async function isWithin(context: Context, workspaceId: string, what: Limited): Promise<boolean> {
  const userId = isSelling(context) ? await payerOf(context.db, workspaceId) : null;
  return userId === null || (await beyond(context, userId, what, 0)) === null;
}
