import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { Job, JobMedia } from '../provider.ts';
import { PARTS_A_STEP } from '../upload.ts';
import { post } from './call.ts';
import type { Handle, Video } from './handle.ts';
import { stateOf } from './media-state.ts';
import { uploadFailure } from './upload-file.ts';

/** https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/videos-api */

/** Progress is kept after so many parts of 4 MB: a part sent twice does no harm. */
const KEPT_EVERY = 4;
/** Too near its end to be built upon: the addresses live about a month. */
const NEARLY_OVER = 3_600_000;

const Opened = z.object({
  value: z.object({
    video: z.string(),
    uploadToken: z.string().default(''),
    uploadUrlsExpireAt: z.number(),
    uploadInstructions: z
      .array(z.object({ uploadUrl: z.url(), firstByte: z.number(), lastByte: z.number() }))
      .min(1),
  }),
});

/**
 * Sends the next parts in order, and closes the upload after the last; what is there already is gone on from. Answers
 * the new handle, whose video is not there while parts are left to send.
 */
export async function uploadVideo(job: Job, handle: Handle, video: JobMedia): Promise<Handle> {
  let upload = handle.video && handle.video.endsAt > job.now() + NEARLY_OVER ? handle.video : null;
  if (upload?.isThere) return handle;
  const wasWhole = upload !== null && upload.tags.length === upload.parts.length;
  const keep = (next: Video): Promise<void> => job.save({ ...handle, video: next });
  if (!upload) {
    upload = await open(job, video.bytes);
    await keep(upload);
  }
  const until = Math.min(upload.parts.length, upload.tags.length + PARTS_A_STEP);
  for (let at = upload.tags.length; at < until; at += 1) {
    const tag = await putPart(job, video, upload.parts[at] as Video['parts'][number]);
    upload = { ...upload, tags: [...upload.tags, tag] };
    if (upload.tags.length % KEPT_EVERY === 0) await keep(upload);
  }
  await keep(upload);
  if (upload.tags.length < upload.parts.length) return { ...handle, video: upload };
  await finalize(job, upload).catch(async (error) => {
    // Closed already by an earlier try that did not hear of it?
    const state = wasWhole ? await stateOf(job, 'videos', upload.urn) : null;
    if (!state || state.status === 'WAITING_UPLOAD') throw outOfStep(error);
  });
  const done = { ...handle, video: { ...upload, isThere: true }, uploadedAt: job.now() };
  await job.save(done);
  return done;
}

/**
 * Closing says nothing about the video, only about its parts: a step whose lease had died may have sent one again, and
 * then its receipt here is an old one. Such an upload is made anew.
 */
const outOfStep = (error: unknown): unknown =>
  error instanceof Failure && error.kind === 'rejected'
    ? new Failure({ kind: 'unavailable', code: 'staging-gone', message: error.message })
    : error;

async function open(job: Job, bytes: number): Promise<Video> {
  const { value } = await post(
    job,
    '/rest/videos?action=initializeUpload',
    {
      initializeUploadRequest: {
        owner: job.account.remoteId,
        fileSizeBytes: bytes,
        uploadCaptions: false,
        uploadThumbnail: false,
      },
    },
    Opened,
  );
  return {
    urn: value.video,
    uploadToken: value.uploadToken,
    endsAt: value.uploadUrlsExpireAt,
    // The last one may reach beyond the end of the file.
    parts: value.uploadInstructions.map(({ uploadUrl: url, firstByte: first, lastByte }) => ({
      url,
      first,
      last: Math.min(lastByte, bytes - 1),
    })),
    tags: [],
    isThere: false,
    isReady: false,
  };
}

/** Answers the part's receipt. Without the token: the host of the parts does not take it. */
async function putPart(job: Job, video: JobMedia, part: Video['parts'][number]): Promise<string> {
  const answer = await job.request(part.url, {
    method: 'PUT',
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(part.last - part.first + 1),
    },
    body: await video.range(part.first, part.last),
    duplex: 'half',
  });
  if (!answer.ok) throw await uploadFailure(job, answer);
  await answer.body?.cancel();
  const tag = answer.headers.get('etag')?.replace(/^"(.*)"$/, '$1');
  if (tag) return tag;
  throw new Failure({
    kind: 'unavailable',
    code: 'unreadable',
    message: 'LinkedIn gave no receipt for a part of the video.',
  });
}

/** The receipts in the order of their parts: in another LinkedIn says yes and shows a scrambled video. */
async function finalize(job: Job, upload: Video): Promise<void> {
  const { urn: video, uploadToken, tags: uploadedPartIds } = upload;
  const body = { finalizeUploadRequest: { video, uploadToken, uploadedPartIds } };
  await post(job, '/rest/videos?action=finalizeUpload', body, z.unknown());
}
