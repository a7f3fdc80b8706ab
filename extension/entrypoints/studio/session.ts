import { ask } from '../../ask.ts';
import { onChange as onStored } from '../../changes.ts';
import { newestDrafts, readDraft } from '../../draft/drafts.ts';
import { newestPosts } from '../../draft/newest-posts.ts';
import { calendarDesk } from '../../screens/calendar.ts';
import { freshState, nameDevice, openDraftSession } from '../../screens/draft-session.ts';
import { roomInSight } from '../../screens/in-sight.ts';
import { laterDesk } from '../../screens/later-desk.ts';
import { LOCAL_WORKER } from '../../screens/local-worker.ts';
import { oneAtATime } from '../../screens/one-at-a-time.ts';
import { oversightDesk } from '../../screens/oversight.ts';
import { peopleDesk } from '../../screens/people.ts';
import { fetchPostNumbers } from '../../screens/post-numbers.ts';
import { readReady } from '../../screens/remembered.ts';
import { keepWatching } from '../../screens/watching.ts';
import { type AnalyticsActions, NO_ANALYTICS } from '../../ui/analytics/session.ts';
import { NO_CALENDAR } from '../../ui/calendar/session.ts';
import { type ConnectionsActions, NO_CONNECTIONS } from '../../ui/connections/session.ts';
import { NO_OVERSIGHT } from '../../ui/oversight/session.ts';
import { NO_PEOPLE } from '../../ui/people/session.ts';
import { NO_REVIEW, type ReviewActions } from '../../ui/review/session.ts';
import { NO_SCRIPTS, type ScriptsActions } from '../../ui/scripts/session.ts';
import { NO_SETTINGS, type OwnActions } from '../../ui/settings/session.ts';
import { ROOMS } from '../../ui/studio/rooms.ts';
import { roomOf, type StudioActions, type StudioState } from '../../ui/studio/session.ts';
import { type DataActions, NO_DATA } from '../../ui/your-data/session.ts';

/** How many are listed; the search is among these. */
const LISTED = 200;

/**
 * What the address names: a room, a Draft, a Draft opened from a room, or an account in a room: `#queue`, `#draft=…`,
 * `#queue&draft=…`, `#times&account=…`.
 */
function named() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const room = ROOMS.find((one) => parts.has(one)) ?? null;
  return { draftId: parts.get('draft'), accountId: parts.get('account'), room };
}

const CONNECTING: (keyof Omit<ConnectionsActions, 'connect'>)[] = [
  'disconnect',
  'chooseAccounts',
  'checkAccount',
  'checkApp',
  'seeNumbers',
  'seeConnections',
];

const KEEPING: (keyof DataActions)[] = [
  'takeAlong',
  'stopTaking',
  'takeByBrowser',
  'deleteWorkspace',
  'deleteAccount',
  'lookAtReceipt',
  'saveReceipt',
  'seeAudit',
  'moreAudit',
  'checkChain',
];

const SCRIPTING: (keyof ScriptsActions)[] = [
  'look',
  'makeKey',
  'revokeKey',
  'makeWebhook',
  'turnWebhook',
  'deleteWebhook',
  'testWebhook',
  'openWebhook',
  'replay',
];

const REVIEWING: (keyof ReviewActions)[] = [
  'look',
  'openPost',
  'closePost',
  'approve',
  'askChanges',
  'ask',
  'withdraw',
  'comment',
  'seeLinks',
  'makeLink',
  'makeConnectLink',
  'revoke',
  'choose',
];

const MEASURING: (keyof AnalyticsActions)[] = ['lookAtNumbers', 'narrow', 'compare', 'compareNone'];

const SETTING: (keyof OwnActions)[] = [
  'seeSettings',
  'seeKeys',
  'accept',
  'signOut',
  'saveWorkspace',
  'endDevice',
  'saveTemplates',
  'saveHashtagGroups',
  'cleanUp',
  'chooseLanguage',
];

