import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { Id } from '../meta.ts';
import type { Found, Job, Receipt, Step } from '../provider.ts';
import { post, read } from './call.ts';
import { stateOf } from './container.ts';
import { type Handle, handleOf } from './handle.ts';
import { BLOCKED, meanings, wantsNewContainer } from './meanings.ts';

/** Only after so long does "not there" count: what is published can take a while to be listed. */
const SETTLED = 90_000;
/** Looks for the address of a post that is known to be public. */
const LINK_LOOKS = 3;

/** The call that publishes: the container, once. */
export async function publish(job: Job): Promise<Step> {
  const handle = handleOf(job);
  if (!handle?.container)
    throw new Failure({ kind: 'unavailable', code: 'staging-gone', message: 'Nothing is prepared.' });
  const path = `${job.account.remoteId}/media_publish`;
  try {
    const { id } = await post(job, path, { creation_id: handle.container }, z.object({ id: Id }), true);
    return { step: 'wait', seconds: 1, handle: { ...handle, mediaId: id } };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const subcode = Number(error.code.split('/')[1]);
    // Remembered, so that a look that finds nothing does not send again what Instagram blocked.
    if (subcode === BLOCKED) await job.save({ ...handle, doubt: error.code });
    if (wantsNewContainer(subcode)) throw new Failure({ ...error.detail(), code: 'staging-gone' });
    throw error;
  }
}

const Media = z.object({
  id: Id,
  caption: z.string().default(''),
  timestamp: z.string(),
  permalink: z.string().optional(),
});
type Media = z.infer<typeof Media>;
const FIELDS = 'id,caption,timestamp,media_type,permalink';

const receiptOf = (media: Media): Receipt => ({ remoteId: media.id, url: media.permalink ?? null });

/** Published it is already; what is left is its address, and the first comment. Neither can undo it. */
export async function poll(job: Job): Promise<Step> {
  const handle = handleOf(job);
  if (!handle?.mediaId)
    throw new Failure({ kind: 'lost', code: 'no-handle', message: 'Instagram named no post to ask about.' });
  const { mediaId } = handle;
  const done = await commentFirst(job, handle, mediaId);
  const media = await read(job, mediaId, { fields: FIELDS }, Media).catch(() => null);
  if (!media?.permalink && job.tries < LINK_LOOKS) return { step: 'wait', handle: done };
  return {
    step: 'published',
    receipt: media ? receiptOf(media) : { remoteId: mediaId, url: null },
    handle: done,
  };
}

/** An extra, at most once: it is noted before it is sent, and its failing is no failing of the post. */
async function commentFirst(job: Job, handle: Handle, mediaId: string): Promise<Handle> {
  const message = String(job.options.firstComment ?? '').trim();
  if (message === '' || handle.commented) return handle;
  const done = { ...handle, commented: true };
  await job.save(done);
  await post(job, `${mediaId}/comments`, { message }, z.object({ id: Id })).catch(() => undefined);
  return done;
}

/** By the container, which says itself whether it was published; the post's id comes from the account's list. */
export async function find(job: Job): Promise<Found> {
  const handle = handleOf(job);
  if (handle?.mediaId)
    return {
      found: 'published',
      receipt: { remoteId: handle.mediaId, url: await addressOf(job, handle.mediaId) },
    };
  if (!handle?.container)
    return { found: 'absent', why: 'Nothing was prepared that could have been published.' };
  const tellsAt = (job.sentAt ?? job.publishAt) + job.patience(SETTLED);
  const isSettled = job.now() >= tellsAt;
  const { status_code: state } = await stateOf(job, handle.container);
  const listed = state === 'IN_PROGRESS' ? undefined : await listedPost(job);
  if (state === 'PUBLISHED') {
    if (listed) return { found: 'published', receipt: receiptOf(listed) };
    return isSettled
      ? { found: 'published', receipt: { remoteId: handle.container, url: null } }
      : { found: 'working', handle };
  }
  if (listed && state !== 'FINISHED') return { found: 'published', receipt: receiptOf(listed) };
  if (state === 'IN_PROGRESS' || !isSettled)
    return { found: 'unknown', why: `Instagram says ${state}, which may still change.`, tellsAt };
  // A finished container that is not published, and a post like it on the account: only a person can tell.
  if (listed)
    return { found: 'unknown', why: 'A post like this stands on the account, from somewhere else.' };
  if (handle.doubt)
    throw new Failure({
      kind: 'rejected',
      code: handle.doubt,
      message: meanings.subcodes[BLOCKED]?.words ?? '',
    });
  return { found: 'absent', why: `Instagram still has it unpublished (${state}), and does not list it.` };
}

const addressOf = async (job: Job, mediaId: string): Promise<string | null> =>
  (await read(job, mediaId, { fields: FIELDS }, Media).catch(() => null))?.permalink ?? null;

/** The oldest post since the call with the very caption (of stories, which have none: since the call). */
async function listedPost(job: Job): Promise<Media | undefined> {
  const since = Math.floor((job.sentAt ?? job.publishAt) / 1000);
  const isStory = job.kind === 'story';
  const edge = isStory ? 'stories' : 'media';
  const query: Record<string, string> = isStory
    ? { fields: FIELDS }
    : { fields: FIELDS, since: String(since), limit: '25' };
  const { data } = await read(
    job,
    `${job.account.remoteId}/${edge}`,
    query,
    z.object({ data: z.array(Media) }),
  );
  return data.findLast(
    (one) => Date.parse(one.timestamp) >= since * 1000 && (isStory || one.caption === job.caption),
  );
}
