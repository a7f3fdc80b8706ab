import type { Change } from '../changes.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { REST, rested } from './rested.ts';

/**
 * Reads what changed about an open Draft: one thing at a time, and what its own saving changed, which is told of with
 * every key and shown already, when the keys rest.
 */
export function whenKeysRest(work: () => Promise<void>): (change: Change) => void {
  const read = oneAtATime(work);
  const later = rested(read, REST);
  let typedAt = Number.NEGATIVE_INFINITY;
  addEventListener('input', () => {
    typedAt = performance.now();
  });
  return ({ changed }) => {
    if (changed === 'draft' && performance.now() - typedAt < REST) later.ask();
    else read();
  };
}
