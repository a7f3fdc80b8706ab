import { platforms } from '../../shared/platforms/index.ts';
import type { Context } from '../context.ts';
import {
  type AccountMetricsRow,
  insertAccountMetrics,
  insertPostMetrics,
  type PostMetricsRow,
} from '../db/queries/metrics.ts';
import type { AccountNumbers, PostNumbers } from '../providers/measure.ts';

const DAY = 86_400_000;
/** Ours: 24 months. A platform's own terms may be shorter. */
const LONGEST_DAYS = 730;

/** Until when numbers of a platform may be kept, ms. */
export function keptUntil(platform: string, at: number): number {
  const own = platforms.find((rules) => rules.platform === platform)?.metricsDays?.value;
  return at + Math.min(LONGEST_DAYS, own ?? LONGEST_DAYS) * DAY;
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
    forgetAt: keptUntil(post.platform, at),
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
    forgetAt: keptUntil(account.platform, at),
  };
  return insertAccountMetrics(context.db, row);
}
