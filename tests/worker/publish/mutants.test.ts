import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moves, playModel } from './model.ts';
import { schedulesOf } from './schedules.ts';
import type { Stage } from './stage.ts';

/** The proofs are proven: with one safety of the engine taken away, they must find that something goes wrong. */

/** The statement by which a step takes a row. */
const TAKES =
  /^update "publications" set .*"lease" = \?.* where .*"lease_until" <= \?.*EXISTS \(SELECT 1 FROM connections.* returning "id"$/is;
/** The statement by which a step writes its end. */
const ENDS =
  /^update "publications" set .* where \("publications"\."id" = \? and "publications"\."lease" = \?\)/i;

const inWhere = (sql: string, change: (where: string) => string): string => {
  const at = sql.indexOf(' where ');
  return sql.slice(0, at) + change(sql.slice(at));
};
const always = (condition: string): string => `(${condition} OR 1)`;

interface Mutant {
  /** What of the engine it takes away. */
  without: string;
  rewrite(sql: string): string;
}

const MUTANTS: Mutant[] = [
  {
    without: 'the fence (the status saved before the call)',
    rewrite: (sql) =>
      TAKES.test(sql) && sql.includes('"publish_attempt" = ?')
        ? sql.replace('"status" = ?', '"status" = coalesce("status", ?)')
        : sql,
  },
  {
    without: 'the lease (nobody sees that a row is held)',
    rewrite: (sql) =>
      TAKES.test(sql)
        ? sql
            .replace('"lease_until" = ?', '"lease_until" = min(0, ?)')
            .replace('"due_at" = ?', '"due_at" = min(0, ?)')
        : sql,
  },
  {
    without: 'the conditions of the claim',
    rewrite: (sql) =>
      TAKES.test(sql)
        ? inWhere(sql, (where) =>
            where
              .replaceAll(/"publications"\."(version|status)" = \?/g, always)
              .replace('"publications"."publish_attempt" IS ?', always)
              .replace('"publications"."due_at" <= ?', always)
              .replace('"publications"."lease" is null', '1'),
          )
        : sql,
  },
  {
    without: 'the lease in what is written at the end of a step',
    rewrite: (sql) =>
      ENDS.test(sql) ? inWhere(sql, (where) => where.replace('"publications"."lease" = ?', always)) : sql,
  },
];

const withMutant =
  ({ rewrite }: Mutant) =>
  (stage: Stage): void => {
    stage.rewrite = rewrite;
  };

/** By chance, as the model plays. */
async function isFoundByChance(mutant: Mutant): Promise<boolean> {
  const holds = fc.asyncProperty(
    moves,
    async (played) => (await playModel(played, withMutant(mutant))).length === 0,
  );
  return (await fc.check(holds, { numRuns: 60, seed: 20261122, endOnFailure: true })).failed;
}

/** By all orders of two ticks, or of a tick and its owner's cancel. */
async function isFoundInOrder(mutant: Mutant): Promise<boolean> {
  for (const [other, switches] of [
    ['cancel', 1],
    ['tick', 2],
  ] as const)
    for (const setting of ['ready', 'scheduled'])
      for await (const { broken } of schedulesOf(setting, ['tick', other], switches, withMutant(mutant)))
        if (broken.length > 0) return true;
  return false;
}

test.each(MUTANTS)('without $without the proofs fail', { timeout: 240_000 }, async (mutant) => {
  expect((await isFoundInOrder(mutant)) || (await isFoundByChance(mutant))).toBe(true);
});

test('each mutant changes a statement that the engine makes', async () => {
  const changed = new Set<Mutant>();
  const watch = (stage: Stage): void => {
    stage.rewrite = (sql) => {
      for (const mutant of MUTANTS) if (mutant.rewrite(sql) !== sql) changed.add(mutant);
      return sql;
    };
  };
  expect(await playModel([{ name: 'tick', n: 0 }], watch)).toEqual([]);
  expect(MUTANTS.filter((mutant) => !changed.has(mutant)).map((mutant) => mutant.without)).toEqual([]);
});
