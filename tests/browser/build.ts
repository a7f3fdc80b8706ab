import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const run = promisify(execFile);

/** Where the browser tests, the demo and the benchmarks find the extension they built. */
export const testExtension = join(root, '.cache/extension/chrome');

/**
 * Builds the extension as it is shipped; resolves to the folder to load. `outDir` is the folder above it. Throws an
 * Error with the builder's words when it cannot.
 */
export async function buildExtension(
  options: { browser?: 'chrome' | 'firefox'; outDir?: string } = {},
): Promise<string> {
  const { browser = 'chrome', outDir = join(root, '.cache/extension') } = options;
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', '-b', browser, '--config', 'extension/wxt.config.ts'];
  try {
    // A process of its own, for the builder draws on the terminal and keeps state.
    await run(process.execPath, args, {
      cwd: root,
      // Test runners call themselves a test, and the builder would build for one.
      env: { ...process.env, NODE_ENV: 'production', EXT_OUT: outDir, CI: 'true', NO_COLOR: '1' },
    });
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    const words = `${stdout}${stderr}`.replaceAll(/^ +at .*\n/gm, '').trim() || message;
    throw new Error(`The extension could not be built.\n${words}`);
  }
  return join(outDir, browser);
}
