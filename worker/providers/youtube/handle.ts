import * as z from 'zod';
import type { Job } from '../provider.ts';

/** An upload under way: YouTube's address for it, which knows what it has and repeats its last answer. */
const Session = z.object({
  sessionUrl: z.url(),
  openedAt: z.number(),
  /** Ours alone, by which the video is found where the address has ended. */
  fileName: z.string(),
  /** The part after which the video exists may have been sent. */
  ending: z.boolean(),
});
export type Session = z.infer<typeof Session>;

/** The video, on the channel and private until it is published. Extras are noted before they are sent. */
const Staged = z.object({
  videoId: z.string(),
  thumbnail: z.boolean(),
  playlist: z.boolean(),
  comment: z.boolean(),
});
export type Staged = z.infer<typeof Staged>;

export const sessionOf = (job: Job): Session | null => Session.safeParse(job.handle).data ?? null;
export const stagedOf = (job: Job): Staged | null => Staged.safeParse(job.handle).data ?? null;
export const staged = (videoId: string): Staged => ({
  videoId,
  thumbnail: false,
  playlist: false,
  comment: false,
});
