import type { Publication } from '../../shared/api.ts';
import { isEnded } from '../../shared/publication.ts';
import type { World } from '../world.ts';
import { write } from './database.ts';
import { forgetDeleted } from './forget.ts';
import { indexed } from './rows.ts';

/** How long after its last Publication ended a Draft is kept in any case, ms: 30 days. */
export const KEPT_MS = 30 * 86_400_000;

/**
 * Deletes Drafts whose every Publication ended more than 30 days ago, one at least published, with all bytes that
 * nothing else needs. What failed or was canceled may still be wanted and stays. Answers how many went.
 */
export async function cleanUp(world: Pick<World, 'now' | 'tell'>): Promise<number> {
  const now = world.now();
  const gone = await write(['drafts', 'posts', 'outbox'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const ids: string[] = [];
    for (const row of await drafts.getAll()) {
      const { postId } = row.draft;
      if (row.deletedAt !== undefined || postId === null) continue;
      const sent = await tx.objectStore('posts').get(postId);
      const outbox = await tx.objectStore('outbox').get(row.id);
      if (!sent || outbox?.open === 1 || !isOver(sent.post.publications, now - KEPT_MS)) continue;
      // Deleted at no time that anybody could have it back from.
      await drafts.put(indexed({ ...row, deletedAt: 0 }));
      ids.push(row.id);
    }
    return ids;
  });
  await forgetDeleted(world);
  for (const draftId of gone) world.tell({ changed: 'draft', draftId });
  return gone.length;
}

function isOver(publications: readonly Publication[], before: number): boolean {
  const wentOut = publications.some(({ publishedAt }) => publishedAt !== null);
  const over = publications.every(
    ({ status, publishedAt, publishAt }) => isEnded(status) && (publishedAt ?? publishAt) < before,
  );
  return wentOut && over;
}
