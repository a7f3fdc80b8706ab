import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { Id } from '../meta.ts';
import type { Job } from '../provider.ts';
import { erase, read } from './call.ts';
import { type Handle, handleOf } from './handle.ts';
import { storyOf } from './stories.ts';
import { isLive, isPublishing, videoState } from './video-status.ts';

/**
 * Unpublished photos and videos go; what is gone already, or cannot go now, ends by itself. Each is looked at first:
 * a call whose end nobody saw may have published it, and then deleting it would delete the post.
 */
export async function discard(job: Job): Promise<void> {
  const handle = handleOf(job);
  if (!handle || handle.postId || (job.kind === 'story' && (await stands(job, handle)))) return;
  for (const photo of handle.photos) if (photo) await quietly(() => unlessShown(job, photo, isPhotoShown));
  const { video } = handle;
  if (video) await quietly(() => unlessShown(job, video, isVideoShown));
}

/** Photos do not say that they stand in a story, but the list of stories does; where it cannot be read all is left. */
const stands = (job: Job, handle: Handle): Promise<boolean> =>
  storyOf(job, handle).then(
    (story) => story !== null,
    () => true,
  );

async function unlessShown(job: Job, id: string, isShown: typeof isPhotoShown): Promise<void> {
  if (!(await isShown(job, id))) await erase(job, id);
}

/** A photo that stands in a post names it. */
async function isPhotoShown(job: Job, id: string): Promise<boolean> {
  const fields = { fields: 'id,page_story_id' };
  return (
    (await read(job, id, fields, z.object({ page_story_id: Id.optional() }))).page_story_id !== undefined
  );
}

async function isVideoShown(job: Job, id: string): Promise<boolean> {
  const state = await videoState(job, id);
  return state.published === true || isLive(state) || isPublishing(state);
}

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}
