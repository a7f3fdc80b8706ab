import { expect, test } from 'vitest';
import { OpenCalls } from '../../../worker/publish/open-calls.ts';

/** How many calls a process has open at once. */

const ordinary = { publishes: false, lasts: 60_000, patience: 60_000 };
const publishing = { ...ordinary, publishes: true };
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test('no more are open than there is room for, and those that publish go first', async () => {
  const calls = new OpenCalls(2);
  const entered: string[] = [];
  const ends = new Map<string, () => void>();
  const go = (name: string, given: typeof ordinary) =>
    void calls.begin(given).then((end) => {
      entered.push(name);
      if (end) ends.set(name, end);
    });
  go('a', ordinary);
  go('b', publishing);
  go('look', ordinary);
  go('c', publishing);
  go('d', publishing);
  await soon();
  expect(entered).toEqual(['a', 'b']);
  ends.get('a')?.();
  await soon();
  expect(entered).toEqual(['a', 'b', 'c']);
  ends.get('b')?.();
  ends.get('c')?.();
  await soon();
  expect(entered).toEqual(['a', 'b', 'c', 'd', 'look']);
});

test('what can wait lets the publishing calls leave first, but not for ever', async () => {
  const calls = new OpenCalls(1);
  await calls.calm(60_000);
  const end = await calls.begin(publishing);
  // What has its place already is on its way.
  await calls.calm(60_000);
  const second = calls.begin(publishing);
  let isCalm = false;
  const calm = calls.calm(60_000).then(() => {
    isCalm = true;
  });
  await calls.calm(5);
  expect(isCalm).toBe(false);
  end?.();
  await second;
  await calm;
});

test('whoever finds no place in time hears so, and keeps nobody waiting', async () => {
  const calls = new OpenCalls(1);
  const end = await calls.begin(publishing);
  expect(await calls.begin({ ...publishing, patience: 5 })).toBeNull();
  await calls.calm(60_000);
  end?.();
  expect(await calls.begin(ordinary)).not.toBeNull();
});

test('a call whose caller died loses its place when its time is over', async () => {
  let now = 1_000_000;
  const calls = new OpenCalls(1, () => now);
  const dead = await calls.begin({ ...publishing, lasts: 40_000 });
  now += 40_000;
  const end = await calls.begin(publishing);
  expect(end).not.toBeNull();
  // Nor does it give back a place that is another's by now.
  dead?.();
  expect(await calls.begin({ ...publishing, patience: 5 })).toBeNull();
});
