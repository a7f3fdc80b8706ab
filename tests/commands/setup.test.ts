import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './setup.mjs';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'clipcast-setup-'));
  await mkdir(join(root, 'node_modules'));
  await writeFile(join(root, 'package-lock.json'), tree({ '': {}, a: { version: '1.0.0' }, b: optional }));
});

afterEach(() => rm(root, { recursive: true, force: true }));

const optional = { version: '2.0.0', optional: true };
const tree = (packages: object) => JSON.stringify({ packages });
const record = (packages: object) => writeFile(join(root, 'node_modules/.package-lock.json'), tree(packages));

test('an install that broke off is done again', () => {
  expect(isInstalled(root)).toBe(false);
});

test('what the lockfile says is not installed twice, with or without builds for other systems', async () => {
  await record({ a: { version: '1.0.0' } });
  expect(isInstalled(root)).toBe(true);
  await record({ a: { version: '1.0.0' }, b: optional });
  expect(isInstalled(root)).toBe(true);
});

test('a missing package, another version or a leftover asks for an install', async () => {
  await record({});
  expect(isInstalled(root)).toBe(false);
  await record({ a: { version: '1.0.1' } });
  expect(isInstalled(root)).toBe(false);
  await record({ a: { version: '1.0.0' }, old: { version: '1.0.0' } });
  expect(isInstalled(root)).toBe(false);
});
