// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { AskError } from '../../extension/ask.ts';
import { calendarDesk } from '../../extension/screens/calendar.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  stretchOf,
  weekOf,
  weeksOf,
} from '../../extension/ui/calendar/days.ts';
import { minuteAt } from '../../extension/ui/calendar/dropping.ts';
import { byDay, shifted } from '../../extension/ui/calendar/entries.ts';
import { sideBySide } from '../../extension/ui/calendar/lanes.ts';
import { marksOf } from '../../extension/ui/calendar/marks.ts';
import type { CalendarState } from '../../extension/ui/calendar/session.ts';
import { NO_CALENDAR } from '../../extension/ui/calendar/session.ts';
import type { CalendarEntry } from '../../shared/calendar.ts';
import { plannedPosts } from '../screens/calendar.ts';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../extension/ask.ts', async (original) => ({ ...(await original<object>()), ask: asked.ask }));

const ALL = { accountId: '', status: '' } as const;
const [first] = plannedPosts(() => 1);
const entry = (more: Partial<CalendarEntry>): CalendarEntry => ({ ...(first as CalendarEntry), ...more });

test('a sheet holds the whole month in whole weeks, from the day weeks begin with', () => {
  const weeks = weeksOf('2026-11-22', 1);
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.[0]).toBe('2026-10-26');
  expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
  expect(weekOf('2026-11-22', 7)).toEqual([
    '2026-11-22',
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
  ]);
});

test('a month on from the 31st is the last day of a shorter month', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2026-11-30', -1)).toBe('2026-10-30');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-11-22', '2026-11-15')).toBe(-7);
});

test('a day on which clocks change is as long as it is there', () => {
  const { from, to } = stretchOf(['2026-10-25'], 'Europe/Berlin');
  expect((to - from) / 3_600_000).toBe(25);
});

test('a post stands on the day its zone’s clocks show, whatever zone it was scheduled in', () => {
  const late = entry({ publishAt: Date.parse('2026-11-22T23:30:00Z'), status: 'scheduled' });
  expect([...byDay([late], ALL, 'Europe/Berlin').keys()]).toEqual(['2026-11-23']);
  expect([...byDay([late], ALL, 'America/New_York').keys()]).toEqual(['2026-11-22']);
});

test('canceled posts are left out, and filters leave what they name', () => {
  const entries = [
    entry({ id: 'a', status: 'canceled' }),
    entry({ id: 'b', status: 'held', accountId: 'one' }),
    entry({ id: 'c', status: 'published', accountId: 'two' }),
  ];
  const ids = (filter: Parameters<typeof byDay>[1]) =>
    [...byDay(entries, filter, 'UTC').values()].flat().map((one) => one.entry.id);
  expect(ids(ALL)).toEqual(['b', 'c']);
  expect(ids({ ...ALL, status: 'waiting' })).toEqual(['b']);
  expect(ids({ ...ALL, accountId: 'two' })).toEqual(['c']);
});

test('moving by days keeps the wall clock, also over a change of the clocks', () => {
  const before = entry({ scheduledAt: '2026-10-24T18:30:15', timeZone: 'Europe/Berlin' });
  expect(shifted(before, 7, 0)).toBe('2026-10-31T18:30:15');
  expect(shifted(before, 0, 15)).toBe('2026-10-24T18:45:15');
  expect(shifted(before, 0, 6 * 60)).toBe('2026-10-25T00:30:15');
});

test('a drop lands on the quarter of an hour under the pointer', () => {
  expect(minuteAt(0, 1344)).toBe(0);
  expect(minuteAt(700, 1344)).toBe(750);
  expect(minuteAt(5000, 1344)).toBe(1425);
});

test('posts of the same minutes stand side by side, others have the whole width', () => {
  const placed = [600, 610, 800].map((minute, at) => ({
    entry: entry({ id: `${at}` }),
    day: '2026-11-22',
    minute,
  }));
  expect(sideBySide(placed).map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 2],
    [1, 2],
    [0, 1],
  ]);
});

function desk(entries: CalendarEntry[]) {
  let state: CalendarState = { ...NO_CALENDAR, from: 0, to: 1, entries };
  const hands = calendarDesk(
    () => state,
    (changes) => {
      state = { ...state, ...changes };
    },
    () => ({ here: 'harrow', all: ['harrow', 'bay'] }),
  );
  return { hands, state: () => state };
}

test('a moved post stands at its new time at once, and a refusal puts it back with the reason', async () => {
  const one = entry({ status: 'scheduled' });
  const { hands, state } = desk([one]);
  asked.ask.mockRejectedValueOnce(new Error('too late'));
  hands.moveEntry(one, '2026-12-01T10:00:00');
  expect(state().entries?.[0]?.scheduledAt).toBe('2026-12-01T10:00:00');
  await vi.waitFor(() => expect(state().refused).not.toBeNull());
  expect(state().entries?.[0]).toEqual(one);
  expect(state().moved).toBeNull();
});

