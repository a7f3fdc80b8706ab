import { expect, test, vi } from 'vitest';
import { inSight } from '../../extension/screens/new-in-sight.ts';
import { rested } from '../../extension/screens/rested.ts';
import { sameDraft } from '../../extension/screens/same-draft.ts';
import type { DraftState } from '../../extension/ui/editor/session.ts';
import type { Draft } from '../../shared/draft.ts';
import { townhouse } from '../screens/drafts.ts';

/** What a screen draws anew, and when it reads, while somebody types. */

const readAnew = (draft: Draft, changes: Partial<Draft> = {}): Draft => ({
  ...structuredClone(draft),
  ...changes,
});

test('a draft that was only saved is the very same, so that nothing is drawn anew', () => {
  const saved = readAnew(townhouse, { revision: townhouse.revision + 1, updatedAt: 5 });
  expect(sameDraft(townhouse, saved)).toBe(townhouse);
});

test('of a changed draft the parts that say the same are the very same, and the others are new', () => {
  const told = sameDraft(townhouse, readAnew(townhouse, { caption: 'Other words' }));
  expect(told?.caption).toBe('Other words');
  expect(told?.media).toBe(townhouse.media);
  const picked = sameDraft(townhouse, readAnew(townhouse, { picked: [] }));
  expect(picked?.picked).toEqual([]);
  expect(picked?.targets).toBe(townhouse.targets);
});

test('a field that came or went is seen', () => {
  const tagged = readAnew(townhouse, { tags: ['lake'] });
  expect(sameDraft(townhouse, tagged)?.tags).toEqual(['lake']);
  const { lateness: _lateness, ...plain } = readAnew(townhouse);
  const late: Draft = { ...plain, lateness: { minutes: 5, otherwise: 'ask' } };
  expect(sameDraft(late, plain)).not.toBe(late);
});

test('another draft, or none, is shown as it is', () => {
  const other = readAnew(townhouse, { id: 'another' });
  expect(sameDraft(townhouse, other)).toBe(other);
  expect(sameDraft(townhouse, null)).toBeNull();
  expect(sameDraft(null, townhouse)).toBe(townhouse);
});

test('a screen has something new to show where its state has, and not where the draft was saved alone', () => {
  let state = { draft: townhouse, now: 1 } as unknown as DraftState;
  const sight = inSight(() => state);
  expect(sight.isNew()).toBe(true);
  sight.drawn();
  expect(sight.isNew()).toBe(false);
  state = { ...state, draft: readAnew(townhouse, { revision: 99 }) };
  expect(sight.isNew()).toBe(false);
  state = { ...state, now: 2 };
  expect(sight.isNew()).toBe(true);
});

test('what waits for keys to rest waits while they come, but not for ever, and not when it is wanted at once', () => {
  vi.useFakeTimers();
  try {
    let done = 0;
    const rest = rested(() => (done += 1), 100, 4);
    for (let key = 0; key < 3; key += 1) {
      rest.ask();
      vi.advanceTimersByTime(50);
    }
    expect(done).toBe(0);
    vi.advanceTimersByTime(60);
    expect(done).toBe(1);
    for (let key = 0; key < 20; key += 1) {
      rest.ask();
      vi.advanceTimersByTime(50);
    }
    expect(done).toBeGreaterThanOrEqual(3);
    rest.ask();
    const before = done;
    rest.now();
    rest.now();
    expect(done).toBe(before + 1);
  } finally {
    vi.useRealTimers();
  }
});
