import { expect, test } from 'vitest';
import { fetchClients, testsWithout, unprovedWords } from './foreign.ts';

const none = fetchClients(() => {
  throw new Error('It could not be installed.');
});

test('with every client at hand nothing is left out and nothing is said', () => {
  const unproved = fetchClients(() => undefined);
  expect(testsWithout(unproved)).toEqual([]);
  expect(unprovedWords(unproved, true)).toEqual({ lines: [], failed: 0 });
});

test('without a network the run leaves out what it cannot prove, and says what that is', () => {
  expect(testsWithout(none)).toEqual([
    'tests/foreign/facebook.test.ts',
    'tests/foreign/instagram.test.ts',
    'tests/foreign/linkedin.test.ts',
  ]);
  const { lines, failed } = unprovedWords(none, false);
  expect(failed).toBe(0);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^! Not proved here: that Meta’s own client .*\. It could not be installed\.$/);
});

test('where machines judge the run, what is not proved has failed', () => {
  expect(unprovedWords(none, true).failed).toBe(2);
});
