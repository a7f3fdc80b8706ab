import { mayCall } from '../../shared/access.ts';
import type { Member } from '../../shared/members.ts';
import type { Role } from '../../shared/roles.ts';
import type { Context } from '../context.ts';
import {
  changeRole,
  countOwned,
  invitationsOf,
  makeWorkspace,
  membersOf,
  takeOut,
} from '../db/queries/members.ts';
import { conflict, notFound, refused } from '../http/errors.ts';
import { note } from './audit/record.ts';
import { readRole } from './me.ts';

/** Who works in a workspace, and as what. */

/** A person owns so many workspaces at most. */
const OWNED = 200;

const lastOwner = () =>
  conflict('last-owner', 'A workspace needs an owner. Make somebody else an owner first, or delete it.');

async function memberOf(context: Context, workspaceId: string, userId: string) {
  const found = (await membersOf(context.db, workspaceId)).find((one) => one.id === userId);
  if (!found) throw notFound('member');
  return found;
}

/** Everybody in it, and for its owners the invitations that are open. */
export async function listMembers(context: Context, workspaceId: string, who: { id: string; role: Role }) {
  const mayInvite = mayCall(who.role, 'invite');
  const [rows, invitations] = await Promise.all([
    membersOf(context.db, workspaceId),
    mayInvite ? invitationsOf(context.db, workspaceId, context.now()) : [],
  ]);
  return {
    items: rows.map((row) => ({
      ...row,
      role: readRole(row.role),
      email: mayInvite || row.id === who.id ? row.email : null,
    })),
    invitations: invitations.map((row) => ({ ...row, role: readRole(row.role) })),
  };
}

/** Throws 404 for somebody who is not there, 409 `last-owner`. */
export async function changeMember(
  context: Context,
  workspaceId: string,
  userId: string,
  role: Role,
): Promise<Member> {
  const member = await memberOf(context, workspaceId, userId);
  if (!(await changeRole(context.db, workspaceId, userId, role))) throw lastOwner();
  return { ...member, role };
}

/** From the next call on they see nothing of it; what they scheduled stays. Throws 404, 409 `last-owner`. */
export async function removeMember(context: Context, workspaceId: string, userId: string): Promise<void> {
  await memberOf(context, workspaceId, userId);
  if (!(await takeOut(context.db, workspaceId, userId))) throw lastOwner();
}

/** Answers its id. Throws 422 `too-many-workspaces`. */
export async function newWorkspace(
  context: Context,
  person: { id: string; sessionId: string; network: string },
  { name, timeZone }: { name: string; timeZone: string },
): Promise<string> {
  if ((await countOwned(context.db, person.id)) >= OWNED)
    throw refused('too-many-workspaces', `One person owns ${OWNED} workspaces at most.`);
  const id = context.id();
  await makeWorkspace(context.db, { id, name, timeZone, createdAt: context.now(), ownerId: person.id });
  const where = { sessionId: person.sessionId, network: person.network };
  await note(context, { workspaceId: id, actor: person.id, action: 'workspace-made', where });
  return id;
}
