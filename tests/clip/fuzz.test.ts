// @vitest-environment happy-dom
import fc from 'fast-check';
import { test } from 'vitest';
import { brokenAddress, brokenCode, brokenData, brokenPage } from './broken.ts';
import { holds, type Kind } from './holds.ts';
import { keep } from './kept.ts';

/**
 * Tries the reading with what nobody wrote. What breaks it is made as small as it gets and kept beside the other fixtures, where
 * every run to come tries it again. For longer: `FUZZ_RUNS=20000 FUZZ_SEED=3 npx vitest run --config tests/vitest.config.ts
 * --project unit tests/clip/fuzz.test.ts`.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 150);
const seed = Number(process.env.FUZZ_SEED ?? 42);
const PATIENCE = 60_000 + runs * 200;

function fuzz(kind: Kind, cases: fc.Arbitrary<string>, times = 1): void {
  const check = fc.property(cases, (text) => holds[kind](text));
  const found = fc.check(check, { numRuns: runs * times, seed });
  if (!found.failed) return;
  const where = found.counterexample ? keep(kind, found.counterexample[0]) : 'nowhere';
  throw new Error(`Kept as ${where}.\n${fc.defaultReportMessage(found)}`);
}

test(
  'no page, however broken, makes the reading throw or break the contract',
  () => {
    fuzz('page', brokenPage);
  },
  PATIENCE,
);

test(
  'no data, however shaped, makes the reading throw or break the contract',
  () => {
    fuzz('data', brokenData);
    fuzz(
      'data',
      fc.json({ maxDepth: 6 }).map((text) => JSON.stringify([text])),
    );
  },
  PATIENCE,
);

test(
  'data in code is read or left, and what is read ends within it',
  () => {
    fuzz('code', brokenCode, 4);
  },
  PATIENCE,
);

test(
  'addresses with gaps and names are filled with what the page shows, or left out',
  () => {
    fuzz(
      'addresses',
      fc.array(brokenAddress, { maxLength: 8 }).map((lines) => lines.join('\n')),
      2,
    );
  },
  PATIENCE,
);
