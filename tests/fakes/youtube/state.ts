import type { Porter } from '../attend.ts';
import type { World } from '../fake.ts';
import { viewsBy } from '../growth.ts';
import type { Face } from '../meta/faces.ts';
import type { MediaFacts, Probe } from '../probe.ts';

export const LOGIN = 'accounts.google.com';
export const TOKENS = 'oauth2.googleapis.com';
export const API = 'www.googleapis.com';
/** The Analytics API, a service of its own. */
export const ANALYTICS = 'youtubeanalytics.googleapis.com';
/** Answers the same; the discovery document names it. */
export const API_TOO = 'youtube.googleapis.com';
export const SITE = 'www.youtube.com';
export const PICTURES = 'yt3.ggpht.com';

export const DAY = 86_400_000;

/** A channel in the sandbox, and the Google account it belongs to. */
export interface YouTubeUser extends Face {
  /** The Google account; one may have several channels. */
  google: string;
  about: string;
  /** `UC…`; null: the Google account has no channel. */
  channelId: string | null;
  longUploads: 'allowed' | 'eligible' | 'disallowed';
  /** Whether its phone number was verified, which thumbnails ask for. */
  verified: boolean;
  subscribers: number;
  /** Videos a day that YouTube takes from this channel. */
  dailyUploads: number;
  playlists: { id: string; title: string }[];
}

/** The OAuth client and its Google Cloud project. */
export interface YouTubeApp {
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
  /** Consent screen in "Testing": refresh tokens end after a week. */
  testing: boolean;
  /** The Data API is switched on. */
  enabled: boolean;
  /** The Analytics API is. */
  analytics: boolean;
  /** Uploads stay private whatever is asked, as unreviewed projects knew it until November 2026. */
  locked: boolean;
  dailyInserts: number;
  dailyUnits: number;
}

/** When processing ends: at once, by the clock (ms), or at the n-th look. */
export type Pace = { by: 'once' } | { by: 'clock'; processing: number } | { by: 'looks'; looks: number };

export interface YouTubeOptions {
  app: YouTubeApp;
  users: YouTubeUser[];
  pace: Pace;
  /** Lets plain http on this machine stand for a registered https address. */
  loopback: boolean;
}

export interface Grant {
  user: string;
  scopes: string[];
  ended: boolean;
}

export interface Code {
  user: string;
  scopes: string[];
  redirectUri: string;
  challenge: string | null;
  /** Asked for with `access_type=offline`, for the first time or with `prompt=consent`. */
  refreshes: boolean;
  expiresAt: number;
  used: boolean;
}

export interface Token {
  grant: string;
  issuedAt: number;
  expiresAt: number | null;
}

export type Privacy = 'public' | 'unlisted' | 'private';

/** What a client may write of a video. */
export interface Written {
  title: string;
  description: string;
  tags: string[];
  categoryId: string;
  privacy: Privacy;
  publishAt: number | null;
  madeForKids: boolean;
  synthetic: boolean;
  embeddable: boolean;
  license: 'youtube' | 'creativeCommon';
  paid: boolean;
  notifies: boolean;
}

export interface Session {
  id: string;
  user: string;
  written: Written;
  size: number;
  type: string;
  fileName: string;
  received: number;
  /** Length of the parts before the last; all are the same. */
  part: number | null;
  openedAt: number;
  expiresAt: number;
  /** How the video is to end badly, when a test has said so. */
  fate: string | null;
  videoId: string | null;
}

export interface Video {
  id: string;
  user: string;
  written: Written;
  fileName: string;
  media: MediaFacts;
  thumbnail: MediaFacts | null;
  uploadStatus: 'uploaded' | 'processed' | 'failed' | 'rejected';
  reason: string | null;
  fate: string | null;
  arrivedAt: number;
  looks: number;
  /** Arrival of the request that made it more than private, and when it was so. */
  acceptedAt: number | null;
  publicAt: number | null;
  deletedAt: number | null;
  comments: string[];
}

export interface YouTubeState {
  grants: Record<string, Grant>;
  codes: Record<string, Code>;
  access: Record<string, Token>;
  refresh: Record<string, Token>;
  sessions: Record<string, Session>;
  videos: Record<string, Video>;
  /** Video ids by playlist. */
  playlists: Record<string, string[]>;
  /** Used up, by Pacific day. */
  inserts: Record<string, number>;
  units: Record<string, number>;
}

/** Everything the parts of the YouTube fake share. */
export interface YouTube {
  world: World;
  options: YouTubeOptions;
  state: YouTubeState;
  porter: Porter;
  /** Bytes on their way, by session; gone after a restart. */
  probes: Map<string, Probe>;
}

export const emptyState = (): YouTubeState => ({
  grants: {},
  codes: {},
  access: {},
  refresh: {},
  sessions: {},
  videos: {},
  playlists: {},
  inserts: {},
  units: {},
});

export function userOf(youtube: YouTube, username: string): YouTubeUser {
  const user = youtube.options.users.find((one) => one.username === username);
  if (!user) throw new Error(`The sandbox has no YouTube channel ${username}.`);
  return user;
}

/** Views of a video since it was first shown; a private one has none. */
export const viewsOf = ({ world }: YouTube, video: Video, at = world.now()): number =>
  video.publicAt === null ? 0 : viewsBy(at, video.id, video.publicAt);

/** Quotas begin anew at midnight, Pacific time. */
export const pacificDay = (at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(at);

/** Square or taller, three minutes at most: that and nothing else makes a Short. */
export function isShort({ media }: Video): boolean {
  const { seconds = Number.POSITIVE_INFINITY, width = 1, height = 0 } = media;
  return seconds <= 180 && width <= height;
}

export const urlOf = (video: Video): string =>
  `https://${SITE}/${isShort(video) ? 'shorts/' : 'watch?v='}${video.id}`;

/** Videos of a channel that are still there, newest first. */
export const videosOf = (youtube: YouTube, username: string): Video[] =>
  Object.values(youtube.state.videos)
    .filter((video) => video.user === username && video.deletedAt === null)
    .reverse();
