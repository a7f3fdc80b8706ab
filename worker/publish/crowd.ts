import type { Waits } from '../waits.ts';

/**
 * Of a second that very many posts leave on, each is taken up and fenced a little earlier than usual, every one at a
 * moment of its own: what has to be asked of the database is spread over the seconds before, the more of them the more
 * posts there are, and only calls are left for the second itself.
 */

/** A row as far as its place in a crowd goes. */
export interface InCrowd {
  id: string;
  status: string;
  /** About so many posts leave on its second; 0: few. */
  crowded: number;
  dueAt: number | null;
  publishAt: number;
}

/** A post's share of what its crowd is spread over, 0 to 1: always the same. FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function shareOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}

/** What was put off waits for its own time. */
const share = (row: InCrowd): number =>
  row.crowded > 0 && row.dueAt === row.publishAt ? shareOf(row.id) : 0;

/** Over how long a crowd of so many is fenced, ms. */
export const fencedOver = (size: number, waits: Waits): number =>
  size > 0 ? Math.min(waits.crowdFenceMost, Math.max(waits.crowdFence, size * waits.crowdEach)) : 0;

/** Over how long a crowd of so many is taken up, ms. */
export const takenUpOver = (size: number, waits: Waits): number =>
  fencedOver(size, waits) * (waits.crowdEarly / waits.crowdFence);

/** How long before it is due a row is taken up, ms. */
export const earlyOf = (row: InCrowd, waits: Waits): number =>
  row.status === 'ready' ? waits.early + share(row) * takenUpOver(row.crowded, waits) : 0;

/** How long before it is due a staged row is fenced, ms; less than it is taken up. */
export const fenceOf = (row: InCrowd, waits: Waits): number =>
  waits.fence + share(row) * fencedOver(row.crowded, waits);
