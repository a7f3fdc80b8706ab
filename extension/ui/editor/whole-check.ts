import { type CheckedMedia, check, type Problem } from '../../../shared/check.ts';
import type { Draft, DraftMedia, Target } from '../../../shared/draft.ts';
import type { KindRules, Rules } from '../../../shared/platforms/rules.ts';
import { isShaped, shapedFor } from '../../../shared/shape.ts';
import { aimOf, type Named } from '../../../shared/taken.ts';
import { pickedMedia } from './picking.ts';

/** A Problem, or something that is put right by itself and told. */
export type Found = Omit<Problem, 'repair'> & { repair?: string };

function asChecked(one: DraftMedia): (CheckedMedia & Named)[] {
  const { id, mime, bytes, width, height, seconds, coding, logo } = one;
  if (!mime || !bytes || !width || !height) return [];
  const kind = one.kind === 'video' ? 'video' : 'image';
  return [{ id, kind, mime, bytes, width, height, seconds, coding: coding ?? undefined, logo }];
}

/** Everything about a Draft that breaks the Rules at one Target. */
export function wholeCheck(draft: Draft, target: Target, rules: Rules): Found[] {
  const picked = pickedMedia(draft, target).flatMap(asChecked);
  if (picked.length === 0 && draft.picked.length > 0) return [];
  const { kind, media: taken } = aimOf(rules, target, picked);
  const media = kind ? shapedFor(target, kind, taken) : taken;
  const { title, options } = target;
  const caption = target.caption ?? draft.caption;
  const found = check(rules, { kind: kind?.kind, caption, title, options, media });
  return [...found, ...leftOut(kind, target, picked.length - media.length), ...cutThere(kind, media)];
}

/** Not a Problem, but its owner is told: more is picked than one post there takes. */
function leftOut(kind: KindRules | undefined, target: Target, count: number): Found[] {
  if (target.media || !(kind?.images || kind?.videos)) return [];
  return Array.from({ length: count }, () => ({ code: 'left-out', field: 'media', repair: 'leave-out' }));
}

/** Nor is this: the platform will cut what has not the shape of the first. */
function cutThere(kind: KindRules | undefined, media: readonly CheckedMedia[]): Found[] {
  const [first, ...others] = media;
  if (!kind?.oneShape || !first) return [];
  return others
    .filter((one) => !isShaped(one, first.width / first.height))
    .map(() => ({ code: 'cut-there', field: 'media', repair: 'cut-there' }));
}
