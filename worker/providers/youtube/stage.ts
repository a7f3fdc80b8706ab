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
  if (!('videoId' in here)) return { step: 'wait', seconds: 0, handle: here };
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

/** Brings the upload on, from where an earlier step or Attempt left it: to its end, or as far as one step may. */
async function uploaded(job: Job): Promise<Staged | Session> {
  const video = videoOf(job);
  const earlier = sessionOf(job);
  const end = (earlier && (await resumed(job, video, earlier))) ?? (await begun(job, video));
  if (typeof end !== 'string') return end;
  const here = staged(end);
  await job.save(here);
  return here;
}

/** The video's id, the upload where there is more to send, or null where all must be sent anew. */
async function resumed(job: Job, video: JobMedia, session: Session): Promise<string | Session | null> {
  const asked = await askSession(job, session, video.bytes);
  const known = asked === 'gone' || 'videoId' in asked;
  const progress = known ? asked : await sendParts(job, video, session, asked.have);
  if (progress !== 'gone') return 'videoId' in progress ? progress.videoId : session;
  // Where the last part was never sent there cannot be a video.
  return session.ending || !known ? findUpload(job, video, session) : null;
}

async function begun(job: Job, video: JobMedia): Promise<string | Session> {
  const session = await openSession(job, video);
  // Saved before the first byte goes: the address tells what became of it.
  await job.save(session);
  const progress = await sendParts(job, video, session, 0);
  if (progress !== 'gone') return 'videoId' in progress ? progress.videoId : session;
  throw new Failure({ kind: 'unavailable', code: 'upload-ended', message: 'YouTube ended the upload.' });
}
