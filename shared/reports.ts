import * as z from 'zod';

/** Numbers of posts and accounts, consents with what they open and when they end, and whether an app is set up right. */

const Id = z.string().min(1).max(64);
const At = z.number().int();
const Empty = z.object({});
const Count = z.number().nullable();

/** Running totals at one moment; null where the platform counts none. */
export const PostMetrics = z.object({
  at: At,
  views: Count,
  reach: Count,
  likes: Count,
  comments: Count,
  shares: Count,
  saves: Count,
  clicks: Count,
  /** Of all views together. */
  watchSeconds: Count,
});
export type PostMetrics = z.infer<typeof PostMetrics>;

/** `views` and `reach` are those of the last whole day the platform counted. */
export const AccountMetrics = z.object({
  at: At,
  followers: Count,
  posts: Count,
  views: Count,
  reach: Count,
  likes: Count,
});
export type AccountMetrics = z.infer<typeof AccountMetrics>;

/** One consent: what it opens, what it may not do, when it ends unless a person renews it, what is planned for then. */
export const Connection = z.object({
  id: Id,
  platform: z.string(),
  /** The login it came by, where the platform has several; null: the platform's own. */
  way: z.string().nullable(),
  name: z.string(),
  status: z.enum(['alive', 'dead', 'closing']),
  deadReason: z.string().nullable(),
  /** What was asked for and not granted, by what it gives. */
  missing: z.array(z.string()),
  /** What was granted, by the platform's own name, and what that gives; null: it is not of what we ask for. */
  granted: z.array(z.object({ scope: z.string(), gives: z.string().nullable() })).default([]),
  /** All it opens, chosen to post to or not. */
  accounts: z.array(
    z.object({
      id: Id,
      name: z.string(),
      handle: z.string().nullable(),
      avatarUrl: z.string().nullable(),
      isChosen: z.boolean(),
      /** Why nothing can be posted there now. */
      blocked: z.string().nullable(),
      /** When the platform was last asked what the account may do: by a rehearsal, or by hand. */
      checkedAt: At.nullable().default(null),
      /** Posts that are planned, and those among them that the last rehearsal found something wrong with. */
      planned: z.number().int().default(0),
      troubled: z.number().int().default(0),
      /** Posts that are held until it is connected again. */
      waiting: z.number().int().default(0),
    }),
  ),
  /** Null where the platform names no end. */
  endsAt: At.nullable(),
  postsAfter: z.number().int(),
  /** The first of them. */
  posts: z.array(
    z.object({
      postId: Id,
      draftId: z.string(),
      publicationId: Id,
      accountId: Id,
      title: z.string(),
      publishAt: At,
    }),
  ),
});
export type Connection = z.infer<typeof Connection>;

/** What to register at a platform, and whether it knows our app. */
export const AppCheck = z.object({
  /** `missing`: no credentials are set here; `unclear`: the platform does not say without an account. */
  credentials: z.enum(['missing', 'accepted', 'refused', 'unclear']),
  message: z.string(),
  /** Addresses to paste at the platform; null where it has no such field. */
  addresses: z.object({
    redirect: z.string(),
    webhook: z.string().nullable(),
    /** The word Meta asks for beside the webhook's address. */
    webhookWord: z.string().nullable(),
    deauthorize: z.string().nullable(),
    deletion: z.string().nullable(),
    /** Where another login of this app sends people back to. */
    otherRedirect: z.string().nullable(),
    /** Where the platform fetches photos and videos from. */
    media: z.string(),
    privacy: z.string(),
  }),
  /** Scopes that a consent will ask for. */
  scopes: z.array(z.string()),
  /** Names of the secrets that hold the app's id and secret. */
  settings: z.array(z.string()),
});
export type AppCheck = z.infer<typeof AppCheck>;

/** A part of the table in `api.ts`. */
export const REPORTS = {
  publicationMetrics: {
    method: 'GET',
    path: '/v1/w/:workspace/publications/:id/metrics',
    in: Empty,
    /** Newest first. `goneAt`: when the platform was found not to show it any more; `nextAt`: the next look. */
    out: z.object({ items: z.array(PostMetrics), goneAt: At.nullable(), nextAt: At.nullable() }),
  },
  accountMetrics: {
    method: 'GET',
    path: '/v1/w/:workspace/accounts/:id/metrics',
    in: z.object({ days: z.coerce.number().int().min(1).max(730).optional() }),
    out: z.object({ items: z.array(AccountMetrics) }),
  },
  /** The calendar of consents that end, the soonest first. */
  connections: {
    method: 'GET',
    path: '/v1/w/:workspace/connections',
    in: Empty,
    out: z.object({ items: z.array(Connection) }),
  },
  /** These accounts of a consent are posted to, no others. 409 where posts are planned at one that is left out. */
  chooseAccounts: {
    method: 'PUT',
    path: '/v1/w/:workspace/connections/:id/accounts',
    in: z.object({ accountIds: z.array(Id).max(500) }),
    out: Connection,
  },
  /** `:id` is a platform. Asks it nothing that leaves a trace there. */
  checkApp: { method: 'POST', path: '/v1/w/:workspace/apps/:id/check', in: Empty, out: AppCheck },
} as const;
