import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface DragHandlers {
  /** Over which tile the dragged one is now, by id; called only when that changes. */
  onOver(dragged: string, over: string): void;
  onDrop(): void;
  onClick(id: string): void;
  /** A finger that rests on a tile. */
  onHold(id: string): void;
}

const FAR = 5;
const LONG = 450;

/** Pointer work on tiles that carry `data-id`: a click, a drag past a few pixels, or a long press by touch. */
export function useTileDrag(box: RefObject<HTMLElement | null>, handlers: DragHandlers) {
  const [dragged, setDragged] = useState<string | null>(null);
  const press = useRef<{ id: string; x: number; y: number; moving: boolean; hold?: number } | null>(null);

  const tileAt = (x: number, y: number): string | undefined => {
    const found = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-id]');
    return found && box.current?.contains(found) ? found.dataset.id : undefined;
  };
  const end = () => {
    clearTimeout(press.current?.hold);
    press.current = null;
    setDragged(null);
  };

  return {
    dragged,
    onPointerDown(event: PointerEvent) {
      const id = tileAt(event.clientX, event.clientY);
      if (event.button !== 0 || !id) return;
      press.current = { id, x: event.clientX, y: event.clientY, moving: false };
      if (event.pointerType === 'touch')
        press.current.hold = window.setTimeout(() => {
          end();
          handlers.onHold(id);
        }, LONG);
    },
    onPointerMove(event: PointerEvent) {
      const now = press.current;
      if (!now) return;
      if (!now.moving) {
        if (Math.hypot(event.clientX - now.x, event.clientY - now.y) < FAR) return;
        clearTimeout(now.hold);
        // A moving finger scrolls the strip; only a mouse or a pen drags.
        if (event.pointerType === 'touch') return end();
        now.moving = true;
        setDragged(now.id);
        box.current?.setPointerCapture(event.pointerId);
      }
      const over = tileAt(event.clientX, event.clientY);
      if (over && over !== now.id) handlers.onOver(now.id, over);
    },
    onPointerUp() {
      const now = press.current;
      end();
      if (now?.moving) handlers.onDrop();
      else if (now) handlers.onClick(now.id);
    },
    onPointerCancel: end,
  };
}
