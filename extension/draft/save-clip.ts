import type { Clip } from '../../shared/clip.ts';
import type { Target } from '../../shared/draft.ts';
import type { World } from '../world.ts';
import { write } from './database.ts';
import { draftFrom, type First, mergeClip } from './merge-clip.ts';
import { indexed } from './rows.ts';

/**
 * Stores what was read as a Draft and answers its id; media are still to be fetched. A page whose Draft is still
 * being worked on goes on with that one, and goes to `targets` besides where it went already. One transaction, so that two clips at once make one Draft.
 */
export async function saveClip(
  world: Pick<World, 'now' | 'newId' | 'tell'>,
  clip: Clip,
  targets: Target[],
  first?: First,
): Promise<string> {
  const making = { now: world.now(), newId: world.newId, targets };
  const draftId = await write(['drafts'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const open = await drafts.index('openFor').get(clip.source.canonicalUrl);
    const row = open ? mergeClip(open, clip, first, making) : draftFrom(clip, first, making);
    return drafts.put(indexed(row));
  });
  world.tell({ changed: 'draft', draftId });
  return draftId;
}
