import type * as z from 'zod';
import type { AUDIT, AuditCheck, AuditEntry } from '../../../shared/audit.ts';
import type { Context } from '../../context.ts';
import { type AuditRow, entriesAfter, entriesBefore } from '../../db/queries/audit.ts';
import { beginning, follows } from './chain.ts';
import { linkPending } from './record.ts';

/** Reading the audit log, and checking that it is whole. */

const PAGE = 50;
/** Entries of one go of checking, and of one read. */
const CHECKED = 5000;
const READ = 500;

export const toEntry = (row: AuditRow, name: string | null): AuditEntry => ({
  seq: row.seq,
  id: row.id,
  at: row.at,
  actor: row.actor,
  name,
  action: row.action,
  object: row.object,
  outcome: row.outcome,
  detail: row.detail,
  place: row.place,
  hash: row.hash,
});

export async function showAudit(
  context: Context,
  workspaceId: string,
  { before, limit = PAGE, ...filter }: z.output<typeof AUDIT.audit.in>,
): Promise<{ items: AuditEntry[]; next: number | null }> {
  await linkPending(context, workspaceId);
  const rows = await entriesBefore(
    context.db,
    workspaceId,
    filter,
    before ?? Number.MAX_SAFE_INTEGER,
    limit + 1,
  );
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(({ entry, name }) => toEntry(entry, name)),
    next: rows.length > limit ? (shown.at(-1)?.entry.seq ?? null) : null,
  };
}

/** Checks from number `from` on, for so many entries; the one before it is taken as it is. */
export async function checkAudit(context: Context, workspaceId: string, from = 1): Promise<AuditCheck> {
  await linkPending(context, workspaceId);
  const { db } = context;
  const [known] = from > 1 ? await entriesAfter(db, workspaceId, {}, from - 2, 1) : [];
  let last = known ?? { seq: 0, hash: await beginning(workspaceId) };
  let checked = 0;
  const told = (brokenAt: number | null, next: number | null): AuditCheck => ({
    checked,
    brokenAt,
    head: last.seq === 0 ? null : { seq: last.seq, hash: last.hash },
    next,
  });
  while (checked < CHECKED) {
    const rows = await entriesAfter(db, workspaceId, {}, last.seq, READ);
    for (const row of rows) {
      if (!(await follows(row, last))) return told(row.seq, null);
      last = row;
      checked += 1;
    }
    if (rows.length < READ) return told(null, null);
  }
  return told(null, last.seq + 1);
}
