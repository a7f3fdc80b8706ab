import type { World } from '../world.ts';
import { write } from './database.ts';
import { indexed } from './rows.ts';

/**
 * The workspace is no longer there: what was sent to it and what was on its way is forgotten, and its Drafts are Drafts
 * again, which can be scheduled anew.
 */
export async function forgetWorkspace(world: Pick<World, 'tell'>, workspaceId: string): Promise<void> {
  const freed = await write(['drafts', 'posts', 'outbox', 'brands'], async (tx) => {
    const [drafts, outbox] = [tx.objectStore('drafts'), tx.objectStore('outbox')];
    await tx.objectStore('posts').clear();
    await tx.objectStore('brands').delete(workspaceId);
    for (const row of await outbox.getAll())
      if (row.workspaceId === workspaceId) await outbox.delete(row.draftId);
    const ids: string[] = [];
    for (const row of await drafts.getAll()) {
      if (row.draft.postId === null) continue;
      await drafts.put(indexed({ ...row, draft: { ...row.draft, postId: null } }));
      ids.push(row.id);
    }
    return ids;
  });
  for (const draftId of freed) world.tell({ changed: 'draft', draftId });
}
