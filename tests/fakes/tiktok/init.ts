import * as z from 'zod';
import type { Ask } from '../attend.ts';
import { DIGITS } from '../fake.ts';
import { Refused } from './answers.ts';
import { type Caller, jsonBody } from './bearer.ts';
import { pull } from './pull.ts';
import { creatorTrouble, draftTrouble } from './quota.ts';
import { checkChunks, checkPullUrl, PhotoSource, parsed, VideoSource } from './source.ts';
import { HOUR, type TikTok, type TikTokPost, UPLOAD } from './state.ts';
import { privacyOptions } from './users.ts';

const flag = z.boolean().optional();

/** At most `max` UTF-16 units; the schema library's own `max` counts a sign beyond 16 bits once. */
const units = (max: number) =>
  z.string().refine((text) => text.length <= max, `is longer than ${max} UTF-16 units`);

const VideoBody = z.object({
  post_info: z.object({
    privacy_level: z.string().optional(),
    title: units(2200).optional(),
    disable_duet: flag,
    disable_stitch: flag,
    disable_comment: flag,
    video_cover_timestamp_ms: z.number().int().optional(),
    brand_content_toggle: flag,
    brand_organic_toggle: flag,
    is_aigc: flag,
  }),
  source_info: VideoSource,
});

const InboxBody = z.object({ source_info: VideoSource });

const PhotoBody = z.object({
  media_type: z.literal('PHOTO'),
  post_mode: z.enum(['DIRECT_POST', 'MEDIA_UPLOAD']),
  is_aigc: flag,
  post_info: z
    .object({
      title: units(90).optional(),
      description: units(4000).optional(),
      privacy_level: z.string().optional(),
      disable_comment: flag,
      auto_add_music: flag,
      brand_content_toggle: flag,
      brand_organic_toggle: flag,
    })
    .optional(),
  source_info: PhotoSource,
});

/** POST /v2/post/publish/video/init/ */
export async function videoInit(tiktok: TikTok, c: Ask, caller: Caller): Promise<unknown> {
  const body = parsed(VideoBody, await jsonBody(c, 'invalid_param'), 'invalid_param');
  checkSource(tiktok, body.source_info);
  mayPostDirectly(tiktok, caller, body.post_info.privacy_level);
  const { title, privacy_level, ...options } = body.post_info;
  const post = newPost(tiktok, c, caller, 'video', 'direct', body.source_info);
  Object.assign(post, { title: title ?? '', privacy: privacy_level ?? '', options: defined(options) });
  return opened(tiktok, post);
}

/** POST /v2/post/publish/inbox/video/init/ : settings sent along are not part of a draft and fall away. */
export async function inboxInit(tiktok: TikTok, c: Ask, caller: Caller): Promise<unknown> {
  const body = parsed(InboxBody, await jsonBody(c, 'invalid_param'), 'invalid_param');
  checkSource(tiktok, body.source_info);
  mayDraft(tiktok, caller);
  return opened(tiktok, newPost(tiktok, c, caller, 'video', 'inbox', body.source_info));
}

/** POST /v2/post/publish/content/init/ : photos, posted or as a draft; TikTok fetches them itself. */
export async function photoInit(tiktok: TikTok, c: Ask, caller: Caller): Promise<unknown> {
  const body = parsed(PhotoBody, await jsonBody(c, 'invalid_param'), 'invalid_param');
  const direct = body.post_mode === 'DIRECT_POST';
  const scope = direct ? 'video.publish' : 'video.upload';
  if (!caller.grant.scopes.includes(scope)) throw new Refused('scope_not_authorized');
  const { photo_images: urls, photo_cover_index: cover } = body.source_info;
  if (cover >= urls.length)
    throw new Refused('invalid_param', 'source_info.photo_cover_index: there is no such photo.');
  for (const url of urls) checkPullUrl(tiktok, url);
  const { title, description, privacy_level, ...options } = body.post_info ?? {};
  if (direct) mayPostDirectly(tiktok, caller, privacy_level);
  else mayDraft(tiktok, caller);
  if (!direct && caller.user.oldApp) throw new Refused('app_version_check_failed');
  const post = newPost(tiktok, c, caller, 'photos', direct ? 'direct' : 'inbox', { urls });
  Object.assign(post, {
    title: title ?? '',
    description: description ?? '',
    privacy: direct ? privacy_level : '',
    options: direct ? defined({ ...options, is_aigc: body.is_aigc }) : {},
    coverIndex: cover,
  });
  return opened(tiktok, post);
}

