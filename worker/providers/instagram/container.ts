import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { meaningOf } from '../meta/meanings.ts';
import { Id } from '../meta.ts';
import type { Job, Step } from '../provider.ts';
import { post, read } from './call.ts';
import { describePart, describePost } from './describe.ts';
import { freshHandle, type Handle, handleOf } from './handle.ts';
import { isFetchTrouble, meanings } from './meanings.ts';

/** A container that is not published ends after 24 hours. */
const CONTAINER_LIFE = 86_400_000;
/** Too near its end to be built upon. */
const NEARLY_OVER = 3_600_000;
/** So often may Instagram fail to take the media before it is the media's fault: some two minutes of our tries. */
const MOST_FAILURES = 6;
/** Looks at a container, s apart: pictures take seconds, videos minutes, and quiet accounts have few calls. */
const RHYTHM = [3, 5, 10, 20, 30, 60] as const;

const State = z.object({ status_code: z.string(), status: z.string().default('') });
type State = z.infer<typeof State>;
const Made = z.object({ id: Id });

/** Where Instagram stands with a container. */
export const stateOf = (job: Job, container: string): Promise<State> =>
  read(job, container, { fields: 'status_code,status' }, State);

/** Makes containers, waits until all are processed; what is there already is gone on from. */
export async function prepare(job: Job): Promise<Step> {
  let handle = usable(job);
  for (const [index, medium] of job.media.entries()) {
    if (job.kind !== 'carousel' || handle.parts[index]) continue;
    const id = await make(job, handle, await describePart(medium));
    handle = { ...handle, parts: handle.parts.with(index, { id, isDone: false }) };
    await job.save(handle);
  }
  for (const [index, part] of handle.parts.entries()) {
    if (!part || part.isDone) continue;
    const isDone = await isProcessed(job, handle, part.id);
    if (!isDone) return again(job, handle);
    handle = { ...handle, parts: handle.parts.with(index, { ...part, isDone }) };
  }
  if (!handle.container) {
    const children = handle.parts.flatMap((part) => part?.id ?? []);
    handle = { ...handle, container: await make(job, handle, await describePost(job, children)) };
    await job.save(handle);
  }
  if (!(await isProcessed(job, handle, handle.container as string))) return again(job, handle);
  return { step: 'ready', handle, validUntil: handle.since + CONTAINER_LIFE };
}

const again = (job: Job, handle: Handle): Step => ({
  step: 'wait',
  seconds: RHYTHM[Math.min(job.tries, RHYTHM.length - 1)] as number,
  handle,
});

/** The containers of an earlier Attempt, as long as they last. */
function usable(job: Job): Handle {
  const handle = handleOf(job);
  const fits = handle && job.now() < handle.since + CONTAINER_LIFE - NEARLY_OVER && handle.mediaId === null;
  return fits ? handle : freshHandle(job);
}

/** A container is invisible and costs nothing, so one whose answer was lost is simply made again. */
async function make(job: Job, handle: Handle, parameters: Record<string, unknown>): Promise<string> {
  try {
    const { id } = await post(job, `${job.account.remoteId}/media`, parameters, Made);
    return id;
  } catch (error) {
    throw await judged(job, handle, error);
  }
}

async function isProcessed(job: Job, handle: Handle, container: string): Promise<boolean> {
  const state = await stateOf(job, container);
  switch (state.status_code) {
    case 'FINISHED':
      return true;
    case 'ERROR':
      throw await judged(job, handle, processingFailure(job, state.status));
    case 'EXPIRED':
    case 'PUBLISHED':
      await job.save(freshHandle(job));
      throw new Failure({
        kind: 'unavailable',
        code: 'staging-gone',
        message: 'Instagram no longer keeps what was prepared.',
      });
    default:
      return false;
  }
}

/** An `ERROR` speaks in a sentence that ends in the error's number. */
function processingFailure(job: Job, status: string): Failure {
  const subcode = Number(/\b(2207\d{3})\b/.exec(status)?.[1] ?? 2207053);
  const message = status.replace(/^Error:\s*/, '') || 'Instagram could not process the media.';
  return meaningOf(meanings, {
    code: -1,
    subcode,
    message,
    isTransient: false,
    publishes: false,
    now: job.now(),
  });
}

/** Trouble with fetching or processing is tried anew with new containers, a few times; then it is the media. */
async function judged(job: Job, handle: Handle, error: unknown): Promise<unknown> {
  const subcode = error instanceof Failure ? Number(error.code.split('/')[1]) : Number.NaN;
  if (!(error instanceof Failure) || error.kind !== 'unavailable' || !isFetchTrouble(subcode)) return error;
  const failed = handle.failed + 1;
  await job.save({ ...freshHandle(job), failed });
  if (failed < MOST_FAILURES) return error;
  return new Failure({ ...error.detail(), kind: 'rejected', field: 'media' });
}
