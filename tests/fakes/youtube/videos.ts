import type { Ask } from '../attend.ts';
import { Refused } from './answers.ts';
import { jsonBody, listedIn, partsOf } from './bearer.ts';
import { parseBody, readSnippet, readStatus } from './metadata.ts';
import { advance, seen } from './progress.ts';
import { userOf, type Video, viewsOf, type YouTube, type YouTubeUser } from './state.ts';

const PARTS = [
  'id',
  'snippet',
  'status',
  'statistics',
  'processingDetails',
  'fileDetails',
  'suggestions',
  'contentDetails',
];
const OWNERS_PARTS = ['processingDetails', 'fileDetails', 'suggestions'];
const MOST_IDS = 50;

/** GET /youtube/v3/videos : a look; by the pace of looks it is what moves things on. */
export function listVideos(youtube: YouTube, c: Ask, user: YouTubeUser): unknown {
  const parts = partsOf(c, PARTS);
  const ids = listedIn(c, 'id');
  if (ids.length === 0) throw new Refused('missingRequiredParameter', 'No filter selected.');
  if (ids.length > MOST_IDS) throw new Refused('invalidCriteria', 'Too many ids.');
  const items = ids.flatMap((id) => {
    const video = youtube.state.videos[id];
    if (!video || video.deletedAt !== null) return [];
    const isOwn = video.user === user.username;
    if (!isOwn && video.written.privacy === 'private') return [];
    if (!isOwn && parts.some((part) => OWNERS_PARTS.includes(part))) throw new Refused('forbidden');
    advance(youtube, video, true);
    return [resourceOf(youtube, video, parts)];
  });
  return listOf('youtube#videoListResponse', items);
}

/** PUT /youtube/v3/videos : the named parts are replaced as a whole. */
export async function updateVideo(youtube: YouTube, c: Ask, user: YouTubeUser): Promise<unknown> {
  const parts = partsOf(c, ['id', 'snippet', 'status']);
  const body = parseBody(await jsonBody(c));
  const video = ownVideo(youtube, user, body.id ?? '');
  const before = video.written;
  const snippet = parts.includes('snippet') ? readSnippet(body.snippet, true) : {};
  const status = parts.includes('status') ? readStatus(body.status) : {};
  if ('publishAt' in status && status.publishAt !== null && video.publicAt !== null)
    throw new Refused('invalidPublishAt');
  video.written = { ...before, ...snippet, ...status };
  if (youtube.options.app.locked) video.written.privacy = 'private';
  seen(youtube, video, c.get('arrivedAt'));
  return resourceOf(youtube, video, parts);
}

/** DELETE /youtube/v3/videos */
export function deleteVideo(youtube: YouTube, c: Ask, user: YouTubeUser): Response {
  const video = ownVideo(youtube, user, new URL(c.req.url).searchParams.get('id') ?? '');
  video.deletedAt = youtube.world.now();
  return c.body(null, 204);
}

export function ownVideo(youtube: YouTube, user: YouTubeUser, id: string): Video {
  const video = youtube.state.videos[id];
  if (!video || video.deletedAt !== null) throw new Refused('videoNotFound');
  if (video.user !== user.username) throw new Refused('forbidden');
  return video;
}

export const listOf = (kind: string, items: readonly unknown[]): Record<string, unknown> => ({
  kind,
  etag: 'sandbox',
  items,
  pageInfo: { totalResults: items.length, resultsPerPage: Math.max(1, items.length) },
});

/** A video as YouTube describes it, in the parts that were asked for. */
export function resourceOf(
  youtube: YouTube,
  video: Video,
  parts: readonly string[],
): Record<string, unknown> {
  const all = {
    snippet: snippetOf,
    status: statusOf,
    processingDetails,
    fileDetails,
    suggestions,
    statistics,
    contentDetails,
  };
  const described = Object.entries(all)
    .filter(([part]) => parts.includes(part))
    .map(([part, describe]) => [part, describe(youtube, video)]);
  return { kind: 'youtube#video', etag: 'sandbox', id: video.id, ...Object.fromEntries(described) };
}

function snippetOf(youtube: YouTube, { written, user, arrivedAt, publicAt }: Video) {
  const { channelId, name } = userOf(youtube, user);
  return {
    publishedAt: new Date(publicAt ?? arrivedAt).toISOString(),
    channelId,
    channelTitle: name,
    title: written.title,
    description: written.description,
    ...(written.tags.length > 0 ? { tags: written.tags } : {}),
    categoryId: written.categoryId,
    liveBroadcastContent: 'none',
  };
}

const statusOf = (_: YouTube, { written, uploadStatus, reason }: Video) => ({
  uploadStatus,
  ...(uploadStatus === 'failed' ? { failureReason: reason } : {}),
  ...(uploadStatus === 'rejected' ? { rejectionReason: reason } : {}),
  privacyStatus: written.privacy,
  ...(written.publishAt === null ? {} : { publishAt: new Date(written.publishAt).toISOString() }),
  license: written.license,
  embeddable: written.embeddable,
  publicStatsViewable: true,
  madeForKids: written.madeForKids,
  selfDeclaredMadeForKids: written.madeForKids,
  containsSyntheticMedia: written.synthetic,
});

function processingDetails(_: YouTube, { uploadStatus }: Video) {
  if (uploadStatus !== 'uploaded')
    return { processingStatus: uploadStatus === 'processed' ? 'succeeded' : 'terminated' };
  return {
    processingStatus: 'processing',
    processingProgress: { partsTotal: '100', partsProcessed: '40', timeLeftMs: '2000' },
  };
}

const fileDetails = (_: YouTube, { fileName, media }: Video) => ({
  fileName,
  fileSize: String(media.bytes),
  fileType: media.mime.startsWith('video/') ? 'video' : 'other',
});

const suggestions = (_: YouTube, { media }: Video) => ({
  processingErrors: media.mime.startsWith('video/') ? [] : ['notAVideoFile'],
});

/** ISO 8601, to the second. */
const duration = (seconds: number): string => {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${whole % 60}S`;
};

/** While it is processed, a video has no length yet. */
const contentDetails = (_: YouTube, { media, uploadStatus }: Video) => ({
  duration: uploadStatus === 'processed' ? duration(media.seconds ?? 0) : 'PT0S',
  dimension: '2d',
  definition: (media.height ?? 0) >= 720 ? 'hd' : 'sd',
  caption: 'false',
  licensedContent: false,
  projection: 'rectangular',
});

const statistics = (youtube: YouTube, video: Video) => {
  const views = viewsOf(youtube, video);
  return {
    viewCount: String(views),
    likeCount: String(Math.floor(views / 25)),
    dislikeCount: String(Math.floor(views / 900)),
    favoriteCount: '0',
    commentCount: String(video.comments.length + Math.floor(views / 160)),
  };
};
