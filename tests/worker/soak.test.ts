import { type D1Migration, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test, vi } from 'vitest';
import type { Bindings } from '../../worker/env.ts';
import { databaseOn } from '../soak/database.ts';
import { soak } from '../soak/month.ts';
import type { SoakGiven } from '../soak/report.ts';

vi.setConfig({ testTimeout: 120_000 });

const { CLOCKS, MEDIA, TEST_MIGRATIONS } = env as unknown as Bindings & { TEST_MIGRATIONS: D1Migration[] };

/** The clocks of New York change on the third day, and posts are planned up to three days ahead. */
const given: SoakGiven = {
  seed: 'days',
  start: '2027-03-12',
  days: 2,
  workspaces: 4,
  accounts: 6,
  posts: 200,
  ringsEvery: 10,
};

test('over days of many workspaces, with consents that end and platforms that fail, no post is lost, doubled or stuck', async () => {
  const report = await runInDurableObject(CLOCKS.get(CLOCKS.idFromName('soak')), async (_, { storage }) => {
    for (const { queries } of TEST_MIGRATIONS) for (const one of queries) storage.sql.exec(one);
    return soak({ database: (tally) => databaseOn(storage, tally), MEDIA }, given);
  });
  expect(report).toMatchObject({ lost: 0, doubled: 0, wrong: 0, stuck: 0, wallClockMoved: 0, findings: [] });
  expect(report.troubles).toBeGreaterThan(10);
  expect(report.reconnected).toBeGreaterThan(0);
  expect(report.gaps).toBeGreaterThan(0);
  expect(Math.max(...report.lived.map((day) => day.overdue))).toBe(0);
});
