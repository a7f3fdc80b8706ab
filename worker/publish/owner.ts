import type * as z from 'zod';
import type { ApprovalMode } from '../../shared/approval.ts';
import { captionAsSent } from '../../shared/caption.ts';
import type {
  PublicationEdit,
  PublicationMove,
  PublicationResolve,
  VersionOnly,
} from '../../shared/changes.ts';
import { PostMedia } from '../../shared/post.ts';
import { type EventName, next, type Status } from '../../shared/publication.ts';
import { arm } from '../arm.ts';
import type { Context } from '../context.ts';
import { accountFor } from '../db/queries/accounts.ts';
import { noteAsked } from '../db/queries/approvals.ts';
import { loadPublication } from '../db/queries/loaded.ts';
import { postFor, publicationsOfPost } from '../db/queries/posts.ts';
import {
  cancelAllOf,
  hasAllOf,
  type PublicationChange,
  type PublicationRow,
  publicationOf,
  timeByMedia,
  writeAsRead,
} from '../db/queries/publications.ts';
import { type WorkspaceRow, workspaceFor } from '../db/queries/workspaces.ts';
import { conflict, notFound } from '../http/errors.ts';
import { revokeLinks } from '../media/links.ts';
import { askBeforeChange } from '../posts/duplicates.ts';
import { judgeContent, judgeTime } from '../posts/judge.ts';
import { refuseSameBeside } from '../posts/series-words.ts';
import { firstLook } from '../posts/times.ts';
import { afterWriting } from '../posts/written.ts';
import { discardOld, tidy } from './tidy.ts';

/**
 * What the owner may do to a Publication. Each is one conditional statement: it wins before the publishing call
 * and ends the lease of a step under way, or is refused with 409 and the truth; never half.
 */

export interface Scope {
  readonly workspaceId: string;
  readonly userId: string;
}

/** Between reading and writing the machine may have moved the row on; after so many rounds it is too busy. */
const ROUNDS = 4;

const TOO_LATE: Partial<Record<Status, string>> = {
  publishing: 'It is being published right now.',
  confirming: 'It is already with the platform.',
  uncertain: 'It may have been published: look first, then say so.',
  published: 'It is already published.',
  delivered: 'It already waits in the platform’s app.',
  canceled: 'It was canceled.',
  removed: 'It was removed.',
};

const CLEARED = {
  holdReason: null,
  failureKind: null,
  failureCode: null,
  failureMessage: null,
  failureField: null,
  tries: 0,
} as const;

/** Throws 409 with how the Publication stands now. */
function refuse(row: PublicationRow, code: string, words: string): never {
  throw conflict(code, words, { id: row.id, status: row.status, version: row.version });
}

/** Reads, decides, writes as read; again where the machine was faster, refused where the owner's view is old. */
async function change(
  context: Context,
  scope: Scope,
  id: string,
  version: number,
  events: readonly EventName[],
  decide: (row: PublicationRow, to: Status) => Promise<PublicationChange> | PublicationChange,
): Promise<PublicationRow> {
  for (let round = 0; ; round += 1) {
    const row = await publicationOf(context.db, scope.workspaceId, id);
    if (!row) throw notFound('publication');
    const status = row.status as Status;
    const to = events.map((event) => next(status, event)).find((found) => found !== null);
    if (row.version !== version) refuse(row, 'stale-version', 'This was changed elsewhere meanwhile.');
    if (!to) refuse(row, 'too-late', TOO_LATE[status] ?? 'This is not possible now.');
    if (events.includes('edit') && row.remoteId) refuse(row, 'too-late', 'A part of it is already public.');
    if (round >= ROUNDS) refuse(row, 'busy', 'It is being worked on. Try again in a moment.');
    const set = { ...(await decide(row, to)), updatedAt: context.now() };
    const written = await writeAsRead(context.db, row, { status: to, ...set });
    if (written.length === 0) continue;
    await arm(context, row.accountId);
    return row;
  }
}

