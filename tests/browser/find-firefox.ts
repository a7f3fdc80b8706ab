import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The first Firefox that takes the extension: what its manifest asks for. */
export const FIREFOX_SINCE = 142;

/**
 * A Firefox to drive: the environment's FIREFOX, else the first usual place that has one; undefined where none is, or
 * only one that is older than the extension takes.
 */
export function findFirefox(env: Record<string, string | undefined> = process.env): string | undefined {
  return [env.FIREFOX, ...PLACES].find((path) => path && existsSync(path) && isNewEnough(path));
}

function isNewEnough(program: string): boolean {
  const said = execFileSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return Number(/Firefox (\d+)/.exec(said)?.[1] ?? 0) >= FIREFOX_SINCE;
}
