import { useEffect, useState } from 'preact/hooks';
import type { Draft, Target } from '../../../shared/draft.ts';
import { kindFor, withDefaults } from '../../../shared/kind.ts';
import type { Platform, Rules } from '../../../shared/platforms/rules.ts';
import type { Named } from '../../../shared/taken.ts';
import type { Remembered } from '../../messages.ts';
import { t } from '../words/editing.ts';
import { instantOf } from '../words/format.ts';
import { checking, loadChecking } from './checking.ts';
import { offeredOptions } from './offered.ts';
import { isComing, isShut, pickedMedia } from './picking.ts';
import type { Found } from './whole-check.ts';

/** A Problem and, where it belongs to one Target, whose. */
export type Standing = Found & { accountId?: string; platform?: Platform };

export interface Readiness {
  /** What keeps the Draft from being scheduled, in the order of the form. */
  blocks: Standing[];
  /** How many media the extension will put right by itself, by repair. */
  repairs: Record<string, number>;
}

type Known = Pick<Remembered, 'accounts' | 'rules'>;

/** The picked media that may go out at a Target. Before the first bytes are here, what the pick promises. */
export const promised = (draft: Draft, target?: Target): Named[] =>
  pickedMedia(draft, target)
    .filter(({ id }) => target?.media?.includes(id) ?? true)
    .map((one) => {
      const kind = one.kind === 'video' ? 'video' : 'image';
      const mime = one.mime ?? (kind === 'video' ? 'video/mp4' : 'image/jpeg');
      return { id: one.id, kind, mime };
    });

/** The kind of post this Draft makes at an account. */
export const kindAt = (draft: Draft, rules: Rules, target?: Target) =>
  kindFor(rules, promised(draft, target), target?.kind);

/** Whether the Draft may be scheduled at `now` (ms, the Worker's clock), and if not, why. */
export function readiness(draft: Draft, known: Known, now: number): Readiness {
  const found = draft.targets.flatMap((target) => targetProblems(draft, target, known));
  const repairs: Record<string, number> = {};
  for (const { repair } of found) if (repair) repairs[repair] = (repairs[repair] ?? 0) + 1;
  const blocks = [
    ...mediaProblems(draft),
    ...found.filter((problem) => !problem.repair),
    ...(draft.targets.length === 0 ? [{ code: 'no-accounts', field: 'targets' }] : []),
    ...timeProblems(draft, now),
    ...(draft.rightsAt === null ? [{ code: 'rights-unsaid', field: 'rights' }] : []),
  ];
  return { blocks, repairs };
}

/** Readiness as it is drawn: the whole check joins once somebody works on the form or nothing else is left. */
export function useReadiness(draft: Draft, known: Known, now: number): Readiness & { checked: boolean } {
  const [, draw] = useState(false);
  const ready = readiness(draft, known, now);
  const checked = checking() !== undefined;
  // Nothing else is left, or what is left is so rare that its words come with the check.
  const isWanted = !t.problems[ready.blocks[0]?.code ?? ''];
  useEffect(() => {
    if (checked) return;
    const bring = () => void loadChecking().then(() => draw(true));
    if (isWanted) return bring();
    const stop = new AbortController();
    for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, bring, stop);
    return () => stop.abort();
  }, [checked, isWanted]);
  return { ...ready, checked };
}

function mediaProblems(draft: Draft): Standing[] {
  const picked = pickedMedia(draft);
  // Words alone may do: the whole check knows.
  if (picked.length === 0) return checking() ? [] : [{ code: 'no-media', field: 'media' }];
  const barred = picked.filter((one) => one.trouble === 'permission-needed').length;
  const failed = picked.filter(isShut).length - barred;
  const coming = picked.filter(isComing).length;
  const problems: Standing[] = [];
  if (barred > 0) problems.push({ code: 'media-barred', field: 'allow', params: { count: barred } });
  if (failed > 0) problems.push({ code: 'media-failed', field: 'media', params: { count: failed } });
  if (coming > 0) {
    const params = { done: picked.length - coming, total: picked.length };
    problems.push({ code: 'media-coming', field: 'media', params });
  }
  return problems;
}

function targetProblems(draft: Draft, target: Target, { accounts, rules: held }: Known): Standing[] {
  const { accountId } = target;
  const account = accounts.find((one) => one.id === accountId);
  const rules = held[accountId];
  if (!account || !rules) return [{ code: 'no-accounts', field: 'targets', accountId }];
  if (account.connection.status !== 'alive')
    return [{ code: 'connection-dead', field: 'targets', params: { name: rules.name }, accountId }];
  const { blocked } = account.limits;
  const shut: Standing[] = blocked
    ? [{ code: 'account-blocked', field: 'targets', params: { message: blocked.message }, accountId }]
    : [];
  const { platform } = rules;
  const found = checking()?.check(draft, target, rules) ?? unmade(draft, target, rules);
  return [...shut, ...found.map((problem) => ({ ...problem, accountId, platform }))];
}

/** Options that must be chosen by hand and were not. */
function unmade(draft: Draft, target: Target, rules: Rules): Found[] {
  const values = withDefaults(rules, target.options);
  return offeredOptions(rules, kindAt(draft, rules, target)?.kind, values)
    .filter((option) => option.type !== 'switch' && option.required && !values[option.name])
    .map(({ name }) => ({ code: 'option-missing', field: `options.${name}` }));
}

/** Of the time for all, where somebody goes by it, and of those that single accounts have. */
function timeProblems({ when, targets }: Draft, now: number): Standing[] {
  const own = targets.flatMap((target) => (target.when ? timeProblem(target.when, now, target) : []));
  return targets.length > 0 && targets.every((target) => target.when)
    ? own
    : [...timeProblem(when, now), ...own];
}

function timeProblem(when: Draft['when'], now: number, whose?: Target): Standing[] {
  if (when?.wall === 'now') return [];
  const at = when && instantOf(when.wall, when.timeZone)?.at;
  if (at && at > now) return [];
  return [
    { code: at ? 'time-past' : 'no-time', field: 'when', ...(whose && { accountId: whose.accountId }) },
  ];
}
