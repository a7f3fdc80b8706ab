import { DUTIES, FOUNDER } from '../../shared/access.ts';
import { sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import {
  closeWorkspace,
  type DeletionRow,
  erasePersonRows,
  forgetPlacesOf,
  heirOf,
  householdsOf,
  insertDeletion,
  insertMember,
  insertWorkspace,
  membersOfNothingElse,
} from '../db/queries/deletions.ts';
import { changeRole } from '../db/queries/members.ts';
import { subscriptionOf } from '../db/queries/subscriptions.ts';
import { workspaceFor } from '../db/queries/workspaces.ts';
import { conflict, notFound } from '../http/errors.ts';
import { note } from '../people/audit/record.ts';
import { confirm, type Sure } from '../people/confirm.ts';
import { readRole } from '../people/me.ts';
import type { Session } from '../people/session.ts';
import { workspaceNameFor } from '../people/sign-in.ts';
import { wipeNow } from './wipe.ts';

/**
 * Deletion at somebody's word. One batch puts everything out of reach; what is left is only rows and files, which are
 * wiped at once, and by the cron where there is too much for one go. A receipt says what went.
 */

const DAY = 86_400_000;
/** A receipt names nobody; it is kept as long as somebody may ask whether it was done. */
const RECEIPT_DAYS = 730;

export interface Receipt {
  code: string;
  url: string;
}

async function newReceipt(context: Context): Promise<Receipt & { hash: string }> {
  const code = context.id().slice(0, 24);
  return { code, url: `${context.env.PUBLIC_URL}/deletion/${code}`, hash: await sha256Hex(code) };
}

function deletionOf(
  context: Context,
  receipt: string,
  what: 'account' | 'workspace',
  subject: string,
): DeletionRow {
  const now = context.now();
  return {
    id: context.id(),
    receipt,
    what,
    subject,
    askedAt: now,
    doneAt: null,
    // The cron goes on where this request ends midway.
    lookAt: now + 60_000,
    rows: {},
    files: 0,
    bytes: 0,
    consents: [],
    auditSeq: null,
    auditHash: null,
    forgetAt: now + RECEIPT_DAYS * DAY,
  };
}

/** Deletes a workspace with everything in it. Throws 403, 404, 429. Whoever has no other gets an empty one. */
export async function deleteWorkspace(
  context: Context,
  session: Session,
  workspaceId: string,
  sure: Sure,
): Promise<Receipt> {
  await confirm(context, session, sure);
  const found = await workspaceFor(context.db, session.userId, workspaceId);
  if (!found) throw notFound('workspace');
  const { hash, ...receipt } = await newReceipt(context);
  const deletion = deletionOf(context, hash, 'workspace', workspaceId);
  const now = context.now();
  const fresh = (await membersOfNothingElse(context.db, workspaceId)).flatMap(({ userId, name }) => {
    const id = context.id();
    const { timeZone } = found.workspace;
    return [
      insertWorkspace(context.db, { id, name: workspaceNameFor(name), timeZone, createdAt: now }),
      insertMember(context.db, { workspaceId: id, userId, role: FOUNDER, createdAt: now }),
    ];
  });
  await context.db.batch([...closeWorkspace(context.db, workspaceId, deletion), ...fresh]);
  await wipeNow(context, deletion);
  return receipt;
}

/** As `removePerson`, for who asks with their password. Throws 403, 429. */
export async function deleteAccount(
  context: Context,
  session: Session,
  sure: Sure,
  /** What must have ended before anything goes. */
  before: () => Promise<void>,
): Promise<Receipt> {
  await confirm(context, session, sure);
  if ((await orphanedBy(context, session.userId)).length === 0) await before();
  return removePerson(context, session.userId);
}

/** Where they are the only owner among others, who has been there longest, with the most to say, owns it too. */
export async function handOver(context: Context, userId: string): Promise<void> {
  for (const { id } of await orphanedBy(context, userId)) {
    const heir = await heirOf(context.db, id, userId);
    if (!heir || !(await changeRole(context.db, id, heir.userId, FOUNDER))) continue;
    const deed = { workspaceId: id, actor: 'operator', detail: FOUNDER };
    await note(context, { ...deed, action: 'role-changed', object: `member/${heir.userId}` });
  }
}

const isOrphaned = (one: { role: string; others: number; otherOwners: number }): boolean =>
  DUTIES.keeps.includes(readRole(one.role)) && one.others > 0 && one.otherOwners === 0;
const orphanedBy = async (context: Context, userId: string) =>
  (await householdsOf(context.db, userId)).filter(isOrphaned);

/**
 * Deletes a person, and the workspaces that are theirs alone. Throws 409 `last-owner` where a workspace with other
 * people in it would have no owner.
 */
export async function removePerson(context: Context, userId: string): Promise<Receipt> {
  const { db } = context;
  const households = await householdsOf(db, userId);
  const orphaned = households.filter(isOrphaned);
  if (orphaned.length > 0)
    throw conflict(
      'last-owner',
      `Other people work in ${orphaned.map((one) => one.name).join(', ')}. Make one of them an owner, or delete it first.`,
      orphaned.map(({ id, name }) => ({ id, name })),
    );
  const { hash, ...receipt } = await newReceipt(context);
  const alone = households.filter((one) => one.others === 0);
  const closing = alone.map(({ id }) => deletionOf(context, hash, 'workspace', id));
  const own = { ...deletionOf(context, hash, 'account', userId), subject: null, lookAt: null };
  const staying = households.filter((one) => one.others > 0);
  const paid: Record<string, number> = (await subscriptionOf(db, userId)) ? { subscriptions: 1 } : {};
  // Until here nothing is changed; from here on nobody gets in.
  const first = insertDeletion(db, { ...own, doneAt: context.now(), rows: { users: 1, ...paid } });
  await db.batch([
    first,
    ...closing.flatMap((deletion) => closeWorkspace(db, deletion.subject as string, deletion)),
    ...erasePersonRows(db, userId),
    ...forgetPlacesOf(db, userId),
  ]);
  for (const { id } of staying)
    await note(context, {
      workspaceId: id,
      actor: userId,
      action: 'member-erased',
      object: `person/${userId}`,
    });
  for (const deletion of closing) await wipeNow(context, deletion);
  return receipt;
}
