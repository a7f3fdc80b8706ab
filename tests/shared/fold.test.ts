import { describe, expect, test } from 'vitest';
import { foldText } from '../../shared/fold.ts';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

describe('a text is folded', () => {
  test('after so many characters, at the end of a word', () => {
    const { seen, rest } = foldText(words(40), { characters: 125 });
    expect(seen.length).toBeLessThanOrEqual(125);
    expect(seen.length).toBeGreaterThan(109);
    expect(`${seen}${rest}`).toBe(words(40));
    expect(seen).toMatch(/word\d+$/);
  });
  test('after so many lines, however short they are', () => {
    const { seen, rest } = foldText('One\n\nThree\nFour', { characters: 125, lines: 3 });
    expect(seen).toBe('One\n\nThree');
    expect(rest.trim()).toBe('Four');
  });
  test('after lines that wrapped by themselves', () => {
    const text = `${'long '.repeat(9)}line\nshort\n${'more '.repeat(20)}`;
    const { seen } = foldText(text, { characters: 125, lines: 3 });
    expect(seen.split('\n')).toHaveLength(2);
    expect(seen.endsWith('short')).toBe(true);
  });
  test('never inside an emoji, and one counts as one', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(foldText(family.repeat(10), { characters: 10 }).rest).toBe('');
    expect(foldText(family.repeat(11), { characters: 10 }).seen).toBe(family.repeat(10));
  });
  test('not at all where it is short enough', () => {
    expect(foldText('A house by the lake.\nOpen on Saturday.', { characters: 125, lines: 3 })).toEqual({
      seen: 'A house by the lake.\nOpen on Saturday.',
      rest: '',
    });
    expect(foldText('', { characters: 125, lines: 3 }).rest).toBe('');
  });
  test('within a word that is longer than the room there is', () => {
    expect(foldText('x'.repeat(200), { characters: 80, lines: 2 }).seen).toHaveLength(80);
  });
});
