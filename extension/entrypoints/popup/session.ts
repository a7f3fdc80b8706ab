import { browser } from 'wxt/browser';
import type { Draft } from '../../../shared/draft.ts';
import { quickTimes } from '../../../shared/schedule.ts';
import { ask } from '../../ask.ts';
import { newestDrafts, readDraft } from '../../draft/drafts.ts';
import { openBeside } from '../../screens/beside.ts';
import { errorOf, freshState, nameDevice, openDraftSession } from '../../screens/draft-session.ts';
import { LOCAL_WORKER } from '../../screens/local-worker.ts';
import { readReady } from '../../screens/remembered.ts';
import type { PopupActions, PopupState } from '../../ui/popup/session.ts';

const NEWEST = 20;
/** A post that ended is still what its page is about for this long, ms. */
const FRESH = 3_600_000;

const isAbout = (draft: Draft, url: string | undefined): boolean =>
  url !== undefined && (draft.source.url === url || draft.source.canonicalUrl === url);

/** The first wall time takes the browser some ms: asked for while the answers are on their way, it keeps nobody waiting. */
const openCalendar = () => void quickTimes(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The popup's state and what changes it. Begins to read the moment it is called. */
export function startSession() {
  let listener = () => {};
  let tabId: number | undefined;
  let windowId: number | undefined;
  const state: PopupState = { ...freshState(), page: null, reading: true, readError: null, recent: null };
  const { set, show, actions: draftActions } = openDraftSession(state, () => listener());

  async function clip(seek?: boolean): Promise<void> {
    if (tabId === undefined) return;
    set({ reading: true, readError: null, refused: null });
    try {
      const { draftId } = await ask('clip', { tabId, seek });
      await show(await readDraft(draftId));
      set({ reading: false });
    } catch (error) {
      set({ reading: false, readError: errorOf(error) });
    }
  }
  async function start(): Promise<void> {
    const asked = Promise.all([
      browser.tabs.query({ active: true, currentWindow: true }),
      newestDrafts(NEWEST).catch(() => []),
      readReady(),
    ]);
    setTimeout(openCalendar);
    const [[tab], drafts, remembered] = await asked;
    tabId = tab?.id;
    windowId = tab?.windowId;
    await nameDevice(state, remembered);
    const host = tab?.url?.startsWith('http') ? new URL(tab.url).hostname.replace(/^www\./, '') : '';
    const workerUrl = remembered.pairing?.workerUrl ?? LOCAL_WORKER;
    const page = tab ? { title: tab.title ?? '', site: host } : null;
    const same = drafts.find((draft) => isAbout(draft, tab?.url));
    // With a Draft all of it is drawn at once.
    if (same) Object.assign(state, { remembered, workerUrl, page });
    else set({ remembered, workerUrl, page });
    if (same) await show(same);
    if (same && (await isGoingOn(same))) set({ reading: false });
    else await clip();
  }
  /** This page's Draft was sent a short while ago: what became of it is more use than a second one. */
  async function isGoingOn(draft: Draft): Promise<boolean> {
    const { outbox, post, now } = state;
    if (outbox && outbox.state !== 'sent') return true;
    if (!post) return draft.postId !== null;
    const { isAtRest } = await import('../../../shared/publication.ts');
    return !post.publications.every((one) => isAtRest(one.status)) || now - post.updatedAt < FRESH;
  }

  const actions: PopupActions = {
    ...draftActions,
    clip: () => void clip(),
    findMore: () => void clip(true),
    studio(more = '') {
      const part = state.draft ? `#draft=${state.draft.id}${more}` : '';
      void browser.tabs.create({ url: `/studio.html${part}` });
    },
    beside: () => openBeside(globalThis.browser ?? globalThis.chrome, windowId),
    openPage(url = state.draft?.source.url) {
      if (url) void browser.tabs.create({ url });
    },
    loadRecent() {
      set({ recent: null });
      import('../../screens/recent.ts')
        .then(({ readRecent }) => readRecent(NEWEST))
        .then(
          (recent) => set({ recent }),
          () => set({ recent: 'failed' }),
        );
    },
  };

  start().catch((error) => set({ reading: false, readError: errorOf(error) }));
  return {
    state: () => ({ ...state }),
    actions,
    onChange(next: () => void) {
      listener = next;
    },
  };
}
