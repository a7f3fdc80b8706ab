import { useEffect, useState } from 'preact/hooks';
import type { CheckedMedia, Problem } from '../../../shared/check.ts';
import type { Draft, DraftMedia, Target } from '../../../shared/draft.ts';
import { kindFor, withDefaults } from '../../../shared/kind.ts';
import type { Platform, Rules } from '../../../shared/platforms/rules.ts';
import { toInstant } from '../../../shared/schedule.ts';
import type { Remembered } from '../../messages.ts';
import { checking, loadChecking } from './checking.ts';
import { offeredOptions } from './offered.ts';
import { isComing, isShut, pickedMedia } from './picking.ts';

/** A Problem and, where it belongs to one Target, whose. */
export type Standing = Problem & { accountId?: string; platform?: Platform };

export interface Readiness {
  /** What keeps the Draft from being scheduled, in the order of the form. */
  blocks: Standing[];
  /** How many media the extension will put right by itself, by repair. */
  repairs: Record<string, number>;
}

type Known = Pick<Remembered, 'accounts' | 'rules'>;

function asChecked(one: DraftMedia): CheckedMedia[] {
  const { mime, bytes, width, height, seconds } = one;
  if (!mime || !bytes || !width || !height) return [];
  return [{ kind: one.kind === 'video' ? 'video' : 'image', mime, bytes, width, height, seconds }];
}

/** The kind of post this Draft makes at an account. Before the first bytes are here, what the pick promises. */
export function kindAt(draft: Draft, rules: Rules, target?: Target) {
  const promised = pickedMedia(draft).map((one): CheckedMedia => {
    const kind = one.kind === 'video' ? 'video' : 'image';
    const mime = one.mime ?? (kind === 'video' ? 'video/mp4' : 'image/jpeg');
    return { kind, mime, bytes: 1, width: 1, height: 1 };
  });
  return kindFor(rules, promised, target?.kind);
}

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
  const isClear = ready.blocks.length === 0;
  useEffect(() => {
    if (checked) return;
    const bring = () => void loadChecking().then(() => draw(true));
    if (isClear) return bring();
    const signs = ['pointerdown', 'keydown'] as const;
    for (const sign of signs) addEventListener(sign, bring, { once: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, bring);
    };
  }, [checked, isClear]);
  return { ...ready, checked };
}

function mediaProblems(draft: Draft): Standing[] {
  const picked = pickedMedia(draft);
  if (picked.length === 0) return [{ code: 'no-media', field: 'media' }];
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
  return [...shut, ...broken(draft, target, rules).map((problem) => ({ ...problem, accountId, platform }))];
}

/** What breaks the Rules; without the check that is what only its owner can choose. */
function broken(draft: Draft, target: Target, rules: Rules): Problem[] {
  const check = checking()?.check;
  if (!check) return unmade(draft, target, rules);
  const media = pickedMedia(draft).flatMap(asChecked);
  if (media.length === 0 && draft.picked.length > 0) return [];
  const { kind, title, options } = target;
  const found = check(rules, { kind, caption: target.caption ?? draft.caption, title, options, media });
  return found.filter((problem) => problem.code !== 'no-media');
}

/** Options that must be chosen by hand and were not. */
function unmade(draft: Draft, target: Target, rules: Rules): Problem[] {
  const values = withDefaults(rules, target.options);
  return offeredOptions(rules, kindAt(draft, rules, target)?.kind, values)
    .filter((option) => option.type !== 'switch' && option.required && !values[option.name])
    .map(({ name }) => ({ code: 'option-missing', field: `options.${name}` }));
}

function timeProblems(draft: Draft, now: number): Standing[] {
  if (draft.when === null) return [{ code: 'no-time', field: 'when' }];
  if (draft.when.wall === 'now') return [];
  try {
    const { at } = toInstant(draft.when.wall, draft.when.timeZone);
    return at > now ? [] : [{ code: 'time-past', field: 'when' }];
  } catch {
    return [{ code: 'no-time', field: 'when' }];
  }
}
