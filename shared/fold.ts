/** Where a platform folds a text: what stands in sight, and what waits behind "… more". */

export interface FoldAt {
  readonly characters: number;
  readonly lines?: number | undefined;
}

export interface Folded {
  readonly seen: string;
  /** Empty where all of it is in sight. */
  readonly rest: string;
}

/** So near before the cut a word ends: no word is left in pieces then. */
const WORD = 15;

/** People count an emoji as one character, however it is written. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Folds after so many characters or lines, whichever comes first; a line holds its share of the characters. */
export function foldText(text: string, { characters: most, lines }: FoldAt): Folded {
  const width = lines === undefined ? undefined : Math.ceil(most / lines);
  const end = Math.min(
    endOfCharacters(text, most),
    lines === undefined || width === undefined ? text.length : endOfLines(text, lines, width),
  );
  if (end >= text.length) return { seen: text, rest: '' };
  const cut = atWord(text, end);
  return { seen: text.slice(0, cut).trimEnd(), rest: text.slice(cut) };
}

/** Where the first `most` characters end. */
function endOfCharacters(text: string, most: number): number {
  if (text.length <= most) return text.length;
  let count = 0;
  for (const { index } of characters.segment(text)) {
    if (count === most) return index;
    count += 1;
  }
  return text.length;
}

/** Where the first `most` lines end, when words wrap at `width` characters; empty lines count. */
function endOfLines(text: string, most: number, width: number): number {
  let lines = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    if (lines === most) return at;
    let length = 0;
    for (const word of line.match(/\s*\S+/g) ?? []) {
      if (length > 0 && length + word.length > width) {
        lines += 1;
        if (lines === most) return at;
        length = word.trimStart().length;
      } else length += word.length;
      at += word.length;
    }
    at += (line.match(/\s*$/)?.[0] ?? '').length + 1;
    lines += 1;
  }
  return text.length;
}

/** The end of the last whole word before `end`, where one ends near it. */
function atWord(text: string, end: number): number {
  if (/\s/.test(text[end] ?? ' ')) return end;
  const space = text.slice(0, end).search(/\s\S*$/);
  return space > 0 && end - space <= WORD ? space : end;
}
