import type { Draft, DraftMedia, Target } from '../../../shared/draft.ts';
import { pickedAt } from '../../../shared/picked-at.ts';

/** Which media go out, in which order, and where they stand in the strip. All pure: lists in, lists out. */

/** Picks at the end, or takes back. `before` is what it stood before when it was last left out, if known. */
export function toggled(picked: readonly string[], id: string, before?: string | null): string[] {
  if (picked.includes(id)) return picked.filter((one) => one !== id);
  const at = before ? picked.indexOf(before) : -1;
  return at < 0 ? [...picked, id] : [...picked.slice(0, at), id, ...picked.slice(at)];
}

/** The picked one that follows `id`, or null: where it goes back to when it is picked again. */
export const follower = (picked: readonly string[], id: string): string | null =>
  picked[picked.indexOf(id) + 1] ?? null;

/** Puts `id` to place `to` (from 0) among the picked, picking it first where it was not. */
export function movedTo(picked: readonly string[], id: string, to: number): string[] {
  const rest = picked.filter((one) => one !== id);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}

/** The strip as first shown: picked ones in their order, each other one behind its neighbour on the page. */
export function shownOrder(all: readonly string[], picked: readonly string[]): string[] {
  const shown = picked.filter((id) => all.includes(id));
  all.forEach((id, at) => {
    if (shown.includes(id)) return;
    const neighbour = at === 0 ? -1 : shown.indexOf(all[at - 1] as string);
    shown.splice(neighbour + 1, 0, id);
  });
  return shown;
}

/** After a move: picked ones fill the places that picked ones have, in their new order; the others stay. */
export function rearranged(shown: readonly string[], picked: readonly string[]): string[] {
  const next = [...picked];
  return shown.map((id) => (picked.includes(id) ? (next.shift() ?? id) : id));
}

/** Still on its way into the browser. */
export const isComing = ({ state }: DraftMedia): boolean => state === 'wanted' || state === 'fetching';
/** It has not been got, or is only a link: it cannot be picked. */
export const isShut = ({ state }: DraftMedia): boolean => state === 'failed' || state === 'link';

/** The longer side that platforms show in full, pixels. */
export const LARGE_SIDE = 1080;

/** Photos and videos in page order, floor plans behind them. */
export const plansLast = (media: readonly DraftMedia[]): DraftMedia[] =>
  media.toSorted((a, b) => Number(a.kind === 'floorplan') - Number(b.kind === 'floorplan'));

/** The picked media of a Draft, in the order they go out; at a Target with the pieces made for it. */
export const pickedMedia = (draft: Draft, target?: Target): DraftMedia[] =>
  pickedAt(draft.picked, target).flatMap((id) => draft.media.find((one) => one.id === id) ?? []);
