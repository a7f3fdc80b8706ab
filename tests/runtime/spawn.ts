import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Ask, Said } from './serve.ts';
import type { WorkerOptions } from './worker.ts';
import { readWranglerConfig, type WranglerConfig } from './wrangler-config.ts';

/** A Worker in processes of its own, so that it can be killed like a machine that loses power. */
export type SpawnedWorker = {
  url: string;
  /** The process group that node and workerd are in. */
  group: number;
  /** Rings the cron now, for the given time in ms. */
  runCron(time?: number): Promise<void>;
  /** Asks its database. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** Puts the newest code in, keeping all data. */
  reload(): Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Ends node and workerd by SIGKILL, wherever they are. Start another on the same folder to go on. */
  kill(): Promise<void>;
};

type Spawned = Omit<WorkerOptions, 'onLog' | 'watch'> & {
  onLog?: (line: string) => void;
  /** A program in the place of the runtime's own. */
  runtime?: string;
};

/** Starts the Worker as a child process; as `startWorker` does, but killable. */
export async function spawnWorker({
  onLog = () => {},
  runtime,
  ...options
}: Spawned): Promise<SpawnedWorker> {
  const script = fileURLToPath(new URL('serve.ts', import.meta.url));
  // A group of its own, so that one signal reaches workerd as well.
  const child = fork(script, {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
    ...(runtime === undefined ? {} : { env: { ...process.env, MINIFLARE_WORKERD_PATH: runtime } }),
  });
  const kill = () => killGroup(child);
  process.once('exit', kill);
  const waiting = new Map<number, (error?: string, rows?: unknown[]) => void>();
  let last = 0;

  const url = await new Promise<string>((resolve, reject) => {
    child.on('message', (said: Said) => {
      if (said.say === 'ready') resolve(said.url);
      if (said.say === 'failed') reject(new Error(said.reason));
      if (said.say === 'log') onLog(said.line);
      if (said.say === 'done') waiting.get(said.id)?.(said.error, said.rows);
    });
    child.once('exit', () => {
      process.off('exit', kill);
      reject(new Error('The Worker ended before it was ready.'));
      for (const done of waiting.values()) done('The Worker has ended.');
    });
    // Read here, once: whoever is killed and started again does not read it each time.
    child.send({ ...options, config: options.config ?? readOnce() });
  });
  const ask = (asked: Ask) =>
    new Promise<unknown[]>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (error, rows) => {
        waiting.delete(id);
        if (error) reject(new Error(error));
        else resolve(rows ?? []);
      });
      child.send({ id, ...asked }, (error) => error && waiting.get(id)?.(error.message));
    });
  const ended = async () => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  return {
    url,
    group: child.pid ?? 0,
    runCron: async (time) => void (await ask({ ask: 'cron', time })),
    query: async (sql) => (await ask({ ask: 'query', sql })) as Record<string, unknown>[],
    reload: async () => void (await ask({ ask: 'reload' })),
    async stop() {
      await ask({ ask: 'stop' });
      await ended();
    },
    async kill() {
      kill();
      await ended();
    },
  };
}

let read: WranglerConfig | undefined;
const readOnce = (): WranglerConfig => {
  read ??= readWranglerConfig();
  return read;
};

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
