import { browser } from 'wxt/browser';
import type { Platform } from '../../shared/platforms/rules.ts';
import { ask } from '../ask.ts';
import type { ConnectionsActions, ConnectionsState } from '../ui/connections/session.ts';
import { errorOf } from './draft-session.ts';

/** So many days of an account's numbers are asked for. */
const DAYS = 30;

/** Keeps what the Worker says of the consents, and asks it to change them. */
export function connectionsDesk(
  state: () => ConnectionsState,
  set: (changes: Partial<ConnectionsState>) => void,
): ConnectionsActions {
  const refuse = (error: unknown): void => set({ refused: errorOf(error) });
  const setApp = (platform: Platform, app: ConnectionsState['apps'][Platform]): void =>
    set({ apps: { ...state().apps, [platform]: app } });
  const setNumbers = (id: string, numbers: ConnectionsState['numbers'][string]): void =>
    set({ numbers: { ...state().numbers, [id]: numbers } });

  async function look(): Promise<void> {
    try {
      const [{ items }, { items: notices }] = await Promise.all([ask('connections', {}), ask('notices', {})]);
      set({ connections: items, notices: notices.filter((one) => one.connectionId !== null) });
    } catch {
      // What was here stays in sight.
      if (!Array.isArray(state().connections)) set({ connections: 'failed' });
    }
  }
  /** Does it, and shows how things are then; what was refused is said. */
  async function change(work: () => Promise<unknown>): Promise<void> {
    set({ refused: null, parted: null });
    await work().catch(refuse);
    await look();
  }

  return {
    seeConnections: () => void look(),
    connect: (platform, way = null, code) => {
      set({ refused: null, wanted: null });
      ask('connect', { platform, way, ...(code ? { code } : {}) }).then(
        ({ url }) => browser.tabs.create({ url }),
        (error) => {
          const refused = errorOf(error);
          const isCode = refused.code === 'code-needed' || refused.code === 'wrong-code';
          set({ refused, wanted: isCode ? { platform, way } : null });
        },
      );
    },
    disconnect: ({ id, name }) =>
      void change(async () => {
        const left = await ask('disconnect', { connectionId: id });
        set({ parted: { name, ...left } });
      }),
    chooseAccounts: (connectionId, accountIds) =>
      void change(() => ask('chooseAccounts', { connectionId, accountIds })),
    checkAccount: (accountId) => void change(() => ask('refresh', { accountIds: [accountId] })),
    checkApp(platform) {
      if (typeof state().apps[platform] !== 'object') setApp(platform, 'asking');
      ask('checkApp', { platform }).then(
        (check) => setApp(platform, check),
        () => setApp(platform, 'failed'),
      );
    },
    seeNumbers(accountId) {
      setNumbers(accountId, 'asking');
      ask('accountNumbers', { accountId, days: DAYS }).then(
        ({ items }) => setNumbers(accountId, items),
        () => setNumbers(accountId, 'failed'),
      );
    },
  };
}
