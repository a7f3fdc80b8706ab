import { ask } from '../../ask.ts';
import { onChange as onStored } from '../../changes.ts';
import { readDraft } from '../../draft/drafts.ts';
import type { Remembered } from '../../messages.ts';
import { boardDesk } from '../../screens/board.ts';
import { calendarDesk } from '../../screens/calendar.ts';
import { errorOf, freshState, nameDevice, openDraftSession } from '../../screens/draft-session.ts';
import { farPictures } from '../../screens/far-pictures.ts';
import { firstStepsDesk, isHidden } from '../../screens/first-steps.ts';
import { importLater } from '../../screens/import-later.ts';
import { roomInSight } from '../../screens/in-sight.ts';
import { laterDesk } from '../../screens/later-desk.ts';
import { listing } from '../../screens/listing.ts';
import { LOCAL_WORKER } from '../../screens/local-worker.ts';
import { inSight } from '../../screens/new-in-sight.ts';
import { notWithinItself } from '../../screens/not-within.ts';
import { olderPosts, STEP } from '../../screens/older-posts.ts';
import { otherPostDesk } from '../../screens/other-post.ts';
import { oversightDesk } from '../../screens/oversight.ts';
import { fetchPostNumbers } from '../../screens/post-numbers.ts';
import { readReady } from '../../screens/remembered.ts';
import { keepWatching } from '../../screens/watching.ts';
import { whenKeysRest } from '../../screens/when-keys-rest.ts';
import { NO_BOARD } from '../../ui/board/session.ts';
import { type ConnectionsActions, NO_CONNECTIONS } from '../../ui/connections/session.ts';
import { type ExportActions, NO_EXPORT } from '../../ui/export/session.ts';
import { type FilesActions, NO_FILES } from '../../ui/files/session.ts';
import { NO_FIRST_STEPS } from '../../ui/first-steps/session.ts';
import { doneSteps, STEPS } from '../../ui/first-steps/steps.ts';
import { addressOf } from '../../ui/outcome/address.ts';
import { NO_SERVER } from '../../ui/server/session.ts';
import { NO_SETTINGS } from '../../ui/settings/session.ts';
import { roomOf, type StudioActions, type StudioState } from '../../ui/studio/session.ts';
import { NO_DATA } from '../../ui/your-data/session.ts';
import { CONNECTING, EXPORTING, FILING, KEEPING, MEASURING, named, SETTING } from './names.ts';
import { NOTHING_OF_IT } from './of-a-workspace.ts';
import { teamDesks } from './team-desks.ts';

