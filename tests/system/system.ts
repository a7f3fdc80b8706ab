import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../browser/build.ts';
import { type Browser, type LaunchOptions, launch } from '../browser/launch.ts';
import { type ServedSandbox, serveSandbox } from '../fakes/serve.ts';
import { allSandboxSettings, sandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { watch } from '../runtime/watch.ts';
import { type RunningWorker, startWorker, type WorkerOptions } from '../runtime/worker.ts';

/** The whole of it on this machine: sandbox platforms, Worker, Chromium with the built extension. */
export interface System {
  sandbox: ServedSandbox;
  worker: RunningWorker;
  /** Put another in its place after a kill: `close` ends the one that is here then. */
  browser: Browser;
  /** Nobody answers at the Worker's address until `workerUp`; what it has stored stays. */
  workerDown(): Promise<void>;
  workerUp(): Promise<void>;
  close(): Promise<void>;
}

export interface SystemOptions {
  /** More settings of the Worker. */
  env?: Record<string, string>;
  /** A built extension; built anew where absent. */
  extensionDir?: string;
  /** Apps at all six platforms; TikTok alone where absent. */
  everywhere?: true;
  sandbox?: Omit<Parameters<typeof serveSandbox>[0], 'port'>;
  /** How the browser is started, once the Worker's address is known. */
  launching?: (worker: RunningWorker) => Partial<LaunchOptions>;
  /** Hears every line the Worker logs. */
  onLog?: (line: string) => void;
}

/** Starts everything on free ports, with data in a folder that goes with it. */
export async function startSystem(options: SystemOptions = {}): Promise<System> {
  const dataDir = await mkdtemp(join(tmpdir(), 'clipcast-system-'));
  const ends: (() => Promise<unknown>)[] = [
    () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }),
  ];
  const close = async (): Promise<void> => {
    const troubles: unknown[] = [];
    for (const end of ends.reverse()) await end().catch((trouble) => troubles.push(trouble));
    if (troubles.length > 0) throw troubles[0];
  };
  try {
    const [sandbox, extensionDir] = await Promise.all([
      serveSandbox({ port: 0, ...options.sandbox }),
      options.extensionDir ?? buildExtension(),
    ]);
    ends.push(() => sandbox.close());
    const apps = options.everywhere ? allSandboxSettings : sandboxSettings;
    const env = { ...testSecrets(), ...apps(sandbox.fakes), ...options.env };
    const watched = watch(env);
    const settings: WorkerOptions = {
      dataDir,
      sandboxUrl: sandbox.url,
      env,
      watch: watched,
      ...(options.onLog ? { onLog: options.onLog } : {}),
    };
    let worker: RunningWorker | null = await startWorker(settings);
    const port = Number(new URL(worker.url).port);
    ends.push(async () => worker?.stop());
    // Whatever was walked: in no log and no answer is a secret.
    ends.push(async () => {
      const found = worker ? await watched.found(await worker.database()) : [];
      if (found.length > 0) throw new Error(found.join('\n'));
    });
    const browser = await launch({ extensionDir, ...options.launching?.(worker) });
    const system: System = {
      sandbox,
      worker,
      browser,
      close,
      async workerDown() {
        await worker?.stop();
        worker = null;
      },
      async workerUp() {
        worker = system.worker = await startWorker({ ...settings, port });
      },
    };
    ends.push(() => system.browser.close());
    return system;
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}
