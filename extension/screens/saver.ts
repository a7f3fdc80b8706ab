import type { Draft } from '../../shared/draft.ts';
import type { DraftChanges } from '../messages.ts';

/** Changes that are not known to be stored, by their Draft's id. */
export type Unsaved = Record<string, DraftChanges>;

export interface SaverWorld {
  /** Sends changes off in this very moment, to be saved over whatever is stored; answers the revision they made. */
  save(draftId: string, changes: DraftChanges): Promise<number>;
  /** Nobody answered: what was sent may never have arrived. */
  isCutOff(error: unknown): boolean;
  /** What an earlier screen wrote down and never saw stored. */
  unsaved(): Unsaved;
  /** Writes down what is not known to be stored of a Draft, in this very moment; undefined: nothing. */
  keep(draftId: string, changes: DraftChanges | undefined): void;
  /** Something to show is new. */
  changed(): void;
  failed(error: unknown): void;
}

export interface Saver {
  /** The Draft as the owner sees it: as stored, with what is not known to be stored on top. */
  draft(): Draft | null;
  /** Takes over the stored Draft, keeping what is not known to be stored. */
  adopt(draft: Draft | null): void;
  /** Shows a change, writes it down and sends it, all at once: the next moment this screen may be closed. */
  change(changes: DraftChanges): void;
  /** What is not known to be stored of the Draft, to go along with an act of its owner. Undefined where all is. */
  unsaved(): DraftChanges | undefined;
}

/** Changes on their way, or kept because they failed. */
interface Sent {
  id: string;
  changes: DraftChanges;
  isOut?: boolean;
}

const TRIES = 5;

const isEmpty = (changes: object): boolean => Object.keys(changes).length === 0;

/** Later changes over earlier ones; each photo's words by themselves. */
const over = (earlier: DraftChanges, later: DraftChanges): DraftChanges => ({
  ...earlier,
  ...later,
  ...(earlier.alts && later.alts && { alts: { ...earlier.alts, ...later.alts } }),
});

/** Of the fields of an object those that another does not have. */
const except = <T extends object>(all: T, others: object = {}): T =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !(name in others))) as T;

/** What is left of earlier changes once later ones are made. */
function without({ alts, ...fields }: DraftChanges, later: DraftChanges): DraftChanges {
  const words = except(alts ?? {}, later.alts);
  return { ...except(fields, later), ...(!isEmpty(words) && { alts: words }) };
}

const changed = (draft: Draft, { alts, ...fields }: DraftChanges): Draft => ({
  ...draft,
  ...fields,
  ...(alts && { media: draft.media.map((one) => ({ ...one, alt: alts[one.id] ?? one.alt })) }),
});

/** Keeps one Draft editable without waiting: each change is shown and sent the moment it is made. */
export function makeSaver(world: SaverWorld): Saver {
  let stored: Draft | null = null;
  /** Oldest first. Each field stands in the newest alone: what is sent again never brings back what was typed over. */
  let open: Sent[] = [];

  const unsaved = (id = stored?.id): DraftChanges | undefined => {
    const mine = open.filter((one) => one.id === id).map(({ changes }) => changes);
    return mine.length > 0 ? mine.reduce(over) : undefined;
  };
  const close = (one: Sent): void => {
    open = open.filter((other) => other !== one);
    if (!unsaved(one.id)) world.keep(one.id, undefined);
  };

  async function send(one: Sent): Promise<void> {
    one.isOut = true;
    for (let left = TRIES; !isEmpty(one.changes); left -= 1)
      try {
        const revision = await world.save(one.id, one.changes);
        if (stored?.id === one.id && stored.revision < revision)
          stored = { ...changed(stored, one.changes), revision };
        break;
      } catch (error) {
        if (left > 1 && world.isCutOff(error)) continue;
        one.isOut = false;
        throw error;
      }
    close(one);
  }

  for (const [id, changes] of Object.entries(world.unsaved())) {
    const one = { id, changes };
    open.push(one);
    // Its Draft may be gone by now; then so is what it was for.
    send(one).catch((error) => world.isCutOff(error) || close(one));
  }

  return {
    draft: () => stored && changed(stored, unsaved() ?? {}),
    unsaved: () => unsaved(),
    adopt(draft) {
      if (draft && draft.id === stored?.id && draft.revision < stored.revision) return;
      stored = draft;
      world.changed();
    },
    change(changes) {
      if (!stored) return;
      const { id } = stored;
      for (const one of open) if (one.id === id) one.changes = without(one.changes, changes);
      open.push({ id, changes });
      world.keep(id, unsaved());
      for (const one of open) if (!one.isOut) send(one).catch(world.failed);
      world.changed();
    },
  };
}
