import { platforms } from '../../shared/platforms/index.ts';
import type { Context } from '../context.ts';
import {
  type AccountMetricsRow,
  insertAccountMetrics,
  insertPostMetrics,
  type PostMetricsRow,
} from '../db/queries/metrics.ts';
import type { AccountNumbers, PostNumbers } from '../providers/measure.ts';

const HOUR = 3_600_000;
/** Ours: 24 months. A platform's own terms may be shorter. */
const LONGEST = 730 * 24 * HOUR;
/** The sweep that forgets comes every ten minutes: what has a term is gone before its end. */
const SWEEP = HOUR / 4;

/** Until when numbers of a platform may be kept, ms. */
export function keptUntil(platform: string, what: 'posts' | 'accounts', at: number): number {
  const hours = platforms.find((rules) => rules.platform === platform)?.metricsHours?.[what]?.value;
  return at + (hours === undefined ? LONGEST : Math.min(LONGEST, hours * HOUR - SWEEP));
}

/** Totals are whole numbers; what a platform sends beyond that is not worth a column's type. */
const whole = <T extends object>(numbers: T): T =>
  Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      typeof value === 'number' && name !== 'watchSeconds' ? Math.round(value) : value,
    ]),
  ) as T;

/** One small row. */
export function keepPost(context: Context, post: { id: string; platform: string }, numbers: PostNumbers) {
  const at = context.now();
  const row: PostMetricsRow = {
    ...whole(numbers),
    publicationId: post.id,
    at,
    forgetAt: keptUntil(post.platform, 'posts', at),
  };
  return insertPostMetrics(context.db, row);
}

export function keepAccount(
  context: Context,
  account: { id: string; platform: string },
  numbers: AccountNumbers,
) {
  const at = context.now();
  const row: AccountMetricsRow = {
    ...whole(numbers),
    accountId: account.id,
    at,
    forgetAt: keptUntil(account.platform, 'accounts', at),
  };
  return insertAccountMetrics(context.db, row);
}