test('a move to beside what looks the same is asked about, and goes with a yes', async () => {
  const one = entry({ status: 'scheduled', scheduledAt: '2026-11-24T18:30:00', version: 1 });
  const { hands, state } = desk([one]);
  const items = [{ publicationId: 'p9', title: 'Flat 7', alike: 'photos' }];
  const question = new AskError({ code: 'duplicate', message: 'Nearly the same.', current: { items } });
  asked.ask.mockRejectedValueOnce(question);
  hands.moveEntry(one, '2026-12-01T10:00:00');
  await vi.waitFor(() => expect(state().asked).toEqual({ entry: one, wall: '2026-12-01T10:00:00', items }));
  expect([state().refused, state().entries?.[0]]).toEqual([null, one]);
  hands.answerMove(false);
  expect(state().asked).toBeNull();

  asked.ask.mockRejectedValueOnce(question);
  hands.moveEntry(one, '2026-12-01T10:00:00');
  await vi.waitFor(() => expect(state().asked).not.toBeNull());
  const publications = [{ ...one, scheduledAt: '2026-12-01T10:00:00', version: 2 }];
  asked.ask.mockResolvedValueOnce({ publications });
  hands.answerMove(true);
  await vi.waitFor(() => expect(state().moved?.from).toBe('2026-11-24T18:30:00'));
  expect(asked.ask).toHaveBeenLastCalledWith('movePublication', {
    ...{ publicationId: one.id, version: 1, duplicate: true },
    when: { scheduledAt: '2026-12-01T10:00:00', timeZone: one.timeZone },
  });
  expect(state().asked).toBeNull();
});

test('a move can be undone, with the version the Worker gave it', async () => {
  const one = entry({ status: 'scheduled', scheduledAt: '2026-11-24T18:30:00', version: 1 });
  const { hands, state } = desk([one]);
  const answer = (wall: string, version: number) => ({
    publications: [{ ...one, scheduledAt: wall, version }],
  });
  asked.ask.mockResolvedValueOnce(answer('2026-12-01T10:00:00', 2));
  hands.moveEntry(one, '2026-12-01T10:00:00');
  await vi.waitFor(() => expect(state().moved).not.toBeNull());
  asked.ask.mockResolvedValueOnce(answer('2026-11-24T18:30:00', 3));
  hands.undoMove();
  await vi.waitFor(() => expect(state().entries?.[0]?.version).toBe(3));
  expect(asked.ask).toHaveBeenLastCalledWith('movePublication', {
    publicationId: one.id,
    version: 2,
    when: { scheduledAt: '2026-11-24T18:30:00', timeZone: one.timeZone },
  });
});

test('one client or all are shown, each post with whose it is, and one that does not answer is told', async () => {
  const { hands, state } = desk([]);
  const answers: Record<string, (workspaceId?: string) => object | null> = {
    calendar: (id) => ({ items: [entry({ id: `of-${id ?? 'harrow'}` })], more: false }),
    connections: () => ({ items: [] }),
    slots: () => ({ items: [] }),
    accountsOf: () => ({ items: [{ id: 'bay-1', name: 'Bay' }] }),
  };
  asked.ask.mockImplementation(async (name: string, { workspaceId }: { workspaceId?: string }) =>
    answers[name]?.(workspaceId),
  );
  const shown = () => state().entries?.map(({ id, workspaceId }) => `${id} ${workspaceId ?? ''}`);
  hands.showClient('all');
  await vi.waitFor(() => expect(shown()).toEqual(['of-harrow ', 'of-bay bay']));
  expect(state().failed).toBe(false);
  await vi.waitFor(() => expect(state().others.map(({ name }) => name)).toEqual(['Bay']));
  hands.showClient('bay');
  await vi.waitFor(() => expect(shown()).toEqual(['of-bay bay']));
  hands.moveEntry(
    { ...entry({ id: 'of-bay', status: 'scheduled' }), workspaceId: 'bay' },
    '2026-12-01T10:00:00',
  );
  expect(asked.ask).toHaveBeenLastCalledWith(
    'movePublication',
    expect.objectContaining({ publicationId: 'of-bay', workspaceId: 'bay' }),
  );
  answers.calendar = (id) => {
    if (id) throw new Error('gone');
    return { items: [], more: false };
  };
  hands.showClient('all');
  await vi.waitFor(() => expect(state().failed).toBe(true));
  expect(shown()).toEqual([]);
});

describe('what stands in a day beside its posts', () => {
  const held = {
    ...NO_CALENDAR,
    endings: [{ name: 'Bay & Sons', at: Date.parse('2026-12-24T22:30:00Z') }],
    slots: [
      { accountId: 'a', slots: [{ weekday: 4, minute: 1110 }] },
      { accountId: 'b', slots: [{ weekday: 4, minute: 540 }] },
    ],
  };
  test('is the holiday of the zone’s country, unless another or none was chosen', () => {
    expect(marksOf(held, '', 'Europe/Berlin')('2026-12-25').holiday).toBe('1. Weihnachtstag');
    expect(marksOf({ ...held, holidays: 'FR' }, '', 'Europe/Berlin')('2026-12-25').holiday).toBe('Noël');
    expect(marksOf({ ...held, holidays: '' }, '', 'Europe/Berlin')('2026-12-25').holiday).toBeNull();
    expect(marksOf(held, '', 'Asia/Tokyo')('2026-12-25').holiday).toBeNull();
  });
  test('is a consent that ends on that day by the clocks of the zone', () => {
    expect(marksOf(held, '', 'Europe/Berlin')('2026-12-24').endings).toEqual(['Bay & Sons']);
    expect(marksOf(held, '', 'Asia/Tokyo')('2026-12-25').endings).toEqual(['Bay & Sons']);
  });
  test('is the weekly times of the accounts that are in sight', () => {
    expect(marksOf(held, '', 'Europe/Berlin')('2026-12-24').slots).toHaveLength(2);
    expect(marksOf(held, 'b', 'Europe/Berlin')('2026-12-24').slots).toEqual([
      { accountId: 'b', minute: 540 },
    ]);
    expect(marksOf(held, 'b', 'Europe/Berlin')('2026-12-25').slots).toEqual([]);
  });
});
