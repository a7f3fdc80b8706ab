import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { pagesOf } from '../../extension/background/sheet-pages.ts';
import type { MediaRef } from '../../extension/files/read-row.ts';
import type { DraftChanges, SheetAsked, SheetPages } from '../../extension/messages.ts';
import { takePen } from '../../extension/sheet/pen.ts';
import { loadCounting } from '../../extension/ui/editor/counting.ts';
import type { DraftState } from '../../extension/ui/editor/session.ts';
import { giveFilms } from '../../extension/ui/film/films.ts';
import { givePictures } from '../../extension/ui/parts/pictures.ts';
import { Popup, ready as popup } from '../../extension/ui/popup/Popup.tsx';
import type { PopupState } from '../../extension/ui/popup/session.ts';
import { Settings, type SettingsState, ready as settings } from '../../extension/ui/settings/Settings.tsx';
import { Studio, ready as studio } from '../../extension/ui/studio/Studio.tsx';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import { language } from '../../extension/ui/words/language.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import { platforms } from '../../shared/platforms/index.ts';
import { tour } from './cuts.ts';
import { fileOf, townhouse } from './drafts.ts';
import { filmsFor } from './films.ts';
import { settingsStates, studioStates } from './page-states.ts';
import { Parts, ShortcutSheet } from './parts.tsx';
import { popupStates } from './popup-states.ts';

/** Draws one screen in one state: `?screen=popup&state=fresh`. What is edited is drawn, all else does nothing. */

const sample = async (key: string, size: string) => {
  if (fileOf(key) === fileOf(tour.id))
    return size === '480' ? '/samples/cabin-01.480.jpg' : '/samples/cabin-tour.mp4';
  const kind = fileOf(key) === 'townhouse-plan' ? 'png' : 'jpg';
  return `/samples/${fileOf(key)}.${size}.${kind}`;
};
const pictures = {
  thumb: (key: string) => sample(key, '480'),
  full: (key: string) => sample(key, '1200'),
  release: () => {},
  // The real layout, of the very facts of the Draft, in the system's type.
  sheet: async (asked: SheetAsked): Promise<SheetPages> =>
    pagesOf(townhouse, asked, await takePen([]), language),
};

