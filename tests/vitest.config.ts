import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { Response } from 'miniflare';
import { defineConfig } from 'vitest/config';
import { findFirefox } from './browser/find-firefox.ts';
import { createWorld } from './fakes/fake.ts';
import { tiktokFake } from './fakes/tiktok.ts';
import { sandboxSettings } from './runtime/sandbox-settings.ts';
import { testSecrets } from './runtime/secrets.ts';
import { bundledInstead } from './runtime/wrangler-config.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const migrations = `${root}/worker/db/migrations`;

/** Tests whose means could not be had: whoever starts the run says which, and says so at its end. */
const leftOut = (process.env.LEFT_OUT ?? '').split(',').filter(Boolean);

const inWorkerd = cloudflareTest(async () => ({
  wrangler: { configPath: `${root}/wrangler.toml` },
  miniflare: {
    bindings: {
      ...testSecrets(),
      ...sandboxSettings({ tiktok: tiktokFake(createWorld({ now: Date.now, fetch })) }),
      TEST_MIGRATIONS: existsSync(migrations) ? await readD1Migrations(migrations) : [],
    },
    // Hundreds of calls a minute, and none is waited for: a test of their limits counts by itself.
    ratelimits: Object.fromEntries(
      ['BY_PERSON', 'BY_WORKSPACE', 'BY_ADDRESS'].map((name, index) => [
        name,
        { namespace_id: String(index + 1), simple: { limit: 1e9, period: 60 } },
      ]),
    ),
    // A fetch that no test answers is an error, never a call to the world.
    outboundService: (request: { url: string }) =>
      new Response(`No test answers ${new URL(request.url).origin}`, { status: 599 }),
  },
}));

/** Looked at in a browser, but not at the clock: what else the machine does then makes these slower, never wrong. */
const timeless = [
  'tests/screens/**/*.e2e.ts',
  'tests/film/**/*.e2e.ts',
  'tests/flows/{film,listing-sheet}.e2e.ts',
  'tests/browser/{clip-batch,hostile-page,manifest,popup-weight}.e2e.ts',
];
const inBrowser = {
  globalSetup: 'tests/browser/build-once.ts',
  pool: 'forks',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 90_000,
} as const;

export default defineConfig({
  root,
  cacheDir: `${root}/.cache/vite`,
  test: {
    // What the Worker logs is shown only where a test failed.
    silent: 'passed-only',
    projects: [
      {
        root,
        resolve: { alias: { 'wxt/browser': `${root}/tests/extension/fake-browser.ts` } },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/worker/**', 'tests/flows/**', ...leftOut],
          setupFiles: ['tests/extension/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        root,
        plugins: [inWorkerd],
        // As a deploy has it.
        resolve: { alias: bundledInstead() },
        test: {
          name: 'worker',
          include: ['tests/worker/**/*.test.ts', 'tests/flows/**/*.test.ts'],
          setupFiles: ['tests/worker/setup.ts'],
          // A machine that does other work as well takes its time.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      { root, test: { name: 'pages', include: timeless, ...inBrowser } },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/**/*.e2e.ts'],
          // There is nothing to prove with a browser that is not here.
          exclude: [...timeless, ...(findFirefox() ? [] : ['tests/flows/firefox*.e2e.ts'])],
          ...inBrowser,
        },
      },
    ],
  },
});
