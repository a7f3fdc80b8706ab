import type { TokenUse } from './provider.ts';

/** Numbers as all platforms share them: running totals, null where a platform counts none. */

export interface PostNumbers {
  views: number | null;
  /** People, each counted once; an estimate on most platforms. */
  reach: number | null;
  likes: number | null;
  comments: number | null;
  shares: number | null;
  saves: number | null;
  clicks: number | null;
  /** Of all views together. */
  watchSeconds: number | null;
}

export interface AccountNumbers {
  followers: number | null;
  posts: number | null;
  /** Of the last whole day the platform counted. */
  views: number | null;
  reach: number | null;
  /** Of all posts together, ever. */
  likes: number | null;
}

export interface PostToMeasure {
  /** The Publication. */
  readonly id: string;
  readonly remoteId: string;
  readonly kind: string;
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly publishedAt: number;
}

export interface MeasureUse extends TokenUse {
  readonly account: { readonly remoteId: string; readonly handle: string | null };
}

export type Seen =
  | { seen: 'there'; numbers: PostNumbers }
  /** The platform does not show it: deleted, made private, or not shown yet. */
  | { seen: 'missing' };

/** A number that a platform writes as text; null where it is none. */
export const countIn = (text: string | undefined): number | null =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : null;

export const NO_NUMBERS: PostNumbers = {
  views: null,
  reach: null,
  likes: null,
  comments: null,
  shares: null,
  saves: null,
  clicks: null,
  watchSeconds: null,
};
export const NO_ACCOUNT_NUMBERS: AccountNumbers = {
  followers: null,
  posts: null,
  views: null,
  reach: null,
  likes: null,
};
