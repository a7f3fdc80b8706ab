import type { Notice } from '../../shared/health.ts';
import { database } from '../draft/database.ts';
import { Refusal } from '../failure.ts';
import type { World } from '../world.ts';
import { remember } from './remember.ts';
import { readRemembered } from './remembered.ts';
import { call } from './session.ts';

/** So often the Worker is asked what else its owner must know, ms. */
const RHYTHM = 900_000;

export interface Notices {
  /** Asks once it is time to, and answers what this device has not told yet. */
  look(): Promise<Notice[]>;
  /** Asks at once, because there is something new. */
  bring(): Promise<Notice[]>;
  /** When to ask next, ms, by this device's clock. */
  nextLook(): Promise<number>;
}

/**
 * What the Worker has to say beside the Posts that this device watches: a connection that ends, a series that stopped, a
 * post made elsewhere. Each is told once; what was there before this device first asked is not told again.
 */
export function createNotices(world: World): Notices {
  let askedAt = 0;

  async function bring(): Promise<Notice[]> {
    const { noticesAt } = await readRemembered();
    const { items } = await call(world, 'notices', {}, { after: noticesAt });
    const newest = Math.max(noticesAt, ...items.map((one) => one.createdAt));
    if (newest > noticesAt) await remember({ noticesAt: newest });
    if (noticesAt === 0) return [];
    const db = await database();
    const known = await Promise.all(
      items.map(({ postId }) => (postId ? db.get('posts', postId) : undefined)),
    );
    return items.filter((one, index) => one.readAt === null && !known[index]);
  }

  return {
    bring,
    async look() {
      if (world.now() < askedAt + RHYTHM) return [];
      askedAt = world.now();
      try {
        return await bring();
      } catch (error) {
        // Out of reach or not ours to ask: the next look tries again.
        if (error instanceof Refusal) return [];
        throw error;
      }
    },
    nextLook: async () => (askedAt === 0 ? world.now() : askedAt + RHYTHM),
  };
}
