import { DIGITS } from '../fake.ts';
import { dailyPosts } from './quota.ts';
import { type TikTok, type TikTokPost, type TikTokUser, userOf } from './state.ts';
import { notify } from './webhooks.ts';

const PHOTO_MAX_BYTES = 20_000_000;
const INBOX_MAX_SECONDS = 600;
/** The strict reading of "at most 1080p": 1080 by 1920, either way round. */
const PHOTO_MAX = { short: 1080, long: 1920 };
const VIDEO_SIDE = { min: 360, max: 4096 };

/** Moves a post as far as the pace allows by now. `look` says that somebody is asking for its status. */
export function advance(tiktok: TikTok, post: TikTokPost, look = false): void {
  if (look) post.looks += 1;
  if (post.status.startsWith('PROCESSING') && post.arrivedAt !== null) {
    const at = stepAt(tiktok, post, 'processing');
    if (at !== null) finish(tiktok, post, at);
  }
  if (post.status === 'PUBLISH_COMPLETE' && post.publicAt === null && post.completeAt !== null) {
    const at = post.privacy === 'PUBLIC_TO_EVERYONE' ? stepAt(tiktok, post, 'moderation') : post.completeAt;
    if (at !== null) show(tiktok, post, at);
  }
}

/** All bytes are in: nothing more is needed from the client. */
export function arrived(tiktok: TikTok, post: TikTokPost): void {
  post.arrivedAt = tiktok.world.now();
  if (tiktok.options.pace.by === 'once') advance(tiktok, post);
}

/** Ends a post without its having been published. */
export function fail(tiktok: TikTok, post: TikTokPost, reason: string): void {
  post.status = 'FAILED';
  post.failReason = reason;
  tiktok.probes.delete(post.publishId);
  notify(tiktok, 'post.publish.failed', post.openId, {
    publish_id: post.publishId,
    reason,
    publish_type: type(post),
  });
}

/** The person hides or deletes a public post in the phone app. */
export function takeDown(tiktok: TikTok, post: TikTokPost): void {
  if (post.postId === null || post.goneAt !== null) return;
  post.goneAt = tiktok.world.now();
  notify(tiktok, 'post.publish.no_longer_publicaly_available', post.openId, {
    publish_id: post.publishId,
    post_id: post.postId,
    publish_type: type(post),
  });
}

/** The person finishes a draft in the phone app. */
export function finishDraft(tiktok: TikTok, post: TikTokPost, privacy: string): void {
  post.status = 'PUBLISH_COMPLETE';
  post.privacy = privacy;
  post.completeAt = tiktok.world.now();
  post.acceptedAt = post.completeAt;
  notify(tiktok, 'post.publish.complete', post.openId, {
    publish_id: post.publishId,
    publish_type: type(post),
  });
  advance(tiktok, post);
}

function finish(tiktok: TikTok, post: TikTokPost, at: number): void {
  const user = userOf(tiktok, post.openId);
  const reason = post.fate ?? mediaTrouble(post, user) ?? capTrouble(tiktok, post, user);
  if (reason) {
    fail(tiktok, post, reason);
    return;
  }
  post.status = post.mode === 'inbox' ? 'SEND_TO_USER_INBOX' : 'PUBLISH_COMPLETE';
  post.completeAt = at;
  const event = post.mode === 'inbox' ? 'post.publish.inbox_delivered' : 'post.publish.complete';
  notify(tiktok, event, post.openId, { publish_id: post.publishId, publish_type: type(post) });
}

function show(tiktok: TikTok, post: TikTokPost, at: number): void {
  post.publicAt = at;
  if (post.privacy !== 'PUBLIC_TO_EVERYONE') return;
  post.postId = `7${tiktok.world.id(18, DIGITS)}`;
  notify(tiktok, 'post.publish.publicly_available', post.openId, {
    publish_id: post.publishId,
    post_id: post.postId,
    publish_type: type(post),
  });
}

/** The instant a step ends by the pace in force, or null while it is not over. */
function stepAt(tiktok: TikTok, post: TikTokPost, step: 'processing' | 'moderation'): number | null {
  const { pace } = tiktok.options;
  const now = tiktok.world.now();
  if (pace.by === 'once') return now;
  // The id comes after moderation, so it takes one look more than the post itself.
  if (pace.by === 'looks') return post.looks >= pace.looks + (step === 'moderation' ? 1 : 0) ? now : null;
  const from = step === 'processing' ? post.arrivedAt : post.completeAt;
  const at = (from ?? now) + pace[step];
  return at <= now ? at : null;
}

/** What TikTok's checks after the upload find wrong (fail reasons of the status reference). */
function mediaTrouble(post: TikTokPost, user: TikTokUser): string | null {
  const maxSeconds =
    post.mode === 'inbox' ? INBOX_MAX_SECONDS : Math.min(user.maxVideoSeconds, INBOX_MAX_SECONDS);
  for (const one of post.media) {
    const { width, height } = one;
    if (post.kind === 'video') {
      if (!/^video\/(mp4|quicktime|webm)$/.test(one.mime)) return 'file_format_check_failed';
      if (one.seconds !== undefined && one.seconds > maxSeconds) return 'duration_check_failed';
      const sides = width && height ? [width, height] : [];
      if (sides.some((side) => side < VIDEO_SIDE.min || side > VIDEO_SIDE.max))
        return 'picture_size_check_failed';
      continue;
    }
    if (!/^image\/(jpeg|webp)$/.test(one.mime) || !width || !height) return 'file_format_check_failed';
    const tooLarge = Math.min(width, height) > PHOTO_MAX.short || Math.max(width, height) > PHOTO_MAX.long;
    if (tooLarge || one.bytes > PHOTO_MAX_BYTES) return 'picture_size_check_failed';
  }
  return null;
}

function capTrouble(tiktok: TikTok, post: TikTokPost, user: TikTokUser): string | null {
  if (post.mode === 'inbox') return null;
  return dailyPosts(tiktok, user.openId, post) >= user.dailyCap ? 'spam_risk_too_many_posts' : null;
}

/** `INBOX_SHARE` is documented for drafts; for direct posts TikTok names no value. */
function type(post: TikTokPost): string {
  return post.mode === 'inbox' ? 'INBOX_SHARE' : 'DIRECT_PUBLISH';
}
