import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { root } from './tool.ts';

/** What we may depend on, held against the lockfile: licences, install scripts, and that each file is pinned by its hash. */

const Rules = z.strictObject({
  licences: z.array(z.string()),
  byName: z.array(
    z.strictObject({
      names: z.string(),
      licence: z.string(),
      ships: z.boolean(),
      because: z.string().min(10),
    }),
  ),
  /** Why each may run one. npm itself goes by `allowScripts` in package.json, and the two must agree. */
  installScripts: z.record(z.string(), z.string().min(10)),
});
export type Rules = z.infer<typeof Rules>;

const Package = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
export const Lockfile = z.object({ packages: z.record(z.string(), Package) });
export type Lockfile = z.infer<typeof Lockfile>;

export interface Dependency extends z.infer<typeof Package> {
  name: string;
  /** Where npm puts it. */
  path: string;
  /** It is part of the Worker or the extension; else it only builds and tests them. */
  ships: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
export const readRules = (): Rules => Rules.parse(read('tests/commands/packages.json'));
/** The packages whose scripts npm runs: https://docs.npmjs.com/cli/v11/commands/npm-install-scripts (read on 2026-11-27). */
export const readAllowed = (): string[] =>
  Object.entries(
    z.object({ allowScripts: z.record(z.string(), z.boolean()) }).parse(read('package.json')).allowScripts,
  ).flatMap(([name, isAllowed]) => (isAllowed ? [name] : []));
export const readLockfile = (): Lockfile => Lockfile.parse(read('package-lock.json'));

export const dependenciesIn = ({ packages }: Lockfile): Dependency[] =>
  Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, one]) => ({
      ...one,
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      ships: !one.dev && !one.devOptional,
    }));

const matches = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+?^$(){}|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`).test(name);

/** Whether an SPDX expression is met: one side of an OR, both of an AND. */
function isMet(expression: string, allowed: (licence: string) => boolean): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, '$1');
  const either = bare.split(' OR ');
  if (either.length > 1) return either.some((one) => isMet(one, allowed));
  const all = bare.split(' AND ');
  return all.length > 1 ? all.every((one) => isMet(one, allowed)) : allowed(bare);
}

/** The exception it is allowed by; null: it needs none; undefined: it is not allowed. */
export function exceptionFor(one: Dependency, rules: Rules): Rules['byName'][number] | null | undefined {
  const licence = one.license ?? 'none';
  if (isMet(licence, (name) => rules.licences.includes(name))) return null;
  const named = rules.byName.filter((rule) => matches(rule.names, one.name) && (rule.ships || !one.ships));
  return named.find((rule) =>
    isMet(licence, (name) => name === rule.licence || rules.licences.includes(name)),
  );
}

/** Everything in the lockfile that the rules do not allow, and every rule that allows what is not there; in words. */
export function troubles(lockfile: Lockfile, rules: Rules): string[] {
  const all = dependenciesIn(lockfile);
  const used = new Set(all.map((one) => exceptionFor(one, rules)));
  const running = new Set(all.filter((one) => one.hasInstallScript).map(({ name }) => name));
  return [
    ...all
      .filter((one) => exceptionFor(one, rules) === undefined)
      .map(({ path, license }) => `${path}: the licence ${license ?? '(none)'} is not allowed.`),
    ...rules.byName
      .filter((rule) => !used.has(rule))
      .map(({ names, licence }) => `${licence} is allowed for ${names}, which nothing is.`),
    ...[...running]
      .filter((name) => !Object.hasOwn(rules.installScripts, name))
      .map((name) => `${name}: it would run a script when it is installed, and is not named for that.`),
    ...Object.keys(rules.installScripts)
      .filter((name) => !running.has(name))
      .map((name) => `${name} may run a script when it is installed, and has none.`),
    ...all
      .filter((one) => !one.integrity && !one.inBundle)
      .map(({ path }) => `${path}: its content is not pinned by a hash.`),
    ...all
      .filter(({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
      .map(({ path }) => `${path}: it comes from somewhere else than npm's registry.`),
  ];
}
