import type { Ask } from '../attend.ts';
import { insight, metricsOf, type Params, paramsOf, Refused, textOf, wrong } from '../meta/answers.ts';
import { countsOf } from './counts.ts';
import { postOf, postsOf } from './reads.ts';
import { DAY, type Instagram, type InstagramUser, type Kind } from './state.ts';

/** Insights of a post and of the account (IG Media insights and IG User insights references). */

type Count = keyof ReturnType<typeof countsOf>;

const FEED: Count[] = [
  'reach',
  'views',
  'likes',
  'comments',
  'saved',
  'shares',
  'total_interactions',
  'follows',
  'profile_visits',
  'profile_activity',
  'reposts',
];
const REEL: Count[] = [
  'reach',
  'views',
  'likes',
  'comments',
  'saved',
  'shares',
  'total_interactions',
  'reposts',
  'ig_reels_avg_watch_time',
  'ig_reels_video_view_total_time',
  'reels_skip_rate',
];
const STORY: Count[] = [
  'reach',
  'views',
  'replies',
  'shares',
  'follows',
  'profile_visits',
  'navigation',
  'total_interactions',
];
const OF_KIND: Record<Kind, Count[]> = { photo: FEED, carousel: FEED, video: FEED, reel: REEL, story: STORY };
/** A story tells nothing before so many have seen it. */
const FEWEST_VIEWERS = 5;

/** GET /{media}/insights and /{ig}/insights */
export async function insights(instagram: Instagram, c: Ask, user: InstagramUser): Promise<unknown> {
  const id = c.req.param('id') ?? '';
  const params = await paramsOf(c);
  return id === 'me' || id === user.id
    ? ofAccount(instagram, user, params)
    : ofPost(instagram, user, id, params);
}

/** Always of the whole life; empty instead of nought. */
function ofPost(instagram: Instagram, user: InstagramUser, id: string, params: Params): unknown {
  const post = postOf(instagram, user, id);
  const metrics = metricsOf(params, OF_KIND[post.kind]) as Count[];
  const counts = countsOf(instagram, post);
  if (post.kind === 'story') {
    if (post.publicAt < instagram.world.now() - DAY) return { data: [] };
    if (counts.reach < FEWEST_VIEWERS)
      throw new Refused(10, '(#10) Not enough viewers for the media to show insights', { status: 403 });
  }
  if (counts.views === 0) return { data: [] };
  return { data: metrics.map((name) => insight(id, name, 'lifetime', counts[name])) };
}

const TOTALS = [
  'views',
  'likes',
  'comments',
  'saves',
  'shares',
  'replies',
  'reposts',
  'total_interactions',
  'accounts_engaged',
  'follows_and_unfollows',
];

/** Of a day: reach as a series, the others as a total. */
function ofAccount(instagram: Instagram, user: InstagramUser, params: Params): unknown {
  if (textOf(params, 'period') !== 'day') throw wrong('param period must be day');
  const isTotal = textOf(params, 'metric_type') === 'total_value';
  const metrics = metricsOf(params, isTotal ? TOTALS : ['reach', 'follower_count']);
  const counted = postsOf(instagram, user).map((post) => countsOf(instagram, post));
  const sum = (name: string): number =>
    counted.reduce((total, one) => total + (name in one ? one[name as Count] : 0), 0);
  return {
    data: metrics.map((name) => {
      const value = name === 'follower_count' ? 1 : sum(name === 'saves' ? 'saved' : name);
      const { values, ...rest } = insight(user.id, name, 'day', value);
      return isTotal ? { ...rest, total_value: { value } } : { ...rest, values };
    }),
  };
}
