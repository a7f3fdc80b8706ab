import type { DraftMedia } from '../../../shared/draft.ts';
import type { MenuItem } from '../parts/Menu.tsx';
import { ready, t } from '../words/selections.ts';
import { isShut, LARGE_SIDE } from './picking.ts';

/** Everything that can go out together: photos and plans, or the videos where there is nothing else. */
export function wholePick(media: readonly DraftMedia[]): string[] {
  const there = media.filter((one) => !isShut(one));
  const still = there.filter((one) => one.kind !== 'video');
  return (still.length > 0 ? still : there).map((one) => one.id);
}

/** Measured here: what a page says of a size may be wrong. */
const isMeasured = ({ state, width, height }: DraftMedia): boolean =>
  state === 'stored' && !!width && !!height;

export function largeOnes(media: readonly DraftMedia[]): string[] {
  const large = ({ width = 0, height = 0 }: DraftMedia) => Math.max(width, height) >= LARGE_SIDE;
  return wholePick(media.filter((one) => isMeasured(one) && large(one)));
}

/** Picking many at once, as a menu. */
export async function selections(
  media: readonly DraftMedia[],
  onPick: (picked: string[]) => void,
): Promise<MenuItem[]> {
  await ready;
  const large = largeOnes(media);
  const whole = wholePick(media);
  const unknown = media.filter((one) => whole.includes(one.id) && !isMeasured(one)).length;
  return [
    { label: t.all, onPick: () => onPick(whole) },
    { label: t.none, onPick: () => onPick([]) },
    { label: t.onlyLarge(LARGE_SIDE, large.length, unknown), onPick: () => onPick(large) },
  ];
}
