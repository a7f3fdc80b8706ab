import * as z from 'zod';
import {
  type AccountNumbers,
  type MeasureUse,
  NO_ACCOUNT_NUMBERS,
  NO_NUMBERS,
  type PostToMeasure,
  type Seen,
} from '../measure.ts';
import { Insights, isMissing, newest, orNone } from '../meta/insights.ts';
import { ask, graphUrl } from '../meta.ts';
import type { Provider } from '../provider.ts';
import { HOST } from './call.ts';
import { meanings } from './meanings.ts';
import { pageToken } from './ring.ts';

const INSIGHTS = 'read_insights';

const read = <T extends z.ZodType>(
  use: MeasureUse,
  path: string,
  query: Record<string, string>,
  data: T,
): Promise<z.output<T>> => {
  const url = graphUrl(HOST, path, query);
  const page = pageToken({ token: use.token, account: { ...use.account, limits: {} } });
  return ask(use, page, { method: 'GET', url, data, meanings });
};

const Summary = z.object({ summary: z.object({ total_count: z.number() }) }).optional();
const Counts = z.object({
  shares: z.object({ count: z.number() }).optional(),
  comments: Summary,
  reactions: Summary,
});
const COUNTS = 'shares,comments.limit(0).summary(true),reactions.limit(0).summary(true)';
/** https://developers.facebook.com/docs/graph-api/reference/insights */
const METRICS = 'post_media_view,post_total_media_view_unique,post_clicks';

/** A post of the feed is named by its Page too; videos, reels and stories by themselves. */
const isFeedPost = ({ remoteId }: PostToMeasure): boolean => remoteId.includes('_');

async function look(use: MeasureUse, post: PostToMeasure): Promise<Seen> {
  let counts: z.infer<typeof Counts>;
  try {
    // A video counts no shares by itself.
    const fields = isFeedPost(post) ? COUNTS : COUNTS.slice('shares,'.length);
    counts = await read(use, post.remoteId, { fields }, Counts);
  } catch (error) {
    if (isMissing(error)) return { seen: 'missing' };
    throw error;
  }
  const hasInsights = isFeedPost(post) && use.scopes.includes(INSIGHTS);
  const insights = hasInsights
    ? await orNone(read(use, `${post.remoteId}/insights`, { metric: METRICS }, Insights))
    : { data: [] };
  return {
    seen: 'there',
    numbers: {
      ...NO_NUMBERS,
      views: newest(insights, 'post_media_view'),
      reach: newest(insights, 'post_total_media_view_unique'),
      likes: counts.reactions?.summary.total_count ?? null,
      comments: counts.comments?.summary.total_count ?? null,
      shares: counts.shares?.count ?? null,
      clicks: newest(insights, 'post_clicks'),
    },
  };
}

const Page = z.object({ followers_count: z.number().optional() });

async function account(use: MeasureUse): Promise<AccountNumbers | null> {
  const { remoteId } = use.account;
  const page = await read(use, remoteId, { fields: 'followers_count' }, Page);
  const metric = 'page_media_view,page_total_media_view_unique';
  const counted = use.scopes.includes(INSIGHTS)
    ? await orNone(read(use, `${remoteId}/insights`, { metric, period: 'day' }, Insights))
    : { data: [] };
  return {
    ...NO_ACCOUNT_NUMBERS,
    followers: page.followers_count ?? null,
    views: newest(counted, 'page_media_view'),
    reach: newest(counted, 'page_total_media_view_unique'),
  };
}

export const measures: NonNullable<Provider['measures']> = {
  batch: 1,
  // Its counts, and its insights.
  calls: (_, posts) => 2 * posts,
  async posts(use, asked) {
    const seen = new Map<string, Seen>();
    // A story is gone after a day and counts nothing of its own here.
    for (const post of asked)
      if (post.remoteId && post.kind !== 'story') seen.set(post.id, await look(use, post));
    return seen;
  },
  account,
};
