import type { SettingsState } from '../../extension/ui/settings/Settings.tsx';
import { PAID_PLANS, PLAN_NAMES } from '../../shared/paid-plans.ts';
import type { Paying } from '../../shared/paying.ts';
import { remembered } from './accounts.ts';
import { NOW } from './drafts.ts';

const DAY = 86_400_000;
const asCustomer: typeof remembered = {
  ...remembered,
  pairing: remembered.pairing && { ...remembered.pairing, me: { ...remembered.pairing.me, plans: true } },
};

/** The settings where plans are sold. */
export function payingStates(settings: SettingsState): Record<string, SettingsState> {
  const paying = (change: Partial<Paying>): SettingsState => ({
    ...settings,
    remembered: asCustomer,
    paying: {
      plan: 'studio',
      used: { workspaces: 2, accounts: 14, posts: 212, bytes: 3_900_000_000 },
      plans: PLAN_NAMES.map((name, at) => ({
        name,
        limits: PAID_PLANS[name],
        price: at === 0 ? null : { amount: [0, 1900, 9900][at] ?? 0, currency: 'eur', every: 'month' },
      })),
      ...{ paidUntil: NOW + 18 * DAY, isEnding: false, graceUntil: null, isCustomer: true },
      ...change,
    },
  });
  const free = { workspaces: 1, accounts: 3, posts: 28, bytes: 91_000_000 };
  return {
    plan: paying({}),
    'plan-behind': paying({ graceUntil: NOW + 9 * DAY }),
    'plan-free': paying({ plan: 'free', used: free, isCustomer: false }),
    'plan-failed': { ...paying({}), paying: 'failed' },
  };
}
