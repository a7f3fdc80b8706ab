import { randomUUID } from 'node:crypto';
import { test } from 'vitest';
import { runFaults } from './run-faults.ts';

const KILLS = 6;

test.concurrent.each([
  ['the fixed seed', 'lantern'],
  ['a seed of chance', randomUUID().slice(0, 8)],
])(
  'killed six times while publishing to all platforms, nothing is lost, doubled or told wrongly: %s %s',
  async (_, seed) => {
    const { findings, ...report } = await runFaults({ seed, runs: KILLS });
    console.log(JSON.stringify(report));
    const trouble = findings.join('\n');
    const kept = report.lost + report.doubled + report.wrong === 0 && report.kills === KILLS;
    if (!kept || trouble !== '' || report.posts !== 6 * KILLS)
      throw new Error(`${JSON.stringify(report)}\n${trouble}`);
  },
  420_000,
);
