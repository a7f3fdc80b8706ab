import type { PostReview } from '../../shared/review.ts';
import { ask } from '../ask.ts';
import type { ReviewActions, ReviewState } from '../ui/review/session.ts';
import { errorOf } from './draft-session.ts';

/** Keeps what the room of reviews shows, and says there what is to be said. */
export function reviewDesk(
  state: () => ReviewState,
  set: (changes: Partial<ReviewState>) => void,
): ReviewActions {
  const bring = (done: boolean): Promise<void> =>
    ask('reviews', done ? { done: 'yes' } : {}).then(
      ({ items, more }) => state().done === done && set({ items, more, failed: false }),
      () => set({ failed: true }),
    ) as Promise<void>;

  async function doing(what: string, work: () => Promise<Partial<ReviewState>>): Promise<void> {
    if (state().busy) return;
    set({ busy: what, refused: null });
    try {
      set(await work());
    } catch (error) {
      set({ refused: errorOf(error) });
      // What was refused because it changed is shown as it is now.
      const { open } = state();
      if (open && what !== 'link') await bringPost(open.postId).catch(() => undefined);
    }
    set({ busy: null });
  }

  async function bringPost(postId: string): Promise<void> {
    const open = await ask('review', { postId });
    if (state().opening === postId || state().open?.postId === postId) set({ open, opening: null });
  }

  /** Says something of the open post, then brings the list anew. */
  const say = (what: string, work: (open: PostReview) => Promise<PostReview>): void =>
    void doing(what, async () => {
      const { open } = state();
      if (!open) return {};
      const now = await work(open);
      void bring(state().done);
      return { open: now };
    });
  const links = async () => ({ links: (await ask('guestLinks', {})).items });

  return {
    look(done) {
      set({ done, ...(done === state().done ? {} : { items: null }) });
      void bring(done);
      const { open, busy } = state();
      if (open && !busy) bringPost(open.postId).catch(() => undefined);
      ask('members', {}).then(
        ({ items: members }) => set({ members }),
        () => undefined,
      );
    },
    openPost(postId) {
      set({ opening: postId, open: null, refused: null, made: null });
      bringPost(postId).catch((error) => set({ opening: null, refused: errorOf(error) }));
    },
    closePost: () => set({ open: null, opening: null, refused: null, made: null }),
    approve: (note) =>
      say('approve', ({ postId, targets }) => {
        const seen = targets
          .filter((one) => one.mayApprove)
          .map(({ publicationId, hash }) => ({ publicationId, hash }));
        return ask('approvePost', { postId, seen, ...(note ? { note } : {}) });
      }),
    askChanges: (note) =>
      say('changes', ({ postId, targets }) => {
        const seen = targets
          .filter(({ review }) => review === 'asked' || review === 'client' || review === 'approved')
          .map(({ publicationId, hash }) => ({ publicationId, hash }));
        return ask('askChanges', { postId, seen, note });
      }),
    ask: () => say('ask', ({ postId }) => ask('askReview', { postId })),
    withdraw: () => say('withdraw', ({ postId }) => ask('withdrawReview', { postId })),
    comment: (text, clientSees, mentions) =>
      say('comment', ({ postId }) => ask('comment', { postId, text, clientSees, mentions })),
    seeLinks: () => void links().then(set, () => undefined),
    makeLink: (asked) =>
      void doing('link', async () => {
        const { open } = state();
        if (!open) return {};
        const made = await ask('makeReviewLink', { ...asked, postIds: [open.postId] });
        return { made, ...(await links()) };
      }),
    makeConnectLink: (asked) =>
      void doing('link', async () => {
        const made = await ask('makeConnectLink', asked);
        return { made, ...(await links()) };
      }),
    revoke: (id) =>
      void doing('link', async () => {
        await ask('revokeGuestLink', { id });
        return { made: null, ...(await links()) };
      }),
    choose: (approval, fourEyes) =>
      void doing('mode', async () => {
        await ask('editWorkspace', { approval, fourEyes });
        return {};
      }),
  };
}
