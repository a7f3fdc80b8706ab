import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Where the browser tests, the demo and the benchmarks find the extension they built. */
export const testExtension = `${root}/.cache/extension/chrome`;

const quiet = () => {};
const logger = {
  debug: quiet,
  log: quiet,
  info: quiet,
  success: quiet,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
};

/** Builds the extension as it is shipped; resolves to the folder to load. `outDir` is the folder above it. */
export async function buildExtension(
  options: { browser?: 'chrome' | 'firefox'; outDir?: string } = {},
): Promise<string> {
  const { browser = 'chrome', outDir = `${root}/.cache/extension` } = options;
  await build({ root, configFile: 'extension/wxt.config.ts', mode: 'production', browser, outDir, logger });
  return `${outDir}/${browser}`;
}
