import type { Pen, Style } from '../world.ts';
import { oneLine, wrap } from './wrap.ts';

/** What the page says of the listing, set in lines. */

export const TEXT: Style = { size: 10.5, weight: 400, colour: '#14181d' };
const LEADING = 15.5;
const BETWEEN = 6;
/** No sheet is a book: what is longer than so many pages ends in an ellipsis. */
const MOST_PAGES = 3;
/** More lines than any page holds. */
const ENOUGH = 10_000;

export interface TextLine {
  text: string;
  /** Where its letters stand, below the top of the text. */
  y: number;
}

/** The paragraphs in lines of at most `wide`; heights in points from 0 on. */
export function setText(
  paragraphs: readonly string[],
  wide: number,
  pen: Pick<Pen, 'width'>,
): { lines: TextLine[]; height: number } {
  const width = (text: string): number => pen.width(text, TEXT);
  const lines: TextLine[] = [];
  let y = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) y += BETWEEN;
    for (const text of wrap(paragraph, wide, ENOUGH, width)) {
      y += LEADING;
      lines.push({ text, y });
    }
  }
  return { lines, height: y };
}

/** The lines over pages of `high`, each from its own top; the last of too many pages ends in an ellipsis. */
export function overPages(
  lines: readonly TextLine[],
  high: number,
  wide: number,
  pen: Pick<Pen, 'width'>,
): TextLine[][] {
  const pages: TextLine[][] = [];
  let from = 0;
  for (const line of lines) {
    const last = pages.at(-1);
    if (last && line.y - from <= high) {
      last.push({ ...line, y: line.y - from });
      continue;
    }
    if (pages.length === MOST_PAGES) {
      const end = pages.at(-1)?.at(-1);
      if (end) end.text = oneLine(`${end.text} …`, wide, (text) => pen.width(text, TEXT));
      break;
    }
    from = line.y - LEADING;
    pages.push([{ ...line, y: LEADING }]);
  }
  return pages;
}
