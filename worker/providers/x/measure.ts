import * as z from 'zod';
import {
  type AccountNumbers,
  type MeasureUse,
  NO_ACCOUNT_NUMBERS,
  NO_NUMBERS,
  type PostNumbers,
  type PostToMeasure,
  type Seen,
} from '../measure.ts';
import type { Provider } from '../provider.ts';
import { call, callWhole } from './call.ts';

/** https://docs.x.com/x-api/posts/get-posts-by-ids */
const BATCH = 100;
/**
 * X tells its owner more about a post of the last 30 days; asked for of an older one it is an error beside the data.
 * An hour less, because the clocks are two: https://docs.x.com/x-api/fundamentals/metrics
 */
const OWNERS_DAYS = 30 * 86_400_000 - 3_600_000;

const Count = z.number().nonnegative().optional();
const Public = z.object({
  // Two names for one number: X is renaming it.
  retweet_count: Count,
  repost_count: Count,
  reply_count: Count,
  like_count: Count,
  quote_count: Count,
  bookmark_count: Count,
  impression_count: Count,
});
const Owners = z.object({ impression_count: Count, url_link_clicks: Count });
const Post = z.object({
  id: z.string(),
  public_metrics: Public,
  non_public_metrics: Owners.optional(),
});
const Looked = z.object({
  data: z.array(Post).default([]),
  errors: z.array(z.object({ type: z.string().default(''), resource_id: z.string().optional() })).default([]),
});

function numbersOf({ public_metrics: all, non_public_metrics: own }: z.infer<typeof Post>): PostNumbers {
  const reposts = all.retweet_count ?? all.repost_count;
  return {
    ...NO_NUMBERS,
    views: own?.impression_count ?? all.impression_count ?? null,
    likes: all.like_count ?? null,
    comments: all.reply_count ?? null,
    shares: reposts === undefined ? null : reposts + (all.quote_count ?? 0),
    saves: all.bookmark_count ?? null,
    clicks: own?.url_link_clicks ?? null,
  };
}

/** Of a thread the first post stands for all. */
async function look(
  use: MeasureUse,
  posts: readonly PostToMeasure[],
  fields: string,
): Promise<[string, Seen][]> {
  if (posts.length === 0) return [];
  const query = new URLSearchParams({ ids: posts.map((one) => one.remoteId).join(), 'tweet.fields': fields });
  const { data, errors } = await callWhole(use, { path: `/tweets?${query}` }, Looked);
  const isGone = (id: string): boolean =>
    errors.some((one) => one.resource_id === id && one.type.endsWith('/resource-not-found'));
  return posts.flatMap(({ id, remoteId }): [string, Seen][] => {
    const found = data.find((one) => one.id === remoteId);
    if (found) return [[id, { seen: 'there', numbers: numbersOf(found) }]];
    return isGone(remoteId) ? [[id, { seen: 'missing' }]] : [];
  });
}

async function posts(use: MeasureUse, asked: readonly PostToMeasure[]): Promise<ReadonlyMap<string, Seen>> {
  const isYoung = (one: PostToMeasure): boolean => use.now() < one.publishedAt + OWNERS_DAYS;
  const young = asked.filter(isYoung);
  const old = asked.filter((one) => !isYoung(one));
  return new Map([
    ...(await look(use, young, 'public_metrics,non_public_metrics')),
    ...(await look(use, old, 'public_metrics')),
  ]);
}

const Me = z.object({
  public_metrics: z.object({ followers_count: Count, tweet_count: Count, post_count: Count }),
});

/** X counts neither views nor likes of an account as a whole; `like_count` is what it liked itself. */
async function account(use: MeasureUse): Promise<AccountNumbers> {
  const { public_metrics: all } = await call(use, { path: '/users/me?user.fields=public_metrics' }, Me);
  return {
    ...NO_ACCOUNT_NUMBERS,
    followers: all.followers_count ?? null,
    posts: all.tweet_count ?? all.post_count ?? null,
  };
}

export const measures: NonNullable<Provider['measures']> = {
  batch: BATCH,
  // Young posts and old ones apart.
  calls: (_, posts) => Math.min(2, posts),
  posts,
  account,
};
