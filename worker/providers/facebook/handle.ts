import * as z from 'zod';
import type { Job } from '../provider.ts';

/** What is staged: photos, or one video. */
const Handle = z.object({
  /** Unpublished photos, in the order of the media; null: not there yet. */
  photos: z.array(z.string().nullable()),
  video: z.string().nullable(),
  /** Where a reel's or story's video goes; null for other videos. */
  uploadUrl: z.string().nullable(),
  isUploaded: z.boolean(),
  /** When the first of it was made, ms. */
  since: z.number(),
  /** How often Facebook could not take the media. */
  failed: z.number(),
  /** What the publishing call gave. */
  postId: z.string().nullable(),
  /** A refusal of the publishing call that leaves open whether the post is there. */
  doubt: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** The first comment was sent, or at least begun. */
  commented: z.boolean(),
});
export type Handle = z.infer<typeof Handle>;

export const handleOf = (job: Job): Handle | null => Handle.safeParse(job.handle).data ?? null;

export const freshHandle = (job: Job): Handle => ({
  photos: job.media.filter((one) => one.kind === 'image').map(() => null),
  video: null,
  uploadUrl: null,
  isUploaded: false,
  since: job.now(),
  failed: 0,
  postId: null,
  doubt: null,
  commented: false,
});