/** The studio's state and what changes it. */
export function startStudio() {
  let listener = () => {};
  const state: StudioState = {
    ...freshState(),
    room: named().room,
    accountId: named().accountId,
    ...NOTHING_OF_IT,
    otherPost: null,
    connections: NO_CONNECTIONS,
    data: NO_DATA,
    settings: NO_SETTINGS,
    firstSteps: NO_FIRST_STEPS,
    server: NO_SERVER,
    drafts: null,
    posts: [],
    board: NO_BOARD,
    files: NO_FILES,
    exporting: NO_EXPORT,
    importing: null,
    stale: false,
    older: 'none',
  };
  let workspaceId: string | undefined;
  const { set, show, actions: draftActions } = openDraftSession(state, () => listener(), whenKeysRest);

  const setBoard = (changes: Partial<StudioState['board']>) => set({ board: { ...state.board, ...changes } });
  const list = listing(({ drafts, posts, ...board }) => {
    if (drafts) Object.assign(state, { drafts });
    if (posts) Object.assign(state, { posts });
    setBoard(board);
  });
  const older = olderPosts(list, (found) => set({ older: found }));
  async function openNamed(): Promise<void> {
    const { draftId, postId, isFirst, ...place } = named();
    Object.assign(state, place);
    if (isFirst) firstSteps.hideFirstSteps(false);
    const draft = draftId ? await readDraft(draftId) : undefined;
    // Whoever has gone on meanwhile is not fetched back.
    if (named().draftId !== draftId || named().postId !== postId) return;
    otherPost.show(draft ? null : postId);
    if (state.draft?.id !== draftId) list.left();
    await show(draft);
    set({});
  }
  async function start(): Promise<void> {
    const { room, draftId } = named();
    const remembering = readReady().then(async (remembered) => {
      await nameDevice(state, remembered);
      set({ remembered, workerUrl: remembered.pairing?.workerUrl ?? LOCAL_WORKER });
      workspaceId = remembered.pairing?.workspaceId;
      return remembered;
    });
    // The board alone shows no posts.
    const withPosts = draftId !== null || (room !== null && room !== 'drafts');
    const listed = list.start(withPosts, remembering);
    const remembered = await remembering;
    await Promise.all([listed, openNamed()]);
    await list.goOn();
    beginFirstSteps(remembered);
    if (workspaceId) await askForPosts();
  }
  /** Whoever has done them all is not shown them any more. */
  function beginFirstSteps(remembered: Remembered): void {
    const { drafts, posts, board, workerUrl } = state;
    const begun = { isFound: false, remembered, drafts: drafts ?? [], posts, sending: board.sending };
    if (isHidden() || doneSteps(begun).size === STEPS.length) return;
    set({ firstSteps: { worker: 'looking', isHidden: false } });
    if (!remembered.pairing) firstSteps.findWorker(workerUrl);
  }
  const askForPosts = () =>
    ask('posts', {}).then(
      ({ next }) => {
        older.begin(next);
        return list.postsAgain();
      },
      () => set({ stale: true, older: state.posts.length < STEP ? 'none' : 'there' }),
    );
  /** In another workspace nothing of the last one is shown any more. */
  async function lookWhere(): Promise<void> {
    const remembered = await readReady();
    // Who has to say yes may have changed.
    if (remembered.pairing?.workspaceId === workspaceId) return set({ remembered });
    workspaceId = remembered.pairing?.workspaceId;
    calendar.forget();
    set({ remembered, ...NOTHING_OF_IT });
    // It may be of this one: it was opened from a calendar over all of them.
    if (workspaceId) otherPost.again();
    await list.postsAgain();
    if (!workspaceId) return;
    await askForPosts();
    calendar.lookAgain();
  }

  const openDraft = (draftId: string): void => {
    location.hash = [state.room, `draft=${draftId}`].filter(Boolean).join('&');
  };
  const { removeOpen, ...board } = boardDesk(
    () => state.board,
    (id) => state.drafts?.find((one) => one.id === id),
    () => state.now,
    setBoard,
    openDraft,
  );
  const files = laterDesk<FilesActions>(FILING, async () =>
    (await import('../../screens/own-files.ts')).filesDesk(
      () => state.files,
      (changes) => set({ files: { ...state.files, ...changes } }),
      openDraft,
      (given) => importing.giveFiles(given),
    ),
  );
  const exporting = laterDesk<ExportActions>(EXPORTING, async () =>
    (await import('../../screens/export-drafts.ts')).exportDesk(
      () => state.exporting,
      (changes) => set({ exporting: { ...state.exporting, ...changes } }),
      () => state.remembered,
    ),
  );
  const importing = importLater(
    () => state.importing,
    (next) => set({ importing: next }),
    () => state.remembered,
    () => state.now,
  );
  const calendar = calendarDesk(
    () => state.calendar,
    (changes) => set({ calendar: { ...state.calendar, ...changes } }),
    () => {
      const { me, workspaceId: here = '' } = state.remembered?.pairing ?? {};
      return { here, all: me?.workspaces.map(({ id }) => id) ?? [here] };
    },
  );
  const otherPost = otherPostDesk(
    () => state.otherPost,
    (next) => set({ otherPost: next }),
  );
  const oversight = oversightDesk(
    () => state.oversight,
    (changes) => set({ oversight: { ...state.oversight, ...changes } }),
  );
  const analytics = laterDesk(MEASURING, async () =>
    (await import('../../screens/analytics.ts')).analyticsDesk(
      () => state.analytics,
      (changes) => set({ analytics: { ...state.analytics, ...changes } }),
    ),
  );
  const connections = laterDesk<ConnectionsActions>(CONNECTING, async () =>
    (await import('../../screens/connections.ts')).connectionsDesk(
      () => state.connections,
      (changes) => set({ connections: { ...state.connections, ...changes } }),
    ),
  );
  const data = laterDesk(KEEPING, async () =>
    (await import('../../screens/your-data.ts')).yourDataDesk(
      () => state.data,
      (changes) => set({ data: { ...state.data, ...changes } }),
      () => state.remembered?.pairing?.workerUrl ?? state.workerUrl,
      { fetch: fetch.bind(globalThis) },
    ),
  );
  const settings = laterDesk(SETTING, async () =>
    (await import('../../screens/settings.ts')).settingsDesk(
      () => ({ ...state.settings, isSignedIn: state.remembered?.pairing != null }),
      (changes) => set({ settings: { ...state.settings, ...changes } }),
    ),
  );
  const firstSteps = firstStepsDesk(
    () => ({
      ...state.firstSteps,
      workerUrl: state.workerUrl,
      isSignedIn: state.remembered?.pairing != null,
    }),
    ({ workerUrl = state.workerUrl, ...changes }) =>
      set({ workerUrl, firstSteps: { ...state.firstSteps, ...changes } }),
  );
  /** Connecting happens in another tab: what has changed is looked at when this one is back in front. */
  function lookAgain(): void {
    if (document.visibilityState !== 'visible' || state.room !== 'connections') return;
    if (!state.remembered?.pairing) return;
    void ask('refresh', {}).catch(() => undefined);
    connections.seeConnections();
  }
  const actions: StudioActions = {
    ...teamDesks(() => state, set),
    ...connections,
    ...data,
    ...settings,
    ...firstSteps,
    ...draftActions,
    // What is asked beside it shows in the room of connections alone.
    connect: (...given) => (roomOf(state) === 'connections' ? connections : draftActions).connect(...given),
    ...board,
    ...files,
    ...exporting,
    ...importing,
    ...calendar,
    ...analytics,
    seePostNumbers: (id) =>
      void fetchPostNumbers(id, state.postNumbers[id], (numbers) =>
        set({ postNumbers: { ...state.postNumbers, [id]: numbers } }),
      ),
    ...oversight,
    open: openDraft,
    openPost({ id, draftId }) {
      location.hash = addressOf(roomOf(state), { draftId, postId: id });
    },
    otherPost,
    farPictures,
    seeOlder: older.seeOlder,
    close: () => {
      location.hash = roomOf(state);
    },
    remove() {
      const room = roomOf(state);
      const { draft } = state;
      if (!draft) return;
      removeOpen(draft.id).then(
        () => {
          if (state.draft?.id !== draft.id) return;
          history.replaceState(null, '', `#${room}`);
          list.left();
          void show(undefined);
        },
        (error) => set({ refused: { doing: 'other', error: errorOf(error) } }),
      );
    },
  };

  addEventListener('hashchange', () => void openNamed());
  document.addEventListener('visibilitychange', lookAgain);
  const lookInSight = roomInSight(
    () => state,
    () => actions,
  );
  onStored((change) => {
    const { changed } = change;
    if (changed === 'post' || changed === 'elsewhere') lookInSight();
    list.heed(change, state.draft?.id);
    otherPost.heed(change);
    if (changed === 'post') calendar.lookAgain();
    if (changed === 'remembered') void lookWhere();
  });
  keepWatching();
  start().catch(() => set({ drafts: [], stale: true }));
  const sight = inSight(() => state);
  return {
    state: sight.drawn,
    actions,
    onChange(next: () => void) {
      listener = notWithinItself(() => {
        if (sight.isNew()) next();
      });
    },
  };
}
