import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { Job, Step } from '../provider.ts';
import { failureOf, type Refusal, readRefusal } from './answers.ts';
import { canRead } from './author.ts';
import { inPath, post, read, sendJson } from './call.ts';
import { describePost, isStaged } from './describe.ts';
import { type Handle, handleOf } from './handle.ts';
import { listedPost } from './listed.ts';
import { NAMELESS, receiptOf } from './receipt.ts';

/** Looks at a post that LinkedIn has said yes to. */
const LOOKS = 5;
/** So often LinkedIn may say that it has not got the media before it is sent anew. */
const MEDIA_TRIES = 2;
/** Clocks may differ by so much, ms. */
const SKEW = 60_000;

/** The one call. Its answer has no body: the post's name stands in a header, and nowhere else. */
export async function publish(job: Job): Promise<Step> {
  const handle = handleOf(job);
  if (!isStaged(job, handle)) throw mediaGone('Nothing is prepared.');
  const answer = await sendJson(job, '/rest/posts', describePost(job, handle));
  if (answer.status === 201) {
    await answer.body?.cancel();
    return made(job, handle, answer.headers.get('x-restli-id') ?? answer.headers.get('x-linkedin-id'));
  }
  if (answer.ok)
    throw new Failure({
      kind: 'lost',
      code: `http-${answer.status}`,
      message: `LinkedIn answered ${answer.status}, which says neither yes nor no.`,
    });
  const refusal = await readRefusal(answer);
  const own = duplicateOfOurs(refusal, handle);
  if (own) return made(job, handle, own);
  if (refusal.code === 'MEDIA_ASSET_WAITING_UPLOAD' && job.tries >= MEDIA_TRIES)
    throw mediaGone('LinkedIn has lost the photos or the video; they are sent again.');
  throw failureOf(job, refusal, true);
}

const mediaGone = (message: string): Failure =>
  new Failure({ kind: 'unavailable', code: 'staging-gone', message });

function made(job: Job, before: Handle, urn: string | null): Step {
  const handle = { ...before, isMade: true, urn };
  const more = canRead(job) || (urn !== null && commentOf(job) !== '');
  if (more) return { step: 'wait', seconds: 1, handle };
  return { step: 'published', receipt: urn ? receiptOf(urn) : NAMELESS, handle };
}

/**
 * LinkedIn refuses what it has just been sent and names the post it has. That is ours when an earlier call of ours
 * was lost and the post is no older than that call; the time stands in the upper bits of its number.
 */
function duplicateOfOurs(refusal: Refusal, handle: Handle): string | null {
  const { code, twin } = refusal;
  if (code !== 'DUPLICATE_POST' || !twin) return null;
  const madeAt = Number(BigInt(twin.split(':')[3] as string) >> 22n);
  return handle.lost.some((at) => madeAt >= at - SKEW) ? twin : null;
}

const State = z.object({
  lifecycleState: z.string(),
  lifecycleStateInfo: z.object({ contentStatus: z.string().optional() }).optional(),
});

/** It has been said yes to; what is left is whether it shows, and the first comment. */
export async function poll(job: Job): Promise<Step> {
  const handle = handleOf(job);
  if (!handle.isMade)
    throw new Failure({ kind: 'lost', code: 'no-handle', message: 'LinkedIn named no post to ask about.' });
  const urn = handle.urn ?? (canRead(job) ? ((await listedPost(job)).post?.id ?? null) : null);
  const isLast = job.tries >= LOOKS;
  if (!urn) {
    if (canRead(job) && !isLast) return { step: 'wait', handle };
    return { step: 'published', receipt: NAMELESS };
  }
  if (!isLast && !(await isShown(job, urn))) return { step: 'wait', handle: { ...handle, urn } };
  return {
    step: 'published',
    receipt: receiptOf(urn),
    handle: await commentFirst(job, { ...handle, urn }, urn),
  };
}

/** Throws Failure `rejected` where LinkedIn took the post and then could not show it. */
async function isShown(job: Job, urn: string): Promise<boolean> {
  if (!canRead(job)) return true;
  const state = await read(job, `/rest/posts/${inPath(urn)}?viewContext=AUTHOR`, State).catch(() => null);
  if (state?.lifecycleState === 'PUBLISH_FAILED' || state?.lifecycleStateInfo?.contentStatus === 'FAILED')
    throw new Failure({
      kind: 'rejected',
      code: 'PUBLISH_FAILED',
      message: 'LinkedIn took the post, but could not show it. Look at the Page’s admin view.',
    });
  return state?.lifecycleState === 'PUBLISHED';
}

const commentOf = (job: Job): string => String(job.options.firstComment ?? '').trim();

/** An extra, at most once: it is noted before it is sent, and its failing is no failing of the post. */
async function commentFirst(job: Job, handle: Handle, urn: string): Promise<Handle> {
  const text = commentOf(job);
  if (text === '' || handle.commented) return handle;
  const done = { ...handle, commented: true };
  await job.save(done);
  const body = { actor: job.account.remoteId, object: urn, message: { text } };
  await post(job, `/rest/socialActions/${inPath(urn)}/comments`, body, z.unknown()).catch(() => undefined);
  return done;
}
