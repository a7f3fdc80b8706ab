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

/** The caption exactly as it goes out: line ends as LF, outer blank space gone. Screens count this, Providers send it. */
export function captionAsSent(caption: string): string {
  return caption.replace(/\r\n?/g, '\n').trim();
}

/** A title goes out on one line. */
export function titleAsSent(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** Hashtags in the text, without the number sign, in order; a tag ends at a space or at punctuation. */
export function hashtagsIn(caption: string): string[] {
  return [...caption.matchAll(/(?:^|\s)#([\p{L}\p{N}_]+)/gu)].map((match) => match[1] as string);
}

export function mentionsIn(caption: string): string[] {
  return [...caption.matchAll(/(?:^|\s)@([\p{L}\p{N}_.]+)/gu)].map((match) => match[1] as string);
}
