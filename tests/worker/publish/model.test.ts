import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moves, playModel } from './model.ts';

test('whatever happens in whatever order, nothing is published twice and every end is true', {
  timeout: 240_000,
}, async () => {
  const holds = fc.asyncProperty(moves, async (played) => {
    expect(await playModel(played)).toEqual([]);
  });
  await fc.assert(holds, { numRuns: 60, endOnFailure: true });
});
