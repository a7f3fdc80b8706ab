import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { Id } from '../meta.ts';
import type { Job, Receipt, Step } from '../provider.ts';
import { post, Success } from './call.ts';
import { type Handle, handleOf } from './handle.ts';
import { SAME_PHOTOS, SAME_TEXT } from './meanings.ts';
import { linkOf } from './stage-media.ts';
import { storyOf } from './stories.ts';
import { isLive, troubleOf, type Video, videoState } from './video-status.ts';

const SITE = 'https://www.facebook.com';
/** Looks for the address of a story that is known to be public. */
const LINK_LOOKS = 3;

const Made = z.object({ id: Id });
const StoryMade = z.object({ success: z.literal(true), post_id: Id.optional() });

/** The one call that publishes, by the kind of post. */
export async function publish(job: Job): Promise<Step> {
  const handle = handleOf(job);
  const isStaged = handle && !handle.photos.includes(null) && (handle.video || !hasVideo(job));
  if (!isStaged)
    throw new Failure({ kind: 'unavailable', code: 'staging-gone', message: 'Nothing is prepared.' });
  try {
    const postId = await send(job, handle);
    const done = { ...handle, postId };
    if (postId === null || job.kind === 'story' || commentOf(job) !== '')
      return { step: 'wait', seconds: 1, handle: done };
    return { step: 'published', receipt: feedReceipt(postId), handle: done };
  } catch (error) {
    // Remembered, so that a look that finds nothing does not send again what Facebook takes for a repetition.
    const numbers = error instanceof Failure ? error.code.split('/').map(Number) : [];
    if (error instanceof Failure && (numbers.includes(SAME_TEXT) || numbers.includes(SAME_PHOTOS)))
      await job.save({ ...handle, doubt: { code: error.code, message: error.message } });
    throw error;
  }
}

const hasVideo = (job: Job): boolean => job.media.some((one) => one.kind === 'video');

/** Answers the post's id where the call gives one. */
async function send(job: Job, handle: Handle): Promise<string | null> {
  const page = job.account.remoteId;
  const { video, photos } = handle;
  const message = job.caption === '' ? {} : { message: job.caption };
  switch (job.kind) {
    case 'text':
      return (await post(job, `${page}/feed`, message, Made, true)).id;
    case 'link':
      return (await post(job, `${page}/feed`, { ...message, link: linkOf(job) }, Made, true)).id;
    case 'photo':
    case 'photos': {
      const attached_media = photos.map((id) => ({ media_fbid: id }));
      return (await post(job, `${page}/feed`, { ...message, attached_media }, Made, true)).id;
    }
    case 'video':
      await post(job, String(video), { published: true }, Success, true);
      return null;
    case 'reel': {
      const finish = { upload_phase: 'finish', video_id: video, video_state: 'PUBLISHED' };
      await post(job, `${page}/video_reels`, { ...finish, description: job.caption }, Success, true);
      return null;
    }
    default: {
      const made = video
        ? await post(
            job,
            `${page}/video_stories`,
            { upload_phase: 'finish', video_id: video },
            StoryMade,
            true,
          )
        : await post(job, `${page}/photo_stories`, { photo_id: photos[0] }, StoryMade, true);
      return made.post_id ?? null;
    }
  }
}

export const feedReceipt = (id: string): Receipt => ({ remoteId: id, url: `${SITE}/${id}` });

/** A video's own id names it; its address is given without a host. */
export function videoReceipt(job: Job, state: Video): Receipt {
  if (job.kind === 'reel') return { remoteId: state.id, url: `${SITE}/reel/${state.id}` };
  const path = state.permalink_url ?? `/${job.account.remoteId}/videos/${state.id}/`;
  return { remoteId: state.id, url: path.startsWith('/') ? `${SITE}${path}` : path };
}

export async function poll(job: Job): Promise<Step> {
  const handle = handleOf(job);
  if (!handle)
    throw new Failure({ kind: 'lost', code: 'no-handle', message: 'There is nothing to ask about.' });
  if (job.kind === 'story') return pollStory(job, handle);
  if (!handle.video) {
    const { postId } = handle;
    if (!postId) throw new Failure({ kind: 'lost', code: 'no-handle', message: 'Facebook named no post.' });
    return {
      step: 'published',
      receipt: feedReceipt(postId),
      handle: await commentFirst(job, handle, postId),
    };
  }
  const state = await videoState(job, handle.video);
  refuseTrouble(state);
  if (!(job.kind === 'video' ? state.published === true : isLive(state))) return { step: 'wait', handle };
  const done = await commentFirst(job, handle, state.post_id ?? state.id);
  return { step: 'published', receipt: videoReceipt(job, state), handle: done };
}

/** What Facebook cannot process after the publishing call is never shown. */
export function refuseTrouble(state: Video): void {
  const trouble = troubleOf(state);
  if (!trouble) return;
  throw new Failure({ kind: 'rejected', code: 'video-refused', field: 'media', message: trouble.message });
}

async function pollStory(job: Job, handle: Handle): Promise<Step> {
  if (handle.video) {
    const state = await videoState(job, handle.video);
    refuseTrouble(state);
    if (!isLive(state)) return { step: 'wait', handle };
  }
  const story = await storyOf(job, handle).catch(() => null);
  if (story) return { step: 'published', receipt: story, handle };
  if (job.tries < LINK_LOOKS || !(handle.postId ?? handle.video)) return { step: 'wait', handle };
  return {
    step: 'published',
    receipt: { remoteId: String(handle.postId ?? handle.video), url: null },
    handle,
  };
}

const commentOf = (job: Job): string => String(job.options.firstComment ?? '').trim();

/** An extra, at most once: it is noted before it is sent, and its failing is no failing of the post. */
async function commentFirst(job: Job, handle: Handle, id: string): Promise<Handle> {
  const message = commentOf(job);
  if (message === '' || handle.commented) return handle;
  const done = { ...handle, commented: true };
  await job.save(done);
  await post(job, `${id}/comments`, { message }, Made).catch(() => undefined);
  return done;
}
