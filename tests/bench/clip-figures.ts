import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clipBatch } from '../browser/clip-batch.ts';
import { calibrate } from './calibrate.ts';
import { readWithPeers } from './clip-peers.ts';
import { type Expected, type Line, scorePage, summary } from './clip-score.ts';
import { atLeast, atMost, type Figure, type Measure, round } from './figure.ts';

const root = join(import.meta.dirname, '../..');
/** Pages written for this project, each like those of a whole kind of sites. */
const OWN_PAGES = join(root, 'tests/fixtures/listings');

type Summary = ReturnType<typeof summary>;
type Name = keyof Summary;

/** What each share is to be at least. */
const SHARES: readonly (readonly [Name, number])[] = [
  ['recall', 0.95],
  ['precision', 0.95],
  ['largest', 0.95],
  ['title', 0.98],
  ['price', 0.95],
  ['address', 0.9],
];
/** What the reading in the page is to take at most, ms. */
const TIMES: readonly (readonly [Name, number])[] = [
  ['ms p50', 60],
  ['ms p95', 250],
];

const CALLED: Partial<Record<Name, string>> = {
  recall: 'photos found',
  precision: 'photos of this listing alone',
  largest: 'photos at the largest size named',
  title: 'title right',
  price: 'price right',
  address: 'address right',
  'ms p50': 'reading in the page, p50',
  'ms p95': 'reading in the page, p95',
};

/** How much of each page's listing is clipped, and how fast; what others read on the same pages stands beside it. */
export const clipFigures: Measure = {
  name: 'clip-score',
  async measure(stage) {
    const pages = stage.pages ?? OWN_PAGES;
    for (const name of ['pages.tsv', 'expected.json'])
      if (!existsSync(join(pages, name))) throw new Error(`${pages} holds no ${name}.`);
    const expected = JSON.parse(readFileSync(join(pages, 'expected.json'), 'utf8')) as Record<
      string,
      Expected
    >;
    const summarized = (all: readonly Line[]): Summary => {
      const lines = all.filter(({ file }) => expected[file]);
      return summary(
        lines.map((line) => scorePage(line, expected[line.file] as Expected)),
        lines,
      );
    };
    const extension = await stage.extension();
    stage.say(`Clipping the pages of ${pages} …`);
    const calibration = await calibrate();
    const lines: Line[] = [];
    for await (const line of clipBatch(join(pages, 'pages.tsv'), extension)) lines.push(line);
    const own = summarized(lines);
    const peers = await peersOf(pages, summarized, stage.say);
    const detail = (name: Name): Figure['detail'] => ({
      pages: own.pages,
      ...(Object.keys(peers).length ? {} : { peers: 'none could be installed' }),
      ...Object.fromEntries(Object.entries(peers).map(([peer, said]) => [peer, round(said[name], 3)])),
    });
    return [
      ...SHARES.map(([name, least]) =>
        atLeast(least, {
          name: `clip: ${CALLED[name]}`,
          value: round(own[name], 3),
          unit: 'of 1',
          detail: detail(name),
        }),
      ),
      ...TIMES.map(([name, most]) =>
        atMost(most, {
          name: `clip: ${CALLED[name]}`,
          value: round(own[name]),
          unit: 'ms',
          detail: detail(name),
          calibration,
        }),
      ),
    ];
  },
};

/** What the others score; none, and a word about it, where they cannot be installed here. */
async function peersOf(
  pages: string,
  summarized: (lines: readonly Line[]) => Summary,
  say: (line: string) => void,
): Promise<Record<string, Summary>> {
  try {
    const read = await readWithPeers(pages, join(root, '.cache/peers'));
    return Object.fromEntries(Object.entries(read).map(([name, lines]) => [name, summarized(lines)]));
  } catch (error) {
    say(`No peers stand beside these figures: ${error instanceof Error ? error.message : error}`);
    return {};
  }
}
