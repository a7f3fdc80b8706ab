import type { Clip } from '../../shared/clip.ts';
import type { Target } from '../../shared/draft.ts';
import type { World } from '../world.ts';
import { type DraftRow, write } from './database.ts';
import { draftFrom, type First, mergeClip } from './merge-clip.ts';
import { indexed } from './rows.ts';

/**
 * Stores what was read as a Draft and answers its id; media are still to be fetched. A page whose Draft is still
 * being worked on goes on with that one, and goes to `targets` besides where it went already. A Draft that is just
 * being sent stays as it was scheduled: to clip its page shows it, to want something more of it begins another. One
 * transaction, so that two clips at once make one Draft.
 */
export async function saveClip(
  world: Pick<World, 'now' | 'newId' | 'tell'>,
  clip: Clip,
  targets: Target[],
  first?: First,
): Promise<string> {
  const making = { now: world.now(), newId: world.newId, targets };
  const isPlain = targets.length === 0 && !first;
  const draftId = await write(['drafts', 'outbox'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    let open: DraftRow | undefined;
    let sending: DraftRow | undefined;
    for (const row of await drafts.index('openFor').getAll(clip.source.canonicalUrl)) {
      if ((await tx.objectStore('outbox').get(row.id))?.open === 1) sending ??= row;
      else open ??= row;
    }
    if (sending && !open && isPlain) return sending.id;
    const row = open ? mergeClip(open, clip, first, making) : draftFrom(clip, first, making);
    return drafts.put(indexed(row));
  });
  world.tell({ changed: 'draft', draftId });
  return draftId;
}
