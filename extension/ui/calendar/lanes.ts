import type { Placed } from './entries.ts';

/** How long an entry is drawn, minutes: long enough for a line of text. */
export const DRAWN = 45;

export interface Laid {
  placed: Placed;
  /** Which of `lanes` it stands in, from 0. */
  lane: number;
  lanes: number;
}

/** Entries whose places would cover each other stand side by side. They come in the order of their minutes. */
export function sideBySide(entries: readonly Placed[]): Laid[] {
  const laid: Laid[] = [];
  let group: Laid[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const one of group) one.lanes = ends.length;
    laid.push(...group);
    group = [];
    ends = [];
  };
  for (const placed of [...entries].sort((a, b) => a.minute - b.minute)) {
    if (ends.length > 0 && ends.every((end) => end <= placed.minute)) close();
    const free = ends.findIndex((end) => end <= placed.minute);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = placed.minute + DRAWN;
    group.push({ placed, lane, lanes: 1 });
  }
  close();
  return laid;
}
