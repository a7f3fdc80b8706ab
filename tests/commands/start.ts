import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { platforms } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import { buildExtension } from '../browser/build.ts';
import { MAIL_SETTINGS } from '../fakes/mail.ts';
import { type ServedSandbox, serveSandbox } from '../fakes/serve.ts';
import { STRIPE_SETTINGS } from '../fakes/stripe.ts';
import { keepSecrets } from '../runtime/keep-secrets.ts';
import { findPort } from '../runtime/port.ts';
import { allSandboxSettings } from '../runtime/sandbox-settings.ts';
import { type OwnSettings, readSettings } from '../runtime/settings.ts';
import { type SpawnedWorker, spawnWorker } from '../runtime/spawn.ts';
import { samplePages } from '../samples/expected.ts';
import { serveSamples } from '../samples/serve.ts';
import { rebuildOnChange } from './rebuild.ts';
import { root } from './tool.ts';

const dataDir = join(root, '.clipcast');
const outDir = join(root, '.output');

/** What has to be ended, the newest first. */
const ends: (() => unknown)[] = [];

async function start(): Promise<void> {
  const port = await findPort(readPort(process.env.PORT));
  await mkdir(dataDir, { recursive: true });
  const own = readSettings(process.env, await readFile(join(root, '.env'), 'utf8').catch(() => ''));
  const played = platforms.map((rules) => rules.platform).filter((platform) => !own.apps.includes(platform));
  const sandbox = played.length === 0 ? null : await startSandbox(port + 1, await startListings(port + 2));
  const worker = await startOwnWorker(port, own, sandbox, played);
  const extension = await buildExtension({ outDir });
  const watching = rebuildOnChange(
    [
      {
        name: 'Extension',
        folders: ['extension', 'shared'],
        build: async () => void (await buildExtension({ outDir })),
      },
      { name: 'Worker', folders: ['worker', 'shared'], build: () => worker.reload() },
    ],
    (line) => console.log(line),
  );
  ends.push(watching.stop);
  console.log(guide(worker.url, extension, sandbox, own.apps));
}

/** A few listings to try it with; the address of the first. */
async function startListings(port: number): Promise<string> {
  await findPort(port);
  await findPort(port + 1);
  const samples = await serveSamples({ port });
  ends.push(() => samples.close());
  return samples.url + samplePages.townhouse.path;
}

async function startSandbox(port: number, listing: string): Promise<ServedSandbox> {
  await findPort(port);
  const sandbox = await serveSandbox({ port, listing, keepIn: join(dataDir, 'sandbox') });
  ends.push(() => sandbox.close());
  return sandbox;
}

async function startOwnWorker(
  port: number,
  own: OwnSettings,
  sandbox: ServedSandbox | null,
  played: Platform[],
): Promise<SpawnedWorker> {
  const isSelling = sandbox !== null && Boolean(process.env.PLANS);
  const secrets = own.settings.MASTER_KEYS ? {} : await keepSecrets(dataDir);
  const log = createWriteStream(join(dataDir, 'worker.log'), { flags: 'a' });
  // In a process of its own: its runtime ends the process it lives in on Ctrl-C, before others can end in order.
  const worker = await spawnWorker({
    port,
    dataDir,
    env: {
      ...secrets,
      ...(sandbox ? { ...allSandboxSettings(sandbox.fakes, played), ...MAIL_SETTINGS } : {}),
      ...(isSelling ? STRIPE_SETTINGS : {}),
      // While all are played nothing beyond this machine can be reached at all.
      ...(own.apps.length > 0
        ? { SANDBOX_PLATFORMS: [...played, ...(isSelling ? ['stripe'] : [])].join(',') }
        : {}),
      ...own.settings,
    },
    sandboxUrl: sandbox?.url,
    onLog: (line) => log.write(`${line}\n`),
  });
  ends.push(async () => {
    await worker.stop();
    log.end();
  });
  return worker;
}

function guide(url: string, extension: string, sandbox: ServedSandbox | null, apps: Platform[]): string {
  const real = apps.length > 0 ? `${apps.join(', ')} for real` : '';
  const stage = sandbox
    ? `the sandbox plays ${real ? 'the others' : 'all six'}; see what became public at ${sandbox.url}`
    : '';
  const line = `Platforms  ${[real, stage].filter(Boolean).join('; ')}`;
  return `
Clipcast is running.

Worker     ${url}
${line}
Data       ${relative(root, dataDir)}/ (remove the folder to begin anew), log in ${relative(root, dataDir)}/worker.log

1. Open chrome://extensions, switch on developer mode, choose "Load unpacked": ${extension}
2. The studio opens by itself and shows the way to the first post, step by step.${sandbox ? ` A listing to try: ${url}/sandbox/listing` : ''}
${sandbox ? `3. Confirm your e-mail when it is asked for: letters are read at ${sandbox.url}/_sandbox/mail` : ''}

Changed files are built again by themselves; after a change to the extension press its reload arrow.
Ctrl-C stops everything.`;
}

function readPort(text = '8787'): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port;
  throw new Error(`PORT must be a whole number from 1 to 65534, not ${JSON.stringify(text)}.`);
}

let stopping: Promise<void> | undefined;

/** Ends everything once, however often it is asked to. */
function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    for (const end of ends.reverse()) await end();
    process.exit(code);
  })();
  return stopping;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

start().catch((error: Error) => {
  console.error(error.message);
  return stop(1);
});
