import { Tag } from '../../shared/draft.ts';
import { Refusal } from '../failure.ts';
import type { World } from '../world.ts';
import { write } from './database.ts';
import { indexed } from './rows.ts';

/** More words than these find nothing any more. */
const MOST = 20;

export interface Tagging {
  draftIds: readonly string[];
  add: readonly string[];
  remove: readonly string[];
}

/**
 * Files Drafts under words, or takes words off them: all of them, or none. What was scheduled stays as it was: no new
 * revision, no new place in the list. Throws `tag-wrong` for what is no word, `tags-many` past twenty of them.
 */
export async function tagDrafts(world: Pick<World, 'tell'>, tagging: Tagging): Promise<void> {
  const add = tagging.add.map(tagOf);
  const off = new Set([...tagging.remove.map(folded), ...add.map(folded)]);
  await write(['drafts'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const rows = await Promise.all(tagging.draftIds.map((id) => drafts.get(id)));
    const changed = rows.flatMap((row) => {
      if (!row) return [];
      const kept = (row.draft.tags ?? []).filter((tag) => !off.has(folded(tag)));
      const tags = [...kept, ...add];
      if (tags.length > MOST) throw new Refusal('tags-many', 'A draft takes at most twenty tags.');
      return [indexed({ ...row, draft: { ...row.draft, tags } })];
    });
    await Promise.all(changed.map((row) => drafts.put(row)));
  });
  for (const draftId of tagging.draftIds) world.tell({ changed: 'draft', draftId });
}

/** `Lake` and `lake` are one word. */
const folded = (tag: string): string => tag.trim().toLowerCase();

function tagOf(word: string): string {
  const tag = Tag.safeParse(word.replace(/\s+/g, ' '));
  if (!tag.success) throw new Refusal('tag-wrong', 'A tag is a word or a few, 40 characters at most.');
  return tag.data;
}
