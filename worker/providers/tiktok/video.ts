import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { partBytes } from '../../../shared/platforms/tiktok.ts';
import { coverAtOf } from '../cover.ts';
import type { Job, Step } from '../provider.ts';
import { PARTS_A_STEP, partsLastTakesRest } from '../upload.ts';
import { post } from './call.ts';
import { directSettings, refuseWhatRehearsalFinds } from './creator.ts';
import { isInbox, type Upload, uploadOf } from './handle.ts';
import { poll, status } from './outcome.ts';
import { putPart } from './put-part.ts';

/** An upload address is good for one hour after it was given: media transfer guide. */
const UPLOAD_LIFE = 3_600_000;

const Opened = z.object({ publish_id: z.string().min(1), upload_url: z.url() });

async function openUpload(job: Job, bytes: number): Promise<Upload> {
  // The smallest part keeps what is left for the due second small: 5 to 10 MB.
  const size = bytes < 2 * partBytes.min.value ? bytes : partBytes.min.value;
  const source_info = {
    source: 'FILE_UPLOAD',
    video_size: bytes,
    chunk_size: size,
    total_chunk_count: partsLastTakesRest(bytes, size).length,
  };
  const on = (name: string): boolean => job.options[name] === true && !job.account.limits.off?.includes(name);
  const coverAt = coverAtOf(job);
  const post_info = {
    ...directSettings(job),
    title: job.caption,
    disable_duet: !on('duet'),
    disable_stitch: !on('stitch'),
    is_aigc: job.options.aiGenerated === true,
    ...(coverAt === undefined ? {} : { video_cover_timestamp_ms: coverAt }),
  };
  const opened = isInbox(job)
    ? await post(job, '/post/publish/inbox/video/init/', { source_info }, Opened)
    : await post(job, '/post/publish/video/init/', { post_info, source_info }, Opened);
  return {
    publishId: opened.publish_id,
    uploadUrl: opened.upload_url,
    openedAt: job.now(),
    partBytes: size,
    done: 0,
  };
}

export async function prepareVideo(job: Job): Promise<Step> {
  const video = job.media[0] as Job['media'][number];
  const earlier = await earlierUpload(job, video.bytes);
  // A last part that was believed lost has come in after all: another upload would be another post.
  if (earlier === 'complete') return poll(job);
  let upload = earlier;
  if (!upload) {
    await refuseWhatRehearsalFinds(job);
    upload = await openUpload(job, video.bytes);
    // Saved before the first byte goes: an upload we forgot could not be asked about.
    await job.save(upload);
  }
  const parts = partsLastTakesRest(video.bytes, upload.partBytes);
  const until = Math.min(parts.length - 1, upload.done + PARTS_A_STEP);
  for (let index = upload.done; index < until; index += 1) {
    await putPart(job, video, upload.uploadUrl, parts, index);
    upload = { ...upload, done: index + 1 };
    await job.save(upload);
  }
  if (upload.done < parts.length - 1) return { step: 'wait', seconds: 0, handle: upload };
  return { step: 'ready', handle: upload, validUntil: upload.openedAt + UPLOAD_LIFE };
}

/** The upload of an earlier Attempt, brought level with what TikTok has; null where a new one is needed. */
async function earlierUpload(job: Job, bytes: number): Promise<Upload | 'complete' | null> {
  const upload = uploadOf(job);
  if (!upload) return null;
  const state = await status(job, upload.publishId).catch((error) => {
    if (error instanceof Failure && error.code === 'invalid_publish_id') return null;
    throw error;
  });
  if (!state || state.status === 'FAILED') return null;
  if (state.status !== 'PROCESSING_UPLOAD' || (state.uploaded_bytes ?? 0) >= bytes) return 'complete';
  if (job.now() > upload.openedAt + UPLOAD_LIFE - 2 * 60_000) return null;
  return { ...upload, done: Math.floor((state.uploaded_bytes ?? 0) / upload.partBytes) };
}

/** The last part; with its last byte TikTok begins to publish. */
export async function publishVideo(job: Job): Promise<Step> {
  const upload = uploadOf(job);
  const video = job.media[0];
  if (!upload || !video)
    throw new Failure({
      kind: 'unavailable',
      code: 'staging-gone',
      message: 'The upload must be opened again.',
    });
  const parts = partsLastTakesRest(video.bytes, upload.partBytes);
  await putPart(job, video, upload.uploadUrl, parts, parts.length - 1);
  return { step: 'wait', seconds: 2, handle: { ...upload, done: parts.length } };
}
