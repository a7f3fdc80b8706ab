import type { LiveChange } from '../../shared/live.ts';
import { database } from '../draft/database.ts';
import { Refusal } from '../failure.ts';
import type { World } from '../world.ts';
import { bringBrand } from './brand.ts';
import { keepPosts, type News } from './keep-post.ts';
import { call, refresh } from './session.ts';

/** What is done about a change that was heard: what this device keeps is asked for and kept, the rest told to screens. */
export interface Ears {
  hear(change: LiveChange): void;
}

/**
 * Changes that come in a bunch are asked for once: while one question is open, what comes meanwhile waits for its answer
 * and is asked about once more. `notices` is called when there may be new ones.
 */
export function createEars(world: World, news: (news: News[]) => void, notices: () => void): Ears {
  const wanted = new Set<string>();
  let isAsking = false;

  const told = (): void => world.tell({ changed: 'elsewhere' });

  const askFor: Record<LiveChange['changed'], (id?: string) => Promise<unknown>> = {
    async post(id = '') {
      news(await keepPosts(world, [await call(world, 'post', { id }, {})]));
    },
    async posts() {
      news(await keepPosts(world, (await call(world, 'posts', {}, {})).items));
    },
    async accounts() {
      notices();
      await refresh(world, []);
      told();
    },
    async workspace() {
      await refresh(world, []);
      await bringBrand(world);
    },
    people: async () => told(),
    async notices() {
      notices();
      told();
    },
  };

  async function askAll(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    for (const one of wanted) {
      wanted.delete(one);
      const [changed, id] = one.split(' ') as [LiveChange['changed'], string | undefined];
      await askFor[changed](id).catch((error) => {
        // Out of reach, or not here any more: it is looked at again in its own time.
        if (!(error instanceof Refusal)) throw error;
      });
    }
    isAsking = false;
  }

  return {
    hear({ changed, id, at }) {
      const work = isKnown(id, at).then((known) => {
        if (known) return;
        wanted.add(changed === 'post' && id ? `post ${id}` : changed);
        return askAll().finally(() => {
          isAsking = false;
        });
      });
      world.busy(work);
    },
  };
}

/** This device has it as of then: it was itself that changed it. */
async function isKnown(id: string | undefined, at: number | undefined): Promise<boolean> {
  if (id === undefined || at === undefined) return false;
  const kept = await (await database()).get('posts', id);
  return kept !== undefined && kept.post.updatedAt >= at;
}
