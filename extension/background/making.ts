import { openCuts } from '../draft/cuts.ts';
import { openFilms } from '../draft/films.ts';
import type { World } from '../world.ts';
import { closeFilmPage, openFilmPage } from './film-page.ts';

/** The page without a window in which films are made and videos cut, as long as there is something to do. */
export interface Making {
  start(): Promise<void>;
  /** The page has done all there was: it is closed, unless more has come meanwhile. */
  rest(): Promise<void>;
  /** Goes on with what was cut off. */
  goOn(): Promise<void>;
}

type Page = { open(): Promise<void>; close(): Promise<void> };
const realPage: Page = { open: openFilmPage, close: closeFilmPage };

const isMore = async (): Promise<boolean> => {
  const [films, cuts] = await Promise.all([openFilms(), openCuts()]);
  return films.length + cuts.length > 0;
};

export function createMaking(world: Pick<World, 'tell' | 'busy'>, page: Page = realPage): Making {
  let rested: (() => void) | undefined;

  const start = async (): Promise<void> => {
    await page.open();
    // Firefox would put the background, and the page in it, to sleep.
    if (!rested)
      world.busy(
        new Promise<void>((resolve) => {
          rested = resolve;
        }),
      );
  };

  return {
    start,
    async rest() {
      if (await isMore()) return world.tell({ changed: 'film', draftId: '' });
      rested?.();
      rested = undefined;
      await page.close();
      // Asked for in the very moment that it was closed.
      if (await isMore()) await start();
    },
    async goOn() {
      if (await isMore()) await start();
    },
  };
}
