import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHOOSING, DECIDING, LEARNING, SAYS, WEIGHTS, weigh } from '../../extension/clip/weights.ts';

const folder = join(import.meta.dirname, '../../extension/clip');
/** The table, its sizes, and what addresses call theirs. */
const TABLES = /^(?:weights|sizes|judge\/size-grammar)\.ts$/;
const rest = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !TABLES.test(file),
);
/** Code without what stands in comments, texts and patterns. */
const plain = (file: string): string =>
  readFileSync(join(folder, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '""')
    .replace(/(^|[=(,:?&|!\s[])\/(?![/*\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gm, '$1""');

describe.each(rest)('%s', (file) => {
  test('weighs with the numbers of the one table alone', () => {
    const code = plain(file);
    // Shares of one, and what a vote or a cue weighs.
    expect(code.match(/(?<![\w.])\d+\.\d+/g) ?? []).toEqual([]);
    expect(code.match(/\b(?:weight|score|merit)\s*[:=+-]+\s*-?[1-9]\d*/g) ?? []).toEqual([]);
    expect(
      code.match(/\b(?:WEIGHTS|SAYS|CHOOSING|DECIDING|LEARNING|COUNTING|SIZES|SHAPES)\s*=\s*\{/g) ?? [],
    ).toEqual([]);
    expect(code.match(/\b(?:add|plain|says)\([^()]*,\s*-?\d+\s*\)/g) ?? []).toEqual([]);
  });
});

test('one cue counts once, however often it is met', () => {
  expect(weigh(['gallery', 'gallery', 'large'])).toBe(WEIGHTS.gallery + WEIGHTS.large);
});

test('what a page says of itself for machines outweighs what its texts say, and whoever sells says least', () => {
  for (const says of [SAYS.price, SAYS.measures, SAYS.thing])
    expect(says['json-ld']).toBeGreaterThan(says.text);
  expect(SAYS.address.seller).toBeLessThan(SAYS.address.text);
  expect(DECIDING.address.enough).toBeLessThanOrEqual(SAYS.address.seller);
});

test('shares are shares', () => {
  const shares = [
    CHOOSING.goesOn,
    CHOOSING.impurity,
    CHOOSING.oneFamily,
    CHOOSING.overlap,
    LEARNING.alike,
    DECIDING.title.site,
    DECIDING.address.samePlace,
    DECIDING.measures.sameArea,
  ];
  for (const share of shares) expect(share > 0 && share < 1).toBe(true);
});
