import { browser } from 'wxt/browser';
import type { ApiError } from '../../shared/api.ts';
import type { Draft } from '../../shared/draft.ts';
import { AskError, ask } from '../ask.ts';
import type { Change } from '../changes.ts';
import { onChange as onStored } from '../changes.ts';
import { readDraft, readOutbox, readPost } from '../draft/drafts.ts';
import type { Remembered } from '../messages.ts';
import type { DraftActions, DraftState } from '../ui/editor/session.ts';
import type { Deeds, Doing, Tools } from './draft-deeds.ts';
import { LOCAL_WORKER } from './local-worker.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readReady } from './remembered.ts';
import { makeSaver } from './saver.ts';
import { keepUnsaved, readUnsaved } from './unsaved.ts';

/** What is done seldom comes when it is. One text, for it weighs less than a list. */
const DEEDS =
  'unschedule retry fetchMedia stopFetching connect signIn open remove restore settings onCancel onResend onResolve onMove onRemove'.split(
    ' ',
  ) as (keyof Deeds)[];

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
  device: '',
  workerUrl: LOCAL_WORKER,
});

/** Only who has to sign in is asked what this device is called. */
export async function nameDevice(state: DraftState, { pairing }: Remembered): Promise<void> {
  if (!pairing) state.device = (await import('./device.ts')).deviceName(navigator);
}

/**
 * Keeps one Draft open for a screen: saves, sends, watches. `redraw` is called whenever `state` has changed; `inTurn`
 * says when what changed is read.
 */
export function openDraftSession<State extends DraftState>(
  state: State,
  redraw: () => void,
  inTurn: (work: () => Promise<void>) => (change: Change) => void = oneAtATime,
) {
  let watching = false;
  /** What was asked for last: while it is read, something else may be. */
  let latest: Draft | undefined;
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
    save: async (draftId, changes) => (await ask('saveDraft', { draftId, changes })).revision,
    isCutOff: (error) => errorOf(error).code === 'background-silent',
    unsaved: readUnsaved,
    keep: keepUnsaved,
    changed: () => setDraft({ draft: saver.draft() }),
    failed: refuse('other'),
  });

  /** Fills in what a fresh Draft starts with, once, and asks what its accounts allow today. */
  async function begin(): Promise<void> {
    const { draft, remembered, now } = state;
    if (!draft || !remembered?.pairing || begun.has(draft.id) || draft.postId) return;
    begun.add(draft.id);
    const isBegun = draft.when !== null && draft.targets.length > 0;
    const filled = isBegun
      ? null
      : (await import('../ui/editor/begin.ts')).beginnings(draft, remembered, now);
    if (filled) saver.change(filled);
    const accountIds = (filled?.targets ?? draft.targets).map((target) => target.accountId);
    await ask('refresh', { accountIds, draftId: draft.id }).catch(() => {});
  }
  async function show(draft: Draft | undefined): Promise<void> {
    latest = draft;
    if (!draft) {
      Object.assign(state, { outbox: null, post: null });
      return saver.adopt(null);
    }
    const [outbox, post] = await Promise.all([
      readOutbox(draft.id),
      draft.postId ? readPost(draft.postId) : undefined,
    ]);
    if (draft !== latest) return;
    Object.assign(state, { outbox: outbox ?? null, post: post ?? null });
    saver.adopt(draft);
    watch();
  }
  /** Holds the background to looking at what is on its way. */
  function watch(): void {
    if (watching || (!state.post && !state.outbox)) return;
    watching = true;
    void import('./watching.ts').then(({ keepWatching }) => keepWatching());
  }
  async function rememberAnew(): Promise<void> {
    const hadNone = state.remembered?.accounts.length === 0;
    const remembered = await readReady();
    await nameDevice(state, remembered);
    // The first account was connected while this was open: the Draft may begin with it.
    if (hadNone && remembered.accounts.length > 0 && state.draft?.targets.length === 0)
      begun.delete(state.draft.id);
    setDraft({ remembered });
  }
  /** Typing is told of by every key: what comes during one reading is read once, behind it. */
  const showAnew = inTurn(async () => {
    const draft = latest;
    const stored = draft && (await readDraft(draft.id));
    // Whoever has left it meanwhile is not fetched back.
    if (draft === latest) await show(stored);
  });
  async function readAnew(change: Change): Promise<void> {
    const { draft, post } = state;
    if (change.changed === 'remembered') await rememberAnew();
    else if (change.changed === 'post') {
      if (change.postId !== (post?.id ?? draft?.postId)) return;
      setDraft({ post: (await readPost(change.postId)) ?? null });
    } else if (change.draftId === draft?.id) showAnew(change);
  }
  const doing = async (busy: 'schedule' | 'sign-in', work: () => Promise<void>): Promise<void> => {
    setDraft({ busy, refused: null });
    await work().catch(refuse(busy));
    setDraft({ busy: null });
  };
  const withDraft = (work: (draft: Draft) => Promise<unknown>): void => {
    if (state.draft) work(state.draft).catch(refuse('other'));
  };

  const tools: Tools = { state, setDraft, refuse, doing, withDraft, show, rememberAnew };
  const deed =
    (name: keyof Deeds) =>
    (...given: unknown[]): void =>
      void import('./draft-deeds.ts').then(({ draftDeeds }) =>
        (draftDeeds(tools)[name] as (...given: unknown[]) => void)(...given),
      );
  const deeds = Object.fromEntries(DEEDS.map((name) => [name, deed(name)])) as unknown as Deeds;

  const actions: DraftActions = {
    ...deeds,
    change: saver.change,
    schedule: () =>
      void doing('schedule', async () => {
        const draft = saver.draft();
        if (!draft) return;
        // Asked in the very press: the next moment this screen may be closed.
        const changes = saver.unsaved();
        const asked = { draftId: draft.id, revision: draft.revision, ...(changes && { changes }) };
        const outbox = await ask('schedule', asked);
        setDraft({ outbox, post: null });
        watch();
      }),
    // The prompt may close this screen: the background goes on once the permission is there.
    allow: (origins) => void browser.permissions.request({ origins }).catch(refuse('other')),
  };

  onStored((change) => void readAnew(change));
  for (const event of ['online', 'offline'])
    addEventListener(event, () => setDraft({ online: navigator.onLine }));
  setInterval(() => setDraft({ now: Date.now() + (state.remembered?.clockSkew ?? 0) }), 1000);
  return { set, show, actions };
}
