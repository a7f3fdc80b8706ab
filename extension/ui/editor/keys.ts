import type { DraftMedia } from '../../../shared/draft.ts';
import { movedTo } from './picking.ts';
import { type Hovered, hoveredAt, REST } from './pointer.ts';

/** Key work on the photo strip: Space picks, Enter enlarges, arrows go from tile to tile, with Alt they move a photo. */

export interface KeyWork {
  tiles: readonly DraftMedia[];
  picked: readonly string[];
  focused: string | null;
  columns: number;
  toggle(id: string): void;
  /** The picked photos in their new order, and which of them was moved. */
  place(next: string[], moved: string): void;
  focusOn(id: string): void;
  enlarge(id: string): void;
  /** Shows a tile's picture larger beside the strip; null: no longer. */
  peek(hovered: Hovered | null): void;
}

/** Where a key leads in a grid: the new index, or null where the key means nothing. */
export function stepTo(key: string, at: number, count: number, columns: number): number | null {
  const step = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    Home: -at,
    End: count - 1 - at,
  }[key];
  if (step === undefined) return null;
  const to = at + step;
  return to >= 0 && to < count ? to : at;
}

let resting: ReturnType<typeof setTimeout> | undefined;

/** A tile that the focus rests on after a key is shown larger, as one under a mouse; the next key or a lost focus ends it. */
function peekAt(box: HTMLElement, work: KeyWork): void {
  const end = () => {
    clearTimeout(resting);
    work.peek(null);
  };
  const tile = document.activeElement;
  if (!(tile instanceof HTMLElement) || !box.contains(tile)) return;
  const hovered = hoveredAt(tile);
  if (!hovered) return;
  resting = setTimeout(() => work.peek(hovered), REST);
  for (const over of ['focusout', 'keydown', 'pointerover']) box.addEventListener(over, end, { once: true });
}

/** Does what a key means at the tile that has the focus. */
export function strike(box: HTMLElement, { key, altKey }: KeyboardEvent, work: KeyWork): void {
  const { tiles, picked, focused, columns } = work;
  const at = tiles.findIndex((one) => one.id === focused);
  if (at < 0 || focused === null) return;
  if (key === ' ') work.toggle(focused);
  else if (key === 'Enter') work.enlarge(focused);
  if (key === ' ' || key === 'Enter') return;
  // A small window shows more of them in a row.
  const drawn = getComputedStyle(box).gridTemplateColumns.split(' ').length;
  const among = altKey ? picked.indexOf(focused) : at;
  const to = stepTo(key, among, altKey ? picked.length : tiles.length, drawn > 1 ? drawn : columns);
  if (to === null || among < 0) return;
  if (!altKey) {
    work.focusOn((tiles[to] as DraftMedia).id);
    peekAt(box, work);
  } else if (to !== among) work.place(movedTo(picked, focused, to), focused);
}
