import { browser } from 'wxt/browser';
import type { ApiError } from '../../../shared/api.ts';
import { AskError, ask } from '../../ask.ts';
import { onChange as onStored } from '../../changes.ts';
import { newestDrafts } from '../../draft/drafts.ts';
import { connectionsDesk } from '../../screens/connections.ts';
import { deviceName } from '../../screens/device.ts';
import { enter } from '../../screens/enter.ts';
import { LOCAL_WORKER } from '../../screens/local-worker.ts';
import { readRemembered } from '../../send/remembered.ts';
import { NO_CONNECTIONS } from '../../ui/connections/session.ts';
import type { SettingsActions, SettingsState } from '../../ui/settings/Settings.tsx';

const ALL = 10_000;

const errorOf = (error: unknown): ApiError =>
  error instanceof AskError ? error.error : { code: 'internal', message: String(error) };

/** The options page's state and what changes it. */
export function startSettings() {
  let listener = () => {};
  const state: SettingsState = {
    remembered: null,
    devices: null,
    stored: null,
    newest: null,
    cleaned: null,
    keys: [],
    version: browser.runtime.getManifest().version,
    device: deviceName(navigator),
    workerUrl: LOCAL_WORKER,
    now: Date.now(),
    busy: false,
    savedWorkspace: false,
    signInError: null,
    error: null,
    connections: NO_CONNECTIONS,
  };
  const set = (changes: Partial<SettingsState>): void => {
    Object.assign(state, changes);
    listener();
  };
  const fail = (error: unknown) => set({ error: errorOf(error) });

  async function readAnew(): Promise<void> {
    const remembered = await readRemembered();
    set({ remembered, workerUrl: remembered.pairing?.workerUrl ?? state.workerUrl });
  }
  /** Asks the Worker for what only it knows. */
  async function askAnew(): Promise<void> {
    if (!state.remembered?.pairing) return;
    const [remembered, devices] = await Promise.all([ask('refresh', {}), ask('devices', {})]);
    set({ remembered, devices, error: null });
    connections.seeConnections();
  }
  async function measure(): Promise<void> {
    const [drafts, { usage }] = await Promise.all([newestDrafts(ALL), navigator.storage.estimate()]);
    set({ stored: { drafts: drafts.length, bytes: usage ?? 0 }, newest: drafts[0] ?? null });
  }
  async function readKeys(): Promise<void> {
    const commands = await browser.commands.getAll();
    set({
      keys: commands
        .map((one) => ({ does: one.description ?? '', keys: one.shortcut ?? '' }))
        .filter(({ does }) => does),
    });
  }
  const connections = connectionsDesk(
    () => state.connections,
    (changes) => set({ connections: { ...state.connections, ...changes } }),
  );
  const run = (work: Promise<unknown>) => void work.then(() => askAnew()).catch(fail);

  const actions: SettingsActions = {
    ...connections,
    async signIn(credentials) {
      set({ busy: true, signInError: null });
      try {
        await enter(credentials);
        await readAnew();
      } catch (error) {
        set({ signInError: errorOf(error) });
      }
      set({ busy: false });
      await askAnew().catch(fail);
    },
    signOut: (everywhere) =>
      void ask('signOut', { everywhere })
        .then(() => set({ devices: null }))
        .then(readAnew)
        .catch(fail),
    saveWorkspace: (changes) => run(ask('editWorkspace', changes).then(() => set({ savedWorkspace: true }))),
    saveTemplates: (templates) =>
      void ask('saveTemplates', templates)
        .then((remembered) => set({ remembered, error: null }))
        .catch(fail),
    endDevice: (id) => run(ask('endDevice', { id })),
    accept: (accepted) => run(ask('acceptDocuments', accepted)),
    cleanUp: () =>
      void ask('cleanUp', {})
        .then(({ drafts }) => set({ cleaned: drafts }))
        .then(measure)
        .catch(fail),
  };

  readAnew().then(askAnew).catch(fail);
  measure().catch(() => {});
  readKeys().catch(() => {});
  onStored(({ changed }) => {
    if (changed === 'remembered') void readAnew();
  });
  // Connecting happens in another tab: look again when this one is back in front.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') askAnew().catch(fail);
  });
  return {
    state: () => ({ ...state }),
    actions,
    onChange(next: () => void) {
      listener = next;
    },
  };
}
