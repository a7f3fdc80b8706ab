import { PAID_PLANS, PLAN_NAMES } from '../../shared/paid-plans.ts';
import type { Paying } from '../../shared/paying.ts';
import type { Context } from '../context.ts';
import { insertSubscriber, subscriptionOf, usedBy } from '../db/queries/subscriptions.ts';
import { notFound, refused } from '../http/errors.ts';
import type { Session } from '../people/session.ts';
import { openable } from '../providers/request.ts';
import { monthOf, planBy } from './limits.ts';
import { LOOKUP, readAnew } from './read-anew.ts';
import {
  cancel,
  checkout,
  closePage,
  isSelling,
  makeCustomer,
  openPages,
  portal,
  pricesFor,
  subscriptionsOf,
} from './stripe.ts';

/** What a person pays for, and the ways to the payment service's own pages. No card is seen here. */

type Who = Pick<Session, 'userId' | 'email' | 'name'>;
/** A second press within this time finds the page of the first, ms. */
const AGAIN = 600_000;

function expectSelling(context: Context): void {
  if (!isSelling(context)) throw notFound('address');
}
const back = ({ env }: Context): string => `${env.PUBLIC_URL}/plan`;
const lookupKeys = PLAN_NAMES.filter((name) => name !== 'free').map((name) => `${LOOKUP}${name}`);

/** Throws 404 where nothing is sold, 503 `payment-away`. */
export async function showPaying(context: Context, { userId }: Who): Promise<Paying> {
  expectSelling(context);
  const now = context.now();
  const [row, used, prices] = await Promise.all([
    subscriptionOf(context.db, userId),
    usedBy(context.db, userId, monthOf(now)),
    pricesFor(context, lookupKeys),
  ]);
  const priced = PLAN_NAMES.flatMap((name) => {
    const price = prices.find((one) => one.lookup_key === `${LOOKUP}${name}`);
    if (name !== 'free' && !price?.recurring) return [];
    const told = price?.recurring && {
      amount: price.unit_amount ?? 0,
      currency: price.currency,
      every: price.recurring.interval,
    };
    return [{ name, limits: PAID_PLANS[name], price: told ?? null }];
  });
  return {
    plan: planBy(row, now),
    used,
    plans: priced,
    paidUntil: row?.paidUntil ?? null,
    isEnding: row?.isEnding ?? false,
    graceUntil: row?.graceUntil ?? null,
    isCustomer: row !== undefined,
  };
}

async function customerOf(context: Context, who: Who): Promise<string> {
  const known = await subscriptionOf(context.db, who.userId);
  if (known) return known.customerId;
  await insertSubscriber(context.db, who.userId, await makeCustomer(context, who));
  const row = await subscriptionOf(context.db, who.userId);
  if (!row) throw notFound('account');
  return row.customerId;
}

const GOING = ['active', 'trialing', 'past_due', 'unpaid'];

/** Answers the page to pay at; who has a plan is led to where it is changed, so that nobody pays twice. */
export async function choosePlan(context: Context, who: Who, plan: 'studio' | 'agency'): Promise<string> {
  expectSelling(context);
  const [price] = await pricesFor(context, [`${LOOKUP}${plan}`]);
  if (!price) throw refused('plan-unknown', 'This plan is not sold here (any more).', 'plan');
  const customer = await customerOf(context, who);
  const going = (await subscriptionsOf(context, customer)).some((one) => GOING.includes(one.status));
  const page = going
    ? await portal(context, customer, back(context))
    : await pageToPay(context, who, { customer, price: price.id });
  return openable(context.env, 'stripe', page);
}

/** One page is open at a time: of two somebody could pay at both, and have two plans. */
async function pageToPay(
  context: Context,
  { userId }: Who,
  asked: { customer: string; price: string },
): Promise<string> {
  const open = await openPages(context, asked.customer);
  const same = open.find((one) => one.price === asked.price && one.url);
  for (const one of open) if (one !== same) await closePage(context, one.id);
  if (same?.url) return same.url;
  const window = Math.floor(context.now() / AGAIN);
  // A key that made a page which was closed since would bring that page again.
  const key = `checkout-${userId}-${asked.price}-${window}-${open[0]?.id ?? ''}`;
  return checkout(context, { ...asked, back: back(context), key });
}

/** Throws 404 for whoever never paid. */
export async function managePlan(context: Context, who: Who): Promise<string> {
  expectSelling(context);
  const row = await subscriptionOf(context.db, who.userId);
  if (!row) throw notFound('plan');
  return openable(context.env, 'stripe', await portal(context, row.customerId, back(context)));
}

/** Nobody pays for an account that is gone. Throws 503 `payment-away`: then nothing is deleted yet. */
export async function endPaying(context: Context, userId: string): Promise<void> {
  const row = isSelling(context) ? await subscriptionOf(context.db, userId) : undefined;
  if (!row) return;
  for (const one of await subscriptionsOf(context, row.customerId))
    if (GOING.includes(one.status)) await cancel(context, one.id);
  await readAnew(context, row);
}
