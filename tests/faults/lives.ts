import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { spawnWorker } from '../runtime/spawn.ts';
import type { WorkerOptions } from '../runtime/worker.ts';
import { queryInside, ringInside } from './bindings.ts';

/** The runtime's own program: what the tools start, and what is started here without them. */
const WORKERD: string = createRequire(createRequire(import.meta.url).resolve('miniflare'))('workerd').default;

/** One life of a Worker, from a start to a kill. */
export interface Life {
  url: string;
  /** Rings the minute cron now. */
  runCron(): Promise<void>;
  /** Asks its database, past its own code. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** Ends the runtime by SIGKILL, wherever it is. */
  kill(): Promise<void>;
}

/**
 * A Worker that is killed and started again very often. The tools that put the runtime together take twice the time of
 * the runtime itself, so they do it once: what they gave it is kept, and each life begins with just that.
 */
export class Lives {
  readonly #arguments: string[];
  readonly #config: string;
  readonly #url: string;
  readonly #tools: Server;
  readonly #hear: (line: string) => void;

  private constructor(given: {
    arguments: string[];
    config: string;
    url: string;
    tools: Server;
    hear: (line: string) => void;
  }) {
    this.#arguments = given.arguments;
    this.#config = given.config;
    this.#url = given.url;
    this.#tools = given.tools;
    this.#hear = given.hear;
  }

  /** Lets the tools start it once, with its database set up; the folder keeps what they gave the runtime. */
  static async prepare(
    folder: string,
    { onLog, ...options }: WorkerOptions & { port: number },
  ): Promise<Lives> {
    const hear = onLog ?? (() => undefined);
    const [runtime, config, told] = ['runtime.sh', 'config', 'arguments'].map((name) => join(folder, name));
    if (!runtime || !config || !told) throw new Error('There is no folder.');
    const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}'\ncat > '${config}'\nexec '${WORKERD}' "$@" < '${config}'\n`;
    await writeFile(runtime, script, { mode: 0o755 });
    const first = await spawnWorker({ ...options, runtime, onLog: hear });
    await first.kill();
    const tools = await listenInTheirPlace(hear);
    const { port } = tools.address() as AddressInfo;
    const given = (await readFile(told, 'utf8')).trimEnd().split('\n');
    return new Lives({
      arguments: given.map((one) => one.replace(/^(--external-addr=loopback)=.*/, `$1=127.0.0.1:${port}`)),
      ...{ config, url: first.url, tools, hear },
    });
  }

  /** Resolves when it takes requests. */
  async start(): Promise<Life> {
    const config = await open(this.#config, 'r');
    const child = spawn(WORKERD, this.#arguments, {
      stdio: [config.fd, 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, TZ: 'UTC', FORCE_COLOR: '0' },
    });
    const end = () => void child.kill('SIGKILL');
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
    for (const stream of [child.stdout, child.stderr] as Readable[])
      createInterface({ input: stream }).on('line', (line) => this.#hear(wordsOf(line)));
    await ready(child).finally(() => config.close());
    const url = this.#url;
    return {
      url,
      runCron: () => ringInside(url),
      query: (sql) => queryInside(url, sql),
      async kill() {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        end();
        await ended;
      },
    };
  }

  close(): void {
    this.#tools.closeAllConnections();
    this.#tools.close();
  }
}

/** The runtime tells the tools what its queue delivered; nothing else that it might want of them is needed in a run. */
async function listenInTheirPlace(hear: (line: string) => void): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== '/core/log') hear(`The runtime asked the tools for ${request.url}.`);
    request.resume();
    response.writeHead(request.url === '/core/log' ? 204 : 500).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** The runtime says in its fourth file where it listens. */
async function ready(child: ChildProcess): Promise<void> {
  const said = createInterface({ input: child.stdio[3] as Readable });
  const listens = new Promise<void>((resolve, reject) => {
    said.on('line', (line) => {
      const { event, socket } = JSON.parse(line) as { event: string; socket?: string };
      if (event === 'listen' && socket === 'entry') resolve();
    });
    child.once('exit', () => reject(new Error('The runtime ended before it was ready.')));
  });
  await listens;
}

/** It logs each line as an object of its own. */
function wordsOf(line: string): string {
  try {
    return String((JSON.parse(line) as { message?: string }).message ?? line);
  } catch {
    return line;
  }
}
