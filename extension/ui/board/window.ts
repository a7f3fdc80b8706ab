import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Which of many cards are drawn: those in sight, and two rows around them. */

const GAP = 16;
/** A card is about so wide, pixels; on a narrow screen two stand side by side. */
const WIDE = 232;
const SLIM = 150;
const SLIM_BELOW = 560;
/** What stands under the picture, pixels. */
const WORDS = 124;
const AROUND = 2;

export interface Grid {
  columns: number;
  /** Of a card, pixels. */
  height: number;
  /** The first that is drawn, and the one behind the last. */
  from: number;
  to: number;
  /** The room that the rows which are not drawn take, pixels. */
  above: number;
  below: number;
}

/** Pixels from the upper edge of the grid to that of the card's row. */
export const topOf = (at: number, { columns, height }: Pick<Grid, 'columns' | 'height'>): number =>
  Math.floor(at / columns) * (height + GAP);

/**
 * `width`: of the grid; `top`, `bottom`: what of it is in sight. Pixels, from the grid's upper edge. `letters`: how many
 * times the usual size the person's text has.
 */
export function gridFor(count: number, width: number, top: number, bottom: number, letters = 1): Grid {
  const least = width < SLIM_BELOW ? SLIM : WIDE;
  const columns = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
  const height =
    Math.round((((width - GAP * (columns - 1)) / columns) * 2) / 3) + Math.round(WORDS * letters);
  const rows = Math.ceil(count / columns);
  const row = (y: number) => Math.floor(y / (height + GAP));
  const first = Math.min(Math.max(0, row(top) - AROUND), Math.max(0, rows - 1));
  const last = Math.min(rows, Math.max(first, row(bottom) + 1 + AROUND));
  return {
    columns,
    height,
    from: first * columns,
    to: Math.min(count, last * columns),
    above: first * (height + GAP),
    below: Math.max(0, rows - last) * (height + GAP),
  };
}

const same = (a: Grid, b: Grid): boolean =>
  (Object.keys(a) as (keyof Grid)[]).every((key) => a[key] === b[key]);

/** The grid as it lies on the screen; drawn anew when it is scrolled far enough, or its width changes. */
export function useGrid(box: RefObject<HTMLElement | null>, count: number): Grid {
  const look = (): Grid => {
    const { width = 0, top = 0 } = box.current?.getBoundingClientRect() ?? {};
    const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
    return gridFor(count, width || innerWidth - 260, -top, innerHeight - top, letters);
  };
  const [grid, setGrid] = useState(look);
  useLayoutEffect(() => {
    const again = () => setGrid((old) => (same(old, look()) ? old : look()));
    again();
    const size = new ResizeObserver(again);
    if (box.current) size.observe(box.current);
    addEventListener('scroll', again, { capture: true, passive: true });
    return () => {
      size.disconnect();
      removeEventListener('scroll', again, { capture: true });
    };
  }, [count]);
  return grid;
}

/** Scrolls so that the card is in sight with all of its row. */
export function bringToSight(box: HTMLElement, at: number, grid: Grid): void {
  const { top } = box.getBoundingClientRect();
  const upper = top + topOf(at, grid);
  const scroller = box.closest<HTMLElement>('.board');
  const held =
    scroller && scroller.scrollHeight > scroller.clientHeight ? scroller : document.scrollingElement;
  const room = 24;
  if (upper < room) held?.scrollBy(0, upper - room);
  else if (upper + grid.height > innerHeight - room)
    held?.scrollBy(0, upper + grid.height - innerHeight + room);
}
