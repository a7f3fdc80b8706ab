import { onChange as onStored } from '../../changes.ts';
import { connectionsDesk } from '../../screens/connections.ts';
import { deviceName } from '../../screens/device.ts';
import { errorOf } from '../../screens/draft-session.ts';
import { enter } from '../../screens/enter.ts';
import { LOCAL_WORKER } from '../../screens/local-worker.ts';
import { notWithinItself } from '../../screens/not-within.ts';
import { settingsDesk } from '../../screens/settings.ts';
import { readRemembered } from '../../send/remembered.ts';
import { NO_CONNECTIONS } from '../../ui/connections/session.ts';
import type { SettingsActions, SettingsState } from '../../ui/settings/Settings.tsx';
import { NO_SETTINGS } from '../../ui/settings/session.ts';

/** The options page's state and what changes it. */
export function startSettings() {
  let listener = () => {};
  const state: SettingsState = {
    ...NO_SETTINGS,
    remembered: null,
    device: deviceName(navigator),
    workerUrl: LOCAL_WORKER,
    now: Date.now(),
    busy: false,
    signInError: null,
    connections: NO_CONNECTIONS,
  };
  const set = (changes: Partial<SettingsState>): void => {
    Object.assign(state, changes);
    listener();
  };

  async function readAnew(): Promise<void> {
    const remembered = await readRemembered();
    set({ remembered, workerUrl: remembered.pairing?.workerUrl ?? state.workerUrl });
  }
  const connections = connectionsDesk(
    () => state.connections,
    (changes) => set({ connections: { ...state.connections, ...changes } }),
  );
  const settings = settingsDesk(() => ({ ...state, isSignedIn: state.remembered?.pairing != null }), set);
  function lookAgain(): void {
    settings.seeSettings();
    if (state.remembered?.pairing) connections.seeConnections();
  }

  const actions: SettingsActions = {
    ...connections,
    ...settings,
    async signIn(credentials) {
      set({ busy: true, signInError: null });
      try {
        await enter(credentials);
        await readAnew();
      } catch (error) {
        set({ signInError: errorOf(error) });
      }
      set({ busy: false });
      lookAgain();
    },
  };

  readAnew().then(lookAgain, (error) => set({ error: errorOf(error) }));
  onStored(({ changed }) => {
    if (changed === 'remembered') void readAnew();
  });
  // Connecting happens in another tab: look again when this one is back in front.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') lookAgain();
  });
  return {
    state: () => ({ ...state }),
    actions,
    onChange(next: () => void) {
      listener = notWithinItself(next);
    },
  };
}
