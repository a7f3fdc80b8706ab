import { describe, expect, test } from 'vitest';
import { makeSaver } from '../../extension/screens/saver.ts';
import type { Draft } from '../../shared/draft.ts';
import { townhouse } from '../screens/drafts.ts';

class Stale extends Error {}

/** A store that counts revisions as the background does. */
function store(first: Draft) {
  let kept = first;
  const failures: unknown[] = [];
  let down = false;
  const saver = makeSaver({
    async save(_id, revision, changes) {
      if (down) throw new Error('down');
      if (revision !== kept.revision) throw new Stale();
      kept = { ...kept, ...changes, revision: kept.revision + 1 };
      return kept;
    },
    read: async () => kept,
    isStale: (error) => error instanceof Stale,
    changed: () => {},
    failed: (error) => failures.push(error),
    later: () => () => {},
  });
  saver.adopt(first);
  return {
    saver,
    kept: () => kept,
    failures,
    touch: (changes: Partial<Draft>) => {
      kept = { ...kept, ...changes, revision: kept.revision + 1 };
    },
    turn: (on: boolean) => {
      down = on;
    },
  };
}

describe('editing a draft', () => {
  test('what is typed is seen at once and saved in one step', async () => {
    const { saver, kept } = store(townhouse);
    saver.change({ caption: 'One' });
    saver.change({ caption: 'One two' });
    expect(saver.draft()?.caption).toBe('One two');
    await saver.flush();
    expect(kept()).toMatchObject({ caption: 'One two', revision: townhouse.revision + 1 });
  });
  test('a photo that arrives meanwhile loses no word', async () => {
    const { saver, kept, touch } = store(townhouse);
    saver.change({ caption: 'Mine' });
    touch({ title: 'Theirs' });
    await saver.flush();
    expect(kept()).toMatchObject({ caption: 'Mine', title: 'Theirs' });
    expect(saver.draft()).toMatchObject({ caption: 'Mine', title: 'Theirs' });
  });
  test('what could not be saved is kept and saved later', async () => {
    const { saver, kept, turn } = store(townhouse);
    turn(true);
    saver.change({ caption: 'Kept' });
    await expect(saver.flush()).rejects.toThrow('down');
    expect(saver.draft()?.caption).toBe('Kept');
    turn(false);
    await saver.flush();
    expect(kept().caption).toBe('Kept');
  });
  test('what is handed over is still seen, and not saved a second time', async () => {
    const { saver, kept } = store(townhouse);
    saver.change({ caption: 'Taken along' });
    expect(saver.take()).toEqual({ caption: 'Taken along' });
    expect(saver.take()).toBeUndefined();
    expect(saver.draft()?.caption).toBe('Taken along');
    await saver.flush();
    expect(kept().revision).toBe(townhouse.revision);
  });
  test('words for one photo do not take those for another', () => {
    const { saver } = store(townhouse);
    saver.change({ alts: { 'townhouse-01': 'Brick front' } });
    saver.change({ alts: { 'townhouse-02': 'Bay window' } });
    expect(saver.take()).toEqual({ alts: { 'townhouse-01': 'Brick front', 'townhouse-02': 'Bay window' } });
  });
  test('an older copy of the draft does not take back what is newer', async () => {
    const { saver } = store(townhouse);
    saver.change({ caption: 'New' });
    await saver.flush();
    saver.adopt(townhouse);
    expect(saver.draft()?.caption).toBe('New');
  });
});
