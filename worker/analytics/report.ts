import type { Analytics } from '../../shared/analytics.ts';
import type { Context } from '../context.ts';
import { accountDays, measuredPosts } from '../db/queries/metrics.ts';

const DAY = 86_400_000;
/** Posts of one report; who has more narrows the days or names an account. */
const POSTS = 1000;
/** Points of an account's line. */
const POINTS = 60;

/** What the posts and accounts of a workspace came to in the last `days`. Reads the posts of these days, and their numbers. */
export async function analyticsOf(
  { db, now }: Context,
  workspaceId: string,
  { days, accountId }: { days: number; accountId: string | undefined },
): Promise<Analytics> {
  const until = now();
  const from = until - days * DAY;
  const stretch = { from, until, accountId };
  const [posts, rows] = await Promise.all([
    measuredPosts(db, workspaceId, stretch, POSTS + 1),
    accountDays(db, workspaceId, stretch, Math.ceil(days / POINTS) * DAY),
  ]);
  const accounts = new Map<string, Analytics['accounts'][number]>();
  for (const { name, platform, day } of rows) {
    const account = accounts.get(day.accountId) ?? { accountId: day.accountId, platform, name, days: [] };
    account.days.push(day);
    accounts.set(day.accountId, account);
  }
  return {
    from,
    until,
    posts: posts.slice(0, POSTS),
    more: posts.length > POSTS,
    accounts: [...accounts.values()],
  };
}
