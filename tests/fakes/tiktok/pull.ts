import { type MediaFacts, probe, probePicture } from '../probe.ts';
import { arrived, fail } from './progress.ts';
import { HOUR, type TikTok, type TikTokPost } from './state.ts';

const AGAIN_AFTER = 1000;
const TRIES = 5;
const MAX_PHOTO = 20_000_000;

/** Fetches what a post names and passes it on; a second caller while one is at it does nothing. */
export async function pull(tiktok: TikTok, post: TikTokPost): Promise<void> {
  if (post.status !== 'PROCESSING_DOWNLOAD' || post.arrivedAt !== null) return;
  if (tiktok.pulling.has(post.publishId) || post.nextPullAt > tiktok.world.now()) return;
  tiktok.pulling.add(post.publishId);
  try {
    await pullAll(tiktok, post);
  } finally {
    tiktok.pulling.delete(post.publishId);
  }
}

async function pullAll(tiktok: TikTok, post: TikTokPost): Promise<void> {
  post.pullTries += 1;
  for (const url of post.urls.slice(post.media.length)) {
    const pulled = await pullOne(tiktok, post, url);
    // It may have been cancelled, or its consent taken back, while the bytes came in.
    if (post.status !== 'PROCESSING_DOWNLOAD') return;
    if (pulled === 'refused' || pulled === 'unreachable') {
      const late = tiktok.world.now() - post.createdAt >= HOUR;
      const again =
        pulled === 'unreachable' && post.pullTries < TRIES && !late && tiktok.options.pace.by !== 'once';
      if (!again)
        return fail(tiktok, post, post.kind === 'video' ? 'video_pull_failed' : 'photo_pull_failed');
      post.nextPullAt = tiktok.world.now() + AGAIN_AFTER;
      return;
    }
    post.media.push(pulled);
  }
  arrived(tiktok, post);
}

async function pullOne(
  tiktok: TikTok,
  post: TikTokPost,
  url: string,
): Promise<MediaFacts | 'refused' | 'unreachable'> {
  try {
    const reply = await tiktok.world.fetch(url, { redirect: 'manual' });
    // A redirect is as bad as no answer: the media must be at the very address.
    if (reply.status !== 200 || !reply.body) return reply.status >= 500 ? 'unreachable' : 'refused';
    return post.kind === 'photos' ? await photo(tiktok, post, reply) : await video(tiktok, post, reply.body);
  } catch {
    return 'unreachable';
  }
}

async function photo(tiktok: TikTok, post: TikTokPost, reply: Response): Promise<MediaFacts> {
  const bytes = new Uint8Array(await reply.arrayBuffer());
  const facts = probePicture(bytes, tiktok.world.hasher());
  post.downloaded += bytes.length;
  if (facts.mime.startsWith('image/') && bytes.length <= MAX_PHOTO) {
    tiktok.world.shelf?.put(facts.sha256, facts.mime, bytes);
  }
  return facts;
}

async function video(
  tiktok: TikTok,
  post: TikTokPost,
  body: NonNullable<Response['body']>,
): Promise<MediaFacts> {
  const seen = probe(tiktok.world.hasher());
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return seen.facts();
    seen.feed(value);
    post.downloaded += value.length;
  }
}
