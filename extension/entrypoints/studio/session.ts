import { ask } from '../../ask.ts';
import { onChange as onStored } from '../../changes.ts';
import { newestDrafts, readDraft } from '../../draft/drafts.ts';
import { newestPosts } from '../../draft/newest-posts.ts';
import { calendarDesk } from '../../screens/calendar.ts';
import { freshState, nameDevice, openDraftSession } from '../../screens/draft-session.ts';
import { LOCAL_WORKER } from '../../screens/local-worker.ts';
import { oneAtATime } from '../../screens/one-at-a-time.ts';
import { oversightDesk } from '../../screens/oversight.ts';
import { fetchPostNumbers } from '../../screens/post-numbers.ts';
import { readReady } from '../../screens/remembered.ts';
import { NO_CALENDAR } from '../../ui/calendar/session.ts';
import { NO_OVERSIGHT } from '../../ui/oversight/session.ts';
import { ROOMS } from '../../ui/studio/rooms.ts';
import { roomOf, type StudioActions, type StudioState } from '../../ui/studio/session.ts';

/** How many are listed; the search is among these. */
const LISTED = 200;

/** What the address names: a room, a Draft, or a Draft opened from a room: `#queue`, `#draft=…`, `#queue&draft=…`. */
function named() {
  const parts = new URLSearchParams(location.hash.slice(1));
  return { draftId: parts.get('draft'), room: ROOMS.find((room) => parts.has(room)) ?? null };
}

/** The studio's state and what changes it. */
export function startStudio() {
  let listener = () => {};
  const state: StudioState = {
    ...freshState(),
    room: named().room,
    calendar: NO_CALENDAR,
    postNumbers: {},
    oversight: NO_OVERSIGHT,
    drafts: null,
    posts: [],
    stale: false,
  };
  const { set, show, actions: draftActions } = openDraftSession(state, () => listener());

  async function list(): Promise<void> {
    const [drafts, posts] = await Promise.all([newestDrafts(LISTED), newestPosts(LISTED)]);
    set({ drafts, posts });
  }
  const listAnew = oneAtATime(list);
  async function openNamed(): Promise<void> {
    const { draftId, room } = named();
    state.room = room;
    await show(draftId ? await readDraft(draftId) : undefined);
    set({});
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

  const calendar = calendarDesk(
    () => state.calendar,
    (changes) => set({ calendar: { ...state.calendar, ...changes } }),
  );
  const oversight = oversightDesk(
    () => state.oversight,
    (changes) => set({ oversight: { ...state.oversight, ...changes } }),
  );
  const actions: StudioActions = {
    ...draftActions,
    ...calendar,
    seePostNumbers: (id) =>
      void fetchPostNumbers(id, state.postNumbers[id], (numbers) =>
        set({ postNumbers: { ...state.postNumbers, [id]: numbers } }),
      ),
    ...oversight,
    open: (draftId) => {
      location.hash = [state.room, `draft=${draftId}`].filter(Boolean).join('&');
    },
    close: () => {
      location.hash = roomOf(state);
    },
    remove() {
      const room = roomOf(state);
      draftActions.remove();
      history.replaceState(null, '', `#${room}`);
    },
  };

  addEventListener('hashchange', () => void openNamed());
  onStored(({ changed }) => {
    if (changed === 'draft' || changed === 'post') listAnew();
    if (changed === 'post') calendar.lookAgain();
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
