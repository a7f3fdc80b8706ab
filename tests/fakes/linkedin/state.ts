import type { Porter } from '../attend.ts';
import type { World } from '../fake.ts';
import type { MediaFacts, Probe } from '../probe.ts';

export const SITE = 'www.linkedin.com';
export const API = 'api.linkedin.com';
/** Parts of videos go to a host of their own. */
export const UPLOADS = 'dms-uploads.linkedin.com';
export const PICTURES = 'media-sandbox.licdn.com';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export interface Role {
  organization: string;
  role: string;
  state: 'APPROVED' | 'REQUESTED' | 'REJECTED' | 'REVOKED';
}

/** A member in the sandbox. */
export interface Member {
  /** As this app knows them; the last part of their URN. */
  sub: string;
  username: string;
  name: string;
  email: string;
  about: string;
  colour: string;
  roles: Role[];
  /** Calls that today are used up already. */
  usedCalls: number;
}

export interface Organization {
  id: string;
  name: string;
  vanityName: string;
  followers: number;
}

/** The developer's app as registered at the platform. */
export interface LinkedInApp {
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
  /** What its products give it; asking for anything else fails the consent. */
  scopes: string[];
  /** Approved partners get refresh tokens. */
  refreshTokens: boolean;
  /** Calls of one member in a day (UTC). */
  dailyCalls: number;
}

/** When processing ends: at once, by the clock (ms), or at the n-th look. */
export type Pace = { by: 'once' } | { by: 'clock'; processing: number } | { by: 'looks'; looks: number };

export interface LinkedInOptions {
  app: LinkedInApp;
  members: Member[];
  organizations: Organization[];
  pace: Pace;
  /** Versions of the API that are not retired. */
  versions: string[];
  /** Lets plain http on this machine stand for a registered https address. */
  loopback: boolean;
}

export interface Grant {
  sub: string;
  scopes: string[];
  ended: boolean;
}

export interface Code extends Omit<Grant, 'ended'> {
  redirectUri: string;
  challenge: string | null;
  expiresAt: number;
  used: boolean;
}

export interface Token {
  grant: string;
  issuedAt: number;
  expiresAt: number;
}

export type AssetKind = 'image' | 'document' | 'video';

export interface Part {
  id: string;
  first: number;
  last: number;
  tag: string | null;
}

export interface Asset {
  urn: string;
  kind: AssetKind;
  owner: string;
  /** In the addresses of its upload. */
  secret: string;
  uploadEndsAt: number;
  /** Of a video. */
  bytes: number;
  parts: Part[];
  finalized: boolean;
  /** Null until bytes are there (of a video: until it is finalized). */
  arrivedAt: number | null;
  /** Photos, those of a document, or the video. */
  media: MediaFacts[];
  /** What can be read in a document, page by page. */
  pages: string[][];
  fate: string | null;
  looks: number;
}

export interface Post {
  urn: string;
  author: string;
  body: PostBody;
  media: MediaFacts[];
  createdAt: number;
  acceptedAt: number;
  deletedAt: number | null;
  /** `fail`: taken, and never shown. */
  fate: string | null;
  comments: string[];
}

export interface PostBody {
  author: string;
  commentary: string;
  visibility: string;
  distribution: unknown;
  lifecycleState: string;
  content?: Record<string, unknown>;
  isReshareDisabledByAuthor?: boolean;
}

export interface LinkedInState {
  grants: Record<string, Grant>;
  codes: Record<string, Code>;
  access: Record<string, Token>;
  refresh: Record<string, Token>;
  assets: Record<string, Asset>;
  posts: Record<string, Post>;
  /** Calls by member and day. */
  calls: Record<string, number>;
  made: number;
}

/** Everything the parts of the LinkedIn fake share. */
export interface LinkedIn {
  world: World;
  options: LinkedInOptions;
  state: LinkedInState;
  porter: Porter;
  /** What the parts of a video have shown so far, by the video's URN; gone after a restart. */
  probes: Map<string, Probe>;
}

export const emptyState = (): LinkedInState => ({
  grants: {},
  codes: {},
  access: {},
  refresh: {},
  assets: {},
  posts: {},
  calls: {},
  made: 0,
});

export function memberOf(linkedin: LinkedIn, sub: string): Member {
  const member = linkedin.options.members.find((one) => one.sub === sub);
  if (!member) throw new Error(`The sandbox has no LinkedIn member ${sub}.`);
  return member;
}

/** The name of a member or Page by its URN. */
export function nameOf({ options }: LinkedIn, urn: string): string {
  const id = urn.split(':').at(-1);
  const page = urn.includes(':organization:') && options.organizations.find((one) => one.id === id);
  return page ? page.name : (options.members.find((one) => one.sub === id)?.name ?? urn);
}
