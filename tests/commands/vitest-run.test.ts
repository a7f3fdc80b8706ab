import { expect, test } from 'vitest';
import { countTests } from './vitest-run.ts';

const report = (over: object = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
  ...over,
});

test('a clean run counts its tests', () => {
  expect(countTests(report(), 0)).toEqual({ passed: 3, failed: 0 });
});

test('a skipped or planned test counts as failed', () => {
  expect(countTests(report({ numPendingTests: 1, numTodoTests: 1 }), 0)).toEqual({ passed: 3, failed: 2 });
});

test('a file that does not load counts as one failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countTests(report({ testResults }), 1)).toEqual({ passed: 3, failed: 1 });
});

test('an error outside every test is never lost', () => {
  expect(countTests(report(), 1)).toEqual({ passed: 3, failed: 1 });
  expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1 });
});
