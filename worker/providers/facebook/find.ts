import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { Id } from '../meta.ts';
import type { Found, Job } from '../provider.ts';
import { read } from './call.ts';
import { type Handle, handleOf } from './handle.ts';
import { feedReceipt, refuseTrouble, videoReceipt } from './outcome.ts';
import { storyOf } from './stories.ts';
import { isLive, isPublishing, videoState } from './video-status.ts';

/** What has an id of its own says soon whether it is published; what must be listed may come late. */
const SETTLED = 90_000;
const LISTED_BY = 300_000;
/** Clocks differ: posts are looked for from so long before the call. */
const EARLIER = 60_000;

/** By the staged photo's or video's own id, then by the Page's newest posts. */
export async function find(job: Job): Promise<Found> {
  const handle = handleOf(job);
  if (!handle) return { found: 'absent', why: 'Nothing was prepared that could have been published.' };
  if (handle.postId && job.kind !== 'story')
    return { found: 'published', receipt: feedReceipt(handle.postId) };
  if (job.kind === 'story') return findStory(job, handle);
  return handle.video ? findVideo(job, handle.video) : findInFeed(job, handle);
}

/** From then on what is not to be seen is not there, ms. */
const since = (job: Job, ms: number): number => (job.sentAt ?? job.publishAt) + job.patience(ms);

async function findVideo(job: Job, video: string): Promise<Found> {
  const state = await videoState(job, video);
  const isPublic = job.kind === 'video' ? state.published === true : isLive(state);
  if (isPublic) return { found: 'published', receipt: videoReceipt(job, state) };
  refuseTrouble(state);
  if (job.kind === 'reel' && isPublishing(state)) return { found: 'working', handle: job.handle };
  const tellsAt = since(job, SETTLED);
  return job.now() >= tellsAt
    ? { found: 'absent', why: 'Facebook has the video and was never told to publish it.' }
    : { found: 'unknown', why: 'Facebook has not published the video yet.', tellsAt };
}

async function findStory(job: Job, handle: Handle): Promise<Found> {
  const story = await storyOf(job, handle);
  if (story) return { found: 'published', receipt: story };
  if (handle.video) {
    const state = await videoState(job, handle.video);
    refuseTrouble(state);
    if (isPublishing(state)) return { found: 'working', handle: job.handle };
  }
  const tellsAt = since(job, LISTED_BY);
  return job.now() >= tellsAt
    ? { found: 'absent', why: 'The Page’s stories do not hold it.' }
    : { found: 'unknown', why: 'The Page’s stories do not hold it yet.', tellsAt };
}

const Target = z.object({ target: z.object({ id: Id.optional() }).optional() });
const Listed = z.object({
  data: z.array(
    z.object({
      id: Id,
      message: z.string().default(''),
      attachments: z
        .object({
          data: z.array(Target.extend({ subattachments: z.object({ data: z.array(Target) }).optional() })),
        })
        .optional(),
    }),
  ),
});
type Entry = z.infer<typeof Listed>['data'][number];

async function findInFeed(job: Job, handle: Handle): Promise<Found> {
  const [photo] = handle.photos;
  const story = photo ? await storyOfPhoto(job, photo) : null;
  if (story) return { found: 'published', receipt: feedReceipt(story) };
  const entries = await entriesSince(job);
  const own = entries.find((entry) => shownIn(entry).some((id) => handle.photos.includes(id)));
  // The same words over other photos are another post.
  const isOpen = (entry: Entry): boolean => handle.photos.length === 0 || shownIn(entry).length === 0;
  const alike = (entry: Entry): boolean => entry.message === job.caption && isOpen(entry);
  const match = own ?? (job.caption === '' ? undefined : entries.find(alike));
  if (match) return { found: 'published', receipt: feedReceipt(match.id) };
  if (job.caption === '' && entries.some(alike))
    return {
      found: 'unknown',
      why: 'The Page has a new post without words; whether it is this one shows only there.',
    };
  const tellsAt = since(job, LISTED_BY);
  if (job.now() < tellsAt) return { found: 'unknown', why: 'The Page does not list it yet.', tellsAt };
  if (handle.doubt) throw new Failure({ kind: 'rejected', ...handle.doubt });
  return { found: 'absent', why: 'The Page’s newest posts do not hold it.' };
}

/** A photo that stands in a post names it. */
async function storyOfPhoto(job: Job, photo: string): Promise<string | null> {
  const answer = await read(
    job,
    photo,
    { fields: 'id,page_story_id' },
    z.object({ page_story_id: Id.optional() }),
  ).catch((error) => {
    // Not every Page shows this of a photo; the list of posts decides then.
    if (error instanceof Failure && error.kind === 'rejected') return null;
    throw error;
  });
  return answer?.page_story_id ?? null;
}

async function entriesSince(job: Job): Promise<Entry[]> {
  const since = Math.floor(((job.sentAt ?? job.publishAt) - EARLIER) / 1000);
  const fields = 'id,message,created_time,attachments{target,subattachments{target}}';
  const query = { fields, since: String(since), limit: '50' };
  return (await read(job, `${job.account.remoteId}/feed`, query, Listed)).data;
}

/** Ids of the photos a post shows. */
function shownIn(entry: Entry): string[] {
  const shown = (entry.attachments?.data ?? []).flatMap((one) => [one, ...(one.subattachments?.data ?? [])]);
  return shown.flatMap((one) => one.target?.id ?? []);
}
