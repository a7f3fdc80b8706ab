import type { Porter } from '../attend.ts';
import type { World } from '../fake.ts';
import type { MediaFacts, Probe } from '../probe.ts';

export const API = 'open.tiktokapis.com';
export const UPLOAD = 'open-upload.tiktokapis.com';
export const SITE = 'www.tiktok.com';
export const PICTURES = 'p16-sandbox.tiktokcdn.com';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A person with a TikTok account in the sandbox. */
export interface TikTokUser {
  openId: string;
  unionId: string;
  username: string;
  displayName: string;
  bio: string;
  verified: boolean;
  private: boolean;
  commentsOff: boolean;
  duetOff: boolean;
  stitchOff: boolean;
  maxVideoSeconds: number;
  /** Direct posts this creator may make in 24 hours, over all apps; 0 is an account at its cap. */
  dailyCap: number;
  banned: boolean;
  /** Below the version of the phone app that knows photo drafts. */
  oldApp: boolean;
  followers: number;
  /** Colour of the drawn avatar. */
  colour: string;
}

/** The developer's app as registered at the platform. */
export interface TikTokApp {
  clientKey: string;
  clientSecret: string;
  redirectUris: string[];
  scopes: string[];
  audited: boolean;
  /** `https://host/path/` prefixes, or bare domains, whose ownership was shown. */
  verified: string[];
  webhookUrl?: string;
  /** Creators who may post through the app in 24 hours. */
  activeCreators: number;
}

/** When something accepted moves on: at once, by the clock (ms), or at the n-th look at its status. */
export type Pace =
  | { by: 'once' }
  | { by: 'clock'; processing: number; moderation: number }
  | { by: 'looks'; looks: number };

export interface TikTokOptions {
  app: TikTokApp;
  users: TikTokUser[];
  pace: Pace;
  /** Lets plain http on this machine stand for a registered, verified https address. */
  loopback: boolean;
  /** Whether photo posts come up in the list of videos; TikTok's documents do not say. */
  listsPhotos: boolean;
}

/** One consent of one person. */
export interface Grant {
  openId: string;
  scopes: string[];
  ended: boolean;
}

export interface Code {
  openId: string;
  scopes: string[];
  redirectUri: string;
  challenge: string | null;
  expiresAt: number;
  used: boolean;
}

export interface Token {
  grant: string;
  expiresAt: number;
}

export type Status =
  | 'PROCESSING_UPLOAD'
  | 'PROCESSING_DOWNLOAD'
  | 'SEND_TO_USER_INBOX'
  | 'PUBLISH_COMPLETE'
  | 'FAILED';

export interface Upload {
  id: string;
  token: string;
  expiresAt: number;
  size: number;
  chunkSize: number;
  chunks: number;
  received: number;
}

export interface TikTokPost {
  publishId: string;
  openId: string;
  grant: string;
  kind: 'video' | 'photos';
  mode: 'direct' | 'inbox';
  title: string;
  description: string;
  privacy: string;
  options: Record<string, string | number | boolean>;
  status: Status;
  failReason: string | null;
  /** How its processing is to end badly, when a test has said so. */
  fate: string | null;
  createdAt: number;
  upload: Upload | null;
  urls: string[];
  coverIndex: number;
  pullTries: number;
  nextPullAt: number;
  downloaded: number;
  media: MediaFacts[];
  /** Arrival of the request after which nothing more was needed from the client. */
  acceptedAt: number | null;
  /** All bytes are at TikTok. */
  arrivedAt: number | null;
  completeAt: number | null;
  /** 19 digits; given to public posts once moderated. */
  postId: string | null;
  publicAt: number | null;
  /** Hidden or deleted by the person. */
  goneAt: number | null;
  looks: number;
}

export interface Notice {
  event: string;
  openId: string;
  content: Record<string, string | number>;
  createdAt: number;
  nextAt: number;
  tries: number;
}

export interface TikTokState {
  grants: Record<string, Grant>;
  codes: Record<string, Code>;
  access: Record<string, Token>;
  refresh: Record<string, Token>;
  posts: Record<string, TikTokPost>;
  notices: Notice[];
}

/** Everything the parts of the TikTok fake share. */
export interface TikTok {
  world: World;
  options: TikTokOptions;
  state: TikTokState;
  porter: Porter;
  /** Bytes on their way, by publish id; gone after a restart, as an upload task may be. */
  probes: Map<string, Probe>;
  /** Posts whose media is being pulled this moment. */
  pulling: Set<string>;
  /** Times of calls within the last minute, by token and operation. */
  calls: Map<string, number[]>;
}

export function emptyState(): TikTokState {
  return { grants: {}, codes: {}, access: {}, refresh: {}, posts: {}, notices: [] };
}

export function userOf(tiktok: TikTok, openId: string): TikTokUser {
  const user = tiktok.options.users.find((one) => one.openId === openId);
  if (!user) throw new Error(`The sandbox has no TikTok user ${openId}.`);
  return user;
}

/** All posts of one person, oldest first. */
export function postsOf(tiktok: TikTok, openId: string): TikTokPost[] {
  return Object.values(tiktok.state.posts).filter((post) => post.openId === openId);
}
