import { expect, test } from 'vitest';
import { afterKill } from './crowd-lateness.ts';

const DOWN = { from: 100_000, to: 103_000 };
const calibration = {} as Parameters<typeof afterKill>[1]['calibration'];

test('what the kill caught behind its fence, shortly before its second, is not counted as what fell due meanwhile', () => {
  const late = [
    { platform: 'x', dueAt: 99_000, ms: 5 },
    { platform: 'x', dueAt: 100_200, ms: 62_000 },
    { platform: 'x', dueAt: 101_000, ms: 2100 },
    { platform: 'x', dueAt: 102_000, ms: 1300 },
    { platform: 'x', dueAt: 104_000, ms: 4 },
  ];
  const [half, caught] = afterKill({ name: 'crowd', count: 6 }, { late, down: DOWN, calibration });
  expect(half).toMatchObject({ value: 100, detail: { 'fell due meanwhile': 2 } });
  expect(caught).toMatchObject({ value: 62_000, detail: { caught: 1, 'never sent': 1 } });
});

test('a run without a kill tells nothing of one', () => {
  expect(afterKill({ name: 'crowd', count: 0 }, { late: [], down: null, calibration })).toEqual([]);
});
