import * as z from 'zod';
import { type ThreadPart, threadParts } from '../../../shared/thread.ts';
import type { Job } from '../provider.ts';

const Medium = z.object({
  id: z.string(),
  /** In posts the medium goes by this name; null where X gave none. */
  key: z.string().nullable(),
  /** Parts of the upload that X has. */
  sent: z.number().int(),
  /** All parts are there and joined. */
  isWhole: z.boolean(),
  /** Processed, so that a post may name it. */
  isReady: z.boolean(),
  isDescribed: z.boolean(),
  /** Until when a post may name it, ms. */
  until: z.number(),
});
export type Medium = z.infer<typeof Medium>;

/** What is staged and what is public. */
const Handle = z.object({
  /** In the order of the Job's media; null: not begun. */
  media: z.array(Medium.nullable()),
  /** Ids of the posts that are public, in order; of a thread up to as many as it has parts. */
  posts: z.array(z.string()),
  /** When the first call left of which we did not see the end, ms; null: there is none. */
  lostAt: z.number().nullable(),
  /** X refused the post as a double of one that may be ours. */
  isDouble: z.boolean(),
  /** The first comment was sent, or at least begun. */
  commented: z.boolean(),
});
export type Handle = z.infer<typeof Handle>;

export const handleOf = (job: Job): Handle =>
  Handle.safeParse(job.handle).data ?? {
    media: job.media.map(() => null),
    posts: [],
    lostAt: null,
    isDouble: false,
    commented: false,
  };

/** Photos a post takes. */
const PHOTOS = 4;

/** What is posted, one after the other; `media` are places in the Job's media. */
export function partsOf(job: Job): ThreadPart<number>[] {
  const places = job.media.map((_, index) => index);
  return job.kind === 'thread'
    ? threadParts(job.caption, places, PHOTOS)
    : [{ text: job.caption, media: places }];
}

export const addressOf = (job: Job, id: string): string =>
  `https://x.com/${job.account.handle ?? 'i'}/status/${id}`;
