import type { Ask } from '../attend.ts';
import { DIGITS } from '../fake.ts';
import { fieldsOf, flagOf, paramsOf, pick, Refused, textOf, wrong } from '../meta/answers.ts';
import { countsOf } from './counts.ts';
import { livePhoto } from './feed.ts';
import { advance } from './progress.ts';
import { DAY, type Facebook, type FacebookPage, type Post, SITE, type Video } from './state.ts';
import { describePage } from './token.ts';
import { showVideo } from './videos.ts';

/** What can be looked up, changed and deleted by its id. */

const missing = (id: string): Refused =>
  new Refused(100, `Unsupported request. Object with ID '${id}' does not exist or is not visible.`, {
    subcode: 33,
  });

const stamp = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, '+0000');

export const videoPath = (video: Video): string =>
  video.kind === 'reel' ? `/reel/${video.id}` : `/${video.page}/videos/${video.id}/`;

export const storyUrl = (page: string, id: string): string => `https://${SITE}/stories/${page}/${id}`;

/** GET /{id} : a Page, a post, a photo or a video. */
export async function node(facebook: Facebook, c: Ask, page: FacebookPage): Promise<unknown> {
  const id = c.req.param('id') ?? '';
  const asked = fieldsOf(await paramsOf(c));
  if (id === page.id || id === 'me') return pick(describePage(facebook, page), asked);
  const photo = livePhoto(facebook, id);
  if (photo?.page === page.id)
    return pick({ id, page_story_id: photo.postId ?? undefined, alt_text_custom: photo.alt }, asked);
  const video = facebook.state.videos[id];
  if (video?.page === page.id && video.goneAt === null) {
    advance(facebook, video, true);
    return pick({ ...describeVideo(video), ...counted(facebook, id, video.publicAt) }, asked);
  }
  const post = facebook.state.posts[id];
  if (post?.page === page.id && post.goneAt === null) {
    const shares = countsOf(facebook, id, post.publicAt).shares;
    const shared = { shares: shares === 0 ? undefined : { count: shares } };
    return pick({ ...describePost(post), ...shared, ...counted(facebook, id, post.publicAt) }, asked);
  }
  throw missing(id);
}

/** Without the list itself, as `.limit(0).summary(true)` asks for it. */
function counted(facebook: Facebook, id: string, publicAt: number | null) {
  const { comments, reactions } = countsOf(facebook, id, publicAt);
  const summed = (total_count: number) => ({ data: [], summary: { total_count } });
  return { comments: summed(comments), reactions: summed(reactions) };
}

function describePost(post: Post) {
  const targets = post.photos.map((id) => ({ target: { id } }));
  const [first] = targets;
  return {
    id: post.id,
    message: post.message === '' ? undefined : post.message,
    created_time: stamp(post.publicAt),
    permalink_url: `https://${SITE}/${post.id}`,
    is_published: true,
    attachments:
      targets.length > 1
        ? { data: [{ target: { id: post.id }, subattachments: { data: targets } }] }
        : first && { data: [first] },
  };
}

function describeVideo(video: Video) {
  const isBad = video.error !== null;
  const uploading = { status: video.arrivedAt === null ? 'in_progress' : 'complete' };
  const error = isBad ? { error: { message: video.error } } : {};
  const processing = {
    status:
      video.beganAt === null
        ? 'not_started'
        : isBad
          ? 'error'
          : video.isProcessed
            ? 'complete'
            : 'in_progress',
    ...error,
  };
  const accepted = video.acceptedAt !== null && !isBad;
  const publishing = {
    status: video.publicAt !== null ? 'complete' : accepted ? 'in_progress' : 'not_started',
    publish_status: video.publicAt !== null ? 'published' : 'draft',
    ...(video.publicAt === null ? {} : { publish_time: Math.floor(video.publicAt / 1000) }),
  };
  const whole =
    video.arrivedAt === null ? 'uploading' : video.beganAt === null ? 'upload_complete' : 'processing';
  return {
    id: video.id,
    post_id: video.publicAt === null ? undefined : video.postId,
    permalink_url: videoPath(video),
    published: video.publicAt !== null,
    created_time: stamp(video.arrivedAt ?? 0),
    length: video.media?.seconds ?? 0,
    status: {
      video_status: isBad ? 'error' : video.isProcessed ? 'ready' : whole,
      uploading_phase: { ...uploading, bytes_transfered: video.received, source_file_size: video.size },
      processing_phase: processing,
      publishing_phase: publishing,
    },
  };
}

