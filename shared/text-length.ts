import { escapeLittleText } from './little-text.ts';
import type { TextUnit } from './platforms/rules.ts';
import { weightedLength } from './weighted-text.ts';

/** Length of `text` as the platform counts what is sent. */
export function lengthAsSent(text: string, unit: TextUnit): number {
  if (unit === 'utf16') return text.length;
  if (unit === 'codepoint') return [...text].length;
  if (unit === 'utf8') return utf8Length(text);
  if (unit === 'little') return escapeLittleText(text).length;
  return weightedLength(text);
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const point = char.codePointAt(0) as number;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
