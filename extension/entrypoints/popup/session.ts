import { browser } from 'wxt/browser';
import type { Draft } from '../../../shared/draft.ts';
import { isAtRest } from '../../../shared/publication.ts';
import { AskError, ask } from '../../ask.ts';
import { onChange as onStored } from '../../changes.ts';
import { newestDrafts, newestPosts, readDraft, readOutbox, readPost } from '../../draft/drafts.ts';
import type { Change } from '../../messages.ts';
import { deviceName } from '../../screens/device.ts';
import { ownerActions } from '../../screens/going-out.ts';
import { makeSaver } from '../../screens/saver.ts';
import { enter, LOCAL_WORKER } from '../../screens/sign-in.ts';
import { keepWatching } from '../../screens/watching.ts';
import { readRemembered } from '../../send/remembered.ts';
import type { PopupActions, PopupState } from '../../ui/popup/session.ts';

type Doing = NonNullable<PopupState['refused']>['doing'];

const NEWEST = 20;
/** A post that ended is still what its page is about for this long, ms. */
const FRESH = 3_600_000;
const UNDO = 10_000;

const errorOf = (error: unknown) =>
  error instanceof AskError ? error.error : { code: 'internal', message: String(error) };

const isAbout = (draft: Draft, url: string | undefined): boolean =>
  url !== undefined && (draft.source.url === url || draft.source.canonicalUrl === url);

