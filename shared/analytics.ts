import * as z from 'zod';
import { AccountMetrics, PostMetrics } from './reports.ts';

/** What a workspace's posts and accounts came to in the last days, as the studio charts it. */

const Id = z.string().min(1).max(64);
const At = z.number().int();

/** A published post with its newest totals; null: the platform has told none, or they are not kept any longer. */
export const MeasuredPost = z.object({
  publicationId: Id,
  postId: Id,
  draftId: z.string(),
  title: z.string(),
  accountId: Id,
  platform: z.string(),
  kind: z.string(),
  publishedAt: At,
  url: z.string().nullable(),
  /** When the platform was found not to show it any more. */
  goneAt: At.nullable(),
  numbers: PostMetrics.nullable(),
});
export type MeasuredPost = z.infer<typeof MeasuredPost>;

export const Analytics = z.object({
  from: At,
  until: At,
  /** The newest first. */
  posts: z.array(MeasuredPost),
  /** There are more in these days than are listed. */
  more: z.boolean(),
  /** By account, the oldest day first; over long stretches not every day is in it. */
  accounts: z.array(
    z.object({ accountId: Id, platform: z.string(), name: z.string(), days: z.array(AccountMetrics) }),
  ),
});
export type Analytics = z.infer<typeof Analytics>;

/** A part of the table in `api.ts`. */
export const ANALYTICS = {
  analytics: {
    method: 'GET',
    path: '/v1/w/:workspace/analytics',
    in: z.object({ days: z.coerce.number().int().min(1).max(365).optional(), account: Id.optional() }),
    out: Analytics,
  },
} as const;
