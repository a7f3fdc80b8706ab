import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { ThreadPart } from '../../../shared/thread.ts';
import type { Job, Receipt, Step } from '../provider.ts';
import { call } from './call.ts';
import { addressOf, type Handle, handleOf, partsOf } from './handle.ts';
import { DUPLICATE, MEDIA_GONE } from './refusals.ts';

const Created = z.object({ id: z.string().min(1) });

/** Of a thread the first post stands for all. */
export const receiptOf = (job: Job, { posts }: Handle): Receipt => {
  const id = posts[0] as string;
  return { remoteId: id, url: addressOf(job, id) };
};

/** The body of a post: https://docs.x.com/x-api/posts/create-post. Unknown fields are refused, unset ones left out. */
function describePart(job: Job, part: ThreadPart<number>, handle: Handle): Record<string, unknown> {
  const ids = part.media.map((place) => handle.media[place]);
  if (ids.some((one) => !one?.isReady))
    throw new Failure({
      kind: 'unavailable',
      code: MEDIA_GONE,
      message: 'The media of this post must be uploaded again.',
    });
  const previous = handle.posts.at(-1);
  const { replies } = job.options;
  return {
    text: part.text,
    ...(ids.length > 0 ? { media: { media_ids: ids.map((one) => one?.id) } } : {}),
    ...(previous ? { reply: { in_reply_to_tweet_id: previous } } : {}),
    // Who may answer is said once, at the top.
    ...(previous || replies === undefined || replies === 'everyone' ? {} : { reply_settings: replies }),
    ...(job.options.aiGenerated === true ? { made_with_ai: true } : {}),
    ...(job.options.paidPartnership === true ? { paid_partnership: true } : {}),
  };
}

/** The one call that makes one post public; what it answers is public at once. */
export async function publish(job: Job): Promise<Step> {
  const handle = handleOf(job);
  const part = partsOf(job)[handle.posts.length];
  if (!part) return { step: 'published', receipt: receiptOf(job, handle), handle };
  const json = describePart(job, part, handle);
  try {
    const { id } = await call(job, { path: '/tweets', json, publishes: true }, Created);
    return goOn(job, { ...handle, posts: [...handle.posts, id], lostAt: null, isDouble: false });
  } catch (error) {
    throw await explained(job, handle, part, error);
  }
}

/** What follows a post that went out: the next part, the first comment, or nothing. */
export function goOn(job: Job, handle: Handle): Step {
  if (handle.posts.length < partsOf(job).length)
    return { step: 'part', receipt: receiptOf(job, handle), handle };
  if (commentOf(job) !== '' && !handle.commented) return { step: 'wait', seconds: 1, handle };
  return { step: 'published', receipt: receiptOf(job, handle), handle };
}

async function explained(
  job: Job,
  handle: Handle,
  part: ThreadPart<number>,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof Failure)) return error;
  if (error.code === DUPLICATE && handle.lostAt !== null) {
    // A call before this one was lost, and now X has the very text: it may be ours, so it is never called absent.
    await job.save({ ...handle, isDouble: true });
    return new Failure({ ...error.detail(), kind: 'lost' });
  }
  if (error.code === MEDIA_GONE) {
    const gone = (place: number): boolean => part.media.includes(place);
    const media = handle.media.map((one, place) => (gone(place) ? null : one));
    await job.save({ ...handle, media });
  }
  const done = handle.posts.length;
  if (error.kind !== 'rejected' || done === 0) return error;
  const message = `The first ${done} of ${partsOf(job).length} posts are public; X refused the next: ${error.message}`;
  return new Failure({ ...error.detail(), message });
}

const commentOf = (job: Job): string =>
  job.kind === 'thread' ? '' : String(job.options.firstComment ?? '').trim();

/** Public it is already; what is left is the first comment, an extra whose failing is no failing of the post. */
export async function poll(job: Job): Promise<Step> {
  const handle = handleOf(job);
  const post = handle.posts[0];
  if (!post) throw new Failure({ kind: 'lost', code: 'no-handle', message: 'X named no post to ask about.' });
  const text = commentOf(job);
  if (text === '' || handle.commented) return { step: 'published', receipt: receiptOf(job, handle), handle };
  const noted = { ...handle, commented: true };
  // Noted before it is sent: it goes out once or not at all.
  await job.save(noted);
  const json = { text, reply: { in_reply_to_tweet_id: post } };
  const made = await call(job, { path: '/tweets', json }, Created).catch(() => null);
  const posts = made ? [...noted.posts, made.id] : noted.posts;
  return { step: 'published', receipt: receiptOf(job, handle), handle: { ...noted, posts } };
}
