import type { Waits } from '../waits.ts';

/**
 * Of a second that very many posts leave on, each is taken up and fenced a little earlier than usual, every one at a
 * moment of its own: what has to be asked of the database is spread over the seconds before, and only calls are left
 * for the second itself.
 */

/** A row as far as its place in a crowd goes. */
export interface InCrowd {
  id: string;
  status: string;
  crowded: boolean;
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
const share = (row: InCrowd): number => (row.crowded && row.dueAt === row.publishAt ? shareOf(row.id) : 0);

/** How long before it is due a row is taken up, ms. */
export const earlyOf = (row: InCrowd, waits: Waits): number =>
  row.status === 'ready' ? waits.early + share(row) * waits.crowdEarly : 0;

/** How long before it is due a staged row is fenced, ms; less than it is taken up. */
export const fenceOf = (row: InCrowd, waits: Waits): number => waits.fence + share(row) * waits.crowdFence;
