import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readWithPeers } from './clip-peers.ts';

/**
 * Scores clips against what people saw on the pages:
 * `node tests/bench/clip-score.ts --expected DIR/expected.json CLIPS.jsonl [NAME=OTHER.jsonl ...]`
 * Each line of a clips file is what `npm run -s clip -- --batch` prints. `--peers` reads the same pages, which lie beside
 * expected.json, with what others use, in the same run.
 */

interface Money {
  amount: number;
  currency: string;
}

export interface Expected {
  title: string;
  titleAlt?: string[];
  price: Money | null;
  address: string | null;
  bedrooms?: number;
  bathrooms?: number;
  area?: { value: number; unit: string };
  mileage?: { value: number; unit: string };
  year?: number;
  make?: string;
  model?: string;
  condition?: string;
  seller?: string;
  listingId?: string;
  samplePhotoUrls: string[];
  /** A part of every variant's address, one for each photo (or several for one). */
  photoKeys: (string | string[])[];
  acceptKeys?: (string | string[])[];
  videoUrls?: string[];
}

/** What is told of a thing beside its title, price and place. */
const OTHER_FACTS = [
  ...(['bedrooms', 'bathrooms', 'area', 'mileage', 'year'] as const),
  ...(['make', 'model', 'condition', 'seller', 'listingId'] as const),
];

export interface Line {
  file: string;
  ms: number;
  clip: {
    title: string | null;
    price: { amount: number | null; currency: string | null } | null;
    address: string | null;
    facts?: Record<string, unknown>;
    photos: { url: string }[];
    videos?: { url: string }[];
  };
}

export interface PageScore {
  file: string;
  found: number;
  wanted: number;
  taken: number;
  right: number;
  largest: number;
  sampled: number;
  title: boolean;
  price: boolean;
  address: boolean;
  facts: { right: number; wanted: number };
  videos: { right: number; wanted: number };
  missed: string[];
  foreign: string[];
  smaller: string[];
}

/** An address with what hides in it: percent signs decoded, base64 path parts as text. */
export function unfolded(url: string): string {
  let text = url;
  try {
    text = `${url} ${decodeURIComponent(url)}`;
  } catch {}
  for (const part of url.split(/[/?.]/)) {
    if (part.length < 24) continue;
    const hidden = Buffer.from(part, 'base64').toString('latin1');
    if (/^[\x20-\x7e]+$/.test(hidden.slice(0, 20))) text += ` ${hidden}`;
  }
  return text;
}

const holds = (text: string, key: string | string[]) => [key].flat().some((part) => text.includes(part));
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The share of words two texts have in common, both ways (F1). */
export function likeness(a: string, b: string): number {
  const left = new Set(plain(a).split(' '));
  const right = new Set(plain(b).split(' '));
  const both = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 1 : (2 * both) / (left.size + right.size);
}

const sameTitle = (got: string | null, expected: Expected) =>
  !!got && [expected.title, ...(expected.titleAlt ?? [])].some((title) => likeness(got, title) >= 0.8);

function sameAddress(got: string | null, wanted: string | null): boolean {
  if (!wanted) return !got;
  if (!got) return false;
  return likeness(got, wanted) >= 0.7 || plain(got).includes(plain(wanted));
}

/** The same address for the purpose of "is it the largest": scheme and order of parameters do not matter. */
const bare = (url: string) => {
  if (!URL.canParse(url)) return url;
  const at = new URL(url);
  at.searchParams.sort();
  return `${at.host}${decodeURIComponent(at.pathname)}${at.search}`;
};

