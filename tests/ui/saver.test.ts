import { describe, expect, test } from 'vitest';
import type { DraftChanges } from '../../extension/messages.ts';
import { makeSaver, type Unsaved } from '../../extension/screens/saver.ts';
import type { Draft } from '../../shared/draft.ts';
import { townhouse } from '../screens/drafts.ts';

/** A background that stores in the order of asking, and answers only when told to. */
function store(first: Draft, written: Unsaved = {}) {
  let kept = first;
  let failing: Error | null = null;
  const failures: unknown[] = [];
  const arrived: DraftChanges[] = [];
  const unanswered: (() => void)[] = [];
  const saver = makeSaver({
    save(id, changes) {
      arrived.push(changes);
      if (failing) return Promise.reject(failing);
      if (id === kept.id) {
        const { alts = {}, ...fields } = changes;
        const media = kept.media.map((one) => ({ ...one, alt: alts[one.id] ?? one.alt }));
        kept = { ...kept, ...fields, media, revision: kept.revision + 1 };
      }
      const { revision } = kept;
      return new Promise((done) => unanswered.push(() => done(revision)));
    },
    isCutOff: (error) => error instanceof Error && error.message === 'silent',
    unsaved: () => ({ ...written }),
    keep(id, changes) {
      if (changes) written[id] = changes;
      else delete written[id];
    },
    changed: () => {},
    failed: (error) => failures.push(error),
  });
  saver.adopt(first);
  return {
    saver,
    kept: () => kept,
    failures,
    arrived,
    written,
    /** All that was sent is answered, and what is sent again thereupon. */
    async settle() {
      for (let turn = 0; turn < 20; turn += 1) {
        for (const done of unanswered.splice(0)) done();
        await Promise.resolve();
      }
    },
    touch: (changes: Partial<Draft>) => {
      kept = { ...kept, ...changes, revision: kept.revision + 1 };
    },
    fail: (error: Error | null) => {
      failing = error;
    },
  };
}

describe('editing a draft', () => {
  test('every change is written down and sent in the moment it is made, whatever is still unanswered', async () => {
    const { saver, arrived, kept, written, settle } = store(townhouse);
    for (const caption of ['O', 'On', 'One']) saver.change({ caption });
    // Nothing was waited for: a screen closed here loses nothing.
    expect(arrived).toEqual([{ caption: 'O' }, { caption: 'On' }, { caption: 'One' }]);
    expect(kept().caption).toBe('One');
    expect(written).toEqual({ [townhouse.id]: { caption: 'One' } });
    expect(saver.draft()?.caption).toBe('One');
    await settle();
    expect(written).toEqual({});
    expect(saver.unsaved()).toBeUndefined();
  });
  test('what an earlier screen wrote down and nobody heard is seen and sent by the next', async () => {
    const before = { [townhouse.id]: { caption: 'Closed too soon' } };
    const { saver, kept, written, settle } = store(townhouse, before);
    expect(saver.draft()?.caption).toBe('Closed too soon');
    await settle();
    expect(kept().caption).toBe('Closed too soon');
    expect(written).toEqual({});
  });
  test('words written down for a draft that is gone are let go without a word', async () => {
    const { fail, failures, settle, written, saver } = store(townhouse);
    fail(new Error('gone'));
    saver.change({ caption: 'For nobody' });
    await settle();
    expect(failures).toHaveLength(1);
    const next = makeSaver({
      save: () => Promise.reject(new Error('gone')),
      isCutOff: () => false,
      unsaved: () => ({ ...written }),
      keep: (id) => void delete written[id],
      changed: () => {},
      failed: (error) => failures.push(error),
    });
    await settle();
    expect([written, failures.length, next.unsaved()]).toEqual([{}, 1, undefined]);
  });
  test('a photo that arrives meanwhile loses no word', async () => {
    const { saver, kept, touch, settle } = store(townhouse);
    saver.change({ caption: 'Mine' });
    touch({ title: 'Theirs' });
    saver.adopt(kept());
    await settle();
    expect(kept()).toMatchObject({ caption: 'Mine', title: 'Theirs' });
    expect(saver.draft()).toMatchObject({ caption: 'Mine', title: 'Theirs' });
  });
  test('an answer that comes late never takes back what was typed since', async () => {
    const { saver, kept, settle } = store(townhouse);
    saver.change({ caption: 'On' });
    const echo = kept();
    saver.change({ caption: 'One' });
    saver.adopt(echo);
    expect(saver.draft()?.caption).toBe('One');
    await settle();
    expect(saver.draft()).toMatchObject({ caption: 'One', revision: townhouse.revision + 2 });
  });
  test('what was cut off is sent again, save what was typed over since', async () => {
    const { saver, arrived, fail, kept, settle } = store(townhouse);
    fail(new Error('silent'));
    saver.change({ caption: 'On', title: 'A house' });
    fail(null);
    saver.change({ caption: 'One' });
    await settle();
    expect(arrived.slice(1)).toEqual([{ caption: 'One' }, { title: 'A house' }]);
    expect(kept()).toMatchObject({ caption: 'One', title: 'A house' });
  });
  test('a background that stays silent is not asked for ever, and the words are kept', async () => {
    const { saver, arrived, fail, failures, kept, settle, written } = store(townhouse);
    fail(new Error('silent'));
    saver.change({ caption: 'Kept' });
    await settle();
    expect(failures).toHaveLength(1);
    expect(arrived).toHaveLength(5);
    expect(written).toEqual({ [townhouse.id]: { caption: 'Kept' } });
    expect(saver.draft()?.caption).toBe('Kept');
    fail(null);
    saver.change({ title: 'Later' });
    await settle();
    expect(kept()).toMatchObject({ caption: 'Kept', title: 'Later' });
    expect(written).toEqual({});
  });
  test('what could not be saved is kept, told once, and sent again with the next change', async () => {
    const { saver, kept, fail, failures, settle } = store(townhouse);
    fail(new Error('down'));
    saver.change({ caption: 'Kept' });
    await settle();
    expect(failures).toHaveLength(1);
    expect(saver.draft()?.caption).toBe('Kept');
    fail(null);
    saver.change({ title: 'Next' });
    await settle();
    expect(kept()).toMatchObject({ caption: 'Kept', title: 'Next' });
    expect(failures).toHaveLength(1);
  });
  test('words for one photo do not take those for another', () => {
    const { saver } = store(townhouse);
    saver.change({ alts: { 'townhouse-01': 'Brick front' } });
    saver.change({ alts: { 'townhouse-02': 'Bay window' } });
    expect(saver.unsaved()).toEqual({
      alts: { 'townhouse-01': 'Brick front', 'townhouse-02': 'Bay window' },
    });
    const shown = saver.draft()?.media.slice(0, 2);
    expect(shown?.map(({ alt }) => alt)).toEqual(['Brick front', 'Bay window']);
  });
  test('an older copy of the draft does not take back what is newer', async () => {
    const { saver, settle } = store(townhouse);
    saver.change({ caption: 'New' });
    await settle();
    saver.adopt(townhouse);
    expect(saver.draft()?.caption).toBe('New');
  });
  test('what was typed into a draft that is left goes to that draft', async () => {
    const { saver, kept, settle } = store(townhouse);
    saver.change({ caption: 'For this one' });
    saver.adopt({ ...townhouse, id: 'another', caption: 'Its own' });
    await settle();
    expect(kept()).toMatchObject({ id: townhouse.id, caption: 'For this one' });
    expect(saver.draft()).toMatchObject({ id: 'another', caption: 'Its own' });
  });
});
