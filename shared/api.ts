import * as z from 'zod';
import { ANALYTICS } from './analytics.ts';
import { API_KEYS } from './api-keys.ts';
import { AUDIT } from './audit.ts';
import { BRAND } from './brand.ts';
import { CALENDAR } from './calendar.ts';
import { HEALTH } from './health.ts';
import { Lateness } from './lateness.ts';
import { LIVE } from './live.ts';
import { MediaMime, Sha256 } from './media.ts';
import { InvitationText, MEMBERS, Role } from './members.ts';
import { OPERATOR } from './operator.ts';
import { Code, OWN_ACCOUNT, SignInByPasskey } from './own-account.ts';
import { PAYING } from './paying.ts';
import { PLANS } from './plans.ts';
import { PLATFORMS } from './platforms/rules.ts';
import { TimeZone } from './post.ts';
import { POSTS } from './posts.ts';
import { REPORTS } from './reports.ts';
import { ApprovalModeName, REVIEW } from './review.ts';
import { WEBHOOKS } from './webhooks.ts';
import { Pending, YOUR_DATA } from './your-data.ts';

export { Attempt, Post, Publication } from './posts.ts';

/**
 * The one contract between extension and Worker. Every answer is parsed by the caller, every request by the
 * Worker. Times are ms since the epoch, UTC, unless a name says otherwise.
 */

const Id = z.string().min(1).max(64);
const At = z.number().int();
export const PlatformName = z.enum(PLATFORMS);

/** Every error answer, with the HTTP status that fits. `message` is for a person; `field` names the input at fault. */
export const ApiError = z.object({
  code: z.string(),
  message: z.string(),
  field: z.string().optional(),
  /** Set on 409 stale-revision: the Post as the Worker has it. */
  current: z.unknown().optional(),
});
export type ApiError = z.infer<typeof ApiError>;

// People

export const SignUp = z.object({
  name: z.string().trim().min(1, 'your name').max(100),
  email: z.email('an e-mail address').max(254),
  password: z.string().min(10, 'a password of at least 10 characters').max(200),
  /** "I am 13 or older". */
  ofAge: z.literal(true, 'people must be 13 or older'),
  acceptedTerms: z.string().max(40),
  device: z.string().trim().min(1).max(100),
  timeZone: TimeZone,
  /** Begins in the workspace it leads to instead of one of their own. */
  invitation: InvitationText.optional(),
});
export const SignIn = z.object({
  email: z.email('an e-mail address').max(254),
  password: z.string().min(1).max(200),
  code: Code.optional(),
  device: z.string().trim().min(1).max(100),
});
export const Workspace = z.object({
  id: Id,
  name: z.string(),
  timeZone: z.string(),
  role: Role,
  /** For posts that say nothing else. */
  lateness: Lateness,
  /** What looks like a post of the last or next so many days is asked about; 0: nothing is. */
  duplicateDays: z.number().int(),
  /** Who has to say yes before a post goes out. */
  approval: ApprovalModeName.default('none'),
  /** Nobody approves what they had a hand in. */
  fourEyes: z.boolean().default(true),
});
export type Workspace = z.infer<typeof Workspace>;
export const Person = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  /** False: until the letter is answered nothing reaches others from here. */
  isConfirmed: z.boolean().default(true),
});
export type Person = z.infer<typeof Person>;
/** `now` is the Worker's clock, by which times are judged. */
export const Me = z.object({
  person: Person,
  workspaces: z.array(Workspace),
  now: At,
  /** Terms and policy to accept, or to be told of. */
  documents: z.array(Pending).default([]),
  /** They run this Worker: its page is theirs to open. */
  isOperator: z.boolean().default(false),
  /** Plans are sold here. */
  plans: z.boolean().default(false),
});
export type Me = z.infer<typeof Me>;
/** The bearer token of this device; kept in extension storage, never in a page. */
export const SignedIn = Me.extend({ token: z.string(), sessionId: Id });
export type SignedIn = z.infer<typeof SignedIn>;
export const DeviceSession = z.object({
  id: Id,
  device: z.string(),
  current: z.boolean(),
  /** The extension that signed in; null: no browser's. */
  origin: z.string().nullable().default(null),
  createdAt: At,
  lastUsedAt: At,
});
export type DeviceSession = z.infer<typeof DeviceSession>;

