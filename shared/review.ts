import * as z from 'zod';
import { APPROVAL_MODES, REVIEW_STATES } from './approval.ts';
import { OptionValues } from './draft.ts';
import { Lateness } from './lateness.ts';
import { Sha256 } from './media.ts';
import { PLATFORMS } from './platforms/rules.ts';
import { HOLD_REASONS, STATUSES } from './publication.ts';

/** Posts on their way to a yes: what goes out exactly, who said what, and the calls that say it. */

const Id = z.string().min(1).max(64);
const At = z.number().int();
const Empty = z.object({});
const Text = (most: number) => z.string().trim().min(1, 'some words').max(most);

export const ApprovalModeName = z.enum(APPROVAL_MODES);
export const Review = z.enum(REVIEW_STATES);
const Span = z.object({ from: At, until: At });

/** Somebody who said or did something. `id` null: a client, who has no account; `name` null: they are gone. */
const By = z.object({ id: Id.nullable(), name: z.string().nullable() });

/** One medium as it is sent, and an address to see it at for an hour; null: its bytes have not arrived. */
export const ReviewMedia = z.object({
  sha256: Sha256,
  kind: z.enum(['image', 'video', 'document']),
  width: z.number(),
  height: z.number(),
  seconds: z.number().optional(),
  alt: z.string(),
  /** As they go out with a video. */
  subtitles: z.array(z.object({ language: z.string(), label: z.string(), text: z.string() })).default([]),
  url: z.string().nullable(),
});
export type ReviewMedia = z.infer<typeof ReviewMedia>;

/** One Publication as it goes out. */
export const ReviewTarget = z.object({
  publicationId: Id,
  account: z.object({
    id: Id,
    name: z.string(),
    handle: z.string().nullable(),
    platform: z.enum(PLATFORMS),
    avatarUrl: z.string().nullable(),
  }),
  kind: z.string(),
  /** As sent. */
  caption: z.string(),
  /** How many characters of it a phone shows before "… more"; null: all of them. */
  seenOnPhone: z.number().int().nullable().default(null),
  /** Of a thread its posts in order; empty: it is one. */
  parts: z.array(z.object({ text: z.string(), media: z.array(Sha256) })).default([]),
  title: z.string().nullable(),
  options: OptionValues,
  media: z.array(Sha256),
  scheduledAt: z.string(),
  timeZone: z.string(),
  publishAt: At,
  lateness: Lateness,
  status: z.enum(STATUSES),
  holdReason: z.enum(HOLD_REASONS).nullable(),
  review: Review.nullable(),
  reviewAt: At.nullable(),
  /** What a yes belongs to: content and window. */
  hash: z.string(),
  /** By a yes it may go out from then until then. */
  window: Span,
  writers: z.array(By),
  /** Whether whoever asks may say yes to it now; where not, why not. */
  mayApprove: z.boolean(),
  whyNot: z.enum(['role', 'own-work', 'state']).nullable(),
});
export type ReviewTarget = z.infer<typeof ReviewTarget>;

export const ReviewWord = z.object({
  publicationId: Id,
  decision: z.string(),
  by: By,
  at: At,
  hash: z.string().nullable(),
  window: Span.nullable(),
  note: z.string().nullable(),
  /** Of a client's word: who made the link they came by. */
  linkBy: By.nullable().default(null),
});
export type ReviewWord = z.infer<typeof ReviewWord>;

export const Comment = z.object({
  id: Id,
  by: By,
  text: z.string(),
  clientSees: z.boolean(),
  mentions: z.array(By),
  at: At,
});
export type Comment = z.infer<typeof Comment>;

export const PostReview = z.object({
  postId: Id,
  draftId: Id,
  title: z.string(),
  mode: ApprovalModeName,
  media: z.array(ReviewMedia),
  targets: z.array(ReviewTarget),
  /** Oldest first. */
  words: z.array(ReviewWord),
  comments: z.array(Comment),
});
export type PostReview = z.infer<typeof PostReview>;

