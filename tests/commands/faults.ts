import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runFaults } from '../faults/run-faults.ts';

const USAGE = 'Usage: npm run -s faults -- [--seed S] [--runs N]';

/**
 * Kills the Worker N times while it publishes to an unkind sandbox, and prints one JSON object: what became of every
 * post, by the platforms' own record. Ends with 1 where a post was lost, doubled or told wrongly.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, runs: { type: 'string' }, log: { type: 'boolean' } },
  });
  const runs = Number(values.runs ?? 20);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs must be a whole number above 0. ${USAGE}`);
  const { findings, ...report } = await runFaults({
    seed: values.seed ?? randomUUID().slice(0, 8),
    runs,
    say: (line) => console.error(line),
    ...(values.log ? { onLog: (line: string) => console.error(line) } : {}),
  });
  for (const finding of findings) console.error(finding);
  console.log(JSON.stringify(report, null, 2));
  return report.lost + report.doubled + report.wrong > 0 ? 1 : 0;
}

// Its runtimes end with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

main().then(
  (code) => process.exit(code),
  (error: NodeJS.ErrnoException) => {
    const usage = error.code?.startsWith('ERR_PARSE_ARGS') ? `\n${USAGE}` : '';
    console.error(`${error.message}${usage}`);
    process.exit(2);
  },
);
