// Plain JavaScript for any Node from 20 on: this runs before anything is installed.
// usage: node tests/commands/run.mjs NAME [arguments of the command]
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installChromium, installFirefox, installPackages } from './setup.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The commands that drive a browser. */
const BROWSING = ['demo', 'test', 'clip', 'faults', 'bench', 'screenshots'];

/** The build tools stay at home: no usage reports, no look-ups, no news. */
const AT_HOME = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_WRITE_LOGS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
};

/** npm's shell keeps signals to itself: a command whose npm was ended would live on. */
const startedBy = process.env.npm_lifecycle_event ? process.ppid : undefined;
const PARENT_EVERY_MS = 500;

function run(name, args) {
  const script = join(root, 'tests/commands', `${name}.ts`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(script)) throw new Error(`There is no command called ${name}.`);
  installPackages(root);
  const bin = join(root, 'node_modules/.bin');
  const env = { ...process.env, ...AT_HOME, PATH: [bin, process.env.PATH].join(delimiter) };
  if (BROWSING.includes(name)) env.CHROMIUM = installChromium(root);
  if (name === 'test' && args.length === 0) installFirefox();

  const child = spawn(join(bin, 'node'), [script, ...args], { env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal's Ctrl-C has reached the child already.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  const watch = setInterval(() => {
    if (startedBy === undefined || startedBy === process.ppid) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, PARENT_EVERY_MS);
  watch.unref();
  child.on('error', (error) => fail(error));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
}

function fail(error) {
  console.error(error.message);
  process.exitCode = 1;
}

const [name = '', ...args] = process.argv.slice(2);
try {
  run(name, args);
} catch (error) {
  fail(error);
}
