import { existsSync } from 'node:fs';
import paths from './chromium-paths.json' with { type: 'json' };

/** The browser to drive: the environment's CHROMIUM, else the first usual place that has one. */
export function findChromium(env: Record<string, string | undefined> = process.env): string {
  const found = [env.CHROMIUM, ...paths].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium found. Install one, or set CHROMIUM to the path of its program.');
  return found;
}
