import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, vi } from 'vitest';

type TestEnv = { DB: D1Database; TEST_MIGRATIONS: D1Migration[] };

const { DB, TEST_MIGRATIONS } = env as unknown as TestEnv;

// Every test begins with an empty database of the newest form.
beforeEach(() => applyD1Migrations(DB, TEST_MIGRATIONS));

afterEach(async () => {
  vi.restoreAllMocks();
  await reset();
});
