import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { toWall } from '../../../shared/schedule.ts';
import {
  type AccountNumbers,
  countIn,
  type MeasureUse,
  NO_ACCOUNT_NUMBERS,
  NO_NUMBERS,
  type PostToMeasure,
  type Seen,
} from '../measure.ts';
import type { Provider } from '../provider.ts';
import { open } from './answers.ts';
import { addressOf, bearer, read } from './call.ts';

/** Ids that one call may name, https://developers.google.com/youtube/v3/docs/videos/list */
const BATCH = 50;
const ANALYTICS = 'https://www.googleapis.com/auth/yt-analytics.readonly';
/** https://developers.google.com/youtube/analytics/reference/reports/query */
const REPORTS = 'https://youtubeanalytics.googleapis.com/v2';
const DAY = 86_400_000;
/** The newest days are counted late, two or three of them: the last week holds one that is. */
const WEEK = 7 * DAY;

/** Counts come as text; what the owner hides is left out. */
const Videos = z.object({
  items: z
    .array(
      z.object({
        id: z.string(),
        status: z.object({ privacyStatus: z.string() }),
        statistics: z.object({
          viewCount: z.string().optional(),
          likeCount: z.string().optional(),
          commentCount: z.string().optional(),
        }),
      }),
    )
    .default([]),
});
type Video = z.infer<typeof Videos>['items'][number];

async function posts(use: MeasureUse, asked: readonly PostToMeasure[]): Promise<ReadonlyMap<string, Seen>> {
  const query = { part: 'status,statistics', id: asked.map((one) => one.remoteId).join() };
  const { items } = await read(use, 'videos', query, Videos);
  const seen = new Map<string, Seen>();
  for (const post of asked) {
    const video = items.find((one) => one.id === post.remoteId);
    seen.set(post.id, video && isShown(video, post) ? await look(use, post, video) : { seen: 'missing' });
  }
  return seen;
}

/** Private is missing only where it was not meant to be. */
const isShown = ({ status }: Video, { options }: PostToMeasure): boolean =>
  status.privacyStatus !== 'private' || options.privacy === 'private';

async function look(use: MeasureUse, post: PostToMeasure, { statistics }: Video): Promise<Seen> {
  const days = await reported(use, {
    from: post.publishedAt,
    metrics: 'estimatedMinutesWatched,shares',
    filters: `video==${post.remoteId}`,
  });
  const sum = (at: number): number => days.reduce((total, day) => total + (day[at] ?? 0), 0);
  const numbers = {
    ...NO_NUMBERS,
    views: countIn(statistics.viewCount),
    likes: countIn(statistics.likeCount),
    comments: countIn(statistics.commentCount),
    ...(days.length > 0 ? { watchSeconds: sum(0) * 60, shares: sum(1) } : {}),
  };
  return { seen: 'there', numbers };
}

interface Report {
  /** Ms; to now. */
  from: number;
  metrics: string;
  filters?: string;
}

const Table = z.object({ rows: z.array(z.tuple([z.string()]).rest(z.number())).default([]) });

/** The metrics of each day that YouTube has counted whole, oldest first; none where it does not tell us. */
async function reported(use: MeasureUse, { from, metrics, filters }: Report): Promise<number[][]> {
  if (!use.scopes.includes(ANALYTICS) || use.now() < from + DAY) return [];
  const query = {
    ids: 'channel==MINE',
    startDate: dayOf(from),
    endDate: dayOf(use.now()),
    metrics,
    dimensions: 'day',
    sort: 'day',
    ...(filters ? { filters } : {}),
  };
  try {
    const answer = await use.request(addressOf(REPORTS, 'reports', query), { headers: bearer(use) });
    const { rows } = await open(answer, Table, use.now());
    return rows.map(([, ...counted]) => counted);
  } catch (error) {
    // The project may have the Data API alone, which counts views and likes all the same.
    if (error instanceof Failure && (error.kind === 'rejected' || SCOPE.includes(error.code))) return [];
    throw error;
  }
}

const SCOPE = ['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'forbidden'];

/** YouTube's days begin at midnight, Pacific time. */
const dayOf = (at: number): string => toWall(at, 'America/Los_Angeles').slice(0, 10);

const Channels = z.object({
  items: z
    .array(
      z.object({
        statistics: z.object({
          subscriberCount: z.string().optional(),
          hiddenSubscriberCount: z.boolean().default(false),
          videoCount: z.string().optional(),
        }),
      }),
    )
    .default([]),
});

async function account(use: MeasureUse): Promise<AccountNumbers | null> {
  const { items } = await read(use, 'channels', { part: 'statistics', mine: 'true' }, Channels);
  const statistics = items[0]?.statistics;
  if (!statistics) return null;
  const days = await reported(use, { from: use.now() - WEEK, metrics: 'views' });
  return {
    ...NO_ACCOUNT_NUMBERS,
    // Rounded by YouTube to three digits.
    followers: statistics.hiddenSubscriberCount ? null : countIn(statistics.subscriberCount),
    posts: countIn(statistics.videoCount),
    views: days.at(-1)?.[0] ?? null,
  };
}

export const measures: NonNullable<Provider['measures']> = {
  batch: BATCH,
  // One for all of them, and a report on each.
  calls: (_, posts) => Math.ceil(posts / BATCH) + posts,
  posts,
  account,
};
