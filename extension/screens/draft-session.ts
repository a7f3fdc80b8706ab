import { browser } from 'wxt/browser';
import type { ApiError } from '../../shared/api.ts';
import type { Draft } from '../../shared/draft.ts';
import { AskError, ask } from '../ask.ts';
import { onChange as onStored } from '../changes.ts';
import { readDraft, readOutbox, readPost } from '../draft/drafts.ts';
import { missingPatterns } from '../draft/permissions.ts';
import type { Change } from '../messages.ts';
import { readRemembered } from '../send/remembered.ts';
import type { DraftActions, DraftState } from '../ui/editor/session.ts';
import { deviceName } from './device.ts';
import { ownerActions } from './going-out.ts';
import { makeSaver } from './saver.ts';
import { enter, LOCAL_WORKER } from './sign-in.ts';
import { keepWatching } from './watching.ts';

type Doing = NonNullable<DraftState['refused']>['doing'];

/** How long a deleted Draft can be had back, ms. */
const UNDO = 10_000;
const SAVE_AFTER = 150;

export const errorOf = (error: unknown): ApiError =>
  error instanceof AskError ? error.error : { code: 'internal', message: String(error) };

export const freshState = (): DraftState => ({
  draft: null,
  outbox: null,
  post: null,
  remembered: null,
  now: Date.now(),
  online: navigator.onLine,
  busy: null,
  refused: null,
  deleted: null,
  device: deviceName(navigator),
  workerUrl: LOCAL_WORKER,
});

/** Keeps one Draft open for a screen: saves, sends, watches. `redraw` is called whenever `state` has changed. */
export function openDraftSession<State extends DraftState>(state: State, redraw: () => void) {
  let watching = false;
  const begun = new Set<string>();
  const set = (changes: Partial<State>): void => {
    Object.assign(state, changes);
    void begin();
    redraw();
  };
  const setDraft = (changes: Partial<DraftState>): void => set(changes as Partial<State>);
  const refuse = (doing: Doing) => (error: unknown) =>
    setDraft({ refused: { doing, error: errorOf(error) } });
  const saver = makeSaver({
    save: (draftId, revision, changes) => ask('saveDraft', { draftId, revision, changes }),
    read: readDraft,
    isStale: (error) => error instanceof AskError && error.error.code === 'stale-revision',
    changed: () => setDraft({ draft: saver.draft() }),
    failed: refuse('other'),
    later(send) {
      const timer = setTimeout(send, SAVE_AFTER);
      return () => clearTimeout(timer);
    },
  });

  /** Fills in what a fresh Draft starts with, once, and asks what its accounts allow today. */
  async function begin(): Promise<void> {
    const { draft, remembered, now } = state;
    if (!draft || !remembered?.pairing || begun.has(draft.id) || draft.postId) return;
    begun.add(draft.id);
    const { beginnings } = await import('../ui/editor/begin.ts');
    const filled = beginnings(draft, remembered, now);
    if (filled) saver.change(filled);
    const accountIds = (filled?.targets ?? draft.targets).map((target) => target.accountId);
    await ask('refresh', { accountIds }).catch(() => {});
  }
  async function show(draft: Draft | undefined): Promise<void> {
    // What was typed into the one that is left is saved before another takes its place.
    if (draft?.id !== state.draft?.id) await saver.flush().catch(() => {});
    if (!draft) {
      Object.assign(state, { outbox: null, post: null });
      return saver.adopt(null);
    }
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
  async function readAnew(change: Change): Promise<void> {
    const { draft, post } = state;
    if (change.changed === 'remembered') setDraft({ remembered: await readRemembered() });
    else if (change.changed === 'post') {
      if (change.postId !== (post?.id ?? draft?.postId)) return;
      setDraft({ post: (await readPost(change.postId)) ?? null });
    } else if (change.draftId === draft?.id) await show(await readDraft(change.draftId));
  }
  const doing = async (busy: 'schedule' | 'sign-in', work: () => Promise<void>): Promise<void> => {
    setDraft({ busy, refused: null });
    await work().catch(refuse(busy));
    setDraft({ busy: null });
  };
  const withDraft = (work: (draft: Draft) => Promise<unknown>): void => {
    if (state.draft) work(state.draft).catch(refuse('other'));
  };

  const actions: DraftActions = {
    ...ownerActions((asked) => void asked.then((post) => setDraft({ post }), refuse('other'))),
    change: saver.change,
    schedule: () =>
      void doing('schedule', async () => {
        const draft = saver.draft();
        if (!draft) return;
        // Asked in the very press: the next moment this screen may be closed.
        const changes = saver.take();
        const asked = { draftId: draft.id, revision: draft.revision, ...(changes ? { changes } : {}) };
        const outbox = await ask('schedule', asked).catch((error) => {
          if (changes) saver.change(changes);
          throw error;
        });
        setDraft({ outbox, post: null });
        watch();
      }),
    unschedule: () => withDraft((draft) => ask('unschedule', { draftId: draft.id })),
    retry: () => withDraft((draft) => ask('retryOutbox', { draftId: draft.id })),
    fetchMedia: (ids) =>
      withDraft(({ id }) => ask('fetchMedia', ids ? { draftId: id, ids } : { draftId: id })),
    stopFetching: () => withDraft((draft) => ask('stopFetching', { draftId: draft.id })),
    // The prompt may close this screen: the background goes on once the permission is there.
    allow: () => withDraft((draft) => browser.permissions.request({ origins: missingPatterns(draft) })),
    connect: (platform) =>
      void ask('connect', { platform }).then(({ url }) => browser.tabs.create({ url }), refuse('other')),
    signIn: (credentials) =>
      void doing('sign-in', async () => {
        await enter(credentials);
        setDraft({ remembered: await readRemembered() });
      }),
    open: (draftId) => void readDraft(draftId).then(show, refuse('other')),
    remove: () =>
      withDraft(async (draft) => {
        await ask('deleteDraft', { draftId: draft.id });
        saver.adopt(null);
        setDraft({ deleted: draft, outbox: null, post: null });
        setTimeout(() => setDraft({ deleted: null }), UNDO);
      }),
    restore() {
      const { deleted } = state;
      if (!deleted) return;
      ask('restoreDraft', { draftId: deleted.id })
        .then(() => readDraft(deleted.id))
        .then(show)
        .then(() => setDraft({ deleted: null }))
        .catch(refuse('other'));
    },
    settings: () => void browser.runtime.openOptionsPage(),
  };

  onStored((change) => void readAnew(change));
  for (const event of ['online', 'offline'])
    addEventListener(event, () => setDraft({ online: navigator.onLine }));
  addEventListener('pagehide', () => void saver.flush().catch(() => {}));
  setInterval(() => setDraft({ now: Date.now() + (state.remembered?.clockSkew ?? 0) }), 1000);
  return { set, show, actions, flush: saver.flush };
}