const nothing = () => {};
const IDLE = {
  clip: nothing,
  findMore: nothing,
  close: nothing,
  look: nothing,
  decide: nothing,
  saveSlots: nothing,
  seeOlder: nothing,
  previewRepeat: nothing,
  repeat: nothing,
  endSeries: nothing,
  seeCalendar: nothing,
  moveEntry: nothing,
  answerMove: nothing,
  undoMove: nothing,
  showClient: nothing,
  showHolidays: nothing,
  schedule: nothing,
  unschedule: nothing,
  retry: nothing,
  fetchMedia: nothing,
  stopFetching: nothing,
  allow: nothing,
  connect: nothing,
  signIn: nothing,
  open: nothing,
  remove: nothing,
  restore: nothing,
  exportDrafts: nothing,
  stopExport: nothing,
  seenExport: nothing,
  openImport: nothing,
  closeImport: nothing,
  giveFiles: nothing,
  dropTable: nothing,
  setColumn: nothing,
  setHead: nothing,
  setOrder: nothing,
  setZone: nothing,
  leaveRow: nothing,
  setRights: nothing,
  saveTemplate: nothing,
  runImport: nothing,
  stopImport: nothing,
  undoImport: nothing,
  coverOf: async (ref: MediaRef) =>
    'file' in ref ? `/samples/${ref.file.path.replace('.jpg', '.480.jpg')}` : null,
  newDraft: nothing,
  addFiles: nothing,
  refuseFiles: nothing,
  stopFiles: nothing,
  seenFiles: nothing,
  removeDrafts: nothing,
  undoRemoval: nothing,
  tagDrafts: nothing,
  scheduleDrafts: nothing,
  stopWork: nothing,
  seenOutcome: nothing,
  studio: nothing,
  beside: nothing,
  settings: nothing,
  openPage: nothing,
  cleanUp: nothing,
  loadRecent: nothing,
  onCancel: nothing,
  onResend: nothing,
  onResolve: nothing,
  onMove: nothing,
  onRemove: nothing,
  seePostNumbers: nothing,
  lookAtNumbers: nothing,
  farPictures: async () => ({}),
  seeYear: nothing,
  narrow: nothing,
  compare: nothing,
  compareNone: nothing,
  review: {
    look: nothing,
    openPost: nothing,
    closePost: nothing,
    approve: nothing,
    askChanges: nothing,
    ask: nothing,
    withdraw: nothing,
    comment: nothing,
    seeLinks: nothing,
    makeLink: nothing,
    makeConnectLink: nothing,
    revoke: nothing,
    choose: nothing,
  },
  people: {
    look: nothing,
    invite: nothing,
    withdraw: nothing,
    changeRole: nothing,
    takeOut: nothing,
    leave: nothing,
    join: nothing,
    newWorkspace: nothing,
    switchTo: nothing,
    rename: nothing,
    changePassword: nothing,
  },
  guards: {
    look: nothing,
    writeAgain: nothing,
    changeEmail: nothing,
    beginCodes: nothing,
    confirmCodes: nothing,
    putAway: nothing,
    endCodes: nothing,
    renewRecovery: nothing,
    addPasskey: nothing,
    dropPasskey: nothing,
  },
  scripts: {
    look: nothing,
    makeKey: nothing,
    revokeKey: nothing,
    makeWebhook: nothing,
    turnWebhook: nothing,
    renewSecret: nothing,
    deleteWebhook: nothing,
    testWebhook: nothing,
    openWebhook: nothing,
    replay: nothing,
  },
  server: {
    open: nothing,
    search: nothing,
    more: nothing,
    suspend: nothing,
    restore: nothing,
    setMode: nothing,
    allow: nothing,
    disallow: nothing,
    invite: nothing,
    dropPass: nothing,
    noteRequest: nothing,
    answer: nothing,
    preview: nothing,
    closePreview: nothing,
    changePolicy: nothing,
    dropPolicy: nothing,
  },
  openPost: nothing,
  otherPost: {
    again: nothing,
    owner: {
      onCancel: nothing,
      onResend: nothing,
      onResolve: nothing,
      onMove: nothing,
      onRemove: nothing,
    },
  },
  signOut: nothing,
  disconnect: nothing,
  chooseAccounts: nothing,
  checkAccount: nothing,
  checkApp: nothing,
  seeNumbers: nothing,
  seeConnections: nothing,
  saveWorkspace: nothing,
  endDevice: nothing,
  accept: nothing,
  saveTemplates: nothing,
  saveHashtagGroups: nothing,
  seeSettings: nothing,
  seePlan: nothing,
  choosePlan: nothing,
  managePlan: nothing,
  seeKeys: nothing,
  chooseLanguage: nothing,
  findWorker: nothing,
  keepQuietHours: nothing,
  hideFirstSteps: nothing,
  takeAlong: nothing,
  stopTaking: nothing,
  takeByBrowser: nothing,
  deleteWorkspace: nothing,
  deleteAccount: nothing,
  lookAtReceipt: nothing,
  saveReceipt: nothing,
  seeAudit: nothing,
  moreAudit: nothing,
  checkChain: nothing,
};

function useDraft<State extends DraftState>(first: State) {
  const [state, set] = useState(first);
  const change = (changes: DraftChanges) =>
    state.draft && set({ ...state, draft: { ...state.draft, ...changes } });
  return { state, actions: { ...IDLE, change } };
}

function PopupScreen({ name }: { name: string }) {
  return <Popup {...useDraft(popupStates[name] as PopupState)} />;
}
function StudioScreen({ name }: { name: string }) {
  return <Studio {...useDraft(studioStates[name] as StudioState)} />;
}

const screens: Record<string, { sheet: string; draw: (state: string) => ComponentChildren }> = {
  popup: { sheet: 'popup', draw: (state) => <PopupScreen name={state} /> },
  studio: { sheet: 'studio-page', draw: (state) => <StudioScreen name={state} /> },
  parts: { sheet: 'options-page', draw: (state) => (state === 'shortcuts' ? <ShortcutSheet /> : <Parts />) },
  options: {
    sheet: 'options-page',
    draw: (state) => <Settings state={settingsStates[state] as SettingsState} actions={IDLE} />,
  },
};

const asked = new URLSearchParams(location.search);
const screen = screens[asked.get('screen') ?? 'popup'];
document.body.className = screen?.sheet ?? '';
document.documentElement.lang = language;
givePictures(pictures);
giveFilms(filmsFor(asked.get('state') ?? ''));
await Promise.all([
  popup,
  settings,
  studio,
  loadPlatformWords(platforms.map(({ platform }) => platform)),
  loadCounting(platforms),
]);
render(screen?.draw(asked.get('state') ?? ''), document.getElementById('root') as HTMLElement);
document.body.dataset.drawn = 'true';
