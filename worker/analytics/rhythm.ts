import { LOOKS } from '../../shared/looks.ts';
import { stretched, type Waits } from '../waits.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a platform shows for a day only. */
const SHORT_LIVED = ['story'];

/** When look number `round` (from 0) is due, or null where there is none. */
export function lookAt(
  post: { publishedAt: number; kind: string },
  round: number,
  waits: Waits,
): number | null {
  const after = LOOKS[round];
  const isOver = after === undefined || (SHORT_LIVED.includes(post.kind) && after >= DAY);
  return isOver ? null : post.publishedAt + stretched(after, waits);
}

/** The first look that is still ahead: what was missed is not made up for. */
export function nextRound(
  post: { publishedAt: number; kind: string },
  from: number,
  now: number,
  waits: Waits,
): { round: number; at: number | null } {
  let round = from;
  for (;;) {
    const at = lookAt(post, round, waits);
    if (at === null || at > now) return { round, at };
    round += 1;
  }
}

/** An account's numbers are asked for once a day. */
export const accountPause = (waits: Waits): number => stretched(DAY, waits);
/** What could not be asked is asked again after this; longer than a platform's hour of rest. */
export const retryPause = (waits: Waits): number => stretched(3 * HOUR, waits);
