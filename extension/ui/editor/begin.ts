import { captionAt } from '../../../shared/caption-template.ts';
import type { Draft, Target } from '../../../shared/draft.ts';
import { newTarget as begin } from '../../../shared/new-target.ts';
import { quickTimes } from '../../../shared/schedule.ts';
import type { DraftChanges, Remembered } from '../../messages.ts';
import { timeZoneOf } from './zone.ts';

/** A Target for the account in this Draft, begun from what is remembered. */
export function newTarget(id: string, draft: Draft, remembered: Remembered): Target {
  const { accounts, rules, lastOptions, templates } = remembered;
  const target = begin(id, draft.title, rules[id], lastOptions[id]);
  const caption = captionAt(templates, accounts.find((one) => one.id === id)?.platform, draft);
  return caption === undefined ? target : { ...target, caption };
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
