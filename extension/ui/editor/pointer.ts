/** Pointer work on tiles that carry `data-id`: drags past a few pixels, long presses by touch, a mouse that rests. */

export interface PointerWork {
  /** A tile is being dragged; null: no longer. */
  onDrag(id: string | null): void;
  /** Over which tile the dragged one is now; called only when that changes. */
  onOver(dragged: string, over: string): void;
  onDrop(dragged: string): void;
  /** A finger that rests on a tile. */
  onHold(id: string): void;
  /** A mouse that rests on a tile, or has left it. */
  onRest(hovered: Hovered | null): void;
}
export interface Hovered {
  id: string;
  /** The tile is in the upper half of the window, so what is shown of it goes below. */
  above: boolean;
}

/** What is to be shown of a tile that something rests on; null where there is nothing yet. */
export function hoveredAt(tile: HTMLElement): Hovered | null {
  const { id, state } = tile.dataset;
  if (!id || state !== 'stored') return null;
  return { id, above: tile.getBoundingClientRect().bottom < innerHeight / 2 };
}

/** Pixels a press moves before it is a drag. */
const FAR = 5;
/** How long a finger holds, and a mouse rests, ms. */
const HOLD = 450;
export const REST = 500;

interface Press {
  id: string;
  x: number;
  y: number;
  moving: boolean;
}

/** Follows the pointer over the box, from `first` on; answers how to stop. `work` is asked anew each time. */
export function followPointer(box: HTMLElement, work: () => PointerWork, first: PointerEvent): () => void {
  let press: Press | null = null;
  let over: string | null = null;
  let timer: number | undefined;
  /** A button may go down while this file is on its way here: then the first move tells of it. */
  let unheard = first.type === 'pointerover' && first.buttons === 0;

  const tileAt = (x: number, y: number): HTMLElement | undefined => {
    const found = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-id]');
    return found && box.contains(found) ? found : undefined;
  };
  const rest = (event: PointerEvent): void => {
    clearTimeout(timer);
    work().onRest(null);
    const tile = tileAt(event.clientX, event.clientY);
    if (!tile || event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const hovered = hoveredAt(tile);
    if (hovered) timer = window.setTimeout(() => work().onRest(hovered), REST);
  };
  const end = (): void => {
    clearTimeout(timer);
    if (press?.moving) work().onDrag(null);
    press = null;
    over = null;
    removeEventListener('keydown', cancel, true);
  };
  function cancel(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  }

  const down = (event: PointerEvent): void => {
    unheard = false;
    const id = tileAt(event.clientX, event.clientY)?.dataset.id;
    clearTimeout(timer);
    work().onRest(null);
    if (event.buttons !== 1 || !id) return;
    press = { id, x: event.clientX, y: event.clientY, moving: false };
    if (event.pointerType !== 'touch') return;
    timer = window.setTimeout(() => {
      end();
      work().onHold(id);
    }, HOLD);
  };
  const move = (event: PointerEvent): void => {
    if (unheard && event.buttons === 1) down(event);
    unheard = false;
    if (!press) return;
    // It was let go before this was listening, or outside of the window.
    if (event.buttons === 0) {
      end();
      return;
    }
    if (!press.moving) {
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) < FAR) return;
      // A moving finger scrolls the strip; only a mouse or a pen drags.
      if (event.pointerType === 'touch') {
        end();
        return;
      }
      press.moving = true;
      addEventListener('keydown', cancel, true);
      work().onDrag(press.id);
      box.setPointerCapture(event.pointerId);
    }
    const now = tileAt(event.clientX, event.clientY)?.dataset.id ?? null;
    if (now && now !== over && now !== press.id) work().onOver(press.id, now);
    over = now;
  };
  const up = (): void => {
    const dropped = press?.moving ? press.id : null;
    if (dropped) work().onDrop(dropped);
    end();
  };
  const leave = (): void => {
    clearTimeout(timer);
    work().onRest(null);
  };

  const listening = {
    pointerover: rest,
    pointerleave: leave,
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: end,
  };
  const entries = Object.entries(listening) as [keyof typeof listening, (event: PointerEvent) => void][];
  for (const [name, listener] of entries) box.addEventListener(name, listener);
  if (first.type === 'pointerdown') down(first);
  else rest(first);
  return () => {
    end();
    for (const [name, listener] of entries) box.removeEventListener(name, listener);
  };
}
