import type { ApprovalMode } from '../../shared/approval.ts';
import type { PostInput, PostTarget } from '../../shared/post.ts';
import type { Alike } from '../../shared/posts.ts';
import { isEditable, next, type Status } from '../../shared/publication.ts';
import type { Context } from '../context.ts';
import type { AccountWithConnection } from '../db/queries/accounts.ts';
import type { NewPublication, PublicationRow } from '../db/queries/posts.ts';
import type { WorkspaceRow } from '../db/queries/workspaces.ts';
import { alikeAt } from './duplicates.ts';
import { judgeAccount, judgeContent, judgeTime, latenessFor } from './judge.ts';
import { firstLook } from './times.ts';
import { afterWriting } from './written.ts';

export interface Planned {
  /** Posts that one of the targets would look the same as, where nobody has said yes to that yet. */
  alike: Alike[];
  added: NewPublication[];
  changed: { row: PublicationRow; set: Change }[];
  dropped: PublicationRow[];
}
export type Change = Awaited<ReturnType<typeof judgeTarget>> & Partial<ReturnType<typeof afterWriting>>;

interface World {
  context: Context;
  workspace: WorkspaceRow;
  input: PostInput;
  postId: string;
  /** The Post's publications as they are; none for a new Post. */
  before: PublicationRow[];
  accounts: AccountWithConnection[];
  /** Which of the Draft's media are here already. */
  present: ReadonlySet<string>;
  now: number;
  /** Who writes it; for a Post of a series whoever wrote the first one too. */
  by: string;
  writers: readonly string[];
}

/**
 * What a Draft's targets mean for the publications there are: which are new, which change, which go.
 * What is beyond changing (on its way, published, if only in part) stays as it is. Throws 422 with the target's field.
 */
export async function plan(world: World): Promise<Planned> {
  const { input, before } = world;
  const planned: Planned = { alike: [], added: [], changed: [], dropped: [] };
  // A canceled one is over: choosing its account again makes a new one.
  const live = before.filter((row) => row.status !== 'canceled' && row.status !== 'removed');
  for (const [index, target] of input.targets.entries()) {
    const row = live.find((one) => one.accountId === target.accountId);
    if (row && (!isEditable(row.status as Status) || row.remoteId)) continue;
    const account = world.accounts.find((one) => one.account.id === target.accountId);
    const judged = await judgeTarget(world, account, index);
    if (row && isSame(row, judged)) continue;
    const set: Change = { ...judged, ...afterWriting(writingIn(world), judged, row) };
    const known = row?.duplicateAt && row.contentHash === set.contentHash ? row.duplicateAt : null;
    set.duplicateAt ??= known;
    if (set.duplicateAt === null) planned.alike.push(...(await alike(world, target, set)));
    if (!row) set.writers = [...new Set([...world.writers, world.by])];
    if (!row) planned.added.push(newPublication(world, account as AccountWithConnection, set));
    else planned.changed.push({ row, set });
  }
  const wanted = new Set(input.targets.map((target) => target.accountId));
  planned.dropped = live.filter(
    (row) => !wanted.has(row.accountId) && next(row.status as Status, 'cancel') !== null,
  );
  return planned;
}

const writingIn = ({ workspace, by, now }: World) => ({ mode: workspace.approval as ApprovalMode, by, now });

async function judgeTarget(world: World, account: AccountWithConnection | undefined, index: number) {
  const { context, workspace, input, now } = world;
  const target = input.targets[index] as PostInput['targets'][number];
  const at = `targets.${index}.`;
  judgeAccount(account, `${at}accountId`);
  const content = await judgeContent(target, input.media, account.account, at);
  const time = judgeTime(target.when, now, workspace.timeZone, `${at}when`);
  const lateness = latenessFor(target, workspace);
  const used = input.media.filter((one) => target.media.includes(one.sha256));
  const timing = {
    publishAt: time.publishAt,
    mediaComplete: target.media.every((sha256) => world.present.has(sha256)),
    mediaBytes: used.reduce((sum, one) => sum + one.bytes, 0),
    extraLead: context.providers(account.account.platform).extraLead?.(used),
  };
  const dueAt = firstLook(timing, now, context.waits);
  const duplicateAt = target.duplicate ? now : null;
  const { mediaComplete } = timing;
  return { ...content, ...time, ...lateness, duplicateAt, mediaComplete, dueAt, updatedAt: now };
}

const alike = ({ context, workspace, input, postId }: World, target: PostTarget, { publishAt }: Change) =>
  alikeAt(context, { target, media: input.media, postId, publishAt, days: workspace.duplicateDays });

function newPublication(world: World, { account }: AccountWithConnection, set: Change): NewPublication {
  return {
    ...set,
    id: world.context.id(),
    postId: world.postId,
    workspaceId: account.workspaceId,
    accountId: account.id,
    connectionId: account.connectionId,
    platform: account.platform,
    status: 'scheduled',
    createdAt: world.now,
  };
}

/** The machine may go on with what it has: what was staged stays good. */
function isSame(row: PublicationRow, set: Change): boolean {
  const waits = row.status === 'scheduled' || row.status === 'preparing' || row.status === 'ready';
  // Sent again after somebody asked for changes it is asked for again.
  const rests = row.review === 'draft' || row.review === 'changes';
  return (
    waits &&
    !rests &&
    row.contentHash === set.contentHash &&
    row.publishAt === set.publishAt &&
    row.scheduledAt === set.scheduledAt &&
    row.timeZone === set.timeZone &&
    row.lateMinutes === set.lateMinutes &&
    row.lateOtherwise === set.lateOtherwise
  );
}
