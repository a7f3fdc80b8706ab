import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testSecrets } from './secrets.ts';
import { type SpawnedWorker, spawnWorker } from './spawn.ts';
import { startWorker } from './worker.ts';

let folder: string;
const env = testSecrets();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipcast-worker-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('what the Worker stored is there after it was killed and started again', async () => {
  const first = await startWorker({ dataDir: folder, env, cron: false });
  const db = await first.database();
  await db.prepare('CREATE TABLE kept (what TEXT)').run();
  await db.prepare("INSERT INTO kept VALUES ('before')").run();
  await first.stop();

  let killable: SpawnedWorker = await spawnWorker({ dataDir: folder, env, cron: false });
  expect((await fetch(killable.url)).status).toBeLessThan(500);
  await killable.kill();
  await expect(fetch(killable.url)).rejects.toThrow();
  killable = await spawnWorker({ dataDir: folder, env, cron: false });
  await killable.runCron();
  await killable.stop();

  const last = await startWorker({ dataDir: folder, env, cron: false });
  const { results } = await (await last.database()).prepare('SELECT what FROM kept').all();
  expect(results).toEqual([{ what: 'before' }]);
  await last.stop();
}, 120_000);