/** A Post in the list. */
export const ReviewItem = z.object({
  postId: Id,
  title: z.string(),
  review: Review,
  at: At,
  platforms: z.array(z.enum(PLATFORMS)),
  publishAt: At,
  timeZone: z.string(),
  cover: z.string().nullable(),
  comments: z.number().int(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** What somebody saw: the word is to that and nothing else. */
export const Seen = z
  .array(z.object({ publicationId: Id, hash: z.string().regex(/^[0-9a-f]{64}$/) }))
  .min(1)
  .max(50);

/** A way in for somebody without an account. */
export const GuestLink = z.object({
  id: Id,
  what: z.enum(['review', 'connect']),
  label: z.string(),
  postIds: z.array(Id),
  platforms: z.array(z.enum(PLATFORMS)),
  hasPasscode: z.boolean(),
  by: By,
  madeAt: At,
  expiresAt: At,
  openedAt: At.nullable(),
  opens: z.number().int(),
});
export type GuestLink = z.infer<typeof GuestLink>;

const Label = z.string().trim().min(1, 'whom it is for').max(100);
const Passcode = z.string().trim().min(4, 'a passcode of at least 4 characters').max(100);
const LinkDays = z.number().int().min(1).max(90);

/** A part of the table in `api.ts`. */
export const REVIEW = {
  /** What is not approved yet, the longest waiting first; with `done` what was, the newest first. */
  reviews: {
    method: 'GET',
    path: '/v1/w/:workspace/reviews',
    in: z.object({ done: z.enum(['yes', 'no']).optional() }),
    out: z.object({ items: z.array(ReviewItem), more: z.boolean() }),
  },
  review: { method: 'GET', path: '/v1/w/:workspace/posts/:id/review', in: Empty, out: PostReview },
  askReview: {
    method: 'POST',
    path: '/v1/w/:workspace/posts/:id/review',
    in: z.object({ note: z.string().trim().max(2000).optional() }),
    out: PostReview,
  },
  withdrawReview: {
    method: 'POST',
    path: '/v1/w/:workspace/posts/:id/review/withdraw',
    in: Empty,
    out: PostReview,
  },
  approvePost: {
    method: 'POST',
    path: '/v1/w/:workspace/posts/:id/approve',
    in: z.object({ seen: Seen, note: z.string().trim().max(2000).optional() }),
    out: PostReview,
  },
  askChanges: {
    method: 'POST',
    path: '/v1/w/:workspace/posts/:id/changes',
    in: z.object({ seen: Seen, note: Text(2000) }),
    out: PostReview,
  },
  comment: {
    method: 'POST',
    path: '/v1/w/:workspace/posts/:id/comments',
    in: z.object({
      text: Text(2000),
      clientSees: z.boolean(),
      mentions: z.array(Id).max(20).optional(),
    }),
    out: PostReview,
  },
  guestLinks: {
    method: 'GET',
    path: '/v1/w/:workspace/guest-links',
    in: Empty,
    out: z.object({ items: z.array(GuestLink) }),
  },
  /** For a client: these Posts, and nothing else. Hand the address on: it is told once, here. */
  makeReviewLink: {
    method: 'POST',
    path: '/v1/w/:workspace/review-links',
    in: z.object({
      postIds: z.array(Id).min(1).max(50),
      label: Label,
      passcode: Passcode.nullable().optional(),
      days: LinkDays,
    }),
    out: GuestLink.extend({ url: z.url() }),
  },
  /** For a client: to connect an account of their own, and nothing else. */
  makeConnectLink: {
    method: 'POST',
    path: '/v1/w/:workspace/connect-links',
    in: z.object({
      platforms: z.array(z.enum(PLATFORMS)).min(1).max(PLATFORMS.length),
      label: Label,
      passcode: Passcode.nullable().optional(),
      days: LinkDays,
    }),
    out: GuestLink.extend({ url: z.url() }),
  },
  revokeGuestLink: { method: 'DELETE', path: '/v1/w/:workspace/guest-links/:id', in: Empty, out: Empty },
} as const;