/** GET /{page}/feed : posts, newest first. */
export async function listFeed(facebook: Facebook, c: Ask, page: FacebookPage): Promise<unknown> {
  const params = await paramsOf(c);
  const since = Number(textOf(params, 'since') ?? 0) * 1000;
  const shown = Object.values(facebook.state.posts)
    .filter(
      (one) => one.page === page.id && one.kind !== 'story' && one.goneAt === null && one.publicAt >= since,
    )
    .toReversed()
    .slice(0, Number(textOf(params, 'limit') ?? 25));
  const asked = fieldsOf(params);
  return { data: shown.map((post) => pick(describePost(post), asked)) };
}

/** GET /{page}/stories : photos and videos of the last day. */
export function listStories(facebook: Facebook, page: FacebookPage): unknown {
  const oldest = facebook.world.now() - DAY;
  const entry = (id: string, media_id: string, media_type: string, at: number) => ({
    post_id: id,
    status: at >= oldest ? 'PUBLISHED' : 'ARCHIVED',
    creation_time: String(Math.floor(at / 1000)),
    media_type,
    media_id,
    url: storyUrl(page.id, id),
  });
  const photos = Object.values(facebook.state.posts)
    .filter((one) => one.page === page.id && one.kind === 'story' && one.goneAt === null)
    .map((one) => entry(one.id, one.photos[0] ?? '', 'photo', one.publicAt));
  const videos = Object.values(facebook.state.videos).flatMap((one) => {
    advance(facebook, one);
    const isShown =
      one.page === page.id && one.kind === 'story' && one.publicAt !== null && one.goneAt === null;
    return isShown ? [entry(one.postId, one.id, 'video', one.publicAt ?? 0)] : [];
  });
  return { data: [...photos, ...videos] };
}

/** POST /{id} : an unpublished video is published. */
export async function update(facebook: Facebook, c: Ask, page: FacebookPage): Promise<unknown> {
  const id = c.req.param('id') ?? '';
  const video = facebook.state.videos[id];
  if (!video || video.page !== page.id || video.kind !== 'video' || video.goneAt !== null) throw missing(id);
  if (flagOf(await paramsOf(c), 'published') !== true) throw wrong('param published must be true here');
  return showVideo(facebook, c, video);
}

/** DELETE /{id} : a post, a photo with its post, or a video. */
export function erase(facebook: Facebook, c: Ask, page: FacebookPage): unknown {
  const id = c.req.param('id') ?? '';
  const { state, world } = facebook;
  const now = world.now();
  const photo = livePhoto(facebook, id);
  if (photo?.page === page.id) {
    delete state.photos[id];
    return { success: true };
  }
  const one =
    state.posts[id] ?? state.videos[id] ?? Object.values(state.videos).find((video) => video.postId === id);
  if (!one || one.page !== page.id || one.goneAt !== null) throw missing(id);
  one.goneAt = now;
  return { success: true };
}

/** POST /{id}/comments */
export async function comment(facebook: Facebook, c: Ask, page: FacebookPage): Promise<unknown> {
  const on = c.req.param('id') ?? '';
  const message = textOf(await paramsOf(c), 'message');
  if (!message) throw wrong('param message is missing');
  const { state, world } = facebook;
  const video = Object.values(state.videos).find((one) => one.id === on || one.postId === on);
  if ((state.posts[on] ?? video)?.page !== page.id) throw missing(on);
  state.comments.push({ on, message });
  return { id: `${on.split('_').at(-1)}_${world.id(15, DIGITS)}` };
}
