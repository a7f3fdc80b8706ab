import type { AuditFilter } from '../../shared/audit.ts';
import type { Context } from '../context.ts';
import { type AuditRow, entriesAfter } from '../db/queries/audit.ts';
import { peopleNamed } from '../db/queries/people.ts';

/** The audit log as a table for a spreadsheet. */

const ROWS = 500;
const COLUMNS = [
  'seq',
  'time',
  'who',
  'name',
  'action',
  'object',
  'outcome',
  'detail',
  'place',
  'id',
  'before',
  'hash',
] as const;

/** A cell never begins as a formula does: a device may be named by anybody. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (values: readonly (string | number)[]): string => `${values.map(cell).join(',')}\r\n`;

const rowOf = (row: AuditRow, name: string): string =>
  line([
    row.seq,
    new Date(row.at).toISOString(),
    row.actor,
    name,
    row.action,
    row.object,
    row.outcome,
    row.detail,
    row.place ?? '',
    row.id,
    row.before,
    row.hash,
  ]);

/** CSV, oldest first, page by page. */
export async function* auditFile(
  context: Context,
  workspaceId: string,
  filter: AuditFilter,
): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  yield encoder.encode(line([...COLUMNS]));
  for (let after = 0; ; ) {
    const rows = await entriesAfter(context.db, workspaceId, filter, after, ROWS);
    const names = await peopleNamed(
      context.db,
      rows.map((row) => row.actor),
    );
    yield encoder.encode(rows.map((row) => rowOf(row, names.get(row.actor) ?? '')).join(''));
    const last = rows.at(-1);
    if (!last || rows.length < ROWS) return;
    after = last.seq;
  }
}
