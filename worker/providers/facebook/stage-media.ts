import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { Id, openText } from '../meta.ts';
import type { Job, JobMedia, Step } from '../provider.ts';
import { post, Success } from './call.ts';
import { freshHandle, type Handle, handleOf } from './handle.ts';
import { meanings } from './meanings.ts';
import { pageToken } from './ring.ts';
import { isReady, isThere, troubleOf, videoState } from './video-status.ts';

/** Photos that belong to no post are deleted after about a day; what Facebook says of photos is held to for all. */
const STAGING_LIFE = 86_400_000;
const NEARLY_OVER = 3_600_000;
/** So often may Facebook fail to take the media before it is the media's fault: some two minutes of our tries. */
const MOST_FAILURES = 6;
/** "Missing or invalid": it may not have got the photo from its address, or not like it. */
const NO_PHOTO = '324';
/** Looks at a video, s apart. */
const RHYTHM = [5, 5, 10, 15, 30, 60] as const;

/** Sends everything ahead that does not show; what is there already is gone on from. */
export async function prepare(job: Job): Promise<Step> {
  if (job.kind === 'link') linkOf(job);
  const handle = usable(job);
  const video = job.media.find((one) => one.kind === 'video');
  if (job.media.length === 0) return { step: 'ready', handle, validUntil: null };
  const staged = video ? await stageVideo(job, handle, video) : await stagePhotos(job, handle);
  if (!staged.isDone)
    return {
      step: 'wait',
      seconds: RHYTHM[Math.min(job.tries, RHYTHM.length - 1)] as number,
      handle: staged.handle,
    };
  return { step: 'ready', handle: staged.handle, validUntil: staged.handle.since + STAGING_LIFE };
}

/** The address of a link post. Throws `rejected` where it is none. */
export function linkOf(job: Job): string {
  const link = String(job.options.link ?? '').trim();
  if (URL.canParse(link) && /^https?:$/.test(new URL(link).protocol)) return link;
  throw new Failure({
    kind: 'rejected',
    code: 'link-invalid',
    field: 'options.link',
    message: 'A link begins with https://.',
  });
}

function usable(job: Job): Handle {
  const handle = handleOf(job);
  const fits = handle && handle.postId === null && job.now() < handle.since + STAGING_LIFE - NEARLY_OVER;
  return fits ? handle : freshHandle(job);
}

interface Staged {
  handle: Handle;
  isDone: boolean;
}

async function stagePhotos(job: Job, started: Handle): Promise<Staged> {
  let handle = started;
  for (const [index, photo] of job.media.entries()) {
    if (handle.photos[index]) continue;
    const alt = photo.alt === '' ? {} : { alt_text_custom: photo.alt };
    const body = { url: await photo.link(), published: false, ...alt };
    const path = `${job.account.remoteId}/photos`;
    const { id } = await post(job, path, body, z.object({ id: Id })).catch(async (error) => {
      const isMissing = error instanceof Failure && error.code === NO_PHOTO;
      throw isMissing ? await counted(job, handle, error.message, 'photo-not-taken') : error;
    });
    handle = { ...handle, photos: handle.photos.with(index, id) };
    await job.save(handle);
  }
  return { handle, isDone: true };
}

async function stageVideo(job: Job, started: Handle, video: JobMedia): Promise<Staged> {
  let handle = started;
  if (!handle.video) {
    handle = { ...handle, ...(await openVideo(job, handle, video)) };
    await job.save(handle);
  }
  if (!handle.isUploaded) {
    await handOver(job, handle, video);
    handle = { ...handle, isUploaded: true };
    await job.save(handle);
  }
  const state = await videoState(job, handle.video as string);
  const trouble = troubleOf(state);
  if (trouble?.isOver) throw await counted(job, handle, trouble.message);
  if (trouble)
    throw new Failure({ kind: 'rejected', code: 'video-refused', field: 'media', message: trouble.message });
  // A reel or story may be worked on after it is told to publish; a plain video is made ready to play first.
  return { handle, isDone: job.kind === 'video' ? isReady(state) : isThere(state) };
}

const Opened = z.object({ video_id: Id, upload_url: z.url() });

/** A video nobody sees, with an id. A plain one is fetched from its address right away. */
async function openVideo(
  job: Job,
  handle: Handle,
  video: JobMedia,
): Promise<Pick<Handle, 'video' | 'uploadUrl' | 'isUploaded'>> {
  const page = job.account.remoteId;
  if (job.kind !== 'video') {
    const edge = job.kind === 'reel' ? 'video_reels' : 'video_stories';
    const opened = await post(job, `${page}/${edge}`, { upload_phase: 'start' }, Opened);
    return { video: opened.video_id, uploadUrl: opened.upload_url, isUploaded: false };
  }
  const body = { file_url: await video.link(), published: false, description: job.caption };
  try {
    const { id } = await post(job, `${page}/videos`, body, z.object({ id: Id }));
    return { video: id, uploadUrl: null, isUploaded: true };
  } catch (error) {
    const CANNOT_FETCH = '389';
    if (error instanceof Failure && error.code.startsWith(CANNOT_FETCH))
      throw await counted(job, handle, error.message);
    throw error;
  }
}

const Refusal = z.object({ debug_info: z.object({ type: z.string(), message: z.string() }) });

/** Tells Facebook where to fetch a reel's or story's video; no byte goes through here. */
async function handOver(job: Job, handle: Handle, video: JobMedia): Promise<void> {
  const answer = await job.request(handle.uploadUrl as string, {
    method: 'POST',
    headers: { authorization: `OAuth ${pageToken(job)}`, file_url: await video.link() },
  });
  const text = await answer.text();
  const refusal = Refusal.safeParse(readJson(text));
  if (refusal.success && answer.status < 500)
    throw await counted(job, handle, refusal.data.debug_info.message);
  // Tokens and limits are refused here as everywhere else.
  openText(answer, text, { data: Success, meanings, publishes: false, now: job.now() });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Trouble with taking the media is tried anew from the start, some times; then it is the media. */
async function counted(
  job: Job,
  handle: Handle,
  message: string,
  code = 'video-not-taken',
): Promise<Failure> {
  const failed = handle.failed + 1;
  await job.save({ ...freshHandle(job), failed });
  const kind = failed < MOST_FAILURES ? 'unavailable' : 'rejected';
  return new Failure({ kind, code, field: 'media', message });
}
