import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { Found, Job, Step } from '../provider.ts';
import { send } from './call.ts';
import { privacyOf, receiptOf, statusOf, videoOf } from './describe.ts';
import { addOnce, setThumbnail } from './extras.ts';
import { stagedOf } from './handle.ts';
import { isGone, isProcessed, patience, troubleOf, videoById } from './look.ts';
import { findPost } from './recent.ts';

/** Only after so long does "still private" count: a call may be under way. */
const SETTLED = 90_000;
/** A public video that is processed for longer than this counts as published; YouTube shows it when it can. */
const PROCESSING_PATIENCE = 3_600_000;

const after = (job: Job, ms: number): number => (job.sentAt ?? job.publishAt) + job.patience(ms);
const isAfter = (job: Job, ms: number): boolean => job.now() >= after(job, ms);
const isSettled = (job: Job): boolean => isAfter(job, SETTLED);

/** Made public and yet private: a project whose uploads YouTube locks. */
const locked = (wanted: string): Failure =>
  new Failure({
    kind: 'rejected',
    code: 'kept-private',
    field: 'options.privacy',
    message: `YouTube kept the video private instead of ${wanted}: it has not reviewed the Google project of this Worker yet.`,
  });

const Updated = z.object({ status: z.object({ privacyStatus: z.string() }) });

/** The call that publishes: the visibility of the video that waits on the channel. */
export async function publish(job: Job): Promise<Step> {
  const here = stagedOf(job);
  if (!here) throw gone('The video must be uploaded first.');
  const wanted = privacyOf(job);
  const body = { id: here.videoId, status: statusOf(job, wanted) };
  const call = { method: 'PUT', path: 'videos', part: 'status', body, publishes: true } as const;
  const { status } = await send(job, call, Updated).catch((error) => {
    const isMissing = error instanceof Failure && error.code === 'videoNotFound';
    throw isMissing ? gone(error.message) : error;
  });
  if (status.privacyStatus !== wanted) throw locked(wanted);
  return { step: 'wait', seconds: 1, handle: here };
}

const gone = (message: string): Failure =>
  new Failure({ kind: 'unavailable', code: 'staging-gone', message });

/** Public it is already; what is left are the extras, and whether YouTube can play it. */
export async function poll(job: Job): Promise<Step> {
  const here = stagedOf(job);
  if (!here)
    throw new Failure({ kind: 'lost', code: 'no-handle', message: 'YouTube named no video to ask about.' });
  const video = await videoById(job, here.videoId);
  if (isGone(video))
    throw new Failure({
      kind: 'lost',
      code: 'videoNotFound',
      message: 'YouTube does not have this video any more.',
    });
  const trouble = troubleOf(video);
  if (trouble) throw trouble;
  if (video.status.privacyStatus !== privacyOf(job)) {
    // Reading can lag behind what the call has changed.
    if (isSettled(job)) throw locked(privacyOf(job));
    return { step: 'wait', handle: here };
  }
  const added = await addOnce(job, here);
  const isOver = isAfter(job, PROCESSING_PATIENCE);
  if (!isProcessed(video) && !isOver)
    return { step: 'wait', seconds: patience(video, job.tries), handle: added };
  const handle = await setThumbnail(job, added);
  return { step: 'published', receipt: receiptOf(job, here.videoId), handle };
}

/** By the video, whose visibility tells; without its id by the newest uploads. */
export async function find(job: Job): Promise<Found> {
  const here = stagedOf(job);
  if (!here) {
    const found = await findPost(job, videoOf(job));
    return found
      ? { found: 'published', receipt: receiptOf(job, found) }
      : { found: 'unknown', why: 'We do not know which video it was, and no new one looks like it.' };
  }
  const video = await videoById(job, here.videoId);
  if (isGone(video))
    return { found: 'unknown', why: 'YouTube does not have this video any more: it may have been deleted.' };
  const trouble = troubleOf(video);
  if (trouble) throw trouble;
  if (video.status.privacyStatus === privacyOf(job))
    return { found: 'published', receipt: receiptOf(job, here.videoId) };
  if (!isSettled(job))
    return {
      found: 'unknown',
      why: 'The video is still private, which may change in a moment.',
      tellsAt: after(job, SETTLED),
    };
  return { found: 'absent', why: `The video still is ${video.status.privacyStatus}.` };
}
