import type { Found, Job } from '../provider.ts';
import { canRead } from './author.ts';
import { type Handle, handleOf } from './handle.ts';
import { listedPost, sentAt } from './listed.ts';
import { receiptOf } from './receipt.ts';

/** Only after so long does "not listed" count, ms. */
const SETTLED = 90_000;

/**
 * By the list of the Page's posts. Of a member's posts no app may read a list, so nothing is ever proven there: the
 * call is remembered, and where the owner sends the post again LinkedIn's guard against duplicates names ours.
 */
export async function find(job: Job): Promise<Found> {
  const handle = handleOf(job);
  if (handle.urn) return { found: 'published', receipt: receiptOf(handle.urn) };
  if (handle.isMade) return { found: 'working', handle };
  if (!canRead(job)) {
    await rememberLost(job, handle);
    return { found: 'unknown', why: 'LinkedIn shows apps no list of these posts: look at the profile.' };
  }
  const { post, reachesBack } = await listedPost(job);
  if (post) return { found: 'published', receipt: receiptOf(post.id) };
  const tellsAt = sentAt(job) + job.patience(SETTLED);
  if (job.now() < tellsAt)
    return { found: 'unknown', why: 'LinkedIn does not list the post, but still may.', tellsAt };
  if (!reachesBack) return { found: 'unknown', why: 'The Page has had too many posts since then to tell.' };
  return { found: 'absent', why: 'LinkedIn does not list the post among the Page’s newest.' };
}

async function rememberLost(job: Job, handle: Handle): Promise<void> {
  if (handle.lost.includes(sentAt(job))) return;
  await job.save({ ...handle, lost: [...handle.lost, sentAt(job)] });
}
