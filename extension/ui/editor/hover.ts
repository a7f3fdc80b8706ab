import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a mouse rests on a tile before it is shown large, ms. */
const REST = 500;

export interface Hovered {
  id: string;
  /** The tile is in the upper half of the window, so the large picture goes below. */
  above: boolean;
}

/** Which tile (by `data-id`) a mouse has rested on; nothing by touch, and nothing while a button is down. */
export function useHover() {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const leave = () => {
    clearTimeout(timer.current);
    setHovered(null);
  };
  useEffect(() => leave, []);
  return {
    hovered,
    leave,
    onPointerOver(event: PointerEvent) {
      leave();
      const tile = (event.target as Element).closest<HTMLElement>('[data-id][data-state=stored]');
      const id = tile?.dataset.id;
      if (!tile || !id || event.pointerType !== 'mouse' || event.buttons !== 0) return;
      const above = tile.getBoundingClientRect().bottom < innerHeight / 2;
      timer.current = window.setTimeout(() => setHovered({ id, above }), REST);
    },
  };
}
