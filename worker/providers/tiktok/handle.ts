import * as z from 'zod';
import type { Job } from '../provider.ts';

/** Video: the opened upload. Photos: nothing until the post is handed over. */
const Handle = z.union([
  z.object({
    publishId: z.string(),
    uploadUrl: z.url(),
    openedAt: z.number(),
    partBytes: z.number().int(),
    /** Parts that TikTok has. */
    done: z.number().int(),
  }),
  z.object({ publishId: z.string().nullable() }),
]);
export type Upload = Extract<z.infer<typeof Handle>, { uploadUrl: string }>;

export const isInbox = (job: Job): boolean => job.options.mode === 'inbox';
export const uploadOf = (job: Job): Upload | null => {
  const handle = Handle.safeParse(job.handle);
  return handle.success && 'uploadUrl' in handle.data ? handle.data : null;
};
export const nameIn = (handle: unknown): string | null => {
  const parsed = Handle.safeParse(handle);
  return parsed.success ? parsed.data.publishId : null;
};
export const publishIdOf = (job: Job): string | null => nameIn(job.handle);
