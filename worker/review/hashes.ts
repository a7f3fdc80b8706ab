import { asApproved, type Window, windowOf } from '../../shared/approval.ts';
import { sha256Hex } from '../connect/seal.ts';
import type { PublicationRow } from '../db/queries/posts.ts';

/** The hash a yes to this Publication would belong to now, and the window it would be for. */
export async function hashFor(
  row: Pick<PublicationRow, 'id' | 'contentHash' | 'publishAt' | 'timeZone'>,
  now: number,
): Promise<{ hash: string; window: Window }> {
  const window = windowOf(row.publishAt, row.timeZone, now);
  return { hash: await sha256Hex(asApproved(row.id, row.contentHash, window)), window };
}
