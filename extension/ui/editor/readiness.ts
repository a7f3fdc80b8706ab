import type { Account } from '../../../shared/api.ts';
import { type CheckedMedia, check, kindFor, type Problem } from '../../../shared/check.ts';
import type { Draft, DraftMedia, Target } from '../../../shared/draft.ts';
import { platformRules } from '../../../shared/platforms/index.ts';
import { type Platform, type Rules, rulesFor } from '../../../shared/platforms/rules.ts';
import { toInstant } from '../../../shared/schedule.ts';
import { pickedMedia } from './picking.ts';

/** A Problem and, where it belongs to one Target, whose. */
export type Standing = Problem & { accountId?: string; platform?: Platform };

export interface Readiness {
  /** What keeps the Draft from being scheduled, in the order of the form. */
  blocks: Standing[];
  /** How many media the extension will put right by itself, by repair. */
  repairs: Record<string, number>;
}

function asChecked(one: DraftMedia): CheckedMedia[] {
  const { mime, bytes, width, height, seconds } = one;
  if (!mime || !bytes || !width || !height) return [];
  return [{ kind: one.kind === 'video' ? 'video' : 'image', mime, bytes, width, height, seconds }];
}

/** Every picked medium whose facts are known. */
export const checkedMedia = (draft: Draft): CheckedMedia[] => pickedMedia(draft).flatMap(asChecked);

export const rulesOf = (account: Account): Rules => rulesFor(platformRules(account.platform), account.limits);

export const captionOf = (draft: Draft, target: Target | undefined): string =>
  target?.caption ?? draft.caption;

/** The kind of post this Draft makes at an account. Before the first bytes are here, what the pick promises. */
export function kindAt(draft: Draft, rules: Rules, target?: Target) {
  const promised = pickedMedia(draft).map((one): CheckedMedia => {
    return {
      kind: one.kind === 'video' ? 'video' : 'image',
      mime: 'image/jpeg',
      bytes: 1,
      width: 1,
      height: 1,
    };
  });
  return kindFor(rules, promised, target?.kind);
}

/** Whether the Draft may be scheduled at `now` (ms, the Worker's clock), and if not, why. */
export function readiness(draft: Draft, accounts: readonly Account[], now: number): Readiness {
  const found = draft.targets.flatMap((target) => targetProblems(draft, target, accounts));
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

function mediaProblems(draft: Draft): Standing[] {
  const picked = pickedMedia(draft);
  if (picked.length === 0) return [{ code: 'no-media', field: 'media' }];
  const barred = picked.filter((one) => one.trouble === 'permission-needed').length;
  const lost = picked.filter((one) => one.state === 'failed' || one.state === 'link').length;
  const failed = lost - barred;
  const coming = picked.filter((one) => one.state === 'wanted' || one.state === 'fetching').length;
  const problems: Standing[] = [];
  if (barred > 0) problems.push({ code: 'media-barred', field: 'allow', params: { count: barred } });
  if (failed > 0) problems.push({ code: 'media-failed', field: 'media', params: { count: failed } });
  if (coming > 0) {
    const params = { done: picked.length - coming, total: picked.length };
    problems.push({ code: 'media-coming', field: 'media', params });
  }
  return problems;
}

function targetProblems(draft: Draft, target: Target, accounts: readonly Account[]): Standing[] {
  const { accountId } = target;
  const account = accounts.find((one) => one.id === accountId);
  if (!account) return [{ code: 'no-accounts', field: 'targets', accountId }];
  const rules = rulesOf(account);
  if (account.connection.status !== 'alive')
    return [{ code: 'connection-dead', field: 'targets', params: { name: rules.name }, accountId }];
  const { blocked } = account.limits;
  const shut: Standing[] = blocked
    ? [{ code: 'account-blocked', field: 'targets', params: { message: blocked.message }, accountId }]
    : [];
  const media = checkedMedia(draft);
  const caption = captionOf(draft, target);
  const broken =
    media.length === 0 && draft.picked.length > 0
      ? []
      : check(rules, { kind: target.kind, caption, title: target.title, options: target.options, media });
  return [...shut, ...broken.filter((problem) => problem.code !== 'no-media')].map((problem) => ({
    ...problem,
    accountId,
    platform: rules.platform,
  }));
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
