import * as z from 'zod';
import { REVIEW_STATES } from './approval.ts';
import { PublicationEdit, PublicationMove, PublicationResolve, VersionOnly } from './changes.ts';
import { OptionValues } from './draft.ts';
import { LIKENESSES } from './duplicate.ts';
import { Lateness } from './lateness.ts';
import { Sha256, Source } from './media.ts';
import { PLATFORMS } from './platforms/rules.ts';
import { PostInput, PostMedia } from './post.ts';
import { HOLD_REASONS, STATUSES } from './publication.ts';

/** Posts as the Worker tells of them, and the calls that make and change them. */

const Id = z.string().min(1).max(64);
const At = z.number().int();

export const Attempt = z.object({
  id: Id,
  step: z.enum(['rehearse', 'prepare', 'poll', 'publish', 'find', 'discard', 'remove']),
  startedAt: At,
  endedAt: At.nullable(),
  /** An event of the state machine, or null while it runs. */
  outcome: z.string().nullable(),
  /** What a person may read of it. */
  message: z.string().nullable(),
});
export const Publication = z.object({
  id: Id,
  postId: Id,
  accountId: Id,
  platform: z.enum(PLATFORMS),
  kind: z.string(),
  status: z.enum(STATUSES),
  holdReason: z.enum(HOLD_REASONS).nullable(),
  failure: z
    .object({ kind: z.string(), code: z.string(), message: z.string(), field: z.string().optional() })
    .nullable(),
  caption: z.string(),
  title: z.string().nullable(),
  options: OptionValues,
  media: z.array(Sha256),
  scheduledAt: z.string(),
  timeZone: z.string(),
  /** The instant `scheduledAt` means. */
  publishAt: At,
  lateness: Lateness,
  /** What the last rehearsal found that would stop it. */
  problems: z.array(z.object({ code: z.string(), field: z.string(), message: z.string() })).optional(),
  /** When the machine looks at it next; null: it waits for its owner, or is over. */
  nextAt: At.nullable().optional(),
  /** When the publishing call was made and when the platform said it was public. */
  sentAt: At.nullable(),
  /** How long after its second the publishing call left, ms; null while it has not. */
  lateMs: z.number().int().nullable().optional(),
  publishedAt: At.nullable(),
  receipt: z.object({ remoteId: z.string(), url: z.string().nullable() }).nullable(),
  /** When the platform was found not to show it any more; null: it was not. */
  goneAt: At.nullable().optional(),
  /** Where its review stands; null: it needs none. */
  review: z.enum(REVIEW_STATES).nullable().optional(),
  version: z.number().int(),
  attempts: z.array(Attempt),
});
export type Publication = z.infer<typeof Publication>;
export const Post = z.object({
  id: Id,
  draftId: Id,
  revision: z.number().int(),
  title: z.string(),
  source: Source,
  media: z.array(PostMedia),
  /** Media the Worker still waits for. */
  missing: z.array(Sha256),
  /** When its maker said "I took these or may use them". */
  rightsAt: At.optional(),
  createdAt: At,
  updatedAt: At,
  publications: z.array(Publication),
});
export type Post = z.infer<typeof Post>;

/** A post of the same account that says or shows nearly the same; `current.items` of 409 `duplicate`. */
export const Alike = z.object({
  publicationId: Id,
  postId: Id,
  draftId: z.string(),
  accountId: Id,
  title: z.string(),
  publishAt: At,
  timeZone: z.string(),
  alike: z.enum(LIKENESSES),
});
export type Alike = z.infer<typeof Alike>;
export const Duplicates = z.object({ items: z.array(Alike) });
export type Duplicates = z.infer<typeof Duplicates>;

const Empty = z.object({});
const List = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

/** A part of the table in `api.ts`. */
export const POSTS = {
  createPost: { method: 'POST', path: '/v1/w/:workspace/posts', in: PostInput, out: Post },
  posts: {
    method: 'GET',
    path: '/v1/w/:workspace/posts',
    in: z.object({
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(100).optional(),
    }),
    out: List(Post),
  },
  post: { method: 'GET', path: '/v1/w/:workspace/posts/:id', in: Empty, out: Post },
  cancelPost: { method: 'POST', path: '/v1/w/:workspace/posts/:id/cancel', in: Empty, out: Post },
  editPublication: {
    method: 'PATCH',
    path: '/v1/w/:workspace/publications/:id',
    in: PublicationEdit,
    out: Post,
  },
  movePublication: {
    method: 'POST',
    path: '/v1/w/:workspace/publications/:id/move',
    in: PublicationMove,
    out: Post,
  },
  cancelPublication: {
    method: 'POST',
    path: '/v1/w/:workspace/publications/:id/cancel',
    in: VersionOnly,
    out: Post,
  },
  /** failed -> scheduled, or held -> scheduled (waives lateness); goes out at once when its time has passed. */
  resendPublication: {
    method: 'POST',
    path: '/v1/w/:workspace/publications/:id/resend',
    in: VersionOnly,
    out: Post,
  },
  resolvePublication: {
    method: 'POST',
    path: '/v1/w/:workspace/publications/:id/resolve',
    in: PublicationResolve,
    out: Post,
  },
  /** published -> removed: taken back at the platform, where its API allows it. */
  removePublication: {
    method: 'POST',
    path: '/v1/w/:workspace/publications/:id/remove',
    in: VersionOnly,
    out: Post,
  },
} as const;