function checkSource(tiktok: TikTok, source: VideoSource): void {
  if (source.source === 'FILE_UPLOAD') checkChunks(source);
  else checkPullUrl(tiktok, source.video_url);
}

function mayPostDirectly(tiktok: TikTok, { user }: Caller, privacy: string | undefined): void {
  const trouble = creatorTrouble(tiktok, user);
  if (trouble) throw trouble;
  if (!tiktok.options.app.audited && !(user.private && privacy === 'SELF_ONLY')) {
    throw new Refused('unaudited_client_can_only_post_to_private_accounts');
  }
  if (!privacy || !privacyOptions(user).includes(privacy)) throw new Refused('privacy_level_option_mismatch');
}

function mayDraft(tiktok: TikTok, { user }: Caller): void {
  const trouble = draftTrouble(tiktok, user);
  if (trouble) throw trouble;
}

type Source = VideoSource | { urls: string[] };

function newPost(
  tiktok: TikTok,
  c: Ask,
  caller: Caller,
  kind: TikTokPost['kind'],
  mode: TikTokPost['mode'],
  source: Source,
): TikTokPost {
  const { world, state } = tiktok;
  const now = world.now();
  const file = 'source' in source && source.source === 'FILE_UPLOAD' ? source : null;
  const urls = 'urls' in source ? source.urls : source.source === 'PULL_FROM_URL' ? [source.video_url] : [];
  const letter = kind === 'photos' ? 'p' : 'v';
  const publishId = `${letter}_${mode === 'inbox' ? 'inbox' : 'pub'}_${file ? 'file~v2-1' : 'url~v2'}.7${world.id(18, DIGITS)}`;
  const post: TikTokPost = {
    publishId,
    openId: caller.user.openId,
    grant: caller.grantId,
    kind,
    mode,
    title: '',
    description: '',
    privacy: '',
    options: {},
    status: file ? 'PROCESSING_UPLOAD' : 'PROCESSING_DOWNLOAD',
    failReason: null,
    fate: c.get('fate') ?? null,
    createdAt: now,
    upload: file && {
      id: `7${world.id(18, DIGITS)}`,
      token: world.id(36),
      expiresAt: now + HOUR,
      size: file.video_size,
      chunkSize: file.chunk_size,
      chunks: file.total_chunk_count,
      received: 0,
    },
    urls,
    coverIndex: 0,
    pullTries: 0,
    nextPullAt: 0,
    downloaded: 0,
    media: [],
    // A pull needs nothing more from the client: this request is the one that publishes.
    acceptedAt: file ? null : c.get('arrivedAt'),
    arrivedAt: null,
    completeAt: null,
    postId: null,
    publicAt: null,
    goneAt: null,
    looks: 0,
  };
  state.posts[publishId] = post;
  return post;
}

async function opened(tiktok: TikTok, post: TikTokPost): Promise<unknown> {
  if (!post.upload) {
    if (tiktok.options.pace.by === 'once') await pull(tiktok, post);
    return { publish_id: post.publishId };
  }
  const { id, token } = post.upload;
  return {
    publish_id: post.publishId,
    upload_url: `https://${UPLOAD}/video/?upload_id=${id}&upload_token=${token}`,
  };
}

function defined(options: Record<string, boolean | number | undefined>): TikTokPost['options'] {
  const known = Object.entries(options).filter(
    (pair): pair is [string, boolean | number] => pair[1] !== undefined,
  );
  return Object.fromEntries(known);
}
