import type * as z from 'zod';
import type { Attempt, Post, Publication } from '../../shared/api.ts';
import type { ReviewState } from '../../shared/approval.ts';
import { Source } from '../../shared/media.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import { PostMedia } from '../../shared/post.ts';
import type { HoldReason, Status } from '../../shared/publication.ts';
import type { Context } from '../context.ts';
import {
  type AttemptRow,
  type PostRow,
  type PublicationRow,
  partsOfPosts,
  postFor,
  postsOf,
} from '../db/queries/posts.ts';
import type { Scope } from '../http/call.ts';
import { invalid, notFound } from '../http/errors.ts';
import { openable } from '../providers/request.ts';

const toAttempt = (row: AttemptRow): z.input<typeof Attempt> => ({
  id: row.id,
  step: row.step as z.input<typeof Attempt>['step'],
  startedAt: row.startedAt,
  endedAt: row.endedAt,
  outcome: row.outcome,
  message: row.message,
});

function failureOf(row: PublicationRow): Publication['failure'] {
  if (!row.failureKind) return null;
  const { failureKind: kind, failureCode, failureMessage, failureField } = row;
  const failure = { kind, code: failureCode ?? kind, message: failureMessage ?? '' };
  return failureField ? { ...failure, field: failureField } : failure;
}

const toPublication = (context: Context, row: PublicationRow, attempts: AttemptRow[]): Publication => ({
  id: row.id,
  postId: row.postId,
  accountId: row.accountId,
  platform: row.platform as Platform,
  kind: row.kind,
  status: row.status as Status,
  holdReason: row.holdReason as HoldReason | null,
  failure: failureOf(row),
  caption: row.caption,
  title: row.title,
  options: row.options,
  media: row.media,
  scheduledAt: row.scheduledAt,
  timeZone: row.timeZone,
  publishAt: row.publishAt,
  lateness: {
    minutes: row.lateMinutes,
    otherwise: row.lateOtherwise as Publication['lateness']['otherwise'],
  },
  problems: row.problems ?? [],
  nextAt: row.lease === null ? row.dueAt : null,
  sentAt: row.sentAt,
  lateMs: row.lateMs,
  publishedAt: row.publishedAt,
  receipt:
    row.remoteId === null
      ? null
      : { remoteId: row.remoteId, url: row.url && openable(context.env, row.platform, row.url) },
  goneAt: row.goneAt,
  review: row.review as ReviewState | null,
  version: row.version,
  attempts: attempts.filter((one) => one.publicationId === row.id).map(toAttempt),
});

const isEnd = (status: string): boolean => ['published', 'delivered', 'canceled', 'removed'].includes(status);

async function show(context: Context, rows: readonly PostRow[]): Promise<Post[]> {
  if (rows.length === 0) return [];
  const parts = await partsOfPosts(
    context.db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const used = parts.media.filter((one) => one.postId === row.id);
    const publications = parts.publications.filter((one) => one.postId === row.id);
    // What has come to its end needs no media any more, and ours are not kept for ever.
    const needed = new Set(publications.filter((one) => !isEnd(one.status)).flatMap((one) => one.media));
    return {
      id: row.id,
      draftId: row.draftId,
      revision: row.revision,
      title: row.title,
      source: Source.parse(row.source),
      media: used.map((one) => PostMedia.parse(one.detail)),
      missing: used.filter((one) => !one.isHere && needed.has(one.sha256)).map((one) => one.sha256),
      rightsAt: row.rightsAt,
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
      publications: publications.map((one) => toPublication(context, one, parts.attempts)),
    };
  });
}

/** One Post with all that is known of it. Throws 404 for another workspace's. */
export async function showPost(context: Context, scope: Scope, id: string): Promise<Post> {
  const row = await postFor(context.db, scope.workspaceId, id);
  const [post] = row ? await show(context, [row]) : [];
  if (!post) throw notFound('post');
  return post;
}

/** A page of Posts, newest first; `next` is the cursor of the page after. Throws 400 for a cursor not ours. */
export async function showPosts(
  context: Context,
  scope: Scope,
  page: { cursor?: string | undefined; limit?: number | undefined },
): Promise<{ items: Post[]; next: string | null }> {
  const limit = page.limit ?? 20;
  const [, at, id] = /^(\d{1,15})\.(\w{1,64})$/.exec(page.cursor ?? '') ?? [];
  if (page.cursor && !id) throw invalid('Not a cursor of ours.', 'cursor');
  const before = id ? { createdAt: Number(at), id } : undefined;
  const rows = await postsOf(context.db, scope.workspaceId, before, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: await show(context, shown), next: last ? `${last.createdAt}.${last.id}` : null };
}
