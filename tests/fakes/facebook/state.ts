import type { Porter } from '../attend.ts';
import type { World } from '../fake.ts';
import type { BehindPages } from '../instagram/behind-pages.ts';
import type { Face } from '../meta/faces.ts';
import { type Consents, noConsents } from '../meta/grants.ts';
import type { MediaFacts, Probe } from '../probe.ts';

export const SITE = 'www.facebook.com';
export const GRAPH = 'graph.facebook.com';
export const UPLOAD = 'rupload.facebook.com';
export const PICTURES = 'scontent-sandbox.fbcdn.net';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A Page as one person sees it: tasks are what they may do there. */
export interface FacebookPage {
  id: string;
  name: string;
  username: string;
  category: string;
  colour: string;
  tasks: string[];
  followers: number;
  /** Its owner must first confirm who they are. */
  needsAuthorization: boolean;
  /** The professional account that belongs to it, by its id at Instagram. */
  instagram: string | null;
}

export interface FacebookUser extends Face {
  id: string;
  about: string;
  pages: FacebookPage[];
}

export interface FacebookApp {
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
}

/** When a video is processed: at once, by the clock (ms), or at the n-th look. */
export type Pace = { by: 'once' } | { by: 'clock'; processing: number } | { by: 'looks'; looks: number };

export interface FacebookOptions {
  app: FacebookApp;
  users: FacebookUser[];
  pace: Pace;
  /** Lets plain http on this machine stand for a public https address. */
  loopback: boolean;
}

export interface Photo {
  id: string;
  page: string;
  media: MediaFacts;
  alt: string;
  createdAt: number;
  /** The post it stands in. */
  postId: string | null;
  /** A story it stands in. */
  storyId: string | null;
}

export interface Video {
  id: string;
  page: string;
  kind: 'video' | 'reel' | 'story';
  description: string;
  media: MediaFacts | null;
  /** Bytes that are here, of an upload in pieces. */
  received: number;
  size: number;
  /** What processing finds wrong. */
  error: string | null;
  fate: string | null;
  /** All bytes are here. */
  arrivedAt: number | null;
  /** Arrival of the call that publishes. */
  acceptedAt: number | null;
  /** When processing began: with the bytes of a plain video, with the publishing call of the others. */
  beganAt: number | null;
  isProcessed: boolean;
  publicAt: number | null;
  postId: string;
  goneAt: number | null;
  looks: number;
}

/** A post of the Page's feed, or a photo story. */
export interface Post {
  id: string;
  page: string;
  kind: 'text' | 'link' | 'photo' | 'photos' | 'story';
  message: string;
  link: string | null;
  photos: string[];
  media: MediaFacts[];
  acceptedAt: number;
  publicAt: number;
  goneAt: number | null;
}

export interface FacebookState extends Consents {
  photos: Record<string, Photo>;
  videos: Record<string, Video>;
  posts: Record<string, Post>;
  comments: { on: string; message: string }[];
}

/** Everything the parts of the Facebook fake share. */
export interface Facebook {
  world: World;
  options: FacebookOptions;
  state: FacebookState;
  porter: Porter;
  /** Uploads in pieces on their way. */
  probes: Map<string, Probe>;
  /** The Instagram accounts of the Pages; none where the sandbox has no Instagram. */
  behind: BehindPages | null;
}

export const emptyState = (): FacebookState => ({
  ...noConsents(),
  photos: {},
  videos: {},
  posts: {},
  comments: [],
});

export function userOf(facebook: Facebook, username: string): FacebookUser {
  const user = facebook.options.users.find((one) => one.username === username);
  if (!user) throw new Error(`The sandbox has no person ${username}.`);
  return user;
}

export function pageOf(facebook: Facebook, id: string): FacebookPage {
  const page = facebook.options.users.flatMap((user) => user.pages).find((one) => one.id === id);
  if (!page) throw new Error(`The sandbox has no Page ${id}.`);
  return page;
}
