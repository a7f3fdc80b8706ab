import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { leaks, listen } from './canaries.ts';

type TestEnv = { DB: D1Database; TEST_MIGRATIONS: D1Migration[] };

const { DB, TEST_MIGRATIONS } = env as unknown as TestEnv;

/** All of them in one go: a thousand tests begin so. */
const NEWEST = [{ name: 'all', queries: TEST_MIGRATIONS.flatMap(({ queries }) => queries) }];

// Every test begins with an empty database of the newest form.
beforeEach(async () => {
  await applyD1Migrations(DB, NEWEST);
  listen();
});

afterEach(async () => {
  vi.restoreAllMocks();
  const found = await leaks();
  await reset();
  // In no test at all does a secret come out.
  expect(found).toEqual([]);
});