/** The popup's state and what changes it. Begins to read the moment it is called. */
export function startSession() {
  let listener = () => {};
  let tabId: number | undefined;
  let watching = false;
  const begun = new Set<string>();
  const state: PopupState = {
    page: null,
    reading: true,
    readError: null,
    draft: null,
    outbox: null,
    post: null,
    remembered: null,
    now: Date.now(),
    online: navigator.onLine,
    recent: null,
    busy: null,
    refused: null,
    deleted: null,
    device: deviceName(navigator),
    workerUrl: LOCAL_WORKER,
  };
  const set = (changes: Partial<PopupState>): void => {
    Object.assign(state, changes);
    void begin();
    listener();
  };
  const refuse = (doing: Doing) => (error: unknown) => set({ refused: { doing, error: errorOf(error) } });
  const saver = makeSaver({
    save: (draftId, revision, changes) => ask('saveDraft', { draftId, revision, changes }),
    read: readDraft,
    isStale: (error) => error instanceof AskError && error.error.code === 'stale-revision',
    changed: () => set({ draft: saver.draft() }),
    failed: refuse('other'),
    later(send) {
      const timer = setTimeout(send, 150);
      return () => clearTimeout(timer);
    },
  });

  /** Fills in what a fresh Draft starts with, once. */
  async function begin(): Promise<void> {
    const { draft, remembered, now } = state;
    if (!draft || !remembered?.pairing || begun.has(draft.id) || draft.postId) return;
    begun.add(draft.id);
    const { beginnings } = await import('../../ui/editor/begin.ts');
    const filled = beginnings(draft, remembered, now);
    if (filled) saver.change(filled);
    const accountIds = (filled?.targets ?? draft.targets).map((target) => target.accountId);
    ask('refresh', { accountIds }).catch(() => {});
  }

  async function show(draft: Draft | undefined): Promise<void> {
    if (!draft) return set({ reading: false });
    const [outbox, post] = await Promise.all([
      readOutbox(draft.id),
      draft.postId ? readPost(draft.postId) : undefined,
    ]);
    Object.assign(state, { outbox: outbox ?? null, post: post ?? null });
    saver.adopt(draft);
    watch();
  }
  /** Holds the background to looking at what is on its way. */
  function watch(): void {
    if (watching || (!state.post && !state.outbox)) return;
    watching = true;
    keepWatching();
  }
  async function clip(): Promise<void> {
    if (tabId === undefined) return;
    set({ reading: true, readError: null, refused: null });
    try {
      const { draftId } = await ask('clip', { tabId });
      await show(await readDraft(draftId));
      set({ reading: false });
    } catch (error) {
      set({ reading: false, readError: errorOf(error) });
    }
  }
  async function start(): Promise<void> {
    const [[tab], drafts, remembered] = await Promise.all([
      browser.tabs.query({ active: true, currentWindow: true }),
      newestDrafts(NEWEST).catch(() => []),
      readRemembered(),
    ]);
    tabId = tab?.id;
    const host = tab?.url?.startsWith('http') ? new URL(tab.url).hostname.replace(/^www\./, '') : '';
    const workerUrl = remembered.pairing?.workerUrl ?? LOCAL_WORKER;
    set({ remembered, workerUrl, page: tab ? { title: tab.title ?? '', site: host } : null });
    const same = drafts.find((draft) => isAbout(draft, tab?.url));
    if (same) await show(same);
    if (same && isGoingOn(same)) return set({ reading: false });
    await clip();
  }
  const isGoingOn = (draft: Draft): boolean => {
    const { outbox, post, now } = state;
    if (outbox && outbox.state !== 'sent') return true;
    if (!post) return draft.postId !== null;
    return !post.publications.every((one) => isAtRest(one.status)) || now - post.updatedAt < FRESH;
  };
  async function readAnew(change: Change): Promise<void> {
    const { draft, post } = state;
    if (change.changed === 'remembered') set({ remembered: await readRemembered() });
    else if (change.changed === 'post') {
      if (change.postId !== (post?.id ?? draft?.postId)) return;
      set({ post: (await readPost(change.postId)) ?? null });
    } else if (change.draftId === draft?.id) await show(await readDraft(change.draftId));
  }
  const doing = async (busy: PopupState['busy'], what: Doing, work: () => Promise<void>): Promise<void> => {
    set({ busy, refused: null });
    await work().catch(refuse(what));
    set({ busy: null });
  };
  const withDraft = (work: (draft: Draft) => Promise<unknown>): void => {
    if (state.draft) work(state.draft).catch(refuse('other'));
  };

  const actions: PopupActions = {
    ...ownerActions((asked) => void asked.then((post) => set({ post }), refuse('other'))),
    clip: () => void clip(),
    change: saver.change,
    schedule: () =>
      void doing('schedule', 'schedule', async () => {
        await saver.flush();
        const draft = saver.draft();
        if (!draft) return;
        const outbox = await ask('schedule', { draftId: draft.id, revision: draft.revision });
        set({ outbox, post: null });
        watch();
      }),
    unschedule: () => withDraft((draft) => ask('unschedule', { draftId: draft.id })),
    retry: () => withDraft((draft) => ask('retryOutbox', { draftId: draft.id })),
    fetchMedia: (ids) =>
      withDraft((draft) => ask('fetchMedia', { draftId: draft.id, ...(ids ? { ids } : {}) })),
    stopFetching: () => withDraft((draft) => ask('stopFetching', { draftId: draft.id })),
    // The prompt closes the popup: the background goes on with the fetching when the permission is there.
    allow: (origins) =>
      void browser.permissions
        .request({ origins: origins.map((origin) => `${origin.replace(/\/\*?$/, '')}/*`) })
        .catch(refuse('other')),
    connect: (platform) =>
      void ask('connect', { platform }).then(({ url }) => browser.tabs.create({ url }), refuse('other')),
    signIn: (credentials) =>
      void doing('sign-in', 'sign-in', async () => {
        await enter(credentials);
        set({ remembered: await readRemembered() });
      }),
    open: (draftId) => void readDraft(draftId).then(show, refuse('other')),
    remove: () =>
      withDraft(async (draft) => {
        await ask('deleteDraft', { draftId: draft.id });
        saver.adopt(null);
        set({ deleted: draft });
        setTimeout(() => set({ deleted: null }), UNDO);
      }),
    restore() {
      const { deleted } = state;
      if (!deleted) return;
      ask('restoreDraft', { draftId: deleted.id })
        .then(() => readDraft(deleted.id))
        .then(show)
        .then(() => set({ deleted: null }))
        .catch(refuse('other'));
    },
    studio() {
      const part = state.draft ? `#draft=${state.draft.id}` : '';
      void saver.flush().catch(() => {});
      void browser.tabs.create({ url: `/studio.html${part}` });
    },
    settings: () => void browser.runtime.openOptionsPage(),
    loadRecent() {
      set({ recent: null });
      Promise.all([newestDrafts(NEWEST), newestPosts(NEWEST)]).then(
        ([drafts, posts]) => set({ recent: { drafts, posts } }),
        () => set({ recent: 'failed' }),
      );
    },
  };

  start().catch((error) => set({ reading: false, readError: errorOf(error) }));
  onStored((change) => void readAnew(change));
  for (const event of ['online', 'offline']) addEventListener(event, () => set({ online: navigator.onLine }));
  addEventListener('pagehide', () => void saver.flush().catch(() => {}));
  setInterval(() => set({ now: Date.now() + (state.remembered?.clockSkew ?? 0) }), 1000);
  return {
    state: () => ({ ...state }),
    actions,
    onChange(next: () => void) {
      listener = next;
    },
  };
}
