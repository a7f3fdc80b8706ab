import type { Draft } from '../../shared/draft.ts';
import type { DraftChanges } from '../messages.ts';

export interface SaverWorld {
  /** Saves changes made on `revision`; rejects with `isStale` where the stored Draft is newer. */
  save(draftId: string, revision: number, changes: DraftChanges): Promise<Draft>;
  read(draftId: string): Promise<Draft | undefined>;
  isStale(error: unknown): boolean;
  /** Something to show is new. */
  changed(): void;
  failed(error: unknown): void;
  /** Runs `send` a little later, so that typing is saved in few steps; answers how to call that off. */
  later(send: () => void): () => void;
}

export interface Saver {
  /** The Draft as the owner sees it: as stored, with what is not saved yet on top. */
  draft(): Draft | null;
  /** Takes over the stored Draft, keeping what is not saved yet. */
  adopt(draft: Draft | null): void;
  change(changes: DraftChanges): void;
  /** Hands over what is not saved yet: who takes it sees to its saving. Undefined where all is saved. */
  take(): DraftChanges | undefined;
  /** Saves all at once. Rejects when it cannot be saved; the changes are kept. */
  flush(): Promise<void>;
}

const TRIES = 5;

/** Later changes over earlier ones; each photo's words by themselves. */
const over = (earlier: DraftChanges, later: DraftChanges): DraftChanges => {
  const both = { ...earlier, ...later };
  return earlier.alts && later.alts ? { ...both, alts: { ...earlier.alts, ...later.alts } } : both;
};

/** Keeps one Draft editable without waiting: shows changes at once, saves them one after the other. */
export function makeSaver(world: SaverWorld): Saver {
  let stored: Draft | null = null;
  let sending: DraftChanges = {};
  let waiting: DraftChanges = {};
  let running: Promise<void> | null = null;
  let callOff = () => {};

  const isIdle = () => Object.keys(waiting).length === 0;

  async function saveOnce(draft: Draft, changes: DraftChanges): Promise<Draft> {
    let base = draft;
    for (let tried = 1; ; tried += 1) {
      try {
        return await world.save(base.id, base.revision, changes);
      } catch (error) {
        const newer = world.isStale(error) && tried < TRIES ? await world.read(base.id) : undefined;
        if (!newer) throw error;
        base = newer;
      }
    }
  }

  async function run(): Promise<void> {
    while (stored && !isIdle()) {
      const { id } = stored;
      sending = waiting;
      waiting = {};
      try {
        const saved = await saveOnce(stored, sending);
        if (stored?.id === id) stored = saved;
        sending = {};
        world.changed();
      } catch (error) {
        waiting = over(sending, waiting);
        sending = {};
        throw error;
      }
    }
  }

  function flush(): Promise<void> {
    callOff();
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    draft: () => (stored ? { ...stored, ...sending, ...waiting } : null),
    adopt(draft) {
      if (draft?.id !== stored?.id) {
        waiting = {};
        sending = {};
      } else if (draft && stored && draft.revision < stored.revision) return;
      stored = draft;
      world.changed();
    },
    change(changes) {
      if (!stored) return;
      waiting = over(waiting, changes);
      world.changed();
      callOff();
      callOff = world.later(() => flush().catch(world.failed));
    },
    take() {
      const taken = over(sending, waiting);
      if (!stored || Object.keys(taken).length === 0) return undefined;
      callOff();
      stored = { ...stored, ...taken };
      waiting = {};
      return taken;
    },
    flush,
  };
}
