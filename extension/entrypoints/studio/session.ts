import { ask } from '../../ask.ts';
import { onChange as onStored } from '../../changes.ts';
import { newestDrafts, readDraft } from '../../draft/drafts.ts';
import { newestPosts } from '../../draft/newest-posts.ts';
import { freshState, nameDevice, openDraftSession } from '../../screens/draft-session.ts';
import { LOCAL_WORKER } from '../../screens/local-worker.ts';
import { readReady } from '../../screens/remembered.ts';
import type { StudioActions, StudioState } from '../../ui/studio/Studio.tsx';

/** How many are listed; the search is among these. */
const LISTED = 200;

/** The Draft that the address names: `#draft=…`. */
const named = (): string | null => new URLSearchParams(location.hash.slice(1)).get('draft');

/** The studio's state and what changes it. */
export function startStudio() {
  let listener = () => {};
  const state: StudioState = { ...freshState(), drafts: null, posts: [], stale: false };
  const { set, show, actions: draftActions } = openDraftSession(state, () => listener());

  async function list(): Promise<void> {
    const [drafts, posts] = await Promise.all([newestDrafts(LISTED), newestPosts(LISTED)]);
    set({ drafts, posts });
  }
  async function openNamed(): Promise<void> {
    const id = named();
    await show(id ? await readDraft(id) : undefined);
  }
  async function start(): Promise<void> {
    const remembered = await readReady();
    await nameDevice(state, remembered);
    set({ remembered, workerUrl: remembered.pairing?.workerUrl ?? LOCAL_WORKER });
    await Promise.all([list(), openNamed()]);
    if (!remembered.pairing) return;
    await ask('posts', {}).then(
      () => list(),
      () => set({ stale: true }),
    );
  }

  const actions: StudioActions = {
    ...draftActions,
    open: (draftId) => {
      location.hash = `draft=${draftId}`;
    },
    close: () => {
      location.hash = '';
    },
    remove() {
      draftActions.remove();
      history.replaceState(null, '', location.pathname);
    },
  };

  addEventListener('hashchange', () => void openNamed());
  onStored(({ changed }) => {
    if (changed === 'draft' || changed === 'post') void list();
  });
  start().catch(() => set({ drafts: [], stale: true }));
  return {
    state: () => ({ ...state }),
    actions,
    onChange(next: () => void) {
      listener = next;
    },
  };
}
