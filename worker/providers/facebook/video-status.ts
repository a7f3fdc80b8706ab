import * as z from 'zod';
import { Id } from '../meta.ts';
import type { Job } from '../provider.ts';
import { read } from './call.ts';

/** Where Facebook stands with a video: https://developers.facebook.com/docs/video-api/guides/reels-publishing */

const Trouble = z.object({ message: z.string().default('') });
const Phase = z.object({
  status: z.string().default('not_started'),
  publish_status: z.string().optional(),
  error: Trouble.optional(),
  errors: z.array(Trouble).optional(),
});
const Video = z.object({
  id: Id,
  post_id: Id.optional(),
  permalink_url: z.string().optional(),
  published: z.boolean().optional(),
  status: z
    .object({
      video_status: z.string().default('processing'),
      uploading_phase: Phase.optional(),
      processing_phase: Phase.optional(),
      publishing_phase: Phase.optional(),
    })
    .optional(),
});
export type Video = z.infer<typeof Video>;

export const videoState = (job: Job, video: string): Promise<Video> =>
  read(job, video, { fields: 'id,status,post_id,permalink_url,published' }, Video);

// The pages write both "complete" and "completed".
const isComplete = (phase: z.infer<typeof Phase> | undefined): boolean =>
  phase?.status === 'complete' || phase?.status === 'completed';

/** All bytes are at Facebook. */
export const isThere = ({ status }: Video): boolean =>
  isComplete(status?.uploading_phase) || ['upload_complete', 'ready'].includes(status?.video_status ?? '');

export const isReady = ({ status }: Video): boolean => status?.video_status === 'ready';

/** A reel or story video stands on the Page. */
export const isLive = ({ status }: Video): boolean =>
  isComplete(status?.publishing_phase) && status?.publishing_phase?.publish_status === 'published';

/** It was told to publish, and is at it. */
export const isPublishing = ({ status }: Video): boolean =>
  status?.publishing_phase?.status === 'in_progress' ||
  status?.publishing_phase?.publish_status === 'published';

/** What went wrong, or null. An error may stand in a phase while the whole still says "processing". */
export function troubleOf({ status }: Video): { isOver: boolean; message: string } | null {
  if (!status) return null;
  const phases = [status.uploading_phase, status.processing_phase, status.publishing_phase];
  const said = phases.flatMap((phase) => [phase?.error, ...(phase?.errors ?? [])]).find(Boolean);
  const isBad = ['error', 'expired', 'upload_failed'].includes(status.video_status);
  if (!isBad && !said && !phases.some((phase) => phase?.status === 'error')) return null;
  const isOver = status.video_status === 'expired' || status.video_status === 'upload_failed';
  return { isOver, message: said?.message || 'Facebook could not process this video.' };
}
