import { captionAsSent } from '../../shared/caption.ts';
import type { PostInput } from '../../shared/post.ts';
import { armAll } from '../arm.ts';
import type { Context } from '../context.ts';
import { accountsById } from '../db/queries/accounts.ts';
import { noteAsked } from '../db/queries/approvals.ts';
import { presentAmong } from '../db/queries/media.ts';
import {
  dropUnusedMedia,
  insertPost,
  insertPublications,
  markMediaComplete,
  type NewPublication,
  type PostRow,
  type PublicationRow,
  postOfDraft,
  publicationsOfPost,
  putPostMedia,
  reviseBefore,
  wasOutrun,
} from '../db/queries/posts.ts';
import { cancelFrom, editFrom } from '../db/queries/revisions.ts';
import type { WorkspaceRow } from '../db/queries/workspaces.ts';
import type { Scope } from '../http/call.ts';
import { conflict, refused } from '../http/errors.ts';
import { expectRoom } from '../paying/limits.ts';
import { askAbout } from './duplicates.ts';
import { type Planned, plan } from './plan.ts';
import { refuseSameBeside } from './series-words.ts';
import { showPost } from './show.ts';

/** D1 takes a hundred bound values a statement; a new publication has about twenty-five. */
const ROWS_A_STATEMENT = 3;

type Batch = Parameters<Context['db']['batch']>[0];
export interface Accepted {
  postId: string;
  isNew: boolean;
  /** Publications as they were whose content was changed, and whose account was left out: what they staged is to be thrown away. */
  changed: PublicationRow[];
  dropped: PublicationRow[];
}

/** A Post that a series makes. */
export interface Made {
  id: string;
  /** Whoever had a hand in the Post it is made from. */
  writers: string[];
}

/**
 * A Draft becomes a Post, or changes the Post it became before. The same revision again changes nothing.
 * One batch writes all of it or nothing; who is outrun by another write looks again.
 * Throws 409 `stale-revision` with the Post as it is for an older revision, 409 `duplicate` with the posts it looks like
 * (`Duplicates`) until a target says `duplicate`, 422 for what the Rules refuse.
 */
export async function acceptDraft(
  context: Context,
  scope: Scope,
  workspace: WorkspaceRow,
  input: PostInput,
  series: Made | null = null,
): Promise<Accepted> {
  const accountIds = input.targets.map((target) => target.accountId);
  const twice = accountIds.findIndex((id, index) => accountIds.indexOf(id) !== index);
  if (twice >= 0)
    throw refused('account-twice', 'This account is chosen twice.', `targets.${twice}.accountId`);
  for (let round = 0; ; round++) {
    const known = await postOfDraft(context.db, scope.workspaceId, input.draftId);
    if (known && known.revision >= input.revision) return settled(context, scope, known, input.revision);
    try {
      return await write(context, scope, workspace, input, known, series);
    } catch (error) {
      if (!wasOutrun(error) || round >= 3) throw error;
    }
  }
}

async function settled(context: Context, scope: Scope, known: PostRow, revision: number): Promise<Accepted> {
  if (known.revision === revision) return { postId: known.id, isNew: false, changed: [], dropped: [] };
  const current = await showPost(context, scope, known.id);
  throw conflict('stale-revision', 'This draft was changed elsewhere meanwhile.', current);
}

async function write(
  context: Context,
  scope: Scope,
  workspace: WorkspaceRow,
  input: PostInput,
  known: PostRow | undefined,
  series: Made | null,
): Promise<Accepted> {
  const { db } = context;
  const now = context.now();
  const postId = known?.id ?? context.id();
  const before = known ? await publicationsOfPost(db, known.id) : [];
  const ids = input.targets.map((target) => target.accountId);
  const more = ids.filter((id) => before.every(({ accountId }) => accountId !== id)).length;
  // What comes again was taken on when its series began.
  if (more > 0 && !series) await expectRoom(context, scope.workspaceId, 'posts', more);
  const accounts = await accountsById(db, scope.workspaceId, ids);
  const hashes = input.media.map((one) => one.sha256);
  const present = new Set(await presentAmong(db, scope.workspaceId, hashes));
  const writers = series?.writers ?? [];
  const by = scope.userId;
  const world = { context, workspace, input, postId, before, accounts, present, now, by, writers };
  const { alike, added, changed, dropped } = await plan(world);
  askAbout(alike);
  const seriesId = series?.id ?? known?.seriesId;
  if (seriesId) await refuseSameWords(context, { postId, seriesId, input, isMade: !series }, added, changed);

  const { revision, title, source, rightsAt } = input;
  const change = { revision, title, source, rightsAt, updatedAt: now };
  const fresh = { id: postId, workspaceId: scope.workspaceId, draftId: input.draftId };
  const head = known
    ? reviseBefore(db, known.id, known.revision, change)
    : insertPost(db, { ...fresh, ...change, createdBy: by, createdAt: now, seriesId: series?.id ?? null });
  const batch: Batch = [
    head,
    ...inGroups(added, ROWS_A_STATEMENT).map((rows) => insertPublications(db, rows)),
    ...changed.map(({ row, set }) => editFrom(db, row, set)),
    ...dropped.map((row) => cancelFrom(db, row, now)),
    putPostMedia(db, postId, scope.workspaceId, input.media),
    dropUnusedMedia(db, postId, input.media),
    markMediaComplete(db, postId, now),
    ...(workspace.approval === 'none' ? [] : [noteAsked(db, postId, by)]),
  ];
  const written = new Set((await db.batch(batch)).flatMap(idsIn));
  // Only of what was changed in time: a step that was faster still needs what it staged.
  const old = changed.filter(({ row, set }) => written.has(row.id) && row.contentHash !== set.contentHash);
  await armAll(context, [...added, ...changed.map(({ row }) => row), ...dropped]);
  return {
    postId,
    isNew: !known,
    changed: old.map(({ row }) => row),
    dropped: dropped.filter((row) => written.has(row.id)),
  };
}

/** Of a Post of a series: throws 422 where it would say what the time before or after it says and may not. */
async function refuseSameWords(
  context: Context,
  of: { postId: string; seriesId: string; input: PostInput; isMade: boolean },
  added: readonly NewPublication[],
  changed: Planned['changed'],
): Promise<void> {
  const { postId, seriesId, isMade } = of;
  const other = changed.filter(({ row, set }) => captionAsSent(row.caption) !== captionAsSent(set.caption));
  for (const row of [...added, ...other.map(({ row, set }) => ({ ...row, ...set }))]) {
    const index = of.input.targets.findIndex(({ accountId }) => accountId === row.accountId);
    const how = { field: `targets.${index}.caption`, isMade };
    await refuseSameBeside(context, { ...row, postId }, how, seriesId);
  }
}

/** The rows that a statement of the batch says it wrote. */
const idsIn = (result: unknown): string[] =>
  Array.isArray(result) ? result.map((row: { id: string }) => row.id) : [];

function inGroups(rows: NewPublication[], size: number): NewPublication[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, group) =>
    rows.slice(group * size, (group + 1) * size),
  );
}
