import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { ThreadPart } from '../../../shared/thread.ts';
import { linksIn } from '../../../shared/weighted-text.ts';
import type { Found, Job } from '../provider.ts';
import { call } from './call.ts';
import { type Handle, handleOf, partsOf } from './handle.ts';
import { goOn, receiptOf } from './outcome.ts';

/** Only after so long does "not listed" count. */
const SETTLED = 120_000;
/** Clocks differ. */
const SLACK = 60_000;
/** Posts asked for; where as many come there may be more, and ours among them. */
const LISTED = 100;
/** A long text is listed by its beginning. */
const LONG = 250;

const Post = z.object({
  id: z.string(),
  text: z.string().default(''),
  attachments: z.object({ media_keys: z.array(z.string()).optional() }).optional(),
  entities: z
    .object({
      urls: z
        .array(
          z.object({
            url: z.string(),
            expanded_url: z.string().optional(),
            media_key: z.string().optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  referenced_tweets: z.array(z.object({ type: z.string(), id: z.string() })).optional(),
});
type Post = z.infer<typeof Post>;
type Part = ThreadPart<number>;
// An account without posts in that time is answered without any data.
const Listed = z.array(Post).optional().default([]);

const FIELDS = 'created_at,text,attachments,entities,conversation_id,referenced_tweets';

/** The account's own posts since then, newest first. Answers stay in the thread: they are parts. */
function listed(job: Job, since: number): Promise<Post[]> {
  const query = new URLSearchParams({
    start_time: `${new Date(since - SLACK).toISOString().slice(0, 19)}Z`,
    max_results: String(LISTED),
    exclude: 'retweets',
    'tweet.fields': FIELDS,
  });
  return call(job, { path: `/users/${job.account.remoteId}/tweets?${query}` }, Listed);
}

/** Did the post we sent last arrive? By its media, which are unique, else by its text and what it answers. */
export async function find(job: Job): Promise<Found> {
  const handle = handleOf(job);
  const part = partsOf(job)[handle.posts.length];
  if (!part) return { found: 'published', receipt: receiptOf(job, handle) };
  const sentAt = job.sentAt ?? job.publishAt;
  const since = handle.lostAt ?? sentAt;
  const posts = await listed(job, since).catch(unreadable);
  if (typeof posts === 'string') return { found: 'unknown', why: posts };
  const keys = part.media.flatMap((place) => handle.media[place]?.key ?? []);
  const match = posts.findLast((post) => isOurs(post, part, keys, handle));
  if (match) return onFound(job, { ...handle, posts: [...handle.posts, match.id] });
  const tellsAt = (job.sentAt ?? job.publishAt) + job.patience(SETTLED);
  if (job.now() < tellsAt)
    return { found: 'unknown', why: 'X does not list the post, which may still change.', tellsAt };
  const why = doubtAbout(part, keys, handle, posts);
  if (why) return { found: 'unknown', why };
  await job.save({ ...handle, lostAt: since });
  return { found: 'absent', why: 'X lists the account’s posts since then, and this one is not among them.' };
}

/** Why a post that is not among those listed may be there all the same. */
function doubtAbout(
  part: Part,
  keys: readonly string[],
  handle: Handle,
  posts: readonly Post[],
): string | undefined {
  if (handle.isDouble) return 'X says it has a post with this very text, and does not list it.';
  if (posts.length >= LISTED) return 'This account has posted too much since to be sure.';
  if (part.text === '' && keys.length === 0) return 'There is nothing to know this post by.';
  if (posts.some((post) => isSaid(post, part, handle)))
    return 'A post with this very text is listed, with other photos or videos.';
  return undefined;
}

/** What is refused while looking says nothing about the post: it stays unknown, in X's words. */
function unreadable(error: unknown): string {
  if (error instanceof Failure && error.kind === 'rejected') return error.message;
  throw error;
}

function onFound(job: Job, handle: Handle): Found {
  const next = goOn(job, { ...handle, lostAt: null, isDouble: false });
  if (next.step === 'part') return { found: 'part', receipt: next.receipt, handle: next.handle };
  // Of more than one post all ids are kept, so that they can be taken back.
  if (next.step === 'wait' || handle.posts.length > 1) return { found: 'working', handle: next.handle };
  return { found: 'published', receipt: receiptOf(job, handle) };
}

function isOurs(post: Post, part: Part, keys: readonly string[], handle: Handle): boolean {
  if (handle.posts.includes(post.id)) return false;
  if (keys.length === 0) return isSaid(post, part, handle);
  return keys.some((key) => post.attachments?.media_keys?.includes(key));
}

/** The same text in answer to the same post. */
function isSaid(post: Post, part: Part, { posts }: Handle): boolean {
  const answered = post.referenced_tweets?.find((one) => one.type === 'replied_to')?.id;
  if (posts.includes(post.id) || answered !== posts.at(-1)) return false;
  return part.text !== '' && isSameText(asWritten(post), part.text);
}

/** The text with X's short links turned back, the one to its own media gone, and signs as they were. */
function asWritten({ text, entities }: Post): string {
  const whole = (entities?.urls ?? []).reduce(
    (sofar, link) => sofar.replace(link.url, link.media_key ? '' : (link.expanded_url ?? link.url)),
    text,
  );
  return whole.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function isSameText(one: string, other: string): boolean {
  const [short, long] = [plain(one), plain(other)].sort((a, b) => a.length - b.length) as [string, string];
  return short === long || (short.length >= LONG && long.startsWith(short.slice(0, LONG)));
}

/** X writes links its own way (protocol, a slash at the end), so they are compared without. */
function plain(text: string): string {
  const normal = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return linksIn(normal).reduce(
    (sofar, link) => sofar.replace(link.text, link.text.replace(/^https?:\/\//i, '').replace(/\/$/, '')),
    normal,
  );
}
