import { ask } from '../ask.ts';
import type { StudioState } from '../ui/studio/session.ts';

/** So many more are listed a press. */
export const STEP = 200;
/** As many as the Worker gives at once. */
const PAGE = 100;

/** Goes back through the posts of a workspace: the Worker's, page by page, and what is stored of them. */
export function olderPosts(list: { older(): Promise<boolean> }, set: (older: StudioState['older']) => void) {
  /** Where the Worker's next page begins; null: it has told all. */
  let next: string | null = null;
  let isBusy = false;
  async function goBack(): Promise<void> {
    try {
      for (let found = 0; next !== null && found < STEP; ) {
        const page = await ask('posts', { cursor: next, limit: PAGE });
        next = page.next;
        found += page.items.length;
      }
      const hasMore = await list.older();
      set(next !== null || hasMore ? 'there' : 'none');
    } catch {
      // What is stored is shown all the same.
      await list.older();
      set('failed');
    }
  }
  return {
    /** The newest page was told. */
    begin(cursor: string | null): void {
      next = cursor;
      set(cursor === null ? 'none' : 'there');
    },
    async seeOlder(): Promise<void> {
      if (isBusy) return;
      isBusy = true;
      set('asking');
      await goBack().finally(() => {
        isBusy = false;
      });
    },
  };
}
