import type { PictureCodec, SoundCodec } from '../coding.ts';
import type { MediaMime } from '../media.ts';

export const PLATFORMS = ['facebook', 'instagram', 'linkedin', 'tiktok', 'x', 'youtube'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** A limit with the page it was read from and the day (ISO) it was read. */
export interface Cited<T = number> {
  readonly value: T;
  readonly source: string;
  readonly read: string;
}

/** `const doc = cited('https://…', '2026-09-11'); doc(2200)`: every number in a record goes through one of these. */
export function cited(source: string, read: string): <const T>(value: T) => Cited<T> {
  return (value) => Object.freeze({ value, source, read });
}

/**
 * How a platform counts text: UTF-16 units, Unicode code points, UTF-8 bytes, X's weighted length, or UTF-16 units
 * of LinkedIn's little text.
 */
export type TextUnit = 'utf16' | 'codepoint' | 'utf8' | 'weighted' | 'little';

export interface TextRule {
  readonly max: Cited;
  /** Absent: it may be empty. */
  readonly min?: Cited;
  /** The platform takes no text with this kind: what was written for other places is not sent here. */
  readonly unsent?: true;
  readonly unit: TextUnit;
  /** Characters the platform refuses. */
  readonly forbidden?: Cited<string>;
  readonly maxHashtags?: Cited;
  readonly maxMentions?: Cited;
  readonly maxCashtags?: Cited;
  /** Holds for each text of a thread by itself. */
  readonly perPart?: true;
}

export interface ImageRule {
  readonly mimes: Cited<readonly MediaMime[]>;
  readonly maxBytes: Cited;
  /** Longest and shortest side allowed, pixels. */
  readonly maxLongSide?: Cited;
  readonly maxShortSide?: Cited;
  /** Width times height. */
  readonly maxPixels?: Cited;
  readonly minSide?: Cited;
  /** Width divided by height. */
  readonly minRatio?: Cited;
  readonly maxRatio?: Cited;
}

export interface VideoRule {
  readonly mimes: Cited<readonly MediaMime[]>;
  /** Absent: the platform does not say which. */
  readonly pictures?: Cited<readonly PictureCodec[]>;
  readonly sounds?: Cited<readonly SoundCodec[]>;
  /** Pictures a second. */
  readonly minRate?: Cited;
  readonly maxRate?: Cited;
  readonly maxBytes: Cited;
  readonly minSide?: Cited;
  readonly maxSide?: Cited;
  readonly minSeconds?: Cited;
  readonly maxSeconds: Cited;
  readonly minRatio?: Cited;
  readonly maxRatio?: Cited;
}

export interface DocumentRule {
  readonly mimes: Cited<readonly MediaMime[]>;
  readonly maxBytes: Cited;
}

/** One kind of post a platform takes (`video`, `photos`, `reel` …). */
export interface KindRules {
  readonly kind: string;
  readonly images: { readonly min: Cited; readonly max: Cited } | null;
  readonly videos: { readonly min: Cited; readonly max: Cited } | null;
  /** Images and videos together, where both may stand in one post. */
  readonly together?: { readonly min: Cited; readonly max: Cited };
  /**
   * Several posts in a row: how many there may be. `images` then says how many go with one of them. Never guessed
   * from the media, only chosen.
   */
  readonly parts?: { readonly min: Cited; readonly max: Cited };
  readonly caption: TextRule;
  readonly title?: TextRule;
  readonly image?: ImageRule;
  readonly video?: VideoRule;
  /** In place of its images it takes one document that was made of them. */
  readonly document?: DocumentRule;
  /** The one image beside its video is the video's thumbnail, and no picture of the post. */
  readonly thumbnail?: Cited<true>;
  /** All pictures of one post are shown in the shape of the first: what differs is cut there. */
  readonly oneShape?: Cited<true>;
  readonly altText?: TextRule;
  /** Posts of this kind per account in 24 h by API, where the platform counts them by themselves. */
  readonly dailyPosts?: Cited;
  /** What `prepare` sends ahead and what is left for the due second, in words, with the reason. */
  readonly staging: { readonly staged: string; readonly left: string; readonly why: string };
}

/** A choice or a switch that belongs to a platform; the popup and the studio draw them from this. */
export type OptionRule = {
  readonly name: string;
  /** Kinds of post it is offered for; absent: all. */
  readonly kinds?: readonly string[];
  /** Offered only while another option has one of these values. */
  readonly when?: { readonly option: string; readonly is: readonly (string | boolean)[] };
} & (
  | {
      readonly type: 'choice';
      readonly choices: readonly string[];
      /** Absent: the person must choose by hand, nothing is chosen beforehand. */
      readonly default?: string;
      readonly required: boolean;
    }
  | { readonly type: 'switch'; readonly default: boolean }
  | {
      readonly type: 'text';
      readonly max: Cited;
      readonly required: boolean;
      /** It may have several lines. */
      readonly lines?: true;
    }
);

/** Two options that exclude each other: while `when` holds, `option` must not have the value `not`. */
export interface OptionConflict {
  readonly when: { readonly option: string; readonly is: string | boolean };
  readonly option: string;
  readonly not: string | boolean;
  /** Names words in the catalogue. */
  readonly code: string;
}

/** While `when` holds at least one of `oneOf` must be on. */
export interface OptionNeed {
  readonly when: { readonly option: string; readonly is: string | boolean };
  readonly oneOf: readonly string[];
  readonly code: string;
}

export interface Scope {
  readonly name: string;
  /** What stops working without it; names words in the catalogue. */
  readonly gives: string;
  readonly required: boolean;
  /** Given only to apps the platform has reviewed; asked for where the Worker's settings say ours is one. */
  readonly reviewed?: true;
}

/** What the platform charges the app's owner, US dollars. */
export interface Prices {
  readonly post: Cited;
  /** A post with a link in it, in place of `post`. */
  readonly postWithLink: Cited;
  /** Alt text of one picture. */
  readonly altText: Cited;
  /** Reading one post again, for its numbers. */
  readonly read: Cited;
}

/** A platform's declared record: caption, media, options, scopes, lead time, daily limits. Frozen. */
export interface Rules {
  readonly platform: Platform;
  readonly name: string;
  readonly kinds: readonly KindRules[];
  readonly options: readonly OptionRule[];
  readonly conflicts: readonly OptionConflict[];
  readonly needs: readonly OptionNeed[];
  readonly scopes: readonly Scope[];
  /** Other logins than the platform's own, with what they ask for and what only they can do. */
  readonly ways?: readonly {
    readonly way: string;
    readonly scopes: readonly Scope[];
    readonly removable: boolean;
  }[];
  /** Posts per account in 24 h by API, where the platform says. */
  readonly dailyPosts: Cited | null;
  /** Posts that an account may begin within a minute, where the platform says. */
  readonly minutePosts?: Cited;
  /** Seconds that must lie between two posts of one account, where the platform says. */
  readonly spacingSeconds: Cited | null;
  /** Videos may carry no logo that an app has put into them. */
  readonly addedLogos?: Cited<false>;
  /** It refuses a text it has just seen on the account. */
  readonly refusesDuplicates?: Cited<true>;
  /** How long what was staged stays good, seconds; null where nothing is staged. */
  readonly stagingSeconds: Cited | null;
  /** How many hours the platform lets its numbers be kept; absent: as long as ours are, 24 months. */
  readonly metricsHours?: { readonly posts?: Cited; readonly accounts?: Cited };
  /** What the platform told of an account is told anew, or forgotten, after so many days; absent: it sets no term. */
  readonly profileDays?: Cited;
  /** Absent: it costs nothing. */
  readonly prices?: Prices;
  /** Whether a published post can be taken back through the API. */
  readonly removable: boolean;
  /** Lines a person must see before publishing; each names words and the pages they link to. */
  readonly consents: readonly {
    readonly code: string;
    readonly when?: { readonly option: string; readonly is: string | boolean };
    readonly links: readonly string[];
  }[];
}

/** What the account itself allows today, as its Provider read it; narrows or widens the Rules. */
export interface AccountLimits {
  /** For choice options: what this account offers. */
  choices?: Record<string, string[]>;
  /** Switches that this account has closed. */
  off?: string[];
  maxVideoSeconds?: number;
  /** Longer captions than the Rules say, where the account has paid for them; in the Rules' own unit. */
  maxCaption?: number;
  /** Larger videos than the Rules say, longest side in pixels. */
  maxVideoSide?: number;
  /** The platform says this account cannot post now; the code names words, the message is the platform's. */
  blocked?: { code: string; message: string };
  /** Of the posts it may make through apps within 24 hours so many were made, as the platform counts. */
  quota?: { used: number; total: number };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

/** What a login asks for; null: the platform's own. */
export const scopesOf = (rules: Rules, way: string | null): readonly Scope[] =>
  (way === null ? rules.scopes : rules.ways?.find((one) => one.way === way)?.scopes) ?? [];

export const declare = (rules: Rules): Rules => deepFreeze(rules);

function kindRulesFor(kind: KindRules, limits: AccountLimits): KindRules {
  const { maxCaption = 0, maxVideoSeconds = Number.POSITIVE_INFINITY, maxVideoSide = 0 } = limits;
  const { caption, video } = kind;
  const wider = (rule: Cited, value: number): Cited => ({ ...rule, value: Math.max(rule.value, value) });
  return {
    ...kind,
    caption: { ...caption, max: caption.unsent ? caption.max : wider(caption.max, maxCaption) },
    ...(video && {
      video: {
        ...video,
        maxSeconds: { ...video.maxSeconds, value: Math.min(video.maxSeconds.value, maxVideoSeconds) },
        ...(video.maxSide && { maxSide: wider(video.maxSide, maxVideoSide) }),
      },
    }),
  };
}

/** The Rules as they hold for one account, and the login it came by (null: the platform's own). */
export function rulesFor(rules: Rules, limits: AccountLimits, way: string | null = null): Rules {
  const own = rules.ways?.find((one) => one.way === way);
  return deepFreeze({
    ...rules,
    ...(own ? { scopes: own.scopes, removable: own.removable } : {}),
    kinds: rules.kinds.map((kind) => kindRulesFor(kind, limits)),
    options: rules.options
      .filter((option) => !limits.off?.includes(option.name) || option.type === 'switch')
      .map((option) => {
        const offered = limits.choices?.[option.name];
        return option.type === 'choice' && offered
          ? { ...option, choices: option.choices.filter((choice) => offered.includes(choice)) }
          : option;
      }),
  });
}

const isCited = (value: object): value is Cited<unknown> => 'source' in value && 'read' in value;

function uncited<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(uncited) as T;
  if (isCited(value)) return { value: value.value, source: '', read: '' } as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, uncited(inner)])) as T;
}

/** The same Rules with their citations left empty: for keeping beside an account, where only the numbers count. */
export const bare = (rules: Rules): Rules => uncited(rules);
