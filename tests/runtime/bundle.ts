import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin/wrangler.js',
);
const run = promisify(execFile);

/** What goes into the bundle: a change in any of these makes it stale. */
const SOURCES = ['worker', 'shared', 'wrangler.toml', 'package-lock.json'];

/**
 * Bundles the Worker as a deploy would, unless nothing changed since the last time; resolves to the script's path.
 * Throws an Error with the bundler's words when it cannot.
 */
export async function bundleWorker(): Promise<string> {
  const script = join(root, '.cache/worker.js');
  const started = new Date();
  const made = await stat(script).catch(() => null);
  if (made && made.mtimeMs > (await newestOf(SOURCES.map((name) => join(root, name))))) return script;
  await mkdir(dirname(script), { recursive: true });
  const next = await mkdtemp(join(dirname(script), 'worker-'));
  try {
    await bundle(next);
    // A rename, so that whoever bundles at the same time never reads half a file.
    await rename(join(next, 'index.js'), script);
    await utimes(script, started, started);
    return script;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** Bundles another module in the Worker's place, as a deploy would; resolves to the script's path in that folder. */
export async function bundleInstead(entry: string, folder: string): Promise<string> {
  await bundle(folder, entry);
  return join(folder, `${basename(entry, '.ts')}.js`);
}

async function bundle(folder: string, ...entry: string[]): Promise<void> {
  try {
    await run(process.execPath, [wrangler, 'deploy', ...entry, '--dry-run', '--outdir', folder], {
      cwd: root,
      env: {
        ...process.env,
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        WRANGLER_WRITE_LOGS: 'false',
        CI: 'true',
      },
    });
  } catch (error) {
    const said = error as { stderr?: string; message: string };
    throw new Error(`The Worker could not be bundled.\n${said.stderr || said.message}`);
  }
}

async function newestOf(paths: string[]): Promise<number> {
  const times = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path);
      if (!found.isDirectory()) return found.mtimeMs;
      const inside = await readdir(path);
      return Math.max(found.mtimeMs, await newestOf(inside.map((name) => join(path, name))));
    }),
  );
  return Math.max(0, ...times);
}
