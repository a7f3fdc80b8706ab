import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { segmentBytes } from '../../../shared/platforms/x.ts';
import type { Job, JobMedia } from '../provider.ts';
import { call } from './call.ts';
import type { Handle, Medium } from './handle.ts';
import { MEDIA_GONE, NOT_FOUND } from './refusals.ts';

/** Uploads in parts: https://docs.x.com/x-api/media/quickstart/media-upload-chunked */

/** A medium that ends within this is uploaded anew. */
const MARGIN = 10 * 60_000;
/** What was uploaded is good for so long, where X does not say. */
const DAY_SECONDS = 86_400;
/** Without a word from X so long until it is asked again, seconds. */
const LOOK_AGAIN = 2;

const Processing = z.object({
  state: z.string(),
  check_after_secs: z.number().optional(),
  error: z.object({ name: z.string().optional(), message: z.string().optional() }).optional(),
});
const Uploaded = z.object({
  id: z.string(),
  media_key: z.string().optional(),
  expires_after_secs: z.number().default(DAY_SECONDS),
  processing_info: Processing.optional(),
});

/** One medium of a Job on its way, with the means to remember how far it is. */
export interface Upload {
  job: Job;
  place: number;
  /** Saves the medium; null: it must begin anew. */
  keep(medium: Medium | null): Promise<void>;
}

export const isGood = (medium: Medium | null | undefined, now: number): medium is Medium =>
  medium !== null && medium !== undefined && medium.until > now + MARGIN;

const categoryOf = (one: JobMedia): string => {
  if (one.kind === 'video') return 'tweet_video';
  return one.mime === 'image/gif' ? 'tweet_gif' : 'tweet_image';
};

const segmentsOf = (one: JobMedia): number => Math.ceil(one.bytes / segmentBytes.value);

/**
 * Sends what is missing of one medium, but no more than `most` parts; answers how many it sent. Resumes from what
 * the handle says. Throws Failure `unavailable` where the upload must begin anew.
 */
export async function sendMedium(upload: Upload, handle: Handle, most: number): Promise<number> {
  const { job, place } = upload;
  const one = job.media[place] as JobMedia;
  let medium = handle.media[place];
  if (!isGood(medium, job.now())) {
    medium = await open(job, one);
    await upload.keep(medium);
  }
  let sent = 0;
  try {
    for (; medium.sent < segmentsOf(one) && sent < most; sent += 1) {
      await append(job, one, medium);
      medium = { ...medium, sent: medium.sent + 1 };
      await upload.keep(medium);
    }
    if (medium.sent === segmentsOf(one) && !medium.isWhole) await upload.keep(await finish(job, medium));
  } catch (error) {
    throw await orAnew(upload, error);
  }
  return sent;
}

async function open(job: Job, one: JobMedia): Promise<Medium> {
  const json = { media_type: one.mime, total_bytes: one.bytes, media_category: categoryOf(one) };
  const opened = await call(job, { path: '/media/upload/initialize', json }, Uploaded);
  return {
    id: opened.id,
    key: opened.media_key ?? null,
    sent: 0,
    isWhole: false,
    isReady: false,
    isDescribed: false,
    until: job.now() + opened.expires_after_secs * 1000,
  };
}

/** One part, held in memory while it is sent; a part that is sent again replaces itself. */
async function append(job: Job, one: JobMedia, { id, sent }: Medium): Promise<void> {
  const first = sent * segmentBytes.value;
  const last = Math.min(first + segmentBytes.value, one.bytes) - 1;
  const bytes = await new Response(await one.range(first, last)).blob();
  const form = new FormData();
  form.set('segment_index', String(sent));
  form.set('media', bytes, 'part');
  await call(job, { path: `/media/upload/${id}/append`, form }, z.unknown());
}

async function finish(job: Job, medium: Medium): Promise<Medium> {
  const done = await call(job, { method: 'POST', path: `/media/upload/${medium.id}/finalize` }, Uploaded);
  return {
    ...medium,
    key: done.media_key ?? medium.key,
    isWhole: true,
    isReady: done.processing_info === undefined || done.processing_info.state === 'succeeded',
    until: job.now() + done.expires_after_secs * 1000,
  };
}

/** Asks how far processing is. Answers seconds until the next look; 0: done. Throws Failure `rejected` in X's words. */
export async function lookAt(upload: Upload, medium: Medium): Promise<number> {
  const { job, place } = upload;
  const query = new URLSearchParams({ command: 'STATUS', media_id: medium.id });
  try {
    const { processing_info: state } = await call(job, { path: `/media/upload?${query}` }, Uploaded);
    if (state?.state === 'failed')
      throw new Failure({
        kind: 'rejected',
        code: state.error?.name ?? 'media-refused',
        field: `media.${place}`,
        message: state.error?.message ?? 'X could not process this file.',
      });
    if (state && state.state !== 'succeeded') return state.check_after_secs ?? LOOK_AGAIN;
    await upload.keep({ ...medium, isReady: true });
    return 0;
  } catch (error) {
    throw await orAnew(upload, error);
  }
}

/** Alt text goes to the medium, not to the post: https://docs.x.com/x-api/media/create-media-metadata */
export async function describeMedium(upload: Upload, medium: Medium): Promise<void> {
  const { alt = '', kind } = upload.job.media[upload.place] as JobMedia;
  if (kind === 'image' && alt !== '') {
    const json = { id: medium.id, metadata: { alt_text: { text: alt.slice(0, 1000) } } };
    await call(upload.job, { path: '/media/metadata', json }, z.unknown());
  }
  await upload.keep({ ...medium, isDescribed: true });
}

/** X does not know the upload any more: it begins anew, and that is no fault of the file. */
async function orAnew(upload: Upload, error: unknown): Promise<unknown> {
  if (!(error instanceof Failure) || ![NOT_FOUND, MEDIA_GONE].includes(error.code)) return error;
  await upload.keep(null);
  return new Failure({ kind: 'unavailable', code: 'upload-gone', message: error.message });
}
