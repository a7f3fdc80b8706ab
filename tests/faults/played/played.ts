import type { MediaMime } from '../../../shared/media.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Fakes, FakesGiven } from '../../fakes/all.ts';
import type { Shown } from '../judge.ts';

/** One platform in a run: what is posted there, what may be asked of it, and what its own record says. */
export interface Played {
  readonly platform: Platform;
  readonly kinds: readonly KindPlan[];
  /** The fake's names of calls that only read. */
  readonly reading: readonly string[];
  /** The call that renews a token. A lost answer to it ends the consent, so it is not told to lose any. */
  readonly renewal?: string;
  /** What is accepted and ends badly afterwards. */
  readonly fates: readonly { operation: string; reason: string }[];
  /** So many accounts: who signs in for each, and the platform's name for it. Several may share one consent. */
  accounts(count: number): { user: string; remoteId: string }[];
  /** What the fake is started with, for so many accounts. */
  given(count: number): FakesGiven;
  record(fakes: Fakes, keyOf: KeyOf): PlatformRecord;
  /** In SQL of an uncertain row: no look can ever tell, so the owner is asked in the end. */
  readonly inVain?: string;
}

export interface KindPlan {
  readonly name: string;
  /** As the rules name it. */
  readonly kind: string;
  readonly media: readonly MediumPlan[];
  /** The fake's names of the call that publishes it, and of those that prepare it or follow it. */
  readonly publishing: string;
  readonly around: readonly string[];
  readonly options?: Readonly<Record<string, string | boolean>>;
  readonly hasTitle?: true;
  /** The platform takes no text with it, or shows none: it is known by its first medium. */
  readonly isMute?: true;
  /** It may have a first comment. */
  readonly isCommented?: true;
  /** Posts in a row that it consists of. */
  readonly parts?: number;
  readonly place?: 'inbox';
}

export interface MediumPlan {
  readonly mime: MediaMime;
  readonly width: number;
  readonly height: number;
  readonly seconds?: number;
  readonly bytes?: number;
}

/** By what a post of a platform is known to be one of ours: its text, or one of its media where it has none. */
export type KeyOf = (text: string, sha256?: string) => string;

/** What a platform took, and the keys of what it refused for good. */
export interface PlatformRecord {
  shown: Shown[];
  refused: string[];
}

/** The caption of a post: of several parts, all of them. */
export const captionOf = (key: string, { isMute, parts = 1 }: KindPlan): string =>
  isMute
    ? ''
    : [key, ...Array.from({ length: parts - 1 }, (_, at) => `${key} part ${at + 2}`)].join('\n---\n');

export const commentOf = (key: string): string => `${key} comment`;

export const jpeg = (width: number, height: number): MediumPlan => ({ mime: 'image/jpeg', width, height });
export const movie = (width: number, height: number, bytes = 1000): MediumPlan => ({
  mime: 'video/mp4',
  width,
  height,
  seconds: 12,
  bytes,
});

/** Numbers from 1, of a fixed width. */
export const numbered = <T>(count: number, make: (number: number, padded: string) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at + 1, String(at + 1).padStart(5, '0')));
