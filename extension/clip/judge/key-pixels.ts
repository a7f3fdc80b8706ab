import { SIZE_WORDS } from './size-grammar.ts';

/** A word about size in a key: `thumbnailUrl`, `largeImage`, `url1200x1200`. */
export function keyPixels(key: string): number | undefined {
  const digits = /(\d{2,4})x(\d{2,4})/.exec(key);
  if (digits) return Math.max(Number(digits[1]), Number(digits[2]));
  for (const word of key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/))
    if (Object.hasOwn(SIZE_WORDS, word) && SIZE_WORDS[word]) return SIZE_WORDS[word];
  return undefined;
}
