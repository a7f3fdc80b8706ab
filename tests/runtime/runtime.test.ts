import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { everyMinute } from './cron.ts';
import { keepSecrets } from './keep-secrets.ts';
import { findPort } from './port.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipcast-runtime-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A clock that stands still until it is moved on. */
function handClock(start: number) {
  let time = start;
  let next: { at: number; run: () => void } | null = null;
  return {
    now: () => time,
    wait(run: () => void, ms: number) {
      next = { at: time + ms, run };
      return {
        stop: () => {
          next = null;
        },
      };
    },
    moveTo(at: number) {
      while (next && next.at <= at) {
        const due = next;
        next = null;
        time = due.at;
        due.run();
      }
      time = at;
    },
  };
}

test('the cron rings once on every full minute, with that minute as its time', () => {
  const clock = handClock(90_000);
  const rung: number[] = [];
  const ticking = everyMinute(
    async (time) => void rung.push(time),
    (error) => expect.unreachable(String(error)),
    clock,
  );
  clock.moveTo(119_999);
  expect(rung).toEqual([]);
  clock.moveTo(245_000);
  expect(rung).toEqual([120_000, 180_000, 240_000]);
  ticking.stop();
  clock.moveTo(600_000);
  expect(rung).toHaveLength(3);
});

test('a tick that fails is told of, and the next one still rings', async () => {
  const clock = handClock(0);
  const troubles: unknown[] = [];
  everyMinute(
    () => Promise.reject(new Error('no')),
    (error) => troubles.push(error),
    clock,
  );
  clock.moveTo(120_000);
  await expect.poll(() => troubles).toHaveLength(2);
});

test('secrets are made once, kept, and readable by their owner alone', async () => {
  const first = await keepSecrets(folder);
  expect(await keepSecrets(folder)).toEqual(first);
  expect(first.MASTER_KEYS).toMatch(/^k1:[A-Za-z0-9+/]{43}=$/);
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
});

test('a damaged file of secrets is kept as it is and never quoted', async () => {
  const file = join(folder, 'secrets.json');
  await writeFile(file, '{"MASTER_KEYS": "k1:very-secret');
  await expect(keepSecrets(folder)).rejects.toThrow('is not as it was written');
  await expect(keepSecrets(folder)).rejects.not.toThrow('very-secret');
  expect(await readFile(file, 'utf8')).toContain('very-secret');
});

test('a taken port is told in words, with what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await expect(findPort(port)).rejects.toThrow(`Port ${port} is taken`);
  server.close();
});
