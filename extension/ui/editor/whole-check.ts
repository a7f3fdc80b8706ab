import { type CheckedMedia, check, type Problem } from '../../../shared/check.ts';
import type { Draft, DraftMedia, Target } from '../../../shared/draft.ts';
import type { KindRules, Rules } from '../../../shared/platforms/rules.ts';
import { aimOf, type Named } from '../../../shared/taken.ts';
import { pickedMedia } from './picking.ts';

/** A Problem, or something that is put right by itself and told. */
export type Found = Omit<Problem, 'repair'> & { repair?: string };

function asChecked(one: DraftMedia): (CheckedMedia & Named)[] {
  const { id, mime, bytes, width, height, seconds } = one;
  if (!mime || !bytes || !width || !height) return [];
  return [{ id, kind: one.kind === 'video' ? 'video' : 'image', mime, bytes, width, height, seconds }];
}

/** Everything about a Draft that breaks the Rules at one Target. */
export function wholeCheck(draft: Draft, target: Target, rules: Rules): Found[] {
  const picked = pickedMedia(draft).flatMap(asChecked);
  if (picked.length === 0 && draft.picked.length > 0) return [];
  const { kind, media } = aimOf(rules, target, picked);
  const { title, options } = target;
  const caption = target.caption ?? draft.caption;
  const found = check(rules, { kind: kind?.kind, caption, title, options, media });
  return [...found, ...leftOut(kind, target, picked.length - media.length)];
}

/** Not a Problem, but its owner is told: more is picked than one post there takes. */
function leftOut(kind: KindRules | undefined, target: Target, count: number): Found[] {
  if (target.media || !(kind?.images || kind?.videos)) return [];
  return Array.from({ length: count }, () => ({ code: 'left-out', field: 'media', repair: 'leave-out' }));
}