export function scorePage(line: Line, expected: Expected): PageScore {
  const { clip } = line;
  const photos = clip.photos.map(({ url }) => ({ url, text: unfolded(url) }));
  const accepted = [...expected.photoKeys, ...(expected.acceptKeys ?? [])];
  const found = expected.photoKeys.filter((key) => photos.some(({ text }) => holds(text, key)));
  const used = new Set<number>();
  const right = photos.filter(({ text }) => {
    const key = accepted.findIndex((candidate) => holds(text, candidate));
    // The same photo twice counts once: a repeated photo is not precise.
    if (key < 0 || used.has(key)) return false;
    used.add(key);
    return true;
  });
  const urls = clip.photos.map(({ url }) => bare(url));
  // A sample may be written relative to its page.
  const has = (sample: string) =>
    urls.some((url) => url === bare(sample) || (sample.startsWith('/') && url.endsWith(sample)));
  const samples = expected.samplePhotoUrls.filter((sample) =>
    expected.photoKeys.some(
      (key) => holds(unfolded(sample), key) && photos.some(({ text }) => holds(text, key)),
    ),
  );
  const wantedFacts = OTHER_FACTS.filter((name) => expected[name] !== undefined);
  const rightFacts = wantedFacts.filter((name) => {
    const got = clip.facts?.[name];
    const value =
      got && typeof got === 'object' && 'foundIn' in got ? (got as { value?: unknown }).value : got;
    const want = expected[name];
    if (typeof want !== 'object') return value === want;
    const measure = value as { value?: number; unit?: string } | undefined;
    return (
      !!measure?.value &&
      Math.abs(measure.value - want.value) <= want.value * 0.01 &&
      measure.unit === want.unit
    );
  });
  const price = expected.price
    ? clip.price?.amount === expected.price.amount && clip.price.currency === expected.price.currency
    : !clip.price?.amount;
  const videos = expected.videoUrls ?? [];
  return {
    file: line.file,
    found: found.length,
    wanted: expected.photoKeys.length,
    taken: photos.length,
    right: right.length,
    largest: samples.filter(has).length,
    sampled: samples.length,
    title: sameTitle(clip.title, expected),
    price,
    address: sameAddress(clip.address, expected.address),
    facts: { right: rightFacts.length, wanted: wantedFacts.length },
    videos: {
      right: videos.filter((url) =>
        clip.videos?.some((video) => video.url.includes(url.replace(/^.*[/=]/, ''))),
      ).length,
      wanted: videos.length,
    },
    missed: expected.photoKeys.filter((key) => !found.includes(key)).flat(),
    foreign: photos.filter((photo) => !right.includes(photo)).map(({ url }) => url),
    smaller: samples.filter((sample) => !has(sample)),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);
const rank = (numbers: number[], at: number) =>
  [...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * at) - 1)] ?? 0;

/** One row of the table: recall and precision are means over pages, so that a page with 50 photos weighs as one with 5. */
export function summary(scores: readonly PageScore[], lines: readonly Line[]) {
  const withPhotos = scores.filter((score) => score.wanted > 0);
  return {
    pages: scores.length,
    recall: mean(withPhotos.map((score) => share(score.found, score.wanted))),
    precision: mean(scores.map((score) => share(score.right, score.taken))),
    'recall of all': share(
      scores.reduce((n, score) => n + score.found, 0),
      scores.reduce((n, score) => n + score.wanted, 0),
    ),
    'precision of all': share(
      scores.reduce((n, score) => n + score.right, 0),
      scores.reduce((n, score) => n + score.taken, 0),
    ),
    largest: share(
      scores.reduce((n, score) => n + score.largest, 0),
      scores.reduce((n, score) => n + score.sampled, 0),
    ),
    title: mean(scores.map((score) => Number(score.title))),
    price: mean(scores.map((score) => Number(score.price))),
    address: mean(scores.map((score) => Number(score.address))),
    'other facts': share(
      scores.reduce((n, score) => n + score.facts.right, 0),
      scores.reduce((n, score) => n + score.facts.wanted, 0),
    ),
    videos: share(
      scores.reduce((n, score) => n + score.videos.right, 0),
      scores.reduce((n, score) => n + score.videos.wanted, 0),
    ),
    'ms p50': rank(
      lines.map((line) => line.ms),
      0.5,
    ),
    'ms p95': rank(
      lines.map((line) => line.ms),
      0.95,
    ),
  };
}

export function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      expected: { type: 'string' },
      pages: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
    },
  });
  if (!values.expected || positionals.length === 0) {
    console.error(
      'usage: clip-score.ts --expected DIR/expected.json [--pages] [--peers] [NAME=]clips.jsonl ...',
    );
    process.exit(2);
  }
  const expected = JSON.parse(readFileSync(values.expected, 'utf8')) as Record<string, Expected>;
  const table: Record<string, Record<string, number>> = {};
  const score = (name: string, all: readonly Line[]) => {
    const lines = all.filter((line) => expected[line.file]);
    const scores = lines.map((line) => scorePage(line, expected[line.file] as Expected));
    if (values.pages) for (const page of scores) console.log(JSON.stringify({ name, ...page }));
    const row = Object.entries(summary(scores, lines)).map(([key, value]) => [
      key,
      Math.round(value * 1000) / 1000,
    ]);
    table[name] = Object.fromEntries(row);
  };
  for (const argument of positionals) {
    const [, name = 'clipcast', file = ''] = /^(?:([^=/]+)=)?(.*)$/.exec(argument) ?? [];
    score(name, readLines(file));
  }
  if (values.peers) {
    const cache = join(import.meta.dirname, '../../.cache/peers');
    const read = await readWithPeers(dirname(values.expected), cache);
    for (const [name, lines] of Object.entries(read)) score(name, lines);
  }
  console.table(table);
}

if (import.meta.main) await main();
