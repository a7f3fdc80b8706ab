import { join } from 'node:path';
import { buildExtension } from '../browser/build.ts';
import { root, runTool, type ToolResult } from './tool.ts';

/** One thing that holds or does not. */
export type Check = { name: string; run: () => Promise<ToolResult> };

const types = (room: string, ...projects: string[]): Check => ({
  name: `types of ${room}`,
  async run() {
    const results = await Promise.all(projects.map((project) => runTool('tsc', ['-p', project])));
    return {
      code: Math.max(...results.map(({ code }) => code)),
      output: results.map(({ output }) => output).join(''),
      seconds: Math.max(...results.map(({ seconds }) => seconds)),
    };
  },
});

const build = (browser: 'chrome' | 'firefox'): Check => ({
  name: `build for ${browser}`,
  async run() {
    const started = performance.now();
    const output = await buildExtension({ browser, outDir: join(root, '.cache/build') }).then(
      () => '',
      (error: Error) => error.message,
    );
    return { code: output ? 1 : 0, output, seconds: (performance.now() - started) / 1000 };
  },
});

const lint: Check = {
  name: 'lint and format',
  run: () => {
    const colours = process.stdout.isTTY ? 'force' : 'off';
    return runTool('biome', ['ci', '--config-path=.biome.json', `--colors=${colours}`, '.']);
  },
};

/** What can be said without running the product: quick enough for every save. */
export const sourceChecks: Check[] = [
  types('shared', 'shared'),
  types('worker', 'worker'),
  types('extension', 'extension'),
  types('tests', 'tests', 'tests/worker'),
  lint,
];

export const buildChecks: Check[] = [build('chrome'), build('firefox')];

/** Runs a check and says how it went, with the tool's words where it failed. */
export async function report({ name, run }: Check): Promise<boolean> {
  const { code, output, seconds } = await run();
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
  return code === 0;
}

/** Runs the checks one after the other; resolves to how many held and how many did not. */
export async function runChecks(checks: Check[]): Promise<{ passed: number; failed: number }> {
  const counts = { passed: 0, failed: 0 };
  for (const check of checks) counts[(await report(check)) ? 'passed' : 'failed'] += 1;
  return counts;
}
