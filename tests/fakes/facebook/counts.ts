import { viewsBy } from '../growth.ts';
import type { Facebook } from './state.ts';

/** What a post or video has come to by now; nothing where it is not public. */
export function countsOf({ world, state }: Facebook, id: string, publicAt: number | null) {
  const views = publicAt === null ? 0 : viewsBy(world.now(), id, publicAt);
  return {
    views,
    viewers: Math.floor(views * 0.75),
    clicks: Math.floor(views / 40),
    reactions: Math.floor(views / 18),
    comments: state.comments.filter((one) => one.on === id).length + Math.floor(views / 190),
    shares: Math.floor(views / 220),
  };
}
