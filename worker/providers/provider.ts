import type { MediaKind } from '../../shared/media.ts';
import type { AccountLimits, Platform } from '../../shared/platforms/rules.ts';
import type { AccountNumbers, MeasureUse, PostToMeasure, Seen } from './measure.ts';
import type { WebhookRecord } from './webhook.ts';

/** What a platform gave back for something public. */
export interface Receipt {
  remoteId: string;
  /** Null while the platform names none (a private post, moderation). */
  url: string | null;
}

/** One medium of a Job. Bytes are streamed in ranges, never held whole. */
export interface JobMedia {
  readonly sha256: string;
  readonly kind: MediaKind;
  readonly mime: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly seconds: number | undefined;
  readonly alt: string;
  /** Bytes `first` to `last`, both included, as a stream of known length. Throws Failure `rejected` when they are gone. */
  range(first: number, last: number): Promise<ReadableStream<Uint8Array>>;
  /** A signed link for this Attempt: same link when asked again. */
  link(): Promise<string>;
}

/** A link some Attempt of this content offered, and whether the platform came for it. */
export interface LinkSeen {
  readonly attemptId: string;
  readonly sha256: string;
  readonly firstPulledAt: number | null;
  readonly expiresAt: number;
  readonly revoked: boolean;
}

/** `fetch` bound to one Attempt: times out, knows the sandbox, never repeats, never logs what it carries. */
export type Request = (url: string, init?: RequestInit & { duplex?: 'half' }) => Promise<Response>;

/** All a Provider knows of one Publication. It knows no tables and no buckets. */
export interface Job {
  readonly publicationId: string;
  readonly attemptId: string;
  readonly account: {
    readonly remoteId: string;
    readonly handle: string | null;
    readonly limits: AccountLimits;
  };
  /** Alive for at least some minutes. */
  readonly token: string;
  readonly scopes: readonly string[];
  readonly kind: string;
  /** As sent. */
  readonly caption: string;
  readonly title: string;
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly media: readonly JobMedia[];
  /** What the last Step returned, or null. Only its Provider reads it, by its own schema. */
  readonly handle: unknown;
  /** The due second, and (in find and poll) when the publishing call was made; ms. */
  readonly publishAt: number;
  readonly sentAt: number | null;
  /** Links of earlier Attempts, for `find`. */
  readonly links: readonly LinkSeen[];
  /** How often this step has been looked at in vain: 0 the first time. */
  readonly tries: number;
  readonly now: () => number;
  /** How long to wait where a provider would wait `ms`: the same, but for tests that make all waits shorter. */
  readonly patience: (ms: number) => number;
  readonly request: Request;
  /** Saves progress of a long `prepare`, so that another Attempt goes on from there. */
  save(handle: unknown): Promise<void>;
}

export type Step =
  /** Ask again: after `seconds`, or by the engine's own rhythm where absent; 0 says that it got on and has more to do. */
  | { step: 'wait'; seconds?: number; handle: unknown }
  /** Staged; `validUntil` in ms, null where it does not go stale. */
  | { step: 'ready'; handle: unknown; validUntil: number | null }
  | { step: 'published'; receipt: Receipt; handle?: unknown }
  /** Of several parts one more is public, and the handle says which: the next waits for a call of its own. */
  | { step: 'part'; receipt: Receipt; handle: unknown }
  /** It waits in the platform's own app for the person to finish it. */
  | { step: 'delivered'; receipt: Receipt | null; handle?: unknown };

export type Found =
  | { found: 'published'; receipt: Receipt }
  /** The part in question is public, others are still to be sent. */
  | { found: 'part'; receipt: Receipt; handle: unknown }
  | { found: 'delivered'; receipt: Receipt | null }
  /** The platform has it and is working: go on polling with this handle. */
  | { found: 'working'; handle: unknown }
  /** Proven: it did not and cannot happen any more. */
  | { found: 'absent'; why: string }
  /**
   * `closeLinks`: close this Attempt's links, so that the next look can prove absence. `tellsAt`: from then on a look
   * tells whether it is there, ms.
   */
  | { found: 'unknown'; why: string; closeLinks?: boolean; tellsAt?: number };

/** What a consent gave. Times in ms. */
export interface TokenSet {
  accessToken: string;
  accessExpiresAt: number | null;
  refreshToken: string | null;
  refreshExpiresAt: number | null;
  scopes: string[];
  /** Where the token answer already names who consented. */
  remoteId?: string;
}

/** What is traded for tokens: a code, or what an earlier trade gave for renewing. */
export type TokenGrant = { code: string; redirectUri: string; verifier: string } | { refreshToken: string };

