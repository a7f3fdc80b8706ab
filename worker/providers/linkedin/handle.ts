import * as z from 'zod';
import type { Job } from '../provider.ts';

/** A photo or a document: one address, one PUT. */
const File = z.object({
  urn: z.string(),
  uploadUrl: z.url(),
  /** When the address ends, ms. */
  endsAt: z.number(),
  isThere: z.boolean(),
  isReady: z.boolean(),
});
export type File = z.infer<typeof File>;

/** A video: parts in order, each with its receipt. */
const Video = z.object({
  urn: z.string(),
  uploadToken: z.string(),
  endsAt: z.number(),
  parts: z.array(z.object({ url: z.url(), first: z.number().int(), last: z.number().int() })),
  /** What LinkedIn gave for each part it has. */
  tags: z.array(z.string()),
  isThere: z.boolean(),
  isReady: z.boolean(),
});
export type Video = z.infer<typeof Video>;

const Handle = z.object({
  /** Of photos in their order, of a document the one; null: not begun. */
  files: z.array(File.nullable()),
  video: Video.nullable(),
  /** When the last byte arrived, ms. */
  uploadedAt: z.number().nullable(),
  /** The publishing call was answered with yes. */
  isMade: z.boolean(),
  /** The post, where LinkedIn named it. */
  urn: z.string().nullable(),
  /** Publishing calls whose end nobody saw, ms. */
  lost: z.array(z.number()),
  /** The first comment was sent, or at least begun. */
  commented: z.boolean(),
});
export type Handle = z.infer<typeof Handle>;

export const handleOf = (job: Job): Handle =>
  Handle.safeParse(job.handle).data ?? {
    files: [],
    video: null,
    uploadedAt: null,
    isMade: false,
    urn: null,
    lost: [],
    commented: false,
  };
