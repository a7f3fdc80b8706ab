import { Failure } from '../../../shared/failure.ts';
import type { Job, JobMedia, Step } from '../provider.ts';
import { videoOf } from './describe.ts';
import { setThumbnail } from './extras.ts';
import { type Session, type Staged, sessionOf, staged, stagedOf } from './handle.ts';
import { isGone, isProcessed, patience, troubleOf, videoById } from './look.ts';
import { findUpload } from './recent.ts';
import { askSession, openSession, sendParts } from './upload.ts';

/** What is not processed so long before the due second goes out all the same: YouTube shows it as soon as it can. */
const LAST_LOOK = 20_000;

/** The whole video, private, and its thumbnail: all that can be done before its second. */
export async function prepare(job: Job): Promise<Step> {
  const here = stagedOf(job) ?? (await uploaded(job));
  const video = await videoById(job, here.videoId);
  if (isGone(video))
    throw new Failure({
      kind: 'unavailable',
      code: 'staging-gone',
      message: 'YouTube does not have the uploaded video any more.',
    });
  const trouble = troubleOf(video);
  if (trouble) throw trouble;
  if (isProcessed(video)) return { step: 'ready', handle: await setThumbnail(job, here), validUntil: null };
  const left = job.publishAt - job.patience(LAST_LOOK) - job.now();
  if (left <= 0) return { step: 'ready', handle: here, validUntil: null };
  return {
    step: 'wait',
    seconds: Math.min(patience(video, job.tries), Math.ceil(left / job.patience(1000))),
    handle: here,
  };
}

/** Brings the upload to its end, from where an earlier Attempt left it. */
async function uploaded(job: Job): Promise<Staged> {
  const video = videoOf(job);
  const earlier = sessionOf(job);
  const videoId = (earlier && (await resumed(job, video, earlier))) ?? (await begun(job, video));
  const here = staged(videoId);
  await job.save(here);
  return here;
}

/** The video's id, or null where all must be sent anew. */
async function resumed(job: Job, video: JobMedia, session: Session): Promise<string | null> {
  const progress = await askSession(job, session, video.bytes);
  if (progress !== 'gone') {
    if ('videoId' in progress) return progress.videoId;
    const end = await sendParts(job, video, session, progress.have);
    if (end !== 'gone') return end;
  }
  // Where the last part was never sent there cannot be a video.
  return session.ending || progress !== 'gone' ? findUpload(job, video, session) : null;
}

async function begun(job: Job, video: JobMedia): Promise<string> {
  const session = await openSession(job, video);
  // Saved before the first byte goes: the address tells what became of it.
  await job.save(session);
  const end = await sendParts(job, video, session, 0);
  if (end !== 'gone') return end;
  throw new Failure({ kind: 'unavailable', code: 'upload-ended', message: 'YouTube ended the upload.' });
}
