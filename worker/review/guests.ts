import { type ApprovalMode, nextReview, type ReviewEvent, type ReviewState } from '../../shared/approval.ts';
import type { AuditAction } from '../../shared/audit.ts';
import { PostMedia } from '../../shared/post.ts';
import { from, type Status } from '../../shared/publication.ts';
import { announce } from '../announce.ts';
import type { Context } from '../context.ts';
import { approvalsOfPost } from '../db/queries/approvals.ts';
import { peopleNamed } from '../db/queries/people.ts';
import { type PostRow, postFor } from '../db/queries/posts.ts';
import { insertComment, reviewedOf } from '../db/queries/reviews.ts';
import { forbidden, notFound, refused } from '../http/errors.ts';
import { note } from '../people/audit/record.ts';
import { slowDown } from '../people/tries.ts';
import { asSeen, pronounce, type Seen } from './decide.ts';
import type { Opened } from './links.ts';
import { mediaFor, type Reviewed, toTarget, writersOf } from './show.ts';

/** What somebody sees and may do who came by a link: the Posts it names, what was said for their eyes, and no more. */

type Target = Reviewed['targets'][number];

/** Where the workspace lets an approver look first, a client sees what passed that. */
const isShown = ({ row }: Target, mode: ApprovalMode): boolean =>
  mode !== 'approver-then-client' ||
  row.review === null ||
  row.review === 'client' ||
  row.review === 'approved';

const may = ({ row }: Target, event: ReviewEvent, mode: ApprovalMode): boolean =>
  from('edit').includes(row.status as Status) &&
  row.review !== null &&
  nextReview(row.review as ReviewState, event, mode) !== null;

/**
 * Where nobody approves own work, a link does not stand in for whoever made it: by a link of a writer no client says yes
 * to what they wrote, for nobody could tell the two apart.
 */
const isWritersOwn = ({ link, workspace }: Opened, { row }: Target, post: PostRow): boolean =>
  workspace.fourEyes && writersOf(row, post).includes(link.madeBy);

/** A Post that the link names, and what of it is shown. Throws 404 for every other. */
async function postBy(context: Context, { link, workspace }: Opened, postId: string) {
  if (!link.posts.includes(postId)) throw notFound('post');
  const [post, reviewed] = await Promise.all([
    postFor(context.db, link.workspaceId, postId),
    reviewedOf(context.db, postId),
  ]);
  if (!post) throw notFound('post');
  const mode = workspace.approval as ApprovalMode;
  return { post, ...reviewed, mode, targets: reviewed.targets.filter((one) => isShown(one, mode)) };
}

async function showOne(context: Context, opened: Opened, postId: string, mediaPath: string) {
  const { post, targets, media, comments, mode } = await postBy(context, opened, postId);
  const words = (await approvalsOfPost(context.db, postId)).filter(
    (one) => one.linkId !== null && (one.decision === 'approved' || one.decision === 'changes'),
  );
  const seen = comments.filter((one) => one.clientSees);
  const names = await peopleNamed(
    context.db,
    seen.map((one) => one.by),
  );
  return {
    id: post.id,
    title: post.title,
    media: await mediaFor({ targets, media, comments }, (sha256) => `${mediaPath}/${sha256}`),
    targets: await Promise.all(
      targets.map(async (target) => ({
        ...(await toTarget(target, context.now())),
        mayApprove: may(target, 'client-approve', mode) && !isWritersOwn(opened, target, post),
        isWritersOwn: may(target, 'client-approve', mode) && isWritersOwn(opened, target, post),
        mayAsk: may(target, 'change', mode),
      })),
    ),
    words: words.map(({ decision, name, at, note: said }) => ({ decision, name, at, note: said })),
    comments: seen.map(({ by, name, text, at }) => ({ name: name ?? names.get(by) ?? null, text, at })),
  };
}

/** All the link shows, in its order; a Post that was deleted is left out. */
export async function showGuest(context: Context, opened: Opened, mediaPath: string) {
  const shown = opened.link.posts.map((id) =>
    showOne(context, opened, id, mediaPath).catch((error) => {
      if ((error as { status?: number }).status === 404) return null;
      throw error;
    }),
  );
  return (await Promise.all(shown)).filter((one) => one !== null);
}

/** Whether the link shows this medium. */
export async function showsMedia(context: Context, opened: Opened, sha256: string): Promise<boolean> {
  for (const postId of opened.link.posts) {
    const post = await postBy(context, opened, postId).catch(() => null);
    const isUsed = post?.targets.some(({ row }) => row.media.includes(sha256));
    if (isUsed && post?.media.some((one) => one.isHere && PostMedia.parse(one.detail).sha256 === sha256))
      return true;
  }
  return false;
}

export interface Guest {
  name: string;
  network: string;
}

async function write(
  context: Context,
  { link }: Opened,
  deed: { action: AuditAction; postId: string; detail: string },
  { network }: Guest,
): Promise<void> {
  await note(context, {
    workspaceId: link.workspaceId,
    actor: 'client',
    action: deed.action,
    object: `post/${deed.postId}`,
    detail: `link/${link.id} ${deed.detail}`.trim(),
    where: { sessionId: '', network },
  });
}

/** A client's yes, or what they want changed. Throws 403 `own-link`, 404, 409 `review-stale`, 422, 429. */
export async function guestDecides(
  context: Context,
  opened: Opened,
  guest: Guest,
  said: { postId: string; seen: Seen[]; isYes: boolean; note: string },
): Promise<void> {
  await slowDown(context, 'guest-word', opened.link.id);
  const { post, targets, mode } = await postBy(context, opened, said.postId);
  if (said.seen.length === 0) throw refused('nothing-to-approve', 'There is nothing to decide here now.');
  const spoken = await asSeen(context, targets, said.seen);
  const event = said.isYes ? 'client-approve' : 'change';
  if (spoken.some((target) => !may(target, event, mode)))
    throw refused('nothing-to-approve', 'There is nothing to decide here now.');
  if (said.isYes && spoken.some((target) => isWritersOwn(opened, target, post)))
    throw forbidden('Whoever made this link had a hand in the post: a yes by it does not count.', 'own-link');
  if (!said.isYes && said.note === '') throw refused('note-missing', 'Say what should be changed.', 'note');
  const { id: linkId, madeBy: linkBy } = opened.link;
  const speaker = { by: 'client', name: guest.name, linkId, linkBy, note: said.note || null };
  await pronounce(context, spoken, { decision: said.isYes ? 'approved' : 'changes', event, mode }, speaker);
  const detail = spoken.map(({ hash }) => hash).join(' ');
  const action = said.isYes ? 'post-approved' : 'changes-asked';
  await write(context, opened, { action, postId: said.postId, detail }, guest);
  announce(context, opened.link.workspaceId, { changed: 'post', id: said.postId });
}

/** Throws 404, 422, 429. */
export async function guestComments(
  context: Context,
  opened: Opened,
  guest: Guest,
  { postId, text }: { postId: string; text: string },
): Promise<void> {
  await slowDown(context, 'guest-word', opened.link.id);
  await postBy(context, opened, postId);
  if (text === '') throw refused('text-missing', 'Write something first.', 'text');
  await insertComment(context.db, {
    id: context.id(),
    workspaceId: opened.link.workspaceId,
    postId,
    by: 'client',
    name: guest.name,
    linkId: opened.link.id,
    text,
    clientSees: true,
    mentions: [],
    at: context.now(),
  });
  await write(context, opened, { action: 'post-commented', postId, detail: '' }, guest);
  announce(context, opened.link.workspaceId, { changed: 'post', id: postId });
}
