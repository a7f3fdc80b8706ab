import * as z from 'zod';
import { DECISIONS, HOLD_REASONS } from './publication.ts';

/** How punctual a workspace's posts are, what needs its owner, and the decisions that hold for many posts at once. */

const Id = z.string().min(1).max(64);
const At = z.number().int();
const Ms = z.number().int();
const Count = z.number().int();
const Empty = z.object({});

/** Up to here a post counts as on the second, ms. */
export const ON_TIME = 1000;

/** Lateness of one platform's posts: the publishing call's instant minus the second that was asked for, ms. */
export const Punctuality = z.object({
  platform: z.string(),
  posts: Count,
  /** How many left within a second. */
  onTime: Count,
  p50: Ms,
  p99: Ms,
  worst: Ms,
});
export type Punctuality = z.infer<typeof Punctuality>;

export const Health = z.object({
  days: Count,
  /** Posts whose time was waived by their owner are not in it. */
  punctuality: z.array(Punctuality),
  /** What became of the posts planned in these days. */
  ends: z.object({ published: Count, failed: Count, skipped: Count, uncertain: Count }),
  /** Posts that wait for their owner, by reason. */
  held: z.record(z.string(), Count),
  /** Posts the machine should have looked at two minutes ago, and since when; 0 while all is well. */
  overdue: Count,
  overdueSince: At.nullable(),
  /** Posts of the next 24 hours, and how many of them a rehearsal found something wrong with. */
  planned: Count,
  troubled: Count,
  /** Limits that a platform has told, as long as they hold; without an account they hold for our whole app. */
  limits: z.array(
    z.object({ platform: z.string(), accountId: Id.nullable(), until: At, why: z.string().nullable() }),
  ),
});
export type Health = z.infer<typeof Health>;

export const Notice = z.object({
  id: Id,
  kind: z.string(),
  publicationId: Id.nullable(),
  /** The Post of that publication, where there is one. */
  postId: Id.nullable(),
  title: z.string().nullable(),
  connectionId: Id.nullable(),
  message: z.string(),
  createdAt: At,
  readAt: At.nullable(),
});
export type Notice = z.infer<typeof Notice>;

/** A Publication that is held. */
export const Waiting = z.object({
  publicationId: Id,
  version: z.number().int(),
  postId: Id,
  draftId: Id,
  title: z.string(),
  accountId: Id,
  platform: z.string(),
  reason: z.enum(HOLD_REASONS),
  scheduledAt: z.string(),
  timeZone: z.string(),
  publishAt: At,
});
export type Waiting = z.infer<typeof Waiting>;

export const Decision = z.enum(DECISIONS);
export type Decision = z.infer<typeof Decision>;

/** A part of the table in `api.ts`. */
export const HEALTH = {
  health: {
    method: 'GET',
    path: '/v1/w/:workspace/health',
    in: z.object({ days: z.coerce.number().int().min(1).max(90).optional() }),
    out: Health,
  },
  /** Newest first. */
  notices: {
    method: 'GET',
    path: '/v1/w/:workspace/notices',
    in: z.object({ after: z.coerce.number().int().min(0).optional() }),
    out: z.object({ items: z.array(Notice) }),
  },
  /** All up to that instant have been seen. */
  readNotices: {
    method: 'POST',
    path: '/v1/w/:workspace/notices/read',
    in: z.object({ until: At }),
    out: Empty,
  },
  /** What is held, in the order it was planned. */
  waiting: {
    method: 'GET',
    path: '/v1/w/:workspace/waiting',
    in: Empty,
    out: z.object({ items: z.array(Waiting) }),
  },
  /** One decision for many: each is done, or told why not; what was changed since it was shown is left alone. */
  decide: {
    method: 'POST',
    path: '/v1/w/:workspace/waiting',
    in: z.object({
      decision: Decision,
      items: z
        .array(z.object({ publicationId: Id, version: z.number().int() }))
        .min(1)
        .max(200),
    }),
    out: z.object({
      done: z.array(Id),
      refused: z.array(z.object({ publicationId: Id, code: z.string(), status: z.string().nullable() })),
    }),
  },
} as const;
