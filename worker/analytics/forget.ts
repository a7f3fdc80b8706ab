import type { Context } from '../context.ts';
import { forgetAccountMetrics, forgetPostMetrics } from '../db/queries/metrics.ts';

/** Part of the cron: numbers whose time is over go, each by its platform's own term. */
export async function forgetMetrics({ db, now }: Context): Promise<void> {
  await db.batch([forgetPostMetrics(db, now()), forgetAccountMetrics(db, now())]);
}
