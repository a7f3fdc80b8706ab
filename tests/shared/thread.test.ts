import { expect, it } from 'vitest';
import { editedTexts, joinTexts, splitThread, threadTexts } from '../../shared/thread.ts';

const short = (text: string): boolean => text.length <= 40;

it('texts of a thread are edited one by one and stand in one caption', () => {
  const texts = ['Four floors', '', 'Open house on Saturday'];
  expect(editedTexts(joinTexts(texts))).toEqual(texts);
  expect(threadTexts(joinTexts(texts))).toEqual(['Four floors', 'Open house on Saturday']);
  expect(editedTexts('')).toEqual(['']);
});

it('a caption is split at paragraphs, then sentences, then words, and short pieces share a post', () => {
  expect(splitThread('Light rooms.\n\nA garden.\n\nThe canal is behind the house.', short)).toEqual([
    'Light rooms.\n\nA garden.',
    'The canal is behind the house.',
  ]);
  expect(splitThread('The kitchen has an oak table. The garden has a wall.', short)).toEqual([
    'The kitchen has an oak table.',
    'The garden has a wall.',
  ]);
  const words = splitThread(`${'word '.repeat(20)}end`, short);
  expect(words.every(short)).toBe(true);
  expect(words.join(' ')).toBe(`${'word '.repeat(20)}end`);
});

it('a caption that fits into one post is still made a thread where it has a seam', () => {
  expect(splitThread('Light rooms. A garden.', short)).toEqual(['Light rooms.', 'A garden.']);
  expect(splitThread('Light', short)).toEqual(['Light']);
});

it('a word too long for a post stays whole: the check tells', () => {
  expect(splitThread('x'.repeat(50), short)).toEqual(['x'.repeat(50)]);
});
