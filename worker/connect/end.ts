import { announce } from '../announce.ts';
import type { Context } from '../context.ts';
import { type ConnectionRow, countInFlight, holdWaiting, markDead } from '../db/queries/connections.ts';
import { insertNotice } from '../db/queries/notices.ts';
import { leave } from '../people/audit/record.ts';

/**
 * The platform ended the consent: tokens go, what waits is held, the owner is told. What is in flight is left as it is:
 * nothing of it is sent again, and it is looked up when the account is connected anew, or settled by its owner.
 */
export async function endConnection(context: Context, row: ConnectionRow, reason: string): Promise<void> {
  const now = context.now();
  const [, held] = await context.db.batch([
    markDead(context.db, row.id, reason, now),
    holdWaiting(context.db, row.id, now),
  ]);
  await leave(context, {
    workspaceId: row.workspaceId,
    actor: 'platform',
    action: 'connection-ended',
    object: `connection/${row.id}`,
    detail: reason,
  });
  const waiting =
    held.length === 0 ? '' : ` ${held.length === 1 ? 'One post waits' : `${held.length} posts wait`} for it.`;
  const open = await countInFlight(context.db, row.id);
  const unseen =
    open === 0
      ? ''
      : ` ${open === 1 ? 'One post was' : `${open} posts were`} just being published: how that ended can be asked only once it is connected again.`;
  await insertNotice(context.db, {
    id: context.id(),
    workspaceId: row.workspaceId,
    kind: 'connection-dead',
    publicationId: null,
    connectionId: row.id,
    message: `${row.name} must be connected again.${waiting}${unseen}`,
    createdAt: now,
    readAt: null,
  });
  announce(context, row.workspaceId, { changed: 'accounts' });
}
