import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { runFaults } from './run.ts';

const KILLS = 6;

test.each([
  ['the fixed seed', 'lantern'],
  ['a seed of chance', randomUUID().slice(0, 8)],
])(
  'killed six times while publishing, nothing is lost, doubled or told wrongly: %s %s',
  async (_, seed) => {
    const { findings, ...report } = await runFaults({ seed, runs: KILLS });
    console.log(JSON.stringify(report));
    expect(findings).toEqual([]);
    expect(report).toMatchObject({ lost: 0, doubled: 0, wrong: 0, kills: KILLS });
    expect(report.posts).toBeGreaterThanOrEqual(4 * KILLS);
  },
  420_000,
);
