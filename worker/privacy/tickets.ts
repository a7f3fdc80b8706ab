import { mayCall } from '../../shared/access.ts';
import { AuditFilter } from '../../shared/audit.ts';
import { randomText, sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import { insertTicket, type TicketRow, useTicket } from '../db/queries/exports.ts';
import { workspacesOf } from '../db/queries/workspaces.ts';
import { note } from '../people/audit/record.ts';
import { readRole } from '../people/me.ts';
import { auditFile } from './audit-file.ts';
import { exportFiles } from './export.ts';
import { streamOf, zipped } from './zip.ts';

/**
 * Downloads. Whoever may export is given an address that works once, so that the browser's own download can fetch a
 * file of any size; when it is fetched, it is looked at again whether they still may.
 */

const LIFE = 300_000;

/** Answers the address, good for five minutes (or as long as is said) and one download. */
export async function giveTicket(
  context: Context,
  asked: Pick<TicketRow, 'what' | 'workspaceId' | 'userId' | 'sessionId'> & {
    filter?: AuditFilter;
    /** How long it is good, ms. */
    life?: number;
  },
): Promise<string> {
  const ticket = randomText(32);
  const { life = LIFE, filter = {}, ...row } = asked;
  await insertTicket(context.db, {
    ...row,
    id: await sha256Hex(ticket),
    filter,
    expiresAt: context.now() + life,
  });
  return `${context.env.PUBLIC_URL}/export/${ticket}`;
}

export interface Download {
  name: string;
  mime: string;
  body: ReadableStream<Uint8Array>;
}

const day = (now: number): string => new Date(now).toISOString().slice(0, 10);

async function ownedBy(context: Context, userId: string): Promise<string[]> {
  const rows = await workspacesOf(context.db, userId);
  return rows.filter((row) => mayCall(readRole(row.role), 'exportWorkspace')).map((row) => row.workspace.id);
}

/** What the ticket stands for; null where it is no good (any more). Written down in every workspace it is about. */
export async function download(context: Context, ticket: string, network: string): Promise<Download | null> {
  const row = await useTicket(context.db, await sha256Hex(ticket), context.now());
  if (!row) return null;
  const owned = await ownedBy(context, row.userId);
  const ids = row.workspaceId === null ? owned : owned.filter((id) => id === row.workspaceId);
  if (row.workspaceId !== null && ids.length === 0) return null;
  for (const workspaceId of ids)
    await note(context, {
      workspaceId,
      actor: row.userId,
      action: 'export-downloaded',
      detail: row.what,
      where: { sessionId: row.sessionId, network },
    });
  const name = `clipcast-${row.what}-${day(context.now())}`;
  if (row.what === 'audit' && row.workspaceId !== null) {
    const pieces = auditFile(context, row.workspaceId, AuditFilter.parse(row.filter));
    return { name: `${name}.csv`, mime: 'text/csv; charset=utf-8', body: streamOf(pieces) };
  }
  const what = row.what === 'account' ? 'account' : 'workspace';
  const files = exportFiles(context, { what, userId: row.userId, workspaceIds: ids });
  return { name: `${name}.zip`, mime: 'application/zip', body: streamOf(zipped(files)) };
}
