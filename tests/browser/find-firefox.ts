import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** A Firefox to drive: the environment's FIREFOX, else the first usual place that has one; undefined without any. */
export function findFirefox(env: Record<string, string | undefined> = process.env): string | undefined {
  return [env.FIREFOX, ...PLACES].find((path) => path && existsSync(path));
}
