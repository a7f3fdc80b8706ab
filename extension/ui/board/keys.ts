import { stepTo } from '../editor/keys.ts';

/** What a key means on the board. */
export interface BoardKeys {
  /** The one that has the focus, among those shown. */
  at: number;
  count: number;
  columns: number;
  focusOn(at: number): void;
  /** `far`: all from the last one that was picked. */
  toggle(at: number, far: boolean): void;
  pickAll(): void;
  /** Answers whether there was anything to leave out. */
  pickNone(): boolean;
  open(at: number): void;
  remove(): void;
}

/** So many rows a page key goes. */
const PAGE = 3;

/** Does what the key means. Answers whether it meant anything. */
export function strike(event: KeyboardEvent, keys: BoardKeys): boolean {
  const { key, shiftKey } = event;
  const { at, count, columns } = keys;
  if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) keys.pickAll();
  else if (event.ctrlKey || event.metaKey || event.altKey) return false;
  else if (key === 'Escape') return keys.pickNone();
  else if (count === 0) return false;
  else if (key === ' ') keys.toggle(at, shiftKey);
  else if (key === 'Enter') keys.open(at);
  else if (key === 'Delete') keys.remove();
  else if (key === 'PageDown') keys.focusOn(Math.min(count - 1, at + PAGE * columns));
  else if (key === 'PageUp') keys.focusOn(Math.max(0, at - PAGE * columns));
  else {
    const to = stepTo(key, at, count, columns);
    if (to === null) return false;
    keys.focusOn(to);
    if (shiftKey && to !== at) keys.toggle(to, true);
  }
  return true;
}
