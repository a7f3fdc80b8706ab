import { Failure } from '../../../shared/failure.ts';
import type { Job, JobMedia } from '../provider.ts';
import { contentRange, type Part, partLength } from '../upload.ts';
import { failureFor } from './answers.ts';

/**
 * Sends one part of a video to TikTok's upload address, streamed, one try.
 * 206: stored; 201: all there, and posting has begun.
 * https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide
 * Throws Failure `unavailable` (`staging-gone` where a new upload is needed, `out-of-step` where TikTok has other
 * parts than we think), `limited` where it takes no more for now, `lost` where the last part's end is unclear,
 * `rejected` where the file is refused.
 */
export async function putPart(
  job: Job,
  video: JobMedia,
  uploadUrl: string,
  parts: readonly Part[],
  index: number,
): Promise<void> {
  const part = parts[index] as Part;
  const isLast = index === parts.length - 1;
  const answer = await job.request(uploadUrl, {
    method: 'PUT',
    headers: {
      'content-type': video.mime,
      'content-length': String(partLength(part)),
      'content-range': contentRange(part, video.bytes),
    },
    body: await video.range(part.first, part.last),
    duplex: 'half',
  });
  await answer.body?.cancel();
  if (answer.status === (isLast ? 201 : 206)) return;
  throw answer.status === 429 ? tooMuch(job.now()) : partFailure(answer.status, isLast);
}

const tooMuch = (now: number): Failure => failureFor('rate_limit_exceeded', '', now, 'limited');

function partFailure(status: number, isLast: boolean): Failure {
  if (status === 403 || status === 404)
    return new Failure({
      kind: 'unavailable',
      code: 'staging-gone',
      message: 'The upload address has ended.',
    });
  if (status === 416 || status === 206 || status === 201)
    return new Failure({
      kind: isLast ? 'lost' : 'unavailable',
      code: 'out-of-step',
      message: 'TikTok has other parts of the video than we sent.',
    });
  if (status >= 500)
    return new Failure({
      kind: isLast ? 'lost' : 'unavailable',
      code: `http-${status}`,
      message: `TikTok answered ${status} to the upload.`,
    });
  return new Failure({
    kind: 'rejected',
    code: `upload-${status}`,
    field: 'media',
    message: `TikTok refused the upload (${status}).`,
  });
}
