import { sql } from 'drizzle-orm';
import { publications } from '../schema.ts';

/** What has no Attempt under way and would go out by itself. */
export const isWaiting = sql`${publications.status} IN ('scheduled', 'preparing', 'ready')`;

/** Holds what waits for a Connection that is dead; a step under way loses its lease and so cannot go on. */
export const heldAsDead = (now: number) => ({
  status: 'held' as const,
  holdReason: 'connection-dead' as const,
  dueAt: null,
  lease: null,
  leaseUntil: null,
  version: sql`${publications.version} + 1`,
  updatedAt: now,
});

/** Lets what was held be looked at again at once. Its lateness it still has to answer for. */
export const lookedAtAgain = (now: number) => ({
  status: 'scheduled' as const,
  holdReason: null,
  dueAt: now,
  tries: 0,
  version: sql`${publications.version} + 1`,
  updatedAt: now,
});
