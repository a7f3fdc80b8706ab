import type { Invitation } from '../../shared/members.ts';
import type { Role } from '../../shared/roles.ts';
import { randomText, sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import { insertInvitation, joinBy, readInvitation } from '../db/queries/members.ts';
import { refused } from '../http/errors.ts';
import { note } from './audit/record.ts';
import { readRole } from './me.ts';

/** Ways into a workspace: an address for one person, good for a week. */

const LIFE = 7 * 86_400_000;

export const normalEmail = (email: string): string => email.trim().toLowerCase();

export const invitationOver = () =>
  refused(
    'invitation-over',
    'This invitation is used up, too old, or meant for another e-mail address. Ask for a new one.',
    'invitation',
  );

/** Makes one. Its address is told here and stored nowhere. */
export async function invite(
  context: Context,
  scope: { workspaceId: string; userId: string },
  { role, email }: { role: Role; email?: string | null | undefined },
): Promise<Invitation & { url: string }> {
  const token = randomText(32);
  const row = {
    id: await sha256Hex(token),
    workspaceId: scope.workspaceId,
    role,
    email: email ? normalEmail(email) : null,
    madeBy: scope.userId,
    madeAt: context.now(),
    expiresAt: context.now() + LIFE,
  };
  await insertInvitation(context.db, row);
  const { id, expiresAt } = row;
  return { id, role, email: row.email, expiresAt, url: `${context.env.PUBLIC_URL}/join/${token}` };
}

export interface Guest {
  id: string;
  email: string;
  sessionId: string;
  network: string;
}

/** Lets a person in; answers the workspace's id. Throws 422 `invitation-over`. */
export async function acceptInvitation(context: Context, guest: Guest, token: string): Promise<string> {
  const person = { id: guest.id, email: normalEmail(guest.email) };
  const joined = await joinBy(context.db, await sha256Hex(token), person, context.now());
  if (!joined) throw invitationOver();
  await noteJoined(context, guest, joined);
  return joined.workspaceId;
}

export const noteJoined = (
  context: Context,
  guest: Omit<Guest, 'email'>,
  joined: { workspaceId: string; role: string },
): Promise<void> =>
  note(context, {
    workspaceId: joined.workspaceId,
    actor: guest.id,
    action: 'member-joined',
    object: `member/${guest.id}`,
    detail: joined.role,
    where: { sessionId: guest.sessionId, network: guest.network },
  });

/** The id of an invitation that holds for this e-mail. Throws 422 `invitation-over`. */
export async function expectInvitation(context: Context, token: string, email: string): Promise<string> {
  const id = await sha256Hex(token);
  const found = await readInvitation(context.db, id, context.now());
  if (!found || (found.email !== null && found.email !== email)) throw invitationOver();
  return id;
}

export interface Shown {
  workspace: string;
  role: Role;
  /** Who invites; null where they are gone. */
  by: string | null;
}

/** What whoever opens its address is shown; null where it does not hold. It names no e-mail. */
export async function showInvitation(context: Context, token: string): Promise<Shown | null> {
  const found = await readInvitation(context.db, await sha256Hex(token), context.now());
  return found ? { workspace: found.workspace, role: readRole(found.role), by: found.by } : null;
}
