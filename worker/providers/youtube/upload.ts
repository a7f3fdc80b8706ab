import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { partStep } from '../../../shared/platforms/youtube.ts';
import type { Job, JobMedia } from '../provider.ts';
import { contentRange, PARTS_A_STEP, type Part, partLength } from '../upload.ts';
import { refusalOf } from './answers.ts';
import { addressOf, bearer, UPLOADS } from './call.ts';
import { privacyOf, snippetOf, statusOf } from './describe.ts';
import type { Session } from './handle.ts';

/** Resumable uploads: https://developers.google.com/youtube/v3/guides/using_resumable_upload_protocol */

/** Bytes of one part, 8 MiB: a broken one costs little to send again, and a gigabyte takes 128 calls. */
const PART = 32 * partStep.value;

/** Where an upload stands: so many bytes are there, the video exists, or the address has ended. */
export type Progress = { have: number } | { videoId: string } | 'gone';

const endings: Record<string, string> = {
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
};

/** Opens an upload of a private video; nothing is on the channel yet. Throws Failure. */
export async function openSession(job: Job, video: JobMedia): Promise<Session> {
  const isPaid = job.options.paidPromotion === true;
  const isTold = privacyOf(job) === 'public' && job.options.notifySubscribers !== false;
  const fileName = `clipcast-${job.attemptId}.${endings[video.mime] ?? 'mp4'}`;
  const address = addressOf(UPLOADS, 'videos', {
    uploadType: 'resumable',
    part: isPaid ? 'snippet,status,paidProductPlacementDetails' : 'snippet,status',
    notifySubscribers: String(isTold),
  });
  const answer = await job.request(address, {
    method: 'POST',
    headers: {
      ...bearer(job),
      'content-type': 'application/json; charset=UTF-8',
      'x-upload-content-length': String(video.bytes),
      'x-upload-content-type': video.mime,
      slug: fileName,
    },
    body: JSON.stringify({
      snippet: snippetOf(job),
      status: statusOf(job, 'private'),
      ...(isPaid ? { paidProductPlacementDetails: { hasPaidProductPlacement: true } } : {}),
    }),
  });
  const text = await answer.text();
  if (!answer.ok) throw refusalOf(answer.status, text, job.now());
  const sessionUrl = answer.headers.get('location');
  if (!sessionUrl || !URL.canParse(sessionUrl))
    throw new Failure({
      kind: 'unavailable',
      code: 'unreadable',
      message: 'YouTube gave no address to upload to.',
    });
  return { sessionUrl, openedAt: job.now(), fileName, ending: false };
}

/** Asks what has arrived; the last answer is repeated where the video exists already. */
export async function askSession(job: Job, session: Session, bytes: number): Promise<Progress> {
  const answer = await job.request(session.sessionUrl, {
    method: 'PUT',
    headers: { ...bearer(job), 'content-length': '0', 'content-range': `bytes */${bytes}` },
  });
  return progressOf(answer, job.now());
}

/**
 * Sends what is missing after `have` bytes, part by part, but no more than one step may. Answers where the upload then
 * stands. Throws Failure.
 */
export async function sendParts(
  job: Job,
  video: JobMedia,
  session: Session,
  have: number,
): Promise<Progress> {
  let first = have;
  for (let sent = 0; sent < PARTS_A_STEP; sent += 1) {
    const last = Math.min(first + PART, video.bytes) - 1;
    // After the last part there is a video, even where nobody hears of it.
    if (last === video.bytes - 1) await job.save({ ...session, ending: true });
    const progress = await putPart(job, video, session.sessionUrl, { first, last });
    if (progress === 'gone' || 'videoId' in progress) return progress;
    if (progress.have <= first)
      throw new Failure({
        kind: 'unavailable',
        code: 'out-of-step',
        message: 'YouTube kept nothing of a part of the video.',
      });
    first = progress.have;
  }
  return { have: first };
}

async function putPart(job: Job, video: JobMedia, address: string, part: Part): Promise<Progress> {
  const answer = await job.request(address, {
    method: 'PUT',
    headers: {
      ...bearer(job),
      'content-type': video.mime,
      'content-length': String(partLength(part)),
      'content-range': contentRange(part, video.bytes),
    },
    body: await video.range(part.first, part.last),
    duplex: 'half',
  });
  return progressOf(answer, job.now());
}

const Made = z.object({ id: z.string().min(1) });

async function progressOf(answer: Response, now: number): Promise<Progress> {
  const text = await answer.text();
  if (answer.status === 308) {
    const stored = /^bytes=0-(\d+)$/.exec(answer.headers.get('range') ?? '')?.[1];
    return { have: stored === undefined ? 0 : Number(stored) + 1 };
  }
  if (answer.status === 404 || answer.status === 410) return 'gone';
  if (!answer.ok) throw refusalOf(answer.status, text, now);
  return { videoId: madeOf(text) };
}

function madeOf(text: string): string {
  try {
    return Made.parse(JSON.parse(text)).id;
  } catch {
    // The address repeats this answer, so the next look has another try at reading it.
    throw new Failure({
      kind: 'unavailable',
      code: 'unreadable',
      message: 'YouTube took the video and answered something we cannot read.',
    });
  }
}