/** The studio's state and what changes it. */
export function startStudio() {
  let listener = () => {};
  const state: StudioState = {
    ...freshState(),
    room: named().room,
    accountId: named().accountId,
    calendar: NO_CALENDAR,
    postNumbers: {},
    analytics: NO_ANALYTICS,
    oversight: NO_OVERSIGHT,
    people: NO_PEOPLE,
    scripts: NO_SCRIPTS,
    review: NO_REVIEW,
    connections: NO_CONNECTIONS,
    data: NO_DATA,
    settings: NO_SETTINGS,
    drafts: null,
    posts: [],
    stale: false,
  };
  let workspaceId: string | undefined;
  const { set, show, actions: draftActions } = openDraftSession(state, () => listener());

  async function list(): Promise<void> {
    const [drafts, posts] = await Promise.all([newestDrafts(LISTED), newestPosts(LISTED)]);
    set({ drafts, posts });
  }
  const listAnew = oneAtATime(list);
  async function openNamed(): Promise<void> {
    const { draftId, ...place } = named();
    Object.assign(state, place);
    await show(draftId ? await readDraft(draftId) : undefined);
    set({});
  }
  async function start(): Promise<void> {
    const remembered = await readReady();
    await nameDevice(state, remembered);
    set({ remembered, workerUrl: remembered.pairing?.workerUrl ?? LOCAL_WORKER });
    workspaceId = remembered.pairing?.workspaceId;
    await Promise.all([list(), openNamed()]);
    if (workspaceId) await askForPosts();
  }
  const askForPosts = () =>
    ask('posts', {}).then(
      () => list(),
      () => set({ stale: true }),
    );
  /** In another workspace nothing of the last one is shown any more. */
  async function lookWhere(): Promise<void> {
    const remembered = await readReady();
    // Who has to say yes may have changed.
    if (remembered.pairing?.workspaceId === workspaceId) return set({ remembered });
    workspaceId = remembered.pairing?.workspaceId;
    set({
      remembered,
      calendar: NO_CALENDAR,
      analytics: NO_ANALYTICS,
      oversight: NO_OVERSIGHT,
      people: NO_PEOPLE,
      scripts: NO_SCRIPTS,
      review: NO_REVIEW,
      postNumbers: {},
    });
    await list();
    if (!workspaceId) return;
    await askForPosts();
    calendar.lookAgain();
  }

  const calendar = calendarDesk(
    () => state.calendar,
    (changes) => set({ calendar: { ...state.calendar, ...changes } }),
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
  const connections = laterDesk<Omit<ConnectionsActions, 'connect'>>(CONNECTING, async () =>
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
  /** Connecting happens in another tab: what has changed is looked at when this one is back in front. */
  function lookAgain(): void {
    if (document.visibilityState !== 'visible' || state.room !== 'connections') return;
    if (!state.remembered?.pairing) return;
    void ask('refresh', {}).catch(() => undefined);
    connections.seeConnections();
  }
  const people = peopleDesk((changes) => set({ people: { ...state.people, ...changes } }));
  const scripts = laterDesk<ScriptsActions>(SCRIPTING, async () =>
    (await import('../../screens/scripts.ts')).scriptsDesk(
      () => state.scripts,
      (changes) => set({ scripts: { ...state.scripts, ...changes } }),
    ),
  );
  const review = laterDesk<ReviewActions>(REVIEWING, async () =>
    (await import('../../screens/review.ts')).reviewDesk(
      () => state.review,
      (changes) => set({ review: { ...state.review, ...changes } }),
    ),
  );
  const actions: StudioActions = {
    people,
    scripts,
    review,
    ...connections,
    ...data,
    ...settings,
    ...draftActions,
    ...calendar,
    ...analytics,
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
  document.addEventListener('visibilitychange', lookAgain);
  const lookInSight = roomInSight(
    () => state,
    () => actions,
  );
  onStored(({ changed }) => {
    if (changed === 'post' || changed === 'elsewhere') lookInSight();
    if (changed === 'draft' || changed === 'post') listAnew();
    if (changed === 'post') calendar.lookAgain();
    if (changed === 'remembered') void lookWhere();
  });
  keepWatching();
  start().catch(() => set({ drafts: [], stale: true }));
  return {
    state: () => ({ ...state }),
    actions,
    onChange(next: () => void) {
      listener = next;
    },
  };
}
