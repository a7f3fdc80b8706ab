import { type CutKey, changeCut, dropCutParts } from '../draft/cuts.ts';
import { readDraft } from '../draft/drafts.ts';
import { Refusal } from '../failure.ts';
import { placesOf } from '../film/taken-coding.ts';
import type { Requests } from '../messages.ts';
import { readRemembered } from '../send/remembered.ts';
import type { World } from '../world.ts';
import type { Making } from './making.ts';

/** Pieces of Drafts' videos: asked for here, cut in the page that makes films. */
export interface Cuts {
  begin(asked: Requests['cutVideo']['in']): Promise<void>;
  pause(key: CutKey): Promise<void>;
  resume(key: CutKey): Promise<void>;
  cancel(key: CutKey): Promise<void>;
}

export function createCuts(world: Pick<World, 'now' | 'newId' | 'tell'>, { start }: Making): Cuts {
  return {
    async begin({ draftId, mediaId, cut, accountId }) {
      const draft = await readDraft(draftId);
      if (!draft?.media.some(({ id }) => id === mediaId))
        throw new Refusal('draft-gone', 'This draft has been deleted.');
      const key = { draftId, mediaId };
      const targets = draft.targets.filter((one) => accountId === undefined || one.accountId === accountId);
      const places = placesOf({ targets }, await readRemembered());
      // Parts of another piece fit no longer.
      await dropCutParts(key);
      await changeCut(world.tell, key, () => ({
        ...{ draftId, mediaId, cut, state: 'waiting', done: 0, of: 0, error: null, made: null },
        ...(accountId === undefined ? {} : { accountId }),
        places,
        pieceId: world.newId(),
        askedAt: world.now(),
      }));
      await start();
    },
    async pause(key) {
      await changeCut(world.tell, key, (old) =>
        old?.state === 'waiting' || old?.state === 'making' ? { ...old, state: 'paused' } : undefined,
      );
    },
    async resume(key) {
      await changeCut(world.tell, key, (old) =>
        old?.state === 'paused' || old?.state === 'failed'
          ? { ...old, state: 'waiting', error: null }
          : undefined,
      );
      await start();
    },
    async cancel(key) {
      await changeCut(world.tell, key, (old) => (old && old.state !== 'done' ? null : undefined));
      await dropCutParts(key);
    },
  };
}
