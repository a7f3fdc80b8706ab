import { describe, expect, it } from 'vitest';
import { type Lockfile, readAllowed, readLockfile, readRules, troubles } from './package-rules.ts';

const rules = readRules();
const hash = { integrity: 'sha512-x', version: '1.0.0' };
const lock = (packages: Lockfile['packages']): Lockfile => ({
  packages: { '': {}, ...packages },
});
/** Troubles of one package, without those about rules that it does not use. */
const of = (packages: Lockfile['packages']): string[] =>
  troubles(lock(packages), rules).filter(
    (line) => line.startsWith('node_modules') || line.includes('would run'),
  );

it('everything we depend on has a licence that is allowed, is pinned by its hash, and runs a script only where it is named', () => {
  expect(troubles(readLockfile(), rules)).toEqual([]);
});

it('npm lets exactly those run a script that are named here with a reason', () => {
  expect(readAllowed().toSorted()).toEqual(Object.keys(rules.installScripts).toSorted());
});

describe('a package', () => {
  it('of another licence is told, also one without any', () => {
    expect(of({ 'node_modules/a': { ...hash, license: 'GPL-3.0-only' } })[0]).toContain('GPL-3.0-only');
    expect(of({ 'node_modules/a': hash })[0]).toContain('(none)');
    expect(of({ 'node_modules/a': { ...hash, license: 'MIT OR GPL-3.0-only' } })).toEqual([]);
    expect(of({ 'node_modules/a': { ...hash, license: 'MIT AND GPL-3.0-only' } })).toHaveLength(1);
  });

  it('that may only build and test is told where it would ship', () => {
    const sharp = { ...hash, license: 'Apache-2.0 AND LGPL-3.0-or-later' };
    expect(of({ 'node_modules/@img/sharp-win32-x64': { ...sharp, dev: true } })).toEqual([]);
    expect(of({ 'node_modules/@img/sharp-win32-x64': sharp })).toHaveLength(1);
    expect(of({ 'node_modules/@img/sharpened': { ...sharp, dev: true } })).toHaveLength(1);
  });

  it('that would run a script unnamed, is not pinned, or comes from elsewhere is told', () => {
    const one = { ...hash, license: 'MIT' };
    expect(of({ 'node_modules/a': { ...one, hasInstallScript: true } })[0]).toContain('would run a script');
    expect(of({ 'node_modules/a/node_modules/esbuild': { ...one, hasInstallScript: true } })).toEqual([]);
    expect(of({ 'node_modules/a': { license: 'MIT' } })[0]).toContain('hash');
    const git = { ...one, resolved: 'git+ssh://git@github.com/a/b.git#1' };
    expect(of({ 'node_modules/a': git })[0]).toContain('somewhere else');
  });
});

it('a rule that allows what is not there is told, so that the list stays as short as it can', () => {
  const found = troubles(lock({}), rules);
  expect(found.filter((line) => line.includes('which nothing is'))).toHaveLength(rules.byName.length);
  expect(found.some((line) => line.startsWith('workerd may run'))).toBe(true);
});
