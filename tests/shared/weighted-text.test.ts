import { expect, it } from 'vitest';
import { cashtagsIn, linksIn, weightedLength } from '../../shared/weighted-text.ts';
import { weigh } from '../fakes/x/weigh.ts';

/** Counted by X's own published parser (version 3 of its rules). */
const COUNTED: readonly [string, number][] = [
  ['', 0],
  ['Four rooms', 10],
  ['Küche, 3½ Zimmer', 16],
  ['e\u0301', 1],
  ['日本語', 6],
  ['한국어', 6],
  ['“quotes” – dash … ellipsis', 27],
  ['€ 495.000', 10],
  ['✓ ok', 5],
  ['🏡', 2],
  ['👨‍👩‍👧‍👦 family', 9],
  ['🇩🇪', 2],
  ['👍🏽', 2],
  ['🏳️‍🌈', 2],
  ['1️⃣', 2],
  ['❤️', 2],
  ['©', 1],
  ['see https://clipcast.example.com/a/b?x=1&y=2.', 28],
  ['(https://en.wikipedia.org/wiki/A_(b))', 25],
  ['https://a.co https://b.co', 47],
  ['example.com', 23],
  ['visit www.immo-lind.de/expose/12 now', 33],
  ['mail me@example.com', 19],
  ['@user.name hi', 13],
  ['#immo.de', 8],
  ['http://localhost:8787/x', 23],
  ['2.5 rooms', 9],
  ['https://example.com/straße/ü', 23],
];

it.each(COUNTED)('%j weighs %i', (text, weight) => {
  expect(weightedLength(text)).toBe(weight);
});

it('what only looks like a link counts as one, so that no text comes out too short', () => {
  expect(weightedLength('garden.Call us')).toBe(26);
  expect(weightedLength('St.Pauli')).toBe(23);
});

it('the sandbox counts by the same table, written apart', () => {
  for (const [text, weight] of COUNTED) expect([text, weigh(text)]).toEqual([text, weight]);
});

it('links are found with and without https:// in front, and addresses of people are none', () => {
  const found = linksIn('https://a.example/b, c.example/d and me@e.example or @f.example').map(
    (one) => one.text,
  );
  expect(found).toEqual(['https://a.example/b', 'c.example/d']);
});

it('a cashtag is letters, not money', () => {
  expect(cashtagsIn('$AAPL for $500K, a$b and $BRK.B')).toEqual(['AAPL', 'BRK.B']);
});
