import type { Job, JobMedia, Step } from '../provider.ts';
import { describePost } from './describe.ts';
import { documentOf } from './document.ts';
import { type File, type Handle, handleOf } from './handle.ts';
import { isMediaReady } from './media-state.ts';
import { type Load, uploadFile, withFile } from './upload-file.ts';
import { uploadVideo } from './upload-video.ts';

/** Uploads all the post shows and waits until LinkedIn is done with it. Nothing of it can be seen yet. */
export async function prepare(job: Job): Promise<Step> {
  // A link or a poll that cannot go out is refused before a byte is sent.
  describePost(job, handleOf(job));
  const there = await uploaded(job, handleOf(job));
  if (there.video && !there.video.isThere) return { step: 'wait', seconds: 0, handle: there };
  const { handle, wait } = await looked(job, there);
  if (wait > 0) return { step: 'wait', seconds: Math.ceil(wait / 1000), handle };
  if (handle !== there) await job.save(handle);
  // LinkedIn names no end for media that waits for its post.
  return { step: 'ready', handle, validUntil: null };
}

async function uploaded(job: Job, handle: Handle): Promise<Handle> {
  const [first] = job.media;
  if (!first) return handle;
  if (job.kind === 'video') return uploadVideo(job, handle, first);
  if (job.kind === 'document')
    return handle.files[0]?.isThere ? handle : uploadFile(job, handle, 0, 'documents', await documentOf(job));
  let now = handle;
  for (const [at, photo] of job.media.entries())
    now = await uploadFile(job, now, at, 'images', loadOf(photo));
  return now;
}

const loadOf = (one: JobMedia): Load => ({
  mime: one.mime,
  bytes: one.bytes,
  open: () => one.range(0, one.bytes - 1),
});

/** Looks at all that is not known to be done, and at nothing after the first that is not. `wait` in ms. */
async function looked(job: Job, handle: Handle): Promise<{ handle: Handle; wait: number }> {
  const since = handle.uploadedAt ?? job.now();
  if (handle.video && !handle.video.isReady) {
    const state = await isMediaReady(job, 'videos', handle.video.urn, since);
    if (state !== true) return { handle, wait: state };
    return { handle: { ...handle, video: { ...handle.video, isReady: true } }, wait: 0 };
  }
  let now = handle;
  for (const [at, file] of handle.files.entries()) {
    if (!file || file.isReady) continue;
    const kind = job.kind === 'document' ? 'documents' : 'images';
    const state = await isMediaReady(job, kind, file.urn, since);
    if (state !== true) return { handle: now, wait: state };
    now = withFile(now, at, { ...file, isReady: true } satisfies File);
  }
  return { handle: now, wait: 0 };
}
