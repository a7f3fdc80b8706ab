import * as z from 'zod';
import {
  type AccountNumbers,
  type MeasureUse,
  NO_ACCOUNT_NUMBERS,
  NO_NUMBERS,
  type PostToMeasure,
  type Seen,
} from '../measure.ts';
import type { Provider } from '../provider.ts';
import { openEnvelope } from './answers.ts';
import { API, post } from './call.ts';

const Count = z.number().nonnegative().nullable().default(null);
const Videos = z.object({
  videos: z
    .array(
      z.object({
        id: z.union([z.string(), z.number()]).transform(String),
        view_count: Count,
        like_count: Count,
        comment_count: Count,
        share_count: Count,
      }),
    )
    .default([]),
});
const FIELDS = 'id,view_count,like_count,comment_count,share_count';
/** https://developers.tiktok.com/doc/tiktok-api-v2-video-query */
const BATCH = 20;

/** Only public posts have a number of their own; others are named by their publishing. */
const isPublic = ({ remoteId }: PostToMeasure): boolean => /^\d+$/.test(remoteId);

async function posts(use: MeasureUse, asked: readonly PostToMeasure[]): Promise<ReadonlyMap<string, Seen>> {
  const known = asked.filter(isPublic);
  if (known.length === 0 || !use.scopes.includes('video.list')) return new Map();
  const body = { filters: { video_ids: known.map((one) => one.remoteId) } };
  const { videos } = await post(use, `/video/query/?fields=${FIELDS}`, body, Videos);
  return new Map(
    known.flatMap((one): [string, Seen][] => {
      const video = videos.find((found) => found.id === one.remoteId);
      // Whether photos are shown here at all is not documented.
      if (!video) return one.kind === 'video' ? [[one.id, { seen: 'missing' }]] : [];
      const numbers = {
        ...NO_NUMBERS,
        views: video.view_count,
        likes: video.like_count,
        comments: video.comment_count,
        shares: video.share_count,
      };
      return [[one.id, { seen: 'there', numbers }]];
    }),
  );
}

const User = z.object({
  user: z.object({ follower_count: Count, likes_count: Count, video_count: Count }),
});

async function account(use: MeasureUse): Promise<AccountNumbers | null> {
  if (!use.scopes.includes('user.info.stats')) return null;
  const answer = await use.request(`${API}/user/info/?fields=follower_count,likes_count,video_count`, {
    headers: { authorization: `Bearer ${use.token}` },
  });
  const { user } = await openEnvelope(answer, User, use.now());
  const { follower_count: followers, likes_count: likes, video_count } = user;
  return { ...NO_ACCOUNT_NUMBERS, followers, likes, posts: video_count };
}

export const measures: NonNullable<Provider['measures']> = {
  batch: BATCH,
  calls: (_, posts) => Math.ceil(posts / BATCH),
  posts,
  account,
};
