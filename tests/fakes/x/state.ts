import type { Porter } from '../attend.ts';
import type { World } from '../fake.ts';
import type { Face } from '../meta/faces.ts';
import type { MediaFacts, Probe } from '../probe.ts';

export const SITE = 'x.com';
export const API = 'api.x.com';
export const PICTURES = 'pbs.twimg.com';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface XUser extends Face {
  id: string;
  about: string;
  subscription: 'None' | 'Basic' | 'Premium' | 'PremiumPlus';
  /** Only followers see its posts. */
  protected: boolean;
  /** Held up by X until the person does something there. */
  locked: boolean;
  followers: number;
}

export interface XApp {
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
  /** Prepaid credits, US dollars. */
  credits: number;
}

/** When processing ends: at once, by the clock (ms), or at the n-th look. */
export type Pace = { by: 'once' } | { by: 'clock'; processing: number } | { by: 'looks'; looks: number };

export interface XOptions {
  app: XApp;
  users: XUser[];
  pace: Pace;
  /** Lets plain http on this machine stand for a registered https address. */
  loopback: boolean;
  /** How long a new post is missing from its account's list, ms. */
  listedAfter: number;
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
  challenge: string;
  method: string;
  expiresAt: number;
  used: boolean;
}

export type Category = 'tweet_image' | 'tweet_gif' | 'tweet_video';

export interface Medium {
  id: string;
  key: string;
  owner: string;
  category: Category;
  mime: string;
  totalBytes: number;
  /** Parts that are in, in order. */
  parts: number;
  received: number;
  state: 'open' | 'pending' | 'in_progress' | 'succeeded' | 'failed';
  error: { code: number; name: string; message: string } | null;
  /** How its processing is to end badly, when a test has said so. */
  fate: string | null;
  finishedAt: number | null;
  expiresAt: number;
  facts: MediaFacts | null;
  alt: string | null;
  looks: number;
}

export interface Link {
  start: number;
  end: number;
  url: string;
  expanded_url: string;
  display_url: string;
  media_key?: string;
}

export interface Post {
  id: string;
  owner: string;
  /** As it was sent. */
  text: string;
  /** As lists give it: links short, signs escaped. */
  shown: string;
  links: Link[];
  media: string[];
  replyTo: string | null;
  conversation: string;
  options: Record<string, string | boolean>;
  acceptedAt: number;
  publicAt: number;
  deletedAt: number | null;
}

export interface XState {
  grants: Record<string, Grant>;
  codes: Record<string, Code>;
  access: Record<string, { grant: string; expiresAt: number }>;
  refresh: Record<string, { grant: string; used: boolean; expiresAt: number }>;
  media: Record<string, Medium>;
  posts: Record<string, Post>;
  /** US dollars. */
  spent: number;
  /** The last part of the next id. */
  serial: number;
}

/** Bytes on their way; gone after a restart, as an upload may be. */
export interface Arriving {
  probe: Probe;
  /** Parts that came before their turn. */
  early: Map<number, Uint8Array<ArrayBuffer>>;
  /** A picture is kept, to be measured and shown. */
  picture: Uint8Array<ArrayBuffer>[] | null;
}

/** Everything the parts of the X fake share. */
export interface X {
  world: World;
  options: XOptions;
  state: XState;
  porter: Porter;
  arriving: Map<string, Arriving>;
  /** Times of calls within the last quarter of an hour, by person and operation. */
  calls: Map<string, number[]>;
}

export const emptyState = (): XState => ({
  grants: {},
  codes: {},
  access: {},
  refresh: {},
  media: {},
  posts: {},
  spent: 0,
  serial: 1,
});

export function userOf(x: X, username: string): XUser {
  const user = x.options.users.find((one) => one.username === username);
  if (!user) throw new Error(`The sandbox has no X account ${username}.`);
  return user;
}

export const isSubscriber = ({ subscription }: XUser): boolean =>
  subscription === 'Premium' || subscription === 'PremiumPlus';

/** Since when X counts the milliseconds of its ids. */
const EPOCH = 1_288_834_974_657n;

/** An id of X's shape: the time in front, so that newer ids are larger. */
export function snowflake(x: X): string {
  x.state.serial = (x.state.serial + 1) % 4096;
  return (((BigInt(x.world.now()) - EPOCH) << 22n) + BigInt(x.state.serial)).toString();
}
