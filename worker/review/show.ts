import { mayCall } from '../../shared/access.ts';
import { type ApprovalMode, nextReview, type ReviewState } from '../../shared/approval.ts';
import { captionAsSent, titleAsSent } from '../../shared/caption.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import { seenOnPhone } from '../../shared/platforms/shown/folds.ts';
import { PostMedia } from '../../shared/post.ts';
import type { HoldReason, Status } from '../../shared/publication.ts';
import { from } from '../../shared/publication.ts';
import type { Comment, PostReview, ReviewMedia, ReviewTarget, ReviewWord } from '../../shared/review.ts';
import type { Role } from '../../shared/roles.ts';
import { threadParts } from '../../shared/thread.ts';
import type { Context } from '../context.ts';
import { type ApprovalRow, approvalsOfPost } from '../db/queries/approvals.ts';
import { peopleNamed } from '../db/queries/people.ts';
import { type PostRow, postFor } from '../db/queries/posts.ts';
import { type CommentRow, reviewedOf } from '../db/queries/reviews.ts';
import { type WorkspaceRow, workspaceFor } from '../db/queries/workspaces.ts';
import { notFound } from '../http/errors.ts';
import { previewsOf } from '../media/previews.ts';
import { hashFor } from './hashes.ts';

/** Exactly what goes out, for whoever decides: captions as they are sent, media in order, times, and what was said. */

export interface Viewer {
  workspaceId: string;
  userId: string;
  role: Role;
}

export type Reviewed = Awaited<ReturnType<typeof reviewedOf>>;
type Target = Reviewed['targets'][number];

/** A Post with all that a decision about it needs. Throws 404. */
export async function openPost(
  context: Context,
  { workspaceId, userId }: Pick<Viewer, 'workspaceId' | 'userId'>,
  postId: string,
): Promise<Reviewed & { post: PostRow; workspace: WorkspaceRow }> {
  const [post, found, reviewed] = await Promise.all([
    postFor(context.db, workspaceId, postId),
    workspaceFor(context.db, userId, workspaceId),
    reviewedOf(context.db, postId),
  ]);
  if (!post || !found) throw notFound('post');
  return { ...reviewed, post, workspace: found.workspace };
}

/** Whoever had a hand in it; what is older than this list was written by whoever made the Post. */
export const writersOf = (row: Target['row'], post: PostRow): string[] =>
  row.writers.length > 0 ? row.writers : [post.createdBy];

/** Why this person may not say yes to it now; null: they may. */
export function whyNot(
  { row }: Target,
  post: PostRow,
  workspace: WorkspaceRow,
  { role, userId }: Viewer,
): ReviewTarget['whyNot'] {
  const { review } = row;
  const mode = workspace.approval as ApprovalMode;
  const isOpen = from('edit').includes(row.status as Status);
  if (!isOpen || !review || !nextReview(review as ReviewState, 'approve', mode)) return 'state';
  if (!mayCall(role, 'approvePost')) return 'role';
  return workspace.fourEyes && writersOf(row, post).includes(userId) ? 'own-work' : null;
}

type Names = ReadonlyMap<string, string>;
const personOf = (names: Names, id: string) => ({ id, name: names.get(id) ?? null });
const byOf = (names: Names, { by, name }: { by: string; name: string | null }) =>
  by === 'client' ? { id: null, name } : personOf(names, by);

const toWord = (names: Names, row: ApprovalRow): ReviewWord => ({
  publicationId: row.publicationId,
  decision: row.decision,
  by: byOf(names, row),
  at: row.at,
  hash: row.hash,
  window:
    row.windowFrom === null || row.windowUntil === null
      ? null
      : { from: row.windowFrom, until: row.windowUntil },
  note: row.note,
  linkBy: row.linkBy === null ? null : personOf(names, row.linkBy),
});

const toComment = (names: Names, row: CommentRow): Comment => ({
  id: row.id,
  by: byOf(names, row),
  text: row.text,
  clientSees: row.clientSees,
  mentions: row.mentions.map((id) => personOf(names, id)),
  at: row.at,
});

/** The media that some Publication uses, with addresses to see them at. */
export async function mediaFor(
  { media, targets }: Reviewed,
  urlOf: (sha256: string) => Promise<string> | string,
): Promise<ReviewMedia[]> {
  const used = new Set(targets.flatMap(({ row }) => row.media));
  return Promise.all(
    media
      .filter((one) => used.has(one.sha256))
      .map(async ({ sha256, detail, isHere }) => {
        const { kind, width, height, seconds, alt, subtitles } = PostMedia.parse(detail);
        const url = isHere ? await urlOf(sha256) : null;
        return {
          sha256,
          kind,
          width,
          height,
          alt,
          subtitles,
          url,
          ...(seconds === undefined ? {} : { seconds }),
        };
      }),
  );
}

export async function showReview(context: Context, viewer: Viewer, postId: string): Promise<PostReview> {
  const [opened, words, urlOf] = await Promise.all([
    openPost(context, viewer, postId),
    approvalsOfPost(context.db, postId),
    previewsOf(context, viewer.workspaceId),
  ]);
  const { post, workspace, targets, comments } = opened;
  const names = await peopleNamed(context.db, [
    ...targets.flatMap(({ row }) => writersOf(row, post)),
    ...words.flatMap(({ by, linkBy }) => (linkBy ? [by, linkBy] : [by])),
    ...comments.flatMap((one) => [one.by, ...one.mentions]),
  ]);
  return {
    postId: post.id,
    draftId: post.draftId,
    title: post.title,
    mode: workspace.approval as ApprovalMode,
    media: await mediaFor(opened, urlOf),
    targets: await Promise.all(
      targets.map(async (target) => {
        const why = whyNot(target, post, workspace, viewer);
        const writers = writersOf(target.row, post).map((id) => personOf(names, id));
        return { ...(await toTarget(target, context.now())), writers, mayApprove: why === null, whyNot: why };
      }),
    ),
    words: words.map((row) => toWord(names, row)),
    comments: comments.map((row) => toComment(names, row)),
  };
}

/** The posts of a thread, in order; none where it is one post. */
function partsOf({ platform, kind, caption, media }: Target['row']) {
  const rules = platformRules(platform as Platform).kinds.find((one) => one.kind === kind);
  return rules?.parts ? threadParts(caption, media, rules.images?.max.value ?? 1) : [];
}

/** One Publication as it goes out. */
export async function toTarget({ row, ...account }: Target, now: number) {
  const caption = captionAsSent(row.caption);
  const parts = partsOf(row).map(({ text, media }) => ({ text, media: [...media] }));
  return {
    publicationId: row.id,
    account: {
      id: row.accountId,
      name: account.accountName,
      handle: account.accountHandle,
      platform: row.platform as Platform,
      avatarUrl: account.accountAvatar,
    },
    kind: row.kind,
    caption,
    seenOnPhone: parts.length > 0 ? null : seenOnPhone(row.platform as Platform, row.kind, caption),
    parts,
    title: row.title === null ? null : titleAsSent(row.title),
    options: row.options,
    media: row.media,
    scheduledAt: row.scheduledAt,
    timeZone: row.timeZone,
    publishAt: row.publishAt,
    lateness: {
      minutes: row.lateMinutes,
      otherwise: row.lateOtherwise as ReviewTarget['lateness']['otherwise'],
    },
    status: row.status as Status,
    holdReason: row.holdReason as HoldReason | null,
    review: row.review as ReviewState | null,
    reviewAt: row.reviewAt,
    ...(await hashFor(row, now)),
  };
}
