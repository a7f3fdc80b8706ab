import type { Context } from '../context.ts';
import { suspensionFor } from '../db/queries/hosted.ts';
import { ApiFailure, forbidden } from '../http/errors.ts';
import { policyHolder } from './policy-holder.ts';

/** Throws 403 `suspended` with the operator's reason, for whom the operator keeps out. */
export async function expectNotSuspended(context: Context, userId: string): Promise<void> {
  const found = await suspensionFor(context.db, userId);
  if (!found) return;
  const { CONTACT } = await policyHolder(context);
  const whom = CONTACT || 'whoever runs this server';
  throw forbidden(
    `This account is suspended: ${found.reason} Nothing of it is lost. Write to ${whom}.`,
    'suspended',
  );
}

/** What may still be done in a workspace that is held: looking, taking along, leaving, deleting. */
const STILL: ReadonlySet<string> = new Set([
  'exportWorkspace',
  'exportAudit',
  'deleteWorkspace',
  'leaveWorkspace',
  'readNotices',
  'openLive',
  'cancelPost',
  'cancelPublication',
  'removePublication',
  'revokeApiKey',
  'revokeGuestLink',
  'disconnect',
]);

/** Throws 403 `workspace-suspended` for a change in a workspace that the operator holds. */
export async function expectNotHeld(
  context: Pick<Context, 'db'>,
  workspaceId: string,
  call: { name: string; isRead: boolean },
): Promise<void> {
  if (call.isRead || STILL.has(call.name)) return;
  const found = await suspensionFor(context.db, workspaceId);
  if (found)
    throw new ApiFailure(
      403,
      'workspace-suspended',
      `Whoever runs this server holds this workspace: ${found.reason} Nothing is lost; its posts wait.`,
    );
}
