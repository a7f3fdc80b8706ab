import type { Draft, OptionValues, Target } from '../../../shared/draft.ts';
import type { Rules } from '../../../shared/platforms/rules.ts';
import { quickTimes } from '../../../shared/schedule.ts';
import type { DraftChanges, Remembered } from '../../messages.ts';
import { withTitle } from './as-kind.ts';
import { timeZoneOf } from './zone.ts';

/**
 * What was chosen last time, as far as it may be chosen beforehand: only choices that have a default of their
 * own. What a platform wants chosen by hand each time, and every switch, starts anew.
 */
function rememberedValues(rules: Rules, last: OptionValues | undefined): OptionValues {
  const kept: OptionValues = {};
  for (const option of rules.options) {
    const value = last?.[option.name];
    if (option.type === 'choice' && option.default !== undefined && typeof value === 'string')
      if (option.choices.includes(value)) kept[option.name] = value;
  }
  return kept;
}

/**
 * A Target for the account, with what was chosen there last time as far as the platform lets that stand, and with the
 * page's title where nothing goes out without one.
 */
export function newTarget(id: string, draft: Draft, { rules, lastOptions }: Remembered): Target {
  const held = rules[id];
  if (!held) return { accountId: id, options: {} };
  const target = { accountId: id, options: rememberedValues(held, lastOptions[id]) };
  return held.kinds.every(({ title }) => title?.min) ? withTitle(draft, target, held.kinds[0]) : target;
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
  if (draft.targets.length === 0 && usual) changes.targets = [newTarget(usual.id, draft, remembered)];
  if (draft.when === null && remembered.pairing) {
    const timeZone = timeZoneOf(remembered);
    const times = quickTimes(now, timeZone);
    const next = times.find(({ choice }) => choice === 'tonight') ?? times.at(-1);
    if (next) changes.when = { wall: next.wall, timeZone };
  }
  return Object.keys(changes).length > 0 ? changes : null;
}
