import { expect, test } from 'vitest';
import { tagsIn, tagsLength } from '../../shared/youtube-tags.ts';

test('tags are parted by commas and line ends, without number signs, each once', () => {
  expect(tagsIn(' #harbour, four  rooms\nharbour ,, ')).toEqual(['harbour', 'four rooms']);
  expect(tagsIn('')).toEqual([]);
});

test('tags are counted as YouTube counts them: with commas, and with quotes around those of two words', () => {
  // https://developers.google.com/youtube/v3/docs/videos: "Foo-Baz" has seven characters, "Foo Baz" counts nine.
  expect(tagsLength(['Foo-Baz'])).toBe(7);
  expect(tagsLength(['Foo Baz'])).toBe(9);
  expect(tagsLength(['a', 'b c'])).toBe(1 + 1 + 5);
  expect(tagsLength([])).toBe(0);
});