async function mediaOf(context: Context, id: string): Promise<PostMedia[]> {
  const loaded = await loadPublication(context.db, id);
  return (loaded?.media ?? []).map((one) => PostMedia.parse(one.detail));
}

async function workspaceOf(context: Context, scope: Scope): Promise<WorkspaceRow> {
  const found = await workspaceFor(context.db, scope.userId, scope.workspaceId);
  if (!found) throw notFound('workspace');
  return found.workspace;
}

const writing = ({ userId }: Scope, { approval }: WorkspaceRow, now: number) => ({
  mode: approval as ApprovalMode,
  by: userId,
  now,
});

const bytesOf = (media: readonly PostMedia[], used: readonly string[]): number =>
  media.filter((one) => used.includes(one.sha256)).reduce((sum, one) => sum + one.bytes, 0);

/** Changes what goes out. Throws 409 (`duplicate` too, until the input says so), 404, and 422 for what the Rules refuse. */
export async function editPublication(
  context: Context,
  scope: Scope,
  id: string,
  input: z.output<typeof PublicationEdit>,
): Promise<void> {
  let isOther = false;
  const edited = await change(context, scope, id, input.version, ['edit'], async (row, to) => {
    const [account, workspace, media] = await Promise.all([
      accountFor(context.db, scope.workspaceId, row.accountId),
      workspaceOf(context, scope),
      mediaOf(context, id),
    ]);
    if (!account) throw notFound('publication');
    const title = input.title ?? row.title ?? undefined;
    const content = {
      accountId: row.accountId,
      kind: row.kind,
      caption: input.caption ?? row.caption,
      ...(title === undefined ? {} : { title }),
      options: input.options ?? row.options,
      media: input.media ?? row.media,
    };
    const judged = await judgeContent(content, media, account.account, '');
    isOther = judged.contentHash !== row.contentHash;
    const timing = { publishAt: row.publishAt, mediaBytes: bytesOf(media, judged.media) };
    if (captionAsSent(judged.caption) !== captionAsSent(row.caption))
      await refuseSameBeside(context, { ...row, caption: judged.caption }, { field: 'caption' });
    const duplicateAt = await askBeforeChange(context, row, {
      ...{ target: content, media, publishAt: row.publishAt, days: workspace.duplicateDays },
      ...{ contentHash: judged.contentHash, duplicate: input.duplicate },
    });
    const now = context.now();
    const isAllHere = hasAllOf(scope.workspaceId, judged.media);
    const look = (mediaComplete: boolean): number =>
      firstLook({ ...timing, mediaComplete }, now, context.waits);
    return {
      ...CLEARED,
      ...judged,
      duplicateAt,
      ...afterWriting(writing(scope, workspace, now), { ...judged, publishAt: row.publishAt }, row),
      status: to,
      mediaComplete: isAllHere,
      dueAt: timeByMedia(isAllHere, look(true), look(false)),
      lateWaived: false,
      rehearsed: null,
      problems: null,
    };
  });
  await noteAsked(context.db, edited.postId, scope.userId);
  if (isOther) context.later(discardOld(context, edited));
}

