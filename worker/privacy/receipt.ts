import type { Deletion } from '../../shared/your-data.ts';
import { sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import { type DeletionRow, receiptsOf } from '../db/queries/deletions.ts';
import { notFound } from '../http/errors.ts';

/** What a receipt's code stands for, as figures. Throws 404 where there is none (any more). */
export async function readReceipt(context: Context, code: string): Promise<{ items: Deletion[] }> {
  const rows = await receiptsOf(context.db, await sha256Hex(code));
  if (rows.length === 0) throw notFound('receipt');
  return { items: rows.map(deletionOf) };
}

function deletionOf(row: DeletionRow): Deletion {
  const { askedAt, doneAt, rows, files, bytes, consents, auditSeq, auditHash, forgetAt } = row;
  return {
    what: row.what === 'account' ? 'account' : 'workspace',
    ...{ askedAt, doneAt, rows, files, bytes, consents: [...consents] },
    audit: auditSeq === null || auditHash === null ? null : { seq: auditSeq, hash: auditHash },
    keptUntil: forgetAt,
  };
}
