import type { Draft } from '../../shared/draft.ts';
import { readDraft } from '../draft/drafts.ts';
import { changeFilm, dropParts } from '../draft/films.ts';
import { Refusal } from '../failure.ts';
import { heldTo } from '../film/safe.ts';
import { placesOf } from '../film/taken-coding.ts';
import type { Film } from '../film/timeline.ts';
import type { Remembered, Requests } from '../messages.ts';
import { readRemembered } from '../send/remembered.ts';
import type { World } from '../world.ts';
import type { Making } from './making.ts';

/** Films of the Drafts: asked for here, made in a page without a window. What is to be done stands in their rows alone. */
export interface Films {
  keep(asked: Requests['keepFilm']['in']): Promise<void>;
  pause(draftId: string): Promise<void>;
  resume(draftId: string): Promise<void>;
  cancel(draftId: string): Promise<void>;
}

export function createFilms(world: Pick<World, 'now' | 'newId' | 'tell'>, { start }: Making): Films {
  return {
    async keep({ draftId, film: asked, make }) {
      const draft = await readDraft(draftId);
      if (!draft) throw new Refusal('draft-gone', 'This draft has been deleted.');
      if (make && asked.shots.length === 0)
        throw new Refusal('film-empty', 'Choose at least one photo for the video.');
      const remembered = await readRemembered();
      const places = placesOf(draft, remembered);
      const film = heldTo(asked, platformsOf(draft, remembered));
      // Parts of another film fit no longer; those of the same one do.
      let isOther = false;
      await changeFilm(world.tell, draftId, (old) => {
        isOther = !old || sameFilm(old.film) !== sameFilm(film);
        const begun = make ? ('waiting' as const) : old && !isOther ? old.state : ('kept' as const);
        return {
          draftId,
          film,
          state: begun,
          done: isOther ? 0 : (old?.done ?? 0),
          of: Math.round(film.seconds * 30),
          error: null,
          places,
          mediaId: old?.mediaId ?? world.newId(),
          askedAt: make ? world.now() : (old?.askedAt ?? world.now()),
        };
      });
      if (isOther) await dropParts(draftId);
      if (make) await start();
    },
    async pause(draftId) {
      await changeFilm(world.tell, draftId, (old) =>
        old?.state === 'waiting' || old?.state === 'making' ? { ...old, state: 'paused' } : undefined,
      );
    },
    async resume(draftId) {
      await changeFilm(world.tell, draftId, (old) =>
        old?.state === 'paused' || old?.state === 'failed'
          ? { ...old, state: 'waiting', error: null }
          : undefined,
      );
      await start();
    },
    async cancel(draftId) {
      await changeFilm(world.tell, draftId, (old) => old && { ...old, state: 'kept', done: 0, error: null });
      await dropParts(draftId);
    },
  };
}

const sameFilm = (film: Film): string => JSON.stringify(film);

const platformsOf = (draft: Draft, { rules }: Remembered): string[] =>
  draft.targets.flatMap(({ accountId }) => rules[accountId]?.platform ?? []);
