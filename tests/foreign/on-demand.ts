import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages at exact versions, as npm takes them. */
export interface Wanted {
  packages: Record<string, string>;
  overrides?: Record<string, string>;
}

const INSTALL_MS = 180_000;
/** What they lean on themselves is taken as it was on this day. */
const BEFORE = '2026-11-20';
// Nothing of theirs is built or run while it is installed.
const ARGUMENTS = [
  'install',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  `--before=${BEFORE}`,
];
/** Without a network it is over soon: nobody waits for what only compares or proves. */
const PATIENCE = [
  '--fetch-retries=1',
  '--fetch-timeout=20000',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=2000',
];

/**
 * Installs packages that only some runs need into a folder of their own, where they are not there yet: none of them is
 * a part of this project. What npm says goes to stderr. Throws an Error in words where they cannot be had.
 */
export function installOnDemand(folder: string, { packages, overrides = {} }: Wanted): void {
  const record = JSON.stringify({ private: true, dependencies: packages, overrides });
  const isThere = existsSync(join(folder, 'node_modules/.package-lock.json'));
  if (isThere && readFileSync(join(folder, 'package.json'), 'utf8') === record) return;
  const names = Object.keys(packages).join(', ');
  console.error(`Installing ${names}…`);
  // Beside its place first: whoever is stopped here, or looks at the same time, finds all of it or nothing.
  const beside = `${folder}.${process.pid}`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  writeFileSync(join(beside, 'package.json'), record);
  const { status } = spawnSync('npm', [...ARGUMENTS, ...PATIENCE], {
    cwd: beside,
    stdio: ['ignore', 2, 2],
    timeout: INSTALL_MS,
  });
  if (status !== 0) {
    rmSync(beside, { recursive: true, force: true });
    throw new Error(`${names} could not be installed, as without a network; what npm said stands above.`);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
}
