import * as z from 'zod';
import type { Failure } from '../../../shared/failure.ts';
import type { Job } from '../provider.ts';
import { read } from './call.ts';
import { badEnd } from './meanings.ts';

const SECOND = 1000;

const Video = z.object({
  id: z.string(),
  snippet: z
    .object({
      title: z.string().default(''),
      description: z.string().default(''),
      publishedAt: z.string().default(''),
    })
    .optional(),
  status: z.object({
    uploadStatus: z.string().default('uploaded'),
    failureReason: z.string().optional(),
    rejectionReason: z.string().optional(),
    privacyStatus: z.string(),
  }),
  processingDetails: z
    .object({
      processingStatus: z.string().optional(),
      processingFailureReason: z.string().optional(),
      processingProgress: z.object({ timeLeftMs: z.coerce.number().optional() }).optional(),
    })
    .optional(),
  fileDetails: z
    .object({ fileName: z.string().optional(), fileSize: z.coerce.number().optional() })
    .optional(),
  suggestions: z.object({ processingErrors: z.array(z.string()).default([]) }).optional(),
});
export type Video = z.infer<typeof Video>;
const Videos = z.object({ items: z.array(Video).default([]) });

/** Videos of the channel by id; those that are gone are left out. */
export async function videosById(job: Job, ids: readonly string[], part: string): Promise<Video[]> {
  if (ids.length === 0) return [];
  const { items } = await read(job, 'videos', { part, id: ids.join(',') }, Videos);
  return items;
}

/** How it stands with one video, or null where YouTube has none of this id. */
export async function videoById(job: Job, id: string): Promise<Video | null> {
  const found = await videosById(job, [id], 'status,processingDetails,suggestions');
  return found[0] ?? null;
}

/** Why the video can never be shown, where that is so already. */
export function troubleOf(video: Video): Failure | null {
  const { status, processingDetails, suggestions } = video;
  if (status.uploadStatus === 'failed') return badEnd(status.failureReason ?? 'conversion');
  if (status.uploadStatus === 'rejected') return badEnd(status.rejectionReason ?? 'termsOfUse');
  if (isProcessed(video)) return null;
  if (processingDetails?.processingStatus === 'failed')
    return badEnd(processingDetails.processingFailureReason ?? 'other');
  // Hints of what will fail; the same list holds some that are only advice.
  const hint = suggestions?.processingErrors.find((error) => error === 'notAVideoFile');
  return hint ? badEnd(hint) : null;
}

export const isProcessed = (video: Video): boolean => video.status.uploadStatus === 'processed';
export const isGone = (video: Video | null): video is null =>
  video === null || video.status.uploadStatus === 'deleted';

const RHYTHM = [15, 30, 60, 120, 300] as const;

/** Seconds to the next look at a video in processing: as YouTube guesses, else less and less often. */
export function patience(video: Video, tries: number): number {
  const left = video.processingDetails?.processingProgress?.timeLeftMs;
  const rhythm = RHYTHM[Math.min(tries, RHYTHM.length - 1)] as number;
  return left === undefined ? rhythm : Math.min(300, Math.max(rhythm, Math.ceil(left / SECOND)));
}
