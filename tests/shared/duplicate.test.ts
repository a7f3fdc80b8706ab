import { expect, it } from 'vitest';
import { type Comparable, likeness } from '../../shared/duplicate.ts';

const words = 'Sunny townhouse with a garden and a view';
const post = (caption: string, ...looks: string[]): Comparable => ({
  caption,
  media: looks.map((lookHash, index) => ({ sha256: `${lookHash}${index}${caption}`, lookHash })),
});
// Two pictures with much in them, one nearly the first, one too plain to tell.
const [house, garden, smallerHouse, sky] = [
  '0f3c96a5d2e14b78',
  'f0c3695a2d1eb487',
  '0f3c96a5d2e14b7a',
  '0000000000000001',
];

it('the same words are noticed, however they are spaced and written', () => {
  expect(likeness(post(words, house), post(` ${words.toUpperCase()}\n`, garden))).toBe('caption');
});

it('a few words that fit every listing are no sign', () => {
  expect(likeness(post('Just listed!', house), post('Just listed!', garden))).toBeNull();
});

it('the same photo in another size is noticed', () => {
  expect(likeness(post(words, house), post('Something else', smallerHouse))).toBe('photos');
});

it('the very same bytes are noticed without any hash', () => {
  const same = { caption: '', media: [{ sha256: 'a' }] };
  expect(likeness(same, { caption: 'Other', media: [{ sha256: 'a' }, { sha256: 'b' }] })).toBe('photos');
});

it('half of the photos of the post with fewer are enough, less is not', () => {
  expect(likeness(post('a', house, garden), post('b', house, '3c96a5d2e14b780f'))).toBe('photos');
  expect(
    likeness(post('a', house, garden, sky), post('b', house, '3c96a5d2e14b780f', 'a5d2e14b780f3c96')),
  ).toBeNull();
});

it('skies and empty walls are not taken for one another', () => {
  expect(likeness(post('a', sky), post('b', sky))).toBeNull();
});

it('words and photos together are told as both', () => {
  expect(likeness(post(words, house), post(words, house))).toBe('both');
});
