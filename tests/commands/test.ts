import { FIREFOX_SINCE, findFirefox } from '../browser/find-firefox.ts';
import { buildChecks, runChecks, sourceChecks } from './checks.ts';
import { fetchClients, testsWithout, unprovedWords } from './foreign.ts';
import { type Counts, runProject } from './vitest-run.ts';

// Before anything runs: what cannot be had is left out by name.
const unproved = fetchClients();
process.env.LEFT_OUT = testsWithout(unproved).join(',');
if (!findFirefox())
  console.error(
    `No Firefox ${FIREFOX_SINCE} or newer is here: the tests in Firefox are left out. Set FIREFOX to its program.`,
  );

/** Everything: two lanes for two cores, then those tests alone that look at the clock in a browser. */
async function runAll(): Promise<Counts[]> {
  const sources = async () => [
    await runChecks([...sourceChecks, ...buildChecks]),
    await runProject('unit'),
    await runProject('pages'),
  ];
  const [first, worker] = await Promise.all([sources(), runProject('worker')]);
  return [...first, worker, await runProject('browser')];
}

/** Only the tests whose file names hold one of the filters. */
async function runSome(filters: string[]): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const project of ['unit', 'worker', 'pages', 'browser'])
    counts.push(await runProject(project, filters));
  return counts;
}

const filters = process.argv.slice(2);
const counts = filters.length > 0 ? await runSome(filters) : await runAll();
const words = unprovedWords(unproved, process.env.CI !== undefined);
for (const line of words.lines) console.log(line);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, words.failed);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
