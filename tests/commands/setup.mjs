import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Runs a tool with everything it says on stderr, for stdout belongs to the command. True when it succeeded. */
function quietly(command, args, env = process.env, cwd = undefined, timeout = undefined) {
  const { status } = spawnSync(command, args, { cwd, env, timeout, stdio: ['ignore', 2, 2] });
  return status === 0;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Whether node_modules is what the lockfile says. npm writes its own record of what it installed as its last step, so
 * a broken-off install has none.
 */
export function isInstalled(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const found = readJson(record).packages;
  const right = Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const there = found[path];
    // Optional packages for other systems are never installed.
    return there ? there.version === version : Boolean(optional);
  });
  return right && Object.keys(found).every((path) => path in wanted);
}

/** Installs the dependencies from the lockfile where they are missing or old. Throws an Error in words. */
export function installPackages(root) {
  if (isInstalled(root)) return;
  console.error('Installing dependencies from package-lock.json…');
  // The installed Node is about to be replaced, so npm runs on the system's own.
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'));
  const env = { ...process.env, PATH: path.join(delimiter) };
  if (!quietly('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], env, root)) {
    throw new Error('npm could not install the dependencies; what it said stands above.');
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium: the environment's CHROMIUM, a usual place, or on PATH; undefined where there is none. */
export function findChromium(root) {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const usual = readJson(join(root, 'tests/browser/chromium-paths.json'));
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...usual, ...onPath].find(isProgram);
}

/** Finds a Chromium, or installs one where that can be done without asking. Throws an Error in words. */
export function installChromium(root) {
  const found = findChromium(root);
  if (found) {
    if (isProgram(found)) return found;
    throw new Error(`CHROMIUM is set to ${found}, but no program is there.`);
  }
  const help = 'No Chromium was found. Install one, or set CHROMIUM to the path of its program.';
  if (!isProgram(APT)) throw new Error(help);
  const asRoot = rootly();
  if (!asRoot) throw new Error(`${help} Here: sudo apt-get install chromium`);
  console.error('Installing Chromium…');
  apt(asRoot, ['update']);
  if (!apt(asRoot, ['install', '-y', '--no-install-recommends', 'chromium'])) throw new Error(help);
  const installed = findChromium(root);
  if (!installed) throw new Error(help);
  return installed;
}

const APT = '/usr/bin/apt-get';

/** What goes in front of a command to run it as root; undefined where that would ask. */
function rootly() {
  if (process.getuid?.() === 0) return [];
  return quietly('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function apt(asRoot, args, timeout = undefined) {
  const [command, ...rest] = [...asRoot, 'apt-get', ...args];
  return quietly(command, rest, { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, undefined, timeout);
}

const FIREFOX_MS = 180_000;

/** A Firefox for the tests in it, where one can be had without asking and soon; they are left out without one. */
export function installFirefox() {
  const names = ['firefox-esr', 'firefox'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const isHere = () => folders.some((folder) => names.some((name) => isProgram(join(folder, name))));
  if (process.env.FIREFOX || isHere()) return;
  const asRoot = isProgram(APT) ? rootly() : undefined;
  if (asRoot) {
    console.error('Installing Firefox…');
    apt(asRoot, ['install', '-y', '--no-install-recommends', 'firefox-esr'], FIREFOX_MS);
  }
}

const REDIS_MS = 120_000;

/** A Redis to measure against, where one can be had without asking and soon; null where not. */
export function installRedis() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const find = () => folders.map((folder) => join(folder, 'redis-server')).find(isProgram) ?? null;
  const asRoot = find() === null && isProgram(APT) ? rootly() : undefined;
  if (asRoot) {
    console.error('Installing Redis…');
    apt(asRoot, ['install', '-y', '--no-install-recommends', 'redis-server'], REDIS_MS);
  }
  return find();
}
