import type { Health } from '../../shared/health.ts';
import type { Context } from '../context.ts';
import { heldOf, limitsOf, overdueOf, plannedOf, punctualityOf, standingOf } from '../db/queries/health.ts';

const DAY = 86_400_000;
/** So many days where nothing else is asked. */
const DAYS = 30;
/** The minute cron finds what is due; what is older than this was not found by it. Ms. */
const OVERDUE = 120_000;

/** How a workspace's posts do: how punctual they were, how they ended, and what stands in the way of the next. */
export async function healthOf(context: Context, workspaceId: string, days = DAYS): Promise<Health> {
  const { db } = context;
  const now = context.now();
  const from = now - days * DAY;
  const [punctuality, standing, held, [overdue], [ahead], limits] = await Promise.all([
    punctualityOf(db, workspaceId, from, now),
    standingOf(db, workspaceId, from, now),
    heldOf(db, workspaceId),
    overdueOf(db, workspaceId, now - OVERDUE),
    plannedOf(db, workspaceId, now, now + DAY),
    limitsOf(db, workspaceId, now),
  ]);
  const counted = (...statuses: string[]): number =>
    standing.filter(({ status }) => statuses.includes(status)).reduce((sum, { count }) => sum + count, 0);
  return {
    days,
    punctuality,
    ends: {
      published: counted('published', 'delivered', 'removed'),
      failed: counted('failed'),
      skipped: counted('canceled'),
      uncertain: counted('uncertain'),
    },
    held: Object.fromEntries(held.map(({ reason, count }) => [reason ?? '', count])),
    overdue: overdue?.count ?? 0,
    overdueSince: overdue?.since ?? null,
    planned: ahead?.planned ?? 0,
    troubled: ahead?.troubled ?? 0,
    limits,
  };
}
