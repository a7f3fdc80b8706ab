import { ask } from '../ask.ts';
import { type AnalyticsActions, type AnalyticsState, MOST_COMPARED } from '../ui/analytics/session.ts';

/** Keeps what the room of numbers shows, and brings it for the days and the account that are chosen. */
export function analyticsDesk(
  state: () => AnalyticsState,
  set: (changes: Partial<AnalyticsState>) => void,
): AnalyticsActions {
  async function bring(): Promise<void> {
    const { days, accountId } = state();
    const isStill = () => state().days === days && state().accountId === accountId;
    set({ busy: true });
    try {
      const report = await ask('analytics', { days, ...(accountId && { account: accountId }) });
      if (isStill()) set({ report, busy: false });
    } catch {
      if (isStill()) set({ busy: false, ...(typeof state().report !== 'object' && { report: 'failed' }) });
    }
  }
  return {
    lookAtNumbers() {
      if (state().report === 'failed') set({ report: 'asking' });
      void bring();
    },
    seeYear() {
      if (typeof state().year === 'object' && state().year) return;
      set({ year: 'asking' });
      ask('analytics', { days: 365 }).then(
        (year) => set({ year }),
        () => set({ year: 'failed' }),
      );
    },
    narrow(change) {
      set(change);
      if ('days' in change || 'accountId' in change) void bring();
    },
    compare(id) {
      const { compared } = state();
      if (compared.includes(id)) return set({ compared: compared.filter((one) => one !== id) });
      if (compared.length < MOST_COMPARED) set({ compared: [...compared, id] });
    },
    compareNone: () => set({ compared: [] }),
  };
}
