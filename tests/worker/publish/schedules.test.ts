import { expect, test } from 'vitest';
import { SETTINGS, schedulesOf } from './schedules.ts';

const PAIRS = [
  ['tick', 'tick'],
  ['tick', 'message'],
  ['tick', 'cancel'],
  ['tick', 'edit'],
  ['tick', 'move'],
  ['tick', 'withdraw'],
  ['tick', 'reconnect'],
] as const;

async function expectAllTrue(setting: string, pair: readonly [string, string], switches: 1 | 2) {
  let count = 0;
  for await (const { turns, dies, broken } of schedulesOf(setting, pair, switches)) {
    expect({ pair, turns, dies, broken }).toEqual({ pair, turns, dies, broken: [] });
    count += 1;
  }
  expect(count).toBeGreaterThan(3);
}

test.each(Object.keys(SETTINGS))(
  'whenever another steps in while a tick is at a row that is %s, it goes out once and nobody is told what is not so',
  { timeout: 240_000 },
  async (setting) => {
    for (const pair of PAIRS) await expectAllTrue(setting, pair, 1);
  },
);

test.each([
  'scheduled',
  'ready',
  'publishing, cut off, and it did not arrive',
  'uncertain, and it is not there',
])(
  'in every order of two ticks, with one of them dying at every touch, a row that is %s goes out once',
  { timeout: 240_000 },
  (setting) => expectAllTrue(setting, ['tick', 'tick'], 2),
);
