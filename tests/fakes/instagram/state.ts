import type { Porter } from '../attend.ts';
import type { World } from '../fake.ts';
import type { Face } from '../meta/faces.ts';
import type { Consents } from '../meta/grants.ts';
import { noConsents } from '../meta/grants.ts';
import type { MediaFacts } from '../probe.ts';

export const LOGIN = 'www.instagram.com';
export const TOKENS = 'api.instagram.com';
export const GRAPH = 'graph.instagram.com';
export const PICTURES = 'scontent-sandbox.cdninstagram.com';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A professional account in the sandbox. */
export interface InstagramUser extends Face {
  /** Goes into paths. */
  id: string;
  /** The same person as this app alone knows them. */
  appScopedId: string;
  about: string;
  accountType: 'BUSINESS' | 'MEDIA_CREATOR';
  followers: number;
  /** Posts by API in 24 hours, and how many of them other apps have used up. */
  dailyPosts: number;
  usedElsewhere: number;
  /** Held up by Instagram until the person does something in the app. */
  restricted: boolean;
  trialReels: boolean;
}

export interface InstagramApp {
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
}

/** When processing ends: at once, by the clock (ms), or at the n-th look. */
export type Pace = { by: 'once' } | { by: 'clock'; processing: number } | { by: 'looks'; looks: number };

export interface InstagramOptions {
  app: InstagramApp;
  users: InstagramUser[];
  pace: Pace;
  /** Lets plain http on this machine stand for a public https address. */
  loopback: boolean;
}

export type Kind = 'photo' | 'video' | 'carousel' | 'reel' | 'story';

export interface Container {
  id: string;
  owner: string;
  kind: Kind;
  isChild: boolean;
  caption: string;
  options: Record<string, string | number | boolean>;
  url: string | null;
  isVideo: boolean;
  children: string[];
  media: MediaFacts[];
  status: 'IN_PROGRESS' | 'FINISHED' | 'PUBLISHED' | 'ERROR' | 'EXPIRED';
  /** Subcode of what went wrong. */
  error: number | null;
  /** How its processing is to end badly, when a test has said so. */
  fate: number | null;
  createdAt: number;
  /** All its media is at Instagram. */
  arrivedAt: number | null;
  looks: number;
}

export interface Post {
  id: string;
  owner: string;
  container: string;
  kind: Kind;
  caption: string;
  options: Container['options'];
  media: MediaFacts[];
  shortcode: string;
  acceptedAt: number;
  publicAt: number;
  commentsOn: boolean;
  /** The owner has deleted it in the app. */
  goneAt: number | null;
  comments: string[];
}

export interface InstagramState extends Consents {
  containers: Record<string, Container>;
  posts: Record<string, Post>;
}

/** Everything the parts of the Instagram fake share. */
export interface Instagram {
  world: World;
  options: InstagramOptions;
  state: InstagramState;
  porter: Porter;
  /** Containers whose video is being fetched this moment. */
  fetching: Set<string>;
}

export const emptyState = (): InstagramState => ({ ...noConsents(), containers: {}, posts: {} });

export function userOf(instagram: Instagram, username: string): InstagramUser {
  const user = instagram.options.users.find((one) => one.username === username);
  if (!user) throw new Error(`The sandbox has no Instagram account ${username}.`);
  return user;
}
