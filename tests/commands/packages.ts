import { spawn } from 'node:child_process';
import * as z from 'zod';
import { dependenciesIn, exceptionFor, readLockfile, readRules, troubles } from './package-rules.ts';
import { root } from './tool.ts';

// Lists what we depend on: licences, what may run a script when it is installed, and the advisories that are known.
// Fails where a licence or a script is not allowed, or something that ships has an advisory.
// usage: npm run -s packages

/** Asking for advisories ends after this, also where no network answers, ms. */
const PATIENCE = 30_000;

/** https://docs.npmjs.com/cli/v11/commands/npm-audit (read on 2026-11-27) */
const Report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      nodes: z.array(z.string()),
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
    }),
  ),
});

/** What npm says; null where nobody could be asked. */
async function advisories(): Promise<z.infer<typeof Report> | null> {
  const environment = { ...process.env, npm_config_fetch_retries: '0', npm_config_fetch_timeout: '15000' };
  const npm = spawn('npm', ['audit', '--json'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const timer = setTimeout(() => npm.kill('SIGKILL'), PATIENCE);
  let text = '';
  npm.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  await new Promise<void>((resolve) => npm.on('close', () => resolve()).on('error', () => resolve()));
  clearTimeout(timer);
  try {
    return Report.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const rules = readRules();
const lockfile = readLockfile();
const all = dependenciesIn(lockfile);
const count = (of: readonly unknown[]): string => String(of.length).padStart(4);

console.log(
  `${all.length} packages in package-lock.json, ${all.filter((one) => one.ships).length} of them ship`,
);
console.log('\nLicences');
const byLicence = Object.entries(Object.groupBy(all, (one) => one.license ?? '(none)'));
for (const [licence, own = []] of byLicence.toSorted(([, a = []], [, b = []]) => b.length - a.length)) {
  const reasons = new Set(own.flatMap((one) => exceptionFor(one, rules)?.because ?? []));
  console.log([count(own), licence, ...[...reasons].map((reason) => `(${reason})`)].join('  '));
}
console.log('\nMay run a script when it is installed');
for (const [name, because] of Object.entries(rules.installScripts)) console.log(`      ${name}: ${because}`);

const wrong = troubles(lockfile, rules);
console.log('\nKnown advisories');
const report = await advisories();
if (!report) {
  console.log('      Not known: npm could not be asked. What was found above holds all the same.');
  console.log(
    '      This part sends names and versions of the lockfile to https://registry.npmjs.org (or the registry',
  );
  console.log(
    '      that `npm config get registry` names) by `npm audit`: run it again where that can be reached.',
  );
}
const found = Object.entries(report?.vulnerabilities ?? {});
if (report && found.length === 0) console.log('      none');
for (const [name, { severity, nodes, via }] of found) {
  const ships = nodes.some((path) => all.some((one) => one.path === path && one.ships));
  const what = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} ${one.url}`));
  console.log(
    `      ${name} (${severity}, ${ships ? 'ships' : 'only builds and tests'}): ${what.join('; ')}`,
  );
  if (ships) wrong.push(`${name} ships and has an advisory.`);
}
if (wrong.length > 0) {
  console.error(`\n${wrong.join('\n')}`);
  process.exitCode = 1;
}
