import type { Post } from '../../shared/api.ts';
import { database } from '../draft/database.ts';
import { Refusal } from '../failure.ts';
import type { World } from '../world.ts';
import { keepPosts, type News } from './keep-post.ts';
import type { Line } from './live.ts';
import { nextLook } from './next-look.ts';
import { call } from './session.ts';

/**
 * Rhythm of looking, ms: while somebody looks on, the same where the Worker tells us of changes (a word may be lost),
 * and while something moves.
 */
const WATCHED_MS = 1_000;
const TOLD_MS = 120_000;
const MOVING_MS = 60_000;
/** What only the Worker keeps is asked for so often by open screens that are told of nothing, ms. */
const ELSEWHERE_MS = 30_000;
const MOST_AT_ONCE = 20;
/** So many rows are read to find them; those that were told longest ago come first. */
const MOST_READ = 100;

export interface Watch {
  /** Until `signal` fires looks every second, or seldom while a line tells of changes. */
  while(signal: AbortSignal): Promise<void>;
  /** Changes may have been missed: looks soon at all that may have moved meanwhile. */
  missed(): void;
  /** Looks once at all that is worth it. */
  look(): Promise<void>;
  /** When to look next while nobody looks on, ms; null when nothing is on its way. */
  nextLook(): Promise<number | null>;
}

/**
 * Looks after the Posts on their way, keeps what the Worker says of them and passes on what is news. `beat` is called
 * now and then while screens look on and no line tells of what else may have changed.
 */
export function createWatch(
  world: World,
  clockSkew: () => Promise<number>,
  news: (news: News[]) => void,
  line: () => Line,
  beat: () => void,
): Watch {
  const lookedAt = new Map<string, number>();
  let beatAt = 0;

  /** Of the Posts on their way those that may be worth a look. The others, however many wait, are not read. */
  const ripe = async (now: number): Promise<Post[]> => {
    const until = IDBKeyRange.upperBound(now);
    const rows = await (await database()).getAllFromIndex('posts', 'unfinished', until, MOST_READ);
    return rows.map((row) => row.post);
  };
  /** When the next of the others becomes so, ms by the Worker's clock. */
  const nextRipe = async (now: number): Promise<number | null> => {
    const index = (await database()).transaction('posts').store.index('unfinished');
    return (await index.openKeyCursor(IDBKeyRange.lowerBound(now, true)))?.key ?? null;
  };

  const lookAt = async (post: Post): Promise<void> => {
    lookedAt.set(post.id, world.now());
    try {
      news(await keepPosts(world, [await call(world, 'post', { id: post.id }, {})]));
    } catch (error) {
      // Out of reach now: the next look tries again. What is no longer there needs no more looks.
      if (!(error instanceof Refusal)) throw error;
      if (error.error.code === 'not-found') await (await database()).delete('posts', post.id);
    }
  };

  const look = async (rhythm: number): Promise<void> => {
    const skew = await clockSkew();
    const now = world.now() + skew;
    const due = (await ripe(now)).filter((post) => {
      const last = lookedAt.get(post.id);
      const next = last === undefined ? 0 : nextLook(post, last + skew, rhythm);
      return next !== null && next <= now;
    });
    await Promise.all(due.slice(0, MOST_AT_ONCE).map(lookAt));
  };

  /** Without a line nobody says when something changed that is kept elsewhere. */
  const beatInTime = (): void => {
    if (world.now() < beatAt + ELSEWHERE_MS) return;
    beatAt = world.now();
    beat();
  };

  return {
    async while(signal) {
      beatAt = world.now();
      while (!signal.aborted) {
        const stands = line();
        if (stands !== 'trying') await look(stands === 'open' ? TOLD_MS : WATCHED_MS);
        if (stands === 'off') beatInTime();
        await world.wait(WATCHED_MS, signal).catch(() => undefined);
      }
    },
    missed() {
      // What waits for a day far off keeps its turn.
      for (const [id, at] of lookedAt) lookedAt.set(id, Math.min(at, world.now() - TOLD_MS));
    },
    look: () => look(MOVING_MS),
    async nextLook() {
      const now = world.now();
      const skew = await clockSkew();
      const looks = (await ripe(now + skew)).map((post) =>
        nextLook(post, (lookedAt.get(post.id) ?? now) + skew, MOVING_MS),
      );
      const times = [...looks, await nextRipe(now + skew)].filter((time) => time !== null);
      return times.length > 0 ? Math.min(...times) - skew : null;
    },
  };
}
