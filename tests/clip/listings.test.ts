// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Expected, scorePage } from '../bench/clip-score.ts';
import { clip } from './open-page.ts';

/** Pages made like those of whole kinds of sites; the list is what `npm run -s clip -- --batch` reads, too. */
const folder = join(import.meta.dirname, '../fixtures/listings');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const expected = JSON.parse(read('expected.json')) as Record<string, Expected>;
const pages = read('pages.tsv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string]);

describe.each(pages)('%s', (file, url) => {
  const { facts, photos, videos } = clip(read(file), url);
  const line = {
    file,
    ms: 0,
    clip: {
      title: facts.title?.value ?? null,
      price: facts.price?.value ?? null,
      address: facts.address?.value.text ?? null,
      facts,
      photos: photos.filter(({ kind }) => kind === 'photo'),
      videos,
    },
  };
  const score = scorePage(line, expected[file] as Expected);

  test('gives every photo of the listing, and none of anything else', () => {
    expect([score.missed, score.foreign]).toEqual([[], []]);
  });

  test('gives each photo at the largest size it names', () => {
    expect(score.smaller).toEqual([]);
  });

  test('tells title, price, place and measures', () => {
    expect(line.clip).toMatchObject({ title: expect.any(String) });
    expect([score.title, score.price, score.address, score.facts.right]).toEqual([
      true,
      true,
      true,
      score.facts.wanted,
    ]);
  });
});
