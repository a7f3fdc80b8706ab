import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from '../../shared/shorten.ts';

const within = (most: number) => (text: string) => text.length <= most;

describe('a text that is too long is shortened', () => {
  test('at the end of a sentence, where that does not cost much', () => {
    const text = 'Four floors of light between the canal and the market. Open house on Saturday at eleven.';
    expect(shorten(text, within(60))).toBe('Four floors of light between the canal and the market.');
  });
  test('else at the end of a word, and says that there was more', () => {
    expect(shorten('Short. A very long sentence about the garden and its wall', within(40))).toBe(
      'Short. A very long sentence about the…',
    );
  });
  test('and keeps the hashtags behind it', () => {
    expect(shorten('Four floors of light, a garden and a wall. #canal #openhouse', within(40))).toBe(
      'Four floors of light… #canal #openhouse',
    );
  });
  test('not at all where it fits', () => {
    expect(shorten('A house.', within(8))).toBe('A house.');
  });
  test('to something that always fits and always begins as it did', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 60, mode: 'words' }),
        fc.integer({ min: 5, max: 300 }),
        (text, most) => {
          const short = shorten(text, within(most));
          expect(short.length).toBeLessThanOrEqual(most);
          expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
        },
      ),
    );
  });
});
