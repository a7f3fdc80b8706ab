import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { installRedis } from '../commands/setup.mjs';
import { installOnDemand } from '../foreign/on-demand.ts';
import { findPort } from '../runtime/port.ts';

/** What others would take for posts that are due later: a queue in Redis. Both MIT; they live in a cache, not among our packages. */
const PACKAGES = { bullmq: '6.7.0', ioredis: '6.0.0' };
const CACHE = fileURLToPath(new URL('../../.cache/bullmq', import.meta.url));
const WORKER = fileURLToPath(new URL('bullmq-worker.ts', import.meta.url));
/** The first job is due so long after all are in, ms; after the last nothing is waited for any longer. */
const AHEAD = 5000;
const PATIENCE = 60_000;

interface Queue {
  addBulk(jobs: { name: string; data: { id: number }; opts: { delay: number } }[]): Promise<unknown>;
  close(): Promise<void>;
}
type QueueClass = new (name: string, options: object) => Queue;

/** How late each of so many jobs made its call, ms, due in seconds that are spread over so long. Throws where it cannot be had. */
export async function bullMqLateness(count: number, spread: number): Promise<number[]> {
  const redis = installRedis();
  if (redis === null) throw new Error('No Redis is here, and none could be installed without asking.');
  installOnDemand(CACHE, { packages: PACKAGES });
  const folder = await mkdtemp(join(tmpdir(), 'clipcast-redis-'));
  const port = await findPort();
  const ends: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    // Every write goes to its log, as whoever must not lose a post would have it.
    const arguments_ = ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', ''];
    const server = spawn(redis, arguments_, { stdio: 'ignore' });
    ends.push(() => ended(server, () => server.kill()));
    const arrivals = new Map<number, number>();
    const platform = await listen((id) => arrivals.set(id, Date.now()));
    ends.push(async () => platform.server.close());
    const worker = fork(WORKER, [CACHE, String(port), platform.url], { execArgv: [] });
    ends.push(() => ended(worker, () => worker.disconnect()));
    await once(worker, 'message');
    const { Queue } = createRequire(join(CACHE, 'package.json'))('bullmq') as { Queue: QueueClass };
    const queue = new Queue('posts', { connection: { host: '127.0.0.1', port } });
    ends.push(() => queue.close());
    const first = Math.ceil((Date.now() + AHEAD) / 1000) * 1000;
    const due = (id: number): number => first + Math.floor((id * spread) / count / 1000) * 1000;
    const ids = Array.from({ length: count }, (_, id) => id);
    await queue.addBulk(
      ids.map((id) => ({ name: 'post', data: { id }, opts: { delay: due(id) - Date.now() } })),
    );
    const end = first + spread + PATIENCE;
    while (arrivals.size < count && Date.now() < end) await pause(100);
    if (arrivals.size < count) throw new Error(`${arrivals.size} of ${count} jobs made their call.`);
    return ids.map((id) => (arrivals.get(id) ?? Number.NaN) - due(id));
  } finally {
    for (const one of ends.reverse()) await one();
  }
}

async function ended(child: ChildProcess, end: () => unknown): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  end();
  await exit;
}

async function listen(hear: (id: number) => void): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    hear(Number(request.url?.slice(1)));
    request.resume();
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
