import * as z from 'zod';
import type { Ask } from '../attend.ts';
import { sha256Hex } from '../sha256.ts';
import { Refused } from './answers.ts';
import { type Caller, jsonBody } from './bearer.ts';
import { fieldsOf } from './creator.ts';
import { advance } from './progress.ts';
import { parsed } from './source.ts';
import { HOUR, PICTURES, postsOf, SITE, type TikTok, type TikTokPost, userOf } from './state.ts';

const PAGE = 10;
const LISTED_CAPTION = 150;

const ListBody = z.object({
  max_count: z.number().int().min(1).max(20).optional(),
  cursor: z.number().int().optional(),
});
const QueryBody = z.object({ filters: z.object({ video_ids: z.array(z.string()).min(1).max(20) }) });

type Video = TikTokPost & { postId: string; publicAt: number };

/** POST /v2/video/list/?fields=… : the caller's public posts, newest first. */
export async function videoList(tiktok: TikTok, c: Ask, { user }: Caller): Promise<unknown> {
  const fields = checked(fieldsOf(c));
  const body = parsed(ListBody, await jsonBody(c, 'invalid_params'), 'invalid_params');
  const before = body.cursor ?? Number.MAX_SAFE_INTEGER;
  const older = publicVideos(tiktok, user.openId)
    .filter((video) => video.publicAt < before)
    .sort((a, b) => b.publicAt - a.publicAt);
  const shown = older.slice(0, body.max_count ?? PAGE);
  return {
    videos: shown.map((video) => describe(tiktok, video, fields)),
    cursor: shown.at(-1)?.publicAt ?? tiktok.world.now(),
    has_more: older.length > shown.length,
  };
}

/** POST /v2/video/query/?fields=… : the caller's own among the ids; others are left out in silence. */
export async function videoQuery(tiktok: TikTok, c: Ask, { user }: Caller): Promise<unknown> {
  const fields = checked(fieldsOf(c));
  const { filters } = parsed(QueryBody, await jsonBody(c, 'invalid_params'), 'invalid_params');
  const own = publicVideos(tiktok, user.openId).filter((video) => filters.video_ids.includes(video.postId));
  return { videos: own.map((video) => describe(tiktok, video, fields)) };
}

/** The address a person opens to see a post. */
export function shareUrl(tiktok: TikTok, post: TikTokPost): string | null {
  if (post.postId === null) return null;
  const kind = post.kind === 'photos' ? 'photo' : 'video';
  return `https://${SITE}/@${userOf(tiktok, post.openId).username}/${kind}/${post.postId}`;
}

function publicVideos(tiktok: TikTok, openId: string): Video[] {
  const posts = postsOf(tiktok, openId);
  for (const post of posts) advance(tiktok, post);
  return posts.filter(
    (post): post is Video =>
      post.postId !== null &&
      post.publicAt !== null &&
      post.goneAt === null &&
      (post.kind === 'video' || tiktok.options.listsPhotos),
  );
}

type Field = (tiktok: TikTok, video: Video) => string | number | null;

const FIELDS: Record<string, Field> = {
  id: (_, video) => video.postId,
  create_time: (_, video) => Math.floor(video.publicAt / 1000),
  title: (_, video) => video.title.slice(0, LISTED_CAPTION),
  video_description: (_, video) => (video.description || video.title).slice(0, LISTED_CAPTION),
  duration: (_, video) => Math.round(video.media[0]?.seconds ?? 0),
  height: (_, video) => video.media[0]?.height ?? 0,
  width: (_, video) => video.media[0]?.width ?? 0,
  cover_image_url: (tiktok, video) => tiktok.world.browse(`https://${PICTURES}/cover/${video.postId}.svg`),
  share_url: (tiktok, video) => tiktok.world.browse(shareUrl(tiktok, video) ?? ''),
  embed_html: (_, video) => `<blockquote class="tiktok-embed" data-video-id="${video.postId}"></blockquote>`,
  embed_link: (_, video) => `https://${SITE}/player/v1/${video.postId}`,
  like_count: (tiktok, video) => Math.floor(views(tiktok, video) / 9),
  comment_count: (tiktok, video) => Math.floor(views(tiktok, video) / 70),
  share_count: (tiktok, video) => Math.floor(views(tiktok, video) / 120),
  view_count: views,
};

function checked(fields: string[]): string[] {
  const unknown = fields.find((name) => !Object.hasOwn(FIELDS, name));
  if (unknown) throw new Refused('invalid_params', `fields: there is no field ${unknown}.`);
  return fields;
}

function describe(tiktok: TikTok, video: Video, fields: string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((name) => [name, FIELDS[name]?.(tiktok, video)]));
}

/** A running total that grows with the hours, each video at its own pace. */
function views(tiktok: TikTok, video: Video): number {
  const hours = (tiktok.world.now() - video.publicAt) / HOUR;
  return Math.floor(hours * (20 + (Number.parseInt(sha256Hex(video.postId).slice(0, 4), 16) % 200)));
}
