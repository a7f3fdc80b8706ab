import * as z from 'zod';
import type { Job } from '../provider.ts';

/** What is staged: one container for each medium of a carousel, and the one that is published. */
const Handle = z.object({
  /** Of a carousel, in the order of its media; null: not made yet. */
  parts: z.array(z.object({ id: z.string(), isDone: z.boolean() }).nullable()),
  container: z.string().nullable(),
  /** When the oldest container was made, ms. */
  since: z.number(),
  /** How often Instagram could not take the media. */
  failed: z.number(),
  /** What the publishing call gave. */
  mediaId: z.string().nullable(),
  /** A refusal of the publishing call that leaves open whether the post is there. */
  doubt: z.string().nullable(),
  /** The first comment was sent, or at least begun. */
  commented: z.boolean(),
});
export type Handle = z.infer<typeof Handle>;

export const handleOf = (job: Job): Handle | null => Handle.safeParse(job.handle).data ?? null;

export const freshHandle = (job: Job): Handle => ({
  parts: job.kind === 'carousel' ? job.media.map(() => null) : [],
  container: null,
  since: job.now(),
  failed: 0,
  mediaId: null,
  doubt: null,
  commented: false,
});
