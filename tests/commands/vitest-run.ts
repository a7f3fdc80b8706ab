import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { root, runTool } from './tool.ts';

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** What takes longer hangs; a slow machine is given its time, ms. */
const LIMIT = 30 * 60_000;

export type Counts = { passed: number; failed: number };

/**
 * Runs one project's tests, shown as they go. What proves nothing counts as failed: a skipped test, a file that does
 * not load, an error outside any test, and (unless `filters` narrow it down) a project without tests.
 */
export async function runProject(project: string, filters: string[] = []): Promise<Counts> {
  const file = join(root, '.cache/test', `${project}.json`);
  await mkdir(join(root, '.cache/test'), { recursive: true });
  await rm(file, { force: true });
  const { code, seconds } = await runTool(
    'vitest',
    [
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...(filters.length > 0 ? ['--passWithNoTests', ...filters] : []),
    ],
    { live: true, limitMs: LIMIT },
  );
  const counts = await readCounts(file, code);
  if (counts.passed + counts.failed === 0 && filters.length === 0) counts.failed = 1;
  const mark = counts.failed === 0 ? '✓' : '✗';
  console.log(
    `${mark} ${project} tests: ${counts.passed} passed, ${counts.failed} failed (${seconds.toFixed(1)} s)`,
  );
  return counts;
}

async function readCounts(file: string, code: number): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return countTests(text === null ? null : JSON.parse(text), code);
}

/** Counts what a run reported (null where it never came to report) and ended with. */
export function countTests(reported: unknown, code: number): Counts {
  if (reported === null) return { passed: 0, failed: code === 0 ? 0 : 1 };
  const report = Report.parse(reported);
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unread.length;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