/** Another time for the same content; what is staged stays where it is good until then. Throws 409 as `editPublication`, 404, 422. */
export async function movePublication(
  context: Context,
  scope: Scope,
  id: string,
  input: z.output<typeof PublicationMove>,
): Promise<void> {
  const moved = await change(context, scope, id, input.version, ['edit'], async (row) => {
    const [workspace, media] = await Promise.all([workspaceOf(context, scope), mediaOf(context, id)]);
    const now = context.now();
    const time = judgeTime(input.when, now, row.timeZone, 'when');
    const duplicateAt = await askBeforeChange(context, row, {
      ...{ target: row, media, publishAt: time.publishAt, days: workspace.duplicateDays },
      ...{ contentHash: row.contentHash, duplicate: input.duplicate },
    });
    const bytes = bytesOf(media, row.media);
    const { stagingMargin, rehearseHour } = context.waits;
    const goodUntil = row.stagingValidUntil ?? Number.POSITIVE_INFINITY;
    // What is far away is rehearsed again; what is staged stays where it is good until then.
    const isNear = time.publishAt - now <= rehearseHour;
    const keeps = row.status === 'ready' && isNear && goodUntil > time.publishAt + stagingMargin;
    const timing = { publishAt: time.publishAt, mediaBytes: bytes, mediaComplete: row.mediaComplete };
    return {
      ...CLEARED,
      ...time,
      duplicateAt,
      ...afterWriting(writing(scope, workspace, now), { ...time, contentHash: row.contentHash }, row),
      status: keeps ? 'ready' : 'scheduled',
      dueAt: keeps ? time.publishAt : firstLook(timing, now, context.waits),
      lateWaived: false,
      rehearsed: null,
      problems: null,
    };
  });
  await noteAsked(context.db, moved.postId, scope.userId);
}

export async function cancelPublication(
  context: Context,
  scope: Scope,
  id: string,
  input: z.output<typeof VersionOnly>,
): Promise<void> {
  const row = await change(context, scope, id, input.version, ['cancel'], () => ({
    ...CLEARED,
    dueAt: null,
  }));
  context.later(tidy(context, row));
}

/** Cancels all of a Post that may still be canceled. Throws 409 where something is past that and nothing was left to cancel. */
export async function cancelPost(context: Context, scope: Scope, id: string, _input: object): Promise<void> {
  if (!(await postFor(context.db, scope.workspaceId, id))) throw notFound('post');
  const canceled = await cancelAllOf(context.db, scope.workspaceId, id, context.now());
  if (canceled.length === 0) {
    const left = (await publicationsOfPost(context.db, id)).find((row) => row.status !== 'canceled');
    if (left) refuse(left, 'too-late', TOO_LATE[left.status as Status] ?? 'This is not possible now.');
  }
  for (const accountId of new Set(canceled.map((row) => row.accountId))) await arm(context, accountId);
  context.later(Promise.all(canceled.map((row) => tidy(context, row))));
}

/** A failed or held Publication goes out after all, at once where its time has passed. Throws 409, 404. */
export async function resendPublication(
  context: Context,
  scope: Scope,
  id: string,
  input: z.output<typeof VersionOnly>,
): Promise<void> {
  await change(context, scope, id, input.version, ['resend', 'resume'], async (row) => {
    const now = context.now();
    const bytes = bytesOf(await mediaOf(context, id), row.media);
    const timing = { publishAt: row.publishAt, mediaBytes: bytes, mediaComplete: row.mediaComplete };
    return { ...CLEARED, lateWaived: true, sentAt: null, dueAt: firstLook(timing, now, context.waits) };
  });
}

/** The owner looked: it is there, or it is not. Throws 409, 404. */
export async function resolvePublication(
  context: Context,
  scope: Scope,
  id: string,
  input: z.output<typeof PublicationResolve>,
): Promise<void> {
  const event = input.published ? 'accept' : 'refuse';
  await change(context, scope, id, input.version, [event], (found) => {
    if (found.status !== 'uncertain')
      refuse(found, 'too-late', 'This is settled already; have another look.');
    if (input.published) {
      const publishedAt = found.sentAt ?? context.now();
      // The owner saw it but knows no id; the address is what there is.
      return {
        ...CLEARED,
        dueAt: null,
        remoteId: found.remoteId ?? '',
        url: input.url ?? found.url,
        publishedAt,
      };
    }
    return {
      ...CLEARED,
      dueAt: null,
      failureKind: 'lost',
      failureCode: 'not-published',
      failureMessage: 'It did not arrive at the platform.',
    };
  });
  await revokeLinks(context, id);
}
