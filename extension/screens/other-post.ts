import type { Post } from '../../shared/api.ts';
import { ask } from '../ask.ts';
import type { Change } from '../changes.ts';
import { readPost } from '../draft/drafts.ts';
import type { OtherPost, OtherPostActions } from '../ui/studio/session.ts';
import { errorOf } from './draft-session.ts';
import { ownerActions } from './going-out.ts';

export interface OtherPostDesk extends OtherPostActions {
  /** Shows the Post of this id; null: none any more. */
  show(postId: string | null): void;
  heed(change: Change): void;
}

/** Keeps a Post in sight that no Draft of this browser belongs to: what goes out, and what became of it. */
export function otherPostDesk(
  state: () => OtherPost | null,
  set: (next: OtherPost | null) => void,
): OtherPostDesk {
  const put = (postId: string, changes: Partial<OtherPost>): void => {
    const open = state();
    if (open?.postId === postId) set({ ...open, ...changes });
  };
  const bringSeen = async (postId: string): Promise<void> =>
    put(postId, { seen: await ask('review', { postId }) });

  async function bring(postId: string): Promise<void> {
    const known = await readPost(postId);
    if (known) put(postId, { post: known });
    try {
      const [post] = await Promise.all([ask('post', { postId }), bringSeen(postId)]);
      put(postId, { post, error: null });
    } catch (error) {
      put(postId, { error: errorOf(error) });
    }
  }
  const report = (doing: Promise<Post>): void => {
    const postId = state()?.postId ?? '';
    doing.then(
      (post) => put(postId, { post, error: null }),
      (error) => put(postId, { error: errorOf(error) }),
    );
  };

  return {
    show(postId) {
      if (postId === (state()?.postId ?? null)) return;
      set(postId === null ? null : { postId, post: null, seen: null, error: null });
      if (postId !== null) void bring(postId);
    },
    heed(change) {
      const postId = state()?.postId;
      if (postId === undefined || change.changed !== 'post' || change.postId !== postId) return;
      void readPost(postId).then((post) => post && put(postId, { post }));
      bringSeen(postId).catch(() => undefined);
    },
    again() {
      const open = state();
      if (!open) return;
      set({ ...open, error: null });
      void bring(open.postId);
    },
    owner: ownerActions(report),
  };
}