// Accounts and Connections

export const AccountLimits = z.object({
  choices: z.record(z.string(), z.array(z.string())).optional(),
  off: z.array(z.string()).optional(),
  maxVideoSeconds: z.number().optional(),
  maxCaption: z.number().optional(),
  maxVideoSide: z.number().optional(),
  blocked: z.object({ code: z.string(), message: z.string() }).optional(),
  quota: z.object({ used: z.number(), total: z.number() }).optional(),
});
export const Account = z.object({
  id: Id,
  connectionId: Id,
  platform: PlatformName,
  /** Shown name and, where there is one, the handle without the at sign. */
  name: z.string(),
  handle: z.string().nullable(),
  avatarUrl: z.string().nullable(),
  limits: AccountLimits,
  limitsAt: At,
  connection: z.object({
    status: z.enum(['alive', 'dead', 'closing']),
    /** The login it came by, where the platform has several; null: the platform's own. */
    way: z.string().nullable().optional(),
    scopes: z.array(z.string()),
    /** What was asked for and not granted, by what it gives. */
    missing: z.array(z.string()).optional(),
    /** When the consent itself ends if nobody renews it; null where the platform names no end. */
    expiresAt: At.nullable(),
    /** Planned posts that fall after that end. */
    postsAfterEnd: z.number().int().optional(),
    deadReason: z.string().nullable(),
  }),
  /**
   * Posts that went out from here within the last 24 hours, where the platform takes only so many (`cap`) and does not
   * tell what is left; absent where there were none.
   */
  sent: z.object({ count: z.number().int(), cap: z.number().int() }).optional(),
  /** Its next weekly slot that nothing is planned for; null where it has none. */
  nextSlot: z.object({ wall: z.string(), timeZone: z.string(), at: At }).nullable().optional(),
  /** The next of its free weekly slots, each with the other accounts that have something planned then. */
  freeSlots: z
    .array(z.object({ wall: z.string(), timeZone: z.string(), at: At, taken: z.array(Id) }))
    .optional(),
});
export type Account = z.infer<typeof Account>;

// Media

/** Which of these the workspace already has, checked and complete. */
export const MediaQuery = z.object({ sha256s: z.array(Sha256).max(200) });
export const MediaPresence = z.object({ present: z.array(Sha256) });
export const UploadStart = z.object({ sha256: Sha256, mime: MediaMime, bytes: z.number().int().positive() });
/** An upload in parts: send parts of exactly `partBytes` (the last may be shorter), numbered from 1, in any order. */
export const Upload = z.object({
  uploadId: Id,
  partBytes: z.number().int(),
  parts: z.array(z.number().int()),
  /** verifying: all parts are there, the hash is being checked; present: done. */
  state: z.enum(['open', 'verifying', 'present', 'refused']),
});
export type Upload = z.infer<typeof Upload>;
/** Up to here one PUT carries the whole; above, parts. Bytes. */
export const SINGLE_PUT_BYTES = 95_000_000;
export const PART_BYTES = 8_388_608;

const Empty = z.object({});

/**
 * Method and path, what goes in (body or, for GET, query), what comes out. Paths under `/v1/w/:workspace`
 * belong to one workspace; all but sign-up and sign-in need `Authorization: Bearer`.
 * Two calls carry bytes and stand beside the table: `PUT /v1/w/:workspace/media/:sha256` and
 * `PUT /v1/w/:workspace/uploads/:upload/:part`, both with Content-Type and Content-Length.
 */