/** OAuth as data; `connect/oauth.ts` does the talking for all platforms. */
export interface OAuthRecord {
  readonly authorizeUrl: string;
  readonly tokenUrl: string;
  readonly revokeUrl: string | null;
  /** Parameter names where the platform departs from the standard. */
  readonly clientIdName: string;
  readonly scopeSeparator: ',' | ' ';
  readonly pkce: 'none' | 's256' | 's256-hex';
  readonly clientAuth: 'body' | 'basic';
  readonly extraAuthorize: Readonly<Record<string, string>>;
  /** Turns the platform's token answer (any status) into a TokenSet, or throws Failure `reconnect`/`unavailable`/`rejected`. */
  readToken(answer: { status: number; body: unknown }, now: number): TokenSet;
  /**
   * Where tokens take more than the standard's one call (a longer-lived token after the first, a token for each Page):
   * the whole of it. Throws as `readToken` does.
   */
  trade?(grant: TokenGrant, use: { app: AppCredentials; request: Request; now: number }): Promise<TokenSet>;
}

export interface AppCredentials {
  readonly id: string;
  readonly secret: string;
}

export interface AccountFound {
  remoteId: string;
  name: string;
  handle: string | null;
  avatarUrl: string | null;
  limits: AccountLimits;
}

export interface TokenUse {
  readonly token: string;
  readonly scopes: readonly string[];
  readonly request: Request;
  readonly now: () => number;
}

/** What a rehearsal found: what the account allows now, and what would stop this post. */
export interface Rehearsal {
  limits: AccountLimits;
  problems: { code: string; field: string; message: string }[];
}

/** Our code that speaks to one platform: the same verbs for all six, in this order. Trouble is a thrown Failure. */
export interface Provider {
  readonly platform: Platform;
  /** Hosts it may speak to; anything else is refused before it is sent. A leading dot allows sub-domains. */
  readonly hosts: readonly string[];
  readonly oauth: OAuthRecord;
  /** Other logins at which the same Accounts can be opened, by name; the token itself says which it came from. */
  readonly ways?: Readonly<Record<string, OAuthRecord>>;
  /** The Accounts this consent opens, with their limits. May be repeated. */
  accounts(use: TokenUse): Promise<AccountFound[]>;
  /** Would this go out now? Read only, may be repeated. */
  rehearse(job: Job): Promise<Rehearsal>;
  /** Upload, containers; nothing visible yet. May be repeated, resumes from `job.handle`. */
  prepare(job: Job): Promise<Step>;
  /** Read only: is the platform done? */
  poll(job: Job): Promise<Step>;
  /** The one fenced call that makes it public. Never repeated by the machine unless `find` proved `absent`. */
  publish(job: Job): Promise<Step>;
  /** Read only: did a publish whose end we did not see land? */
  find(job: Job): Promise<Found>;
  /** Throws staged leftovers away. May be repeated. */
  discard(job: Job): Promise<void>;
  /** Takes a published post back. Throws Failure `rejected` where the API cannot. */
  remove(job: Job, receipt: Receipt): Promise<void>;
  /** Gives the consent back. */
  revoke(use: TokenUse & { app: AppCredentials }): Promise<void>;
  /**
   * Set where that ends everything one person gave our app, and not the one token: of which other Connections it may
   * be the end. `workspace` where their ids do not tell who is behind them.
   */
  readonly revokesAll?: 'person' | 'workspace';
  /** What posts and accounts have come to. Read only; absent where the platform tells an app like ours nothing. */
  readonly measures?: {
    /** So many posts can be asked about together; 1 where each is asked for by itself. */
    readonly batch: number;
    /** Calls that a look at so many posts of this account takes, at most. */
    calls(account: Pick<MeasureUse['account'], 'remoteId'>, posts: number): number;
    /**
     * Where the platform counts a consent's calls by the day (UTC): so many of them are for looking, the others are
     * left for publishing. Absent: it does not.
     */
    readonly callsADay?: number;
    /** By Publication; what cannot be told (no scope, too old, too new) is left out. */
    posts(use: MeasureUse, posts: readonly PostToMeasure[]): Promise<ReadonlyMap<string, Seen>>;
    /** Null where the consent does not open it. */
    account(use: MeasureUse): Promise<AccountNumbers | null>;
  };
  readonly webhook?: WebhookRecord;
  /** Asks, without doing anything, whether the platform knows our app by these credentials; null: it does not say. */
  checkApp?(use: { app: AppCredentials; request: Request; redirectUri: string }): Promise<boolean | null>;
  /** When the upload should start before the due second, ms, beyond the engine's own lead; 0 for most. */
  extraLead?(media: readonly Pick<JobMedia, 'bytes' | 'kind'>[]): number;
}
