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
import type { Provider } from '../provider.ts';
import { doorOf, read } from './call.ts';
import { may } from './scopes.ts';

/** One metric that a kind has not makes the whole call fail: https://developers.facebook.com/docs/instagram-platform/reference/instagram-media/insights */
const METRICS: Record<string, string> = {
  reel: 'reach,views,likes,comments,saved,shares,ig_reels_video_view_total_time',
  story: 'reach,views,replies,shares',
};
const OF_FEED = 'reach,views,likes,comments,saved,shares';

const Counts = z.object({ like_count: z.number().optional(), comments_count: z.number().optional() });

async function look(use: MeasureUse, post: PostToMeasure): Promise<Seen> {
  let counts: z.infer<typeof Counts>;
  try {
    counts = await read(use, post.remoteId, { fields: 'like_count,comments_count' }, Counts);
  } catch (error) {
    if (isMissing(error)) return { seen: 'missing' };
    throw error;
  }
  const metric = METRICS[post.kind] ?? OF_FEED;
  const insights = may(use.scopes, 'insights')
    ? await orNone(read(use, `${post.remoteId}/insights`, { metric }, Insights))
    : { data: [] };
  const watched = newest(insights, 'ig_reels_video_view_total_time');
  return {
    seen: 'there',
    numbers: {
      ...NO_NUMBERS,
      views: newest(insights, 'views'),
      reach: newest(insights, 'reach'),
      likes: newest(insights, 'likes') ?? counts.like_count ?? null,
      comments: newest(insights, 'comments') ?? newest(insights, 'replies') ?? counts.comments_count ?? null,
      shares: newest(insights, 'shares'),
      saves: newest(insights, 'saved'),
      // Told in milliseconds.
      watchSeconds: watched === null ? null : watched / 1000,
    },
  };
}

const Me = z.object({ followers_count: z.number().optional(), media_count: z.number().optional() });

async function account(use: MeasureUse): Promise<AccountNumbers | null> {
  // By Facebook Login `me` is the Page.
  const own = doorOf(use).isFacebook ? use.account.remoteId : 'me';
  const me = await read(use, own, { fields: 'followers_count,media_count' }, Me);
  const isTold = may(use.scopes, 'insights');
  const daily = (metric: string, more: Record<string, string> = {}): Promise<Insights> =>
    isTold
      ? orNone(read(use, `${use.account.remoteId}/insights`, { metric, period: 'day', ...more }, Insights))
      : Promise.resolve({ data: [] });
  // One comes as a series, the other only as a total.
  const reached = await daily('reach');
  const counted = await daily('views', { metric_type: 'total_value' });
  return {
    ...NO_ACCOUNT_NUMBERS,
    followers: me.followers_count ?? null,
    posts: me.media_count ?? null,
    views: newest(counted, 'views'),
    reach: newest(reached, 'reach'),
  };
}

export const measures: NonNullable<Provider['measures']> = {
  batch: 1,
  // Its counts, and its insights.
  calls: (_, posts) => 2 * posts,
  async posts(use, asked) {
    const seen = new Map<string, Seen>();
    for (const post of asked) if (post.remoteId) seen.set(post.id, await look(use, post));
    return seen;
  },
  account,
};
