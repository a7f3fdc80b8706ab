import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { calibrate } from '../bench/calibrate.ts';
import { clickToDraft } from '../bench/click-to-draft.ts';
import { clipFigures } from '../bench/clip-figures.ts';
import { costs } from '../bench/costs.ts';
import { crowds } from '../bench/crowd-lateness.ts';
import type { Figure, Measure } from '../bench/figure.ts';
import { filmSize, filmSpeed } from '../bench/film.ts';
import { injectedSize } from '../bench/injected-size.ts';
import { largeVideo } from '../bench/large-video.ts';
import { lateness } from '../bench/lateness.ts';
import { peerLateness } from '../bench/peer-lateness.ts';
import { popup } from '../bench/popup.ts';
import { rowsRead } from '../bench/rows-read.ts';
import { soak } from '../bench/soak.ts';
import { Stage } from '../bench/stage.ts';
import { studio } from '../bench/studio.ts';
import { table } from '../bench/table.ts';
import { typing } from '../bench/typing.ts';
import { workerSize } from '../bench/worker-size.ts';

/** Sizes first, then what a person waits for, then what the Worker does; the browser's before the long ones. */
const MEASURES: Measure[] = [
  injectedSize,
  workerSize,
  filmSize,
  clipFigures,
  clickToDraft,
  popup,
  typing,
  studio,
  rowsRead,
  costs,
  lateness,
  filmSpeed,
  largeVideo,
  soak,
  peerLateness,
  ...crowds,
];

const USAGE = `Usage: npm run -s bench -- [--json] [--only ${MEASURES.map((one) => one.name).join('|')}] [--pages DIR]
\`--pages\` scores the clip on saved pages: DIR holds pages.tsv (file, url) and expected.json.`;

/** Measures the product on this machine: a table, or with `--json` one object. Ends with 1 where a target is missed. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      only: { type: 'string', multiple: true },
      pages: { type: 'string' },
    },
  });
  const only = values.only ?? (values.pages === undefined ? undefined : [clipFigures.name]);
  const chosen = MEASURES.filter((one) => only?.includes(one.name) ?? !one.asked);
  const unknown = values.only?.find((name) => !MEASURES.some((one) => one.name === name));
  if (unknown !== undefined) throw new Error(`There is no measure called ${unknown}. ${USAGE}`);
  const at = new Date().toISOString();
  const figures = await measureAll(chosen, values.pages);
  const machine = { cpus: cpus().length, model: cpus()[0]?.model ?? '', node: process.version };
  const report = { at, machine, calibration: await calibrate(), figures };
  console.log(values.json ? JSON.stringify(report, null, 2) : table(figures));
  return figures.some((one) => one.reached === false) ? 1 : 0;
}

/** What fails is told, and the others are measured all the same. */
async function measured({ name, measure }: Measure, stage: Stage): Promise<Figure[]> {
  try {
    return await measure(stage);
  } catch (error) {
    const { message, cause } = error as Error;
    console.error(`${name}: ${message}${cause ? ` (${cause})` : ''}`);
    process.exitCode = 1;
    return [];
  }
}

async function measureAll(measures: readonly Measure[], pages?: string): Promise<Figure[]> {
  const stage = new Stage((line) => console.error(line), pages);
  try {
    const figures: Figure[] = [];
    for (const one of measures) figures.push(...(await measured(one, stage)));
    return figures;
  } finally {
    await stage.close();
  }
}

main().then(
  (code) => process.exit(code || process.exitCode),
  (error: NodeJS.ErrnoException) => {
    const usage = error.code?.startsWith('ERR_PARSE_ARGS') ? `\n${USAGE}` : '';
    console.error(`${error.message}${usage}`);
    process.exit(2);
  },
);
