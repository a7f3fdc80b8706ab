import type { Draft } from '../../shared/draft.ts';
import { isOwn } from '../../shared/own.ts';
import { type DraftRow, write } from './database.ts';

/** The row with the fields that its indexes go by, worked out anew. Every write of a Draft passes here. */
export function indexed(row: DraftRow): DraftRow {
  const { listed: _l, openFor: _o, unfetched: _u, ...kept } = row;
  if (row.deletedAt !== undefined) return kept;
  const { draft } = row;
  const unfetched =
    !row.stopped && draft.media.some((one) => one.state === 'wanted' || one.state === 'fetching');
  return {
    ...kept,
    listed: draft.updatedAt,
    ...(draft.postId === null && !isOwn(draft.source) ? { openFor: draft.source.canonicalUrl } : {}),
    ...(unfetched ? { unfetched: 1 } : {}),
  };
}

/**
 * Changes a Draft's row in one transaction; `change` must not wait for anything, and undefined from it leaves all
 * as it was. Answers the Draft as stored, undefined where there is none.
 */
export async function changeRow(
  id: string,
  change: (row: DraftRow) => DraftRow | undefined,
): Promise<Draft | undefined> {
  return write(['drafts'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const row = await drafts.get(id);
    const changed = row && change(row);
    if (changed) await drafts.put(indexed(changed));
    return (changed ?? row)?.draft;
  });
}
