import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testSecrets } from './secrets.ts';
import { type SpawnedWorker, spawnWorker } from './spawn.ts';
import { watch } from './watch.ts';
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

test('who watches a Worker hears each line it logs and each answer in words, and sees a secret where there is one', async () => {
  const all = { ...env, TIKTOK_CLIENT_SECRET: 'a-secret-of-tiktok' };
  const [watched, quiet] = [watch(all), watch(all)];
  const heard: string[] = [];
  const worker = await startWorker({
    env: all,
    cron: false,
    watch: {
      ...watched,
      logged: (line) => void heard.push(line),
      answered: (text) => void heard.push(text),
    },
  });
  try {
    const answer = await fetch(`${worker.url}/healthz`);
    expect(await answer.json()).toMatchObject({ ok: true });
    await expect.poll(() => heard.join('\n')).toMatch(/"ok":true/);
    await expect.poll(() => heard.join('\n')).toMatch(/"route":"\/healthz"/);
    const database = await worker.database();
    for (const line of heard) watched.answered(line);
    expect(await watched.found(database)).toEqual([]);
    watched.logged('{"event":"a-secret-of-tiktok"}');
    expect(await watched.found(database)).toEqual([expect.stringContaining('in the log')]);
    quiet.answered(`{"key":"${env.MASTER_KEYS.slice(3)}"}`);
    expect(await quiet.found(database)).toEqual([expect.stringContaining('in an answer')]);
  } finally {
    await worker.stop();
  }
}, 60_000);