export const API = {
  signUp: { method: 'POST', path: '/v1/people', in: SignUp, out: SignedIn },
  signIn: { method: 'POST', path: '/v1/sessions', in: SignIn, out: SignedIn },
  signInByPasskey: { method: 'POST', path: '/v1/sessions/passkey', in: SignInByPasskey, out: SignedIn },
  me: { method: 'GET', path: '/v1/me', in: Empty, out: Me },
  sessions: {
    method: 'GET',
    path: '/v1/sessions',
    in: Empty,
    out: z.object({ items: z.array(DeviceSession) }),
  },
  endSession: { method: 'DELETE', path: '/v1/sessions/:id', in: Empty, out: Empty },
  signOutEverywhere: { method: 'DELETE', path: '/v1/sessions', in: Empty, out: Empty },
  editWorkspace: {
    method: 'PATCH',
    path: '/v1/w/:workspace',
    in: z.object({
      name: z.string().trim().min(1).max(100).optional(),
      timeZone: TimeZone.optional(),
      lateness: Lateness.optional(),
      duplicateDays: z.number().int().min(0).max(365).optional(),
      approval: ApprovalModeName.optional(),
      fourEyes: z.boolean().optional(),
    }),
    out: Workspace,
  },
  connect: {
    method: 'POST',
    path: '/v1/w/:workspace/connections',
    in: z.object({
      platform: PlatformName,
      way: z.string().max(20).nullable().optional(),
      code: Code.optional(),
    }),
    /** Open this address in a tab; it binds the consent to that browser and goes on to the platform. */
    out: z.object({ url: z.url() }),
  },
  disconnect: {
    method: 'DELETE',
    path: '/v1/w/:workspace/connections/:id',
    in: Empty,
    /** How many planned posts are held until it is connected again, and how many are still being settled. */
    out: z.object({ held: z.number().int().default(0), settling: z.number().int().default(0) }),
  },
  accounts: {
    method: 'GET',
    path: '/v1/w/:workspace/accounts',
    in: Empty,
    out: z.object({
      items: z.array(Account),
      /** Platforms whose app credentials this Worker has (or that it speaks to in the sandbox). */
      platforms: z.array(PlatformName),
      /** Every login that can be connected by; `way` null: the platform's own. */
      logins: z.array(z.object({ platform: PlatformName, way: z.string().nullable() })).optional(),
      sandbox: z.boolean(),
    }),
  },
  /** Asks the platform anew what the account allows now. */
  refreshAccount: { method: 'POST', path: '/v1/w/:workspace/accounts/:id/refresh', in: Empty, out: Account },
  mediaPresence: {
    method: 'POST',
    path: '/v1/w/:workspace/media/presence',
    in: MediaQuery,
    out: MediaPresence,
  },
  /** Where those of them that are here can be seen, for an hour at least. */
  mediaPreviews: {
    method: 'POST',
    path: '/v1/w/:workspace/media/previews',
    in: MediaQuery,
    out: z.object({ items: z.array(z.object({ sha256: z.string(), url: z.url() })) }),
  },
  startUpload: { method: 'POST', path: '/v1/w/:workspace/uploads', in: UploadStart, out: Upload },
  upload: { method: 'GET', path: '/v1/w/:workspace/uploads/:id', in: Empty, out: Upload },
  completeUpload: { method: 'POST', path: '/v1/w/:workspace/uploads/:id/complete', in: Empty, out: Upload },
  ...POSTS,
  ...REPORTS,
  ...ANALYTICS,
  ...AUDIT,
  ...CALENDAR,
  ...YOUR_DATA,
  ...HEALTH,
  ...BRAND,
  ...PLANS,
  ...MEMBERS,
  ...OWN_ACCOUNT,
  ...REVIEW,
  ...LIVE,
  ...API_KEYS,
  ...WEBHOOKS,
  ...OPERATOR,
  ...PAYING,
} as const;
export type ApiName = keyof typeof API;
export type ApiIn<N extends ApiName> = z.input<(typeof API)[N]['in']>;
export type ApiOut<N extends ApiName> = z.output<(typeof API)[N]['out']>;
