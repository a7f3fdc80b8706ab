import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef } from 'preact/hooks';

/** Where an entry would land. */
export interface Landing {
  day: string;
  /** Minutes since midnight; null: at the hour it has. */
  minute: number | null;
}

/** Rounds the height in a column of 24 hours to a quarter of an hour. */
export function minuteAt(y: number, height: number): number {
  const quarters = Math.floor((Math.max(0, Math.min(y, height - 1)) / height) * 96);
  return quarters * 15;
}

/** A day that entries can be dropped on; `byHour` where its height is the 24 hours. */
export function useDropDay<Box extends HTMLElement>(day: string, byHour: boolean) {
  const box = useRef<Box>(null);
  useEffect(() => {
    if (!box.current) return;
    return dropTargetForElements({
      element: box.current,
      getData({ input, element }): Record<string, unknown> {
        const { top, height } = element.getBoundingClientRect();
        return { day, minute: byHour ? minuteAt(input.clientY - top, height) : null };
      },
    });
  }, [day, byHour]);
  return box;
}
