import * as z from 'zod';
import type { Ask } from '../attend.ts';
import { Refused } from './answers.ts';
import { jsonBody, partsOf } from './bearer.ts';
import { API, PICTURES, type Video, videosOf, type YouTube, type YouTubeUser } from './state.ts';
import { listOf, ownVideo } from './videos.ts';

const FILTERS = ['mine', 'id', 'forHandle', 'forUsername', 'managedByMe'];
/** YouTube refuses comments that are "too long" and names no number. */
const MAX_COMMENT = 10_000;

const queryOf = (c: Ask): URLSearchParams => new URL(c.req.url).searchParams;
const uploadsId = (channelId: string): string => `UU${channelId.slice(2)}`;

/** GET /youtube/v3/channels */
export function listChannels(youtube: YouTube, c: Ask, user: YouTubeUser): unknown {
  const parts = partsOf(c, ['id', 'snippet', 'contentDetails', 'status', 'statistics']);
  const filters = FILTERS.filter((name) => queryOf(c).has(name));
  if (filters.length !== 1) throw new Refused('invalidCriteria');
  const { channelId } = user;
  const isAsked = queryOf(c).get('mine') === 'true' || queryOf(c).get('id') === channelId;
  if (channelId === null || !isAsked) {
    const { items, ...none } = listOf('youtube#channelListResponse', []);
    // An account without a channel: the list is left out altogether.
    return channelId === null ? none : { ...none, items };
  }
  const face = (size: number) => ({
    url: youtube.world.browse(`https://${PICTURES}/face/${user.username}.svg`),
    width: size,
    height: size,
  });
  const all: Record<string, unknown> = {
    snippet: {
      title: user.name,
      description: user.about,
      customUrl: `@${user.username}`,
      thumbnails: { default: face(88), medium: face(240), high: face(800) },
    },
    contentDetails: { relatedPlaylists: { likes: '', uploads: uploadsId(channelId) } },
    status: { privacyStatus: 'public', isLinked: true, longUploadsStatus: user.longUploads },
    statistics: {
      viewCount: '120000',
      subscriberCount: String(user.subscribers),
      hiddenSubscriberCount: false,
      videoCount: String(videosOf(youtube, user.username).length),
    },
  };
  const item = Object.fromEntries(Object.entries(all).filter(([part]) => parts.includes(part)));
  const channel = { kind: 'youtube#channel', etag: 'sandbox', id: channelId, ...item };
  return listOf('youtube#channelListResponse', [channel]);
}

/** GET /youtube/v3/playlistItems : the channel's uploads, newest first and private ones too, or a playlist of its own. */
export function listItems(youtube: YouTube, c: Ask, user: YouTubeUser): unknown {
  const parts = partsOf(c, ['id', 'snippet', 'contentDetails', 'status']);
  const playlistId = queryOf(c).get('playlistId');
  const most = Number(queryOf(c).get('maxResults') ?? 5);
  if (playlistId === null) throw new Refused('missingRequiredParameter', 'playlistId');
  if (!(most >= 0 && most <= 50)) throw new Refused('badRequest', 'maxResults');
  const videos = itemsOf(youtube, user, playlistId).slice(0, most);
  const items = videos.map((video) => itemOf(video, playlistId, parts));
  return listOf('youtube#playlistItemListResponse', items);
}

function itemsOf(youtube: YouTube, user: YouTubeUser, playlistId: string): Video[] {
  const videos = videosOf(youtube, user.username);
  if (user.channelId !== null && playlistId === uploadsId(user.channelId)) return videos;
  if (!user.playlists.some((one) => one.id === playlistId)) throw new Refused('playlistNotFound');
  const ids = youtube.state.playlists[playlistId] ?? [];
  return ids.flatMap((id) => videos.filter((video) => video.id === id));
}

function itemOf(video: Video, playlistId: string, parts: readonly string[]): Record<string, unknown> {
  const resourceId = { kind: 'youtube#video', videoId: video.id };
  const { title, description } = video.written;
  const all: Record<string, unknown> = {
    snippet: {
      publishedAt: new Date(video.arrivedAt).toISOString(),
      title,
      description,
      playlistId,
      resourceId,
    },
    contentDetails: { videoId: video.id, videoPublishedAt: new Date(video.arrivedAt).toISOString() },
    status: { privacyStatus: video.written.privacy },
  };
  const item = Object.fromEntries(Object.entries(all).filter(([part]) => parts.includes(part)));
  return { kind: 'youtube#playlistItem', etag: 'sandbox', id: `${playlistId}.${video.id}`, ...item };
}

const Item = z.object({
  snippet: z.object({
    playlistId: z.string().min(1),
    resourceId: z.object({ kind: z.literal('youtube#video'), videoId: z.string().min(1) }),
  }),
});

/** POST /youtube/v3/playlistItems : a repeat adds a second entry. */
export async function insertItem(youtube: YouTube, c: Ask, user: YouTubeUser): Promise<unknown> {
  const parts = partsOf(c, ['snippet', 'contentDetails']);
  const sent = Item.safeParse(await jsonBody(c));
  if (!sent.success)
    throw new Refused('badRequest', 'snippet.playlistId and snippet.resourceId are required.');
  const { playlistId, resourceId } = sent.data.snippet;
  if (!user.playlists.some((one) => one.id === playlistId)) throw new Refused('playlistNotFound');
  const video = ownVideo(youtube, user, resourceId.videoId);
  const { playlists } = youtube.state;
  playlists[playlistId] = [...(playlists[playlistId] ?? []), video.id];
  return itemOf(video, playlistId, parts);
}

const Thread = z.object({
  snippet: z.object({
    channelId: z.string().min(1),
    videoId: z.string().min(1),
    topLevelComment: z.object({ snippet: z.object({ textOriginal: z.string().default('') }) }),
  }),
});

/** POST /youtube/v3/commentThreads */
export async function insertComment(youtube: YouTube, c: Ask, user: YouTubeUser): Promise<unknown> {
  partsOf(c, ['id', 'snippet', 'replies']);
  const sent = Thread.safeParse(await jsonBody(c));
  if (!sent.success)
    throw new Refused('badRequest', 'snippet.channelId, videoId and topLevelComment are required.');
  const { videoId, topLevelComment } = sent.data.snippet;
  const { textOriginal } = topLevelComment.snippet;
  if (textOriginal.trim() === '') throw new Refused('commentTextRequired');
  if (textOriginal.length > MAX_COMMENT) throw new Refused('commentTextTooLong');
  const video = ownVideo(youtube, user, videoId);
  if (video.written.madeForKids) throw new Refused('commentsDisabled');
  video.comments.push(textOriginal);
  return {
    kind: 'youtube#commentThread',
    etag: 'sandbox',
    id: youtube.world.id(26),
    snippet: sent.data.snippet,
  };
}

export const apiRoot = `https://${API}/youtube/v3/`;
