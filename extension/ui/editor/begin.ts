import type { Account } from '../../../shared/api.ts';
import type { Draft, Target } from '../../../shared/draft.ts';
import { platformRules } from '../../../shared/platforms/index.ts';
import { quickTimes } from '../../../shared/schedule.ts';
import type { DraftChanges, Remembered } from '../../messages.ts';
import { rememberedValues } from './offered.ts';

/** A Target for the account, with what was chosen there last time as far as the platform lets that stand. */
export function newTarget(account: Account, remembered: Remembered): Target {
  const last = remembered.lastOptions[account.id];
  return { accountId: account.id, options: rememberedValues(platformRules(account.platform), last) };
}

export function timeZoneOf(remembered: Remembered | null): string {
  const pairing = remembered?.pairing;
  const workspace = pairing?.me.workspaces.find((one) => one.id === pairing.workspaceId);
  return workspace?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * What a fresh Draft starts with: the account last used (or the only one) and the next usual time. Null where
 * nothing is to be filled in.
 */
export function beginnings(draft: Draft, remembered: Remembered, now: number): DraftChanges | null {
  const changes: DraftChanges = {};
  const alive = remembered.accounts.filter((account) => account.connection.status === 'alive');
  const usual =
    alive.find((account) => account.id === remembered.lastAccountId) ??
    (alive.length === 1 ? alive[0] : undefined);
  if (draft.targets.length === 0 && usual) changes.targets = [newTarget(usual, remembered)];
  if (draft.when === null && remembered.pairing) {
    const timeZone = timeZoneOf(remembered);
    const times = quickTimes(now, timeZone);
    const next = times.find(({ choice }) => choice === 'tonight') ?? times.at(-1);
    if (next) changes.when = { wall: next.wall, timeZone };
  }
  return Object.keys(changes).length > 0 ? changes : null;
}
