import type { ApiError } from '../../shared/api.ts';
import { type OutboxRow, write } from '../draft/database.ts';
import type { OutboxItem } from '../messages.ts';
import type { World } from '../world.ts';

/** A Draft's place in the outbox, at the very beginning. */
export function newRow(draftId: string, revision: number, workspaceId: string, now: number): OutboxRow {
  return {
    draftId,
    workspaceId,
    input: null,
    told: false,
    open: 1,
    retryAt: now,
    tries: 0,
    uploads: {},
    item: {
      draftId,
      revision,
      state: 'preparing',
      done: { media: 0, bytes: 0 },
      total: { media: 0, bytes: 0 },
      postId: null,
      error: null,
      updatedAt: now,
    },
  };
}

type Change = Partial<Omit<OutboxRow, 'item' | 'draftId' | 'open'>> & { item?: Partial<OutboxItem> };

/**
 * Changes a row, in one transaction, if it is still the sending of that revision. Answers it as stored; undefined
 * where it was given up or a newer revision took its place: whoever hears that stops.
 */
export async function changeOutbox(
  world: Pick<World, 'now' | 'tell'>,
  draftId: string,
  revision: number,
  change: Change | ((row: OutboxRow) => Change),
): Promise<OutboxRow | undefined> {
  const stored = await write(['outbox'], async (tx) => {
    const outbox = tx.objectStore('outbox');
    const row = await outbox.get(draftId);
    if (row?.item.revision !== revision) return undefined;
    const next = changedRow(row, typeof change === 'function' ? change(row) : change, world.now());
    await outbox.put(next);
    return next;
  });
  if (stored) world.tell({ changed: 'outbox', draftId });
  return stored;
}

function changedRow(row: OutboxRow, { item, ...fields }: Change, updatedAt: number): OutboxRow {
  const { open: _open, ...kept } = { ...row, ...fields };
  const next = { ...row.item, ...item, updatedAt };
  const open = next.state === 'stuck' ? (2 as const) : (1 as const);
  return { ...kept, ...(next.state === 'sent' ? {} : { open }), item: next };
}

/** First wait after a Worker that cannot be reached, and the longest. Ms. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 300_000;

/** Twice as long after each try. */
export const waitAfter = (tries: number): number =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries, 16));

/** Stops with words; the owner may try again. */
export const stuck = (error: ApiError): Change => ({ item: { state: 'stuck', error } });
