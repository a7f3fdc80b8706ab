import type { Family } from '../../shared/brand-limits.ts';
import type { Style } from './templates.ts';

/** Letters as they are measured and drawn: lengths in pixels where the shorter side is 1080. */
export interface Font {
  family: Family;
  weight: number;
  size: number;
  tracking: number;
}

/** Says how wide a text comes out. A browser's canvas does it; tests reckon. */
export interface Ruler {
  width(text: string, font: Font): number;
}

export interface SetText {
  lines: string[];
  size: number;
  rtl: boolean;
  /** Something did not fit at the least size and was left out. */
  cut: boolean;
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LETTER = /\p{L}/u;

/** Whether a text runs from right to left: its first letter decides. https://www.unicode.org/reports/tr9/#P2 */
export function isRtl(text: string): boolean {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && RTL.test(first);
}

/** Letters that are written joined: set apart they fall to pieces. https://www.w3.org/TR/css-text-3/#cursive-tracking */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}]/u;

/** The style as this text can wear it: what is joined, or runs from right to left, is never set wider or closer. */
export const wornBy = (text: string, style: Style): Style =>
  style.tracking !== 0 && (JOINED.test(text) || isRtl(text)) ? { ...style, tracking: 0 } : style;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const signs = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

const fontOf = ({ family, weight, tracking }: Style, size: number): Font => ({
  family,
  weight,
  size,
  tracking: (tracking * size) / 60,
});

export { fontOf };

/** An e-mail or a web address, where it may go on in the next line: behind its signs. */
const joints = (word: string): string[] => word.split(/(?<=[@./_-])(?=.)/u);
/** So much smaller a long address becomes before it is broken there. */
const SMALLER = 0.8;

/**
 * A text in at most as many lines as its style has, no wider than `width`: broken at spaces, a long address
 * behind its signs, another word that is too long within it (never within an emoji), and set smaller before anything is
 * left out.
 */
export function setText(text: string, style: Style, width: number, ruler: Ruler): SetText {
  const plain = text.replace(/\s+/g, ' ').trim();
  const said = style.upper ? plain.toLocaleUpperCase() : plain;
  const rtl = isRtl(said);
  for (let size = style.size; ; size = Math.max(style.least, size * 0.94)) {
    const isLeast = size <= style.least;
    const fits = (line: string): boolean => ruler.width(line, fontOf(style, size)) <= width;
    const words = said.split(' ');
    const isWhole =
      words.every(fits) || (size <= style.size * SMALLER && words.every((word) => joints(word).every(fits)));
    // A word is broken anywhere else only where even the least size does not hold it.
    if (isWhole || isLeast) {
      const lines = wrap(words, fits);
      if (lines.length <= style.lines)
        return { lines: even(words, lines, style, size, ruler), size, rtl, cut: false };
      if (isLeast) return { lines: shortened(lines, style.lines, fits), size, rtl, cut: true };
    }
  }
}

function wrap(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const sign of fits(word)
      ? [word]
      : joints(word).flatMap((part) => (fits(part) ? [part] : signs(part)))) {
      if (line !== '' && !fits(line + sign)) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The same number of lines, of nearly the same length: no word stands alone. */
function even(words: readonly string[], lines: string[], style: Style, size: number, ruler: Ruler): string[] {
  if (lines.length < 2) return lines;
  const font = fontOf(style, size);
  let best = lines;
  let widest = Math.max(...lines.map((line) => ruler.width(line, font)));
  for (let tries = 0; tries < 12; tries += 1) {
    const narrower = widest * 0.95;
    const fits = (line: string): boolean => ruler.width(line, font) <= narrower;
    if (!words.every(fits)) break;
    const next = wrap(words, fits);
    if (next.length > lines.length) break;
    best = next;
    widest = narrower;
  }
  return best;
}

function shortened(lines: readonly string[], count: number, fits: (line: string) => boolean): string[] {
  const kept = lines.slice(0, count);
  let last = signs(kept.at(-1) ?? '');
  while (last.length > 1 && !fits(`${last.join('').trimEnd()}…`)) last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.join('').trimEnd()}…`];
}
