import { dirname, join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4WorkerOptions } from 'miniflare';
import { bundleWorker } from './bundle.ts';
import { everyMinute } from './cron.ts';
import { migrate } from './migrate.ts';
import { findLastingPort, findPort } from './port.ts';
import { WATCHED, type Watch, watcher } from './watch.ts';
import type { WranglerConfig } from './wrangler-config.ts';

export type WorkerOptions = {
  /** Where the Worker listens on 127.0.0.1; a free port when left out. */
  port?: number;
  /** What the database, the bucket and the clocks are kept in; in memory when left out. */
  dataDir?: string;
  /** Variables and secrets, over those of wrangler.toml. PUBLIC_URL is the Worker's own address unless said here. */
  env?: Record<string, string>;
  /** Where the sandbox platforms are. With it nothing beyond this machine can be reached. */
  sandboxUrl?: string;
  /** What wrangler.toml says, where it has been read already: reading it costs more than starting the runtime. */
  config?: WranglerConfig;
  /** Modules to run in place of the Worker's bundle, all in one folder, the entry first. */
  scripts?: string[];
  /** Whether the minute cron rings by itself; yes when left out. */
  cron?: boolean;
  /** Where the runtime may be looked into with the Chrome DevTools Protocol, on 127.0.0.1; nowhere when left out. */
  inspectorPort?: number;
  /** The clocks' alarms live in memory alone: on disk each takes three open files, and a process may have only so many. */
  clocksInMemory?: boolean;
  /** Hears every line that the Worker logs. */
  onLog?: (line: string) => void;
  /** Hears it too, and every answer in words. */
  watch?: Watch;
};

/** The Worker on its own runtime. */
export type RunningWorker = {
  url: string;
  /** Rings the cron now, for the given time in ms. */
  runCron(time?: number): Promise<void>;
  /** Its database, to look into. */
  database(): Promise<D1Database>;
  /** Puts the newest code in, keeping all data. */
  reload(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts the Worker in this process. Throws an Error in words when the port is taken or the code does not bundle. */
export async function startWorker(options: WorkerOptions = {}): Promise<RunningWorker> {
  // One of those that the system lends to outgoing calls may be gone before it is bound.
  const port = options.port ? await findPort(options.port) : await findLastingPort();
  const url = `http://127.0.0.1:${port}`;
  const say = (line: string): void => {
    options.watch?.logged(line);
    options.onLog?.(line);
  };
  const read = async () => (await import('./wrangler-config.ts')).readWranglerConfig();
  const settings = async (config: WranglerConfig) => {
    const scripts = options.scripts ?? [await bundleWorker()];
    return miniflareOptions({ ...options, port, say, scripts, url, config });
  };
  const config = options.config ?? (await read());
  const { cron, migrationsDir } = config;
  const miniflare = new Miniflare(await settings(config));
  await miniflare.ready;
  const name = options.watch ? WATCHED : config.worker.name;
  const database = () => miniflare.getD1Database('DB', name) as unknown as Promise<D1Database>;
  await migrate(await database(), migrationsDir);

  const runCron = async (time = Date.now()) => {
    const worker = await miniflare.getWorker(name);
    await worker.scheduled({ cron, scheduledTime: new Date(time) });
  };
  const ticking = options.cron === false ? null : everyMinute(runCron, (error) => say(`cron: ${error}`));
  return {
    url,
    runCron,
    database,
    async reload() {
      await miniflare.setOptions(await settings(await read()));
      await migrate(await database(), migrationsDir);
    },
    async stop() {
      ticking?.stop();
      await miniflare.dispose();
    },
  };
}

/** Stands between the Worker and the net while the sandbox plays the platforms: only this machine answers. */
const GATE = {
  name: 'gate',
  modules: true,
  compatibilityDate: '2026-10-01',
  script: `export default {
    fetch(request) {
      const { hostname } = new URL(request.url);
      if (hostname === '127.0.0.1' || hostname === 'localhost') return fetch(request);
      return new Response('The sandbox does not play ' + hostname, { status: 599 });
    },
  };`,
};

type Settings = WorkerOptions & {
  port: number;
  scripts: string[];
  url: string;
  say: (line: string) => void;
  config: WranglerConfig;
};

function miniflareOptions({
  port,
  dataDir,
  env,
  sandboxUrl,
  scripts,
  url,
  say,
  inspectorPort,
  clocksInMemory,
  watch,
  config,
}: Settings) {
  // Where some platforms are the real ones, the way out must stay open.
  const isClosed = sandboxUrl !== undefined && env?.SANDBOX_PLATFORMS === undefined;
  const worker: V4WorkerOptions = {
    ...config.worker,
    // Only what is given here and in wrangler.toml: the tools would read a .env file too.
    bindings: { ...config.vars, PUBLIC_URL: url, ...(sandboxUrl ? { SANDBOX_URL: sandboxUrl } : {}), ...env },
    modules: scripts.map((path) => ({ type: 'ESModule', path })),
    modulesRoot: dirname(scripts[0] as string),
    ratelimits: unhurried(config.worker.ratelimits as V4WorkerOptions['ratelimits']),
    ...(clocksInMemory ? inMemory(config.worker.durableObjects) : {}),
    ...(isClosed ? { outboundService: GATE.name } : {}),
    ...(watch ? { name: WATCHED } : {}),
  };
  return convertV4MiniflareOptions({
    host: '127.0.0.1',
    port,
    cf: false,
    ...(inspectorPort === undefined ? {} : { inspectorPort }),
    log: new Log(LogLevel.NONE),
    handleStructuredLogs: ({ message }) => say(message),
    ...(dataDir ? { resourcePersistencePath: join(dataDir, 'worker') } : {}),
    // The first is the one that is asked.
    workers: [...(watch ? [watcher(watch)] : []), worker, ...(isClosed ? [GATE] : [])],
  });
}

/** An object whose storage is memory alone must stay awake, for with it its alarm would go. */
const inMemory = (
  objects: V4WorkerOptions['durableObjects'] = {},
): Pick<V4WorkerOptions, 'durableObjects' | 'unsafeEphemeralDurableObjects'> => ({
  unsafeEphemeralDurableObjects: true,
  durableObjects: Object.fromEntries(
    Object.entries(objects).map(([name, one]) => [
      name,
      { ...(typeof one === 'string' ? { className: one } : one), unsafePreventEviction: true },
    ]),
  ),
});

/** Who measures asks more often a minute than anybody may. */
const unhurried = (limits: V4WorkerOptions['ratelimits'] = {}): V4WorkerOptions['ratelimits'] =>
  Object.fromEntries(
    Object.entries(limits).map(([name, one]) => [name, { ...one, simple: { limit: 1e9, period: 60 } }]),
  );
