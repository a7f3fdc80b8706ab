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

export function largeOnes(media: readonly DraftMedia[]): string[] {
  const large = media.filter(({ width = 0, height = 0 }) => Math.max(width, height) >= LARGE_SIDE);
  return wholePick(large);
}

/** Picking many at once, as a menu. */
export async function selections(
  media: readonly DraftMedia[],
  onPick: (picked: string[]) => void,
): Promise<MenuItem[]> {
  await ready;
  return [
    { label: t.all, onPick: () => onPick(wholePick(media)) },
    { label: t.none, onPick: () => onPick([]) },
    { label: t.onlyLarge(LARGE_SIDE), onPick: () => onPick(largeOnes(media)) },
  ];
}
