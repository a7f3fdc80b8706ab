import { browser } from 'wxt/browser';
import { ask } from '../ask.ts';
import { newestDrafts } from '../draft/drafts.ts';
import { storageUsed } from '../draft/storage-used.ts';
import type { OwnActions, OwnState } from '../ui/settings/session.ts';
import { KEY } from '../ui/words/language.ts';
import { errorOf } from './draft-session.ts';

/** Keeps what is set and what this browser holds, and changes it. */
export function settingsDesk(
  state: () => OwnState & { isSignedIn: boolean },
  set: (changes: Partial<OwnState>) => void,
): OwnActions {
  const fail = (error: unknown): void => set({ error: errorOf(error) });

  /** Asks the Worker for what only it knows. */
  async function askAnew(): Promise<void> {
    if (!state().isSignedIn) return;
    const [, devices] = await Promise.all([ask('refresh', {}), ask('devices', {})]);
    set({ devices, error: null });
  }
  async function measure(): Promise<void> {
    const [used, [newest], { usage, quota }] = await Promise.all([
      storageUsed(),
      newestDrafts(1),
      navigator.storage.estimate(),
    ]);
    set({ stored: { ...used, used: usage ?? 0, allowed: quota ?? 0 }, newest: newest ?? null });
  }
  async function readKeys(): Promise<void> {
    const commands = await browser.commands.getAll();
    const keys = commands.map((one) => ({ does: one.description ?? '', keys: one.shortcut ?? '' }));
    set({ keys: keys.filter(({ does }) => does), version: browser.runtime.getManifest().version });
  }
  /** The payment service's page opens in a tab of its own. */
  const leadTo = (asked: Promise<{ url: string }>): void =>
    void asked.then(({ url }) => browser.tabs.create({ url })).catch(fail);
  const run = (work: Promise<unknown>) => void work.then(askAnew).catch(fail);

  return {
    seeSettings() {
      askAnew().catch(fail);
      measure().catch(() => undefined);
      readKeys().catch(() => undefined);
      ask('quietHours', {}).then((quietHours) => set({ quietHours }), fail);
    },
    seePlan: () =>
      void ask('paying', {}).then(
        (paying) => set({ paying }),
        () => set({ paying: 'failed' }),
      ),
    choosePlan: (plan) => leadTo(ask('choosePlan', { plan })),
    managePlan: () => leadTo(ask('managePlan', {})),
    seeKeys: () => void readKeys().catch(() => undefined),
    signOut: (everywhere) =>
      void ask('signOut', { everywhere }).then(() => {
        localStorage[KEY] = '';
        set({ devices: null });
      }, fail),
    saveWorkspace: (changes) => run(ask('editWorkspace', changes).then(() => set({ savedWorkspace: true }))),
    saveTemplates: (templates) => void ask('saveTemplates', templates).then(() => set({ error: null }), fail),
    saveHashtagGroups: (groups) =>
      void ask('saveHashtagGroups', groups).then(() => set({ error: null }), fail),
    accept: (accepted) => run(ask('acceptDocuments', accepted)),
    endDevice: (id) => run(ask('endDevice', { id })),
    keepQuietHours(quiet) {
      set({ quietHours: quiet });
      ask('keepQuietHours', { quiet }).catch(fail);
    },
    cleanUp: () =>
      void ask('cleanUp', {})
        .then(({ drafts }) => set({ cleaned: drafts }))
        .then(measure)
        .catch(fail),
    chooseLanguage: (language) =>
      void ask('chooseLanguage', { language }).then(() => {
        localStorage[KEY] = language ?? '';
        location.reload();
      }, fail),
  };
}
