import type { LinkFound } from '../../../../shared/weighted-text.ts';

/** What a platform makes into a link within a text. */
export type Mark = 'link' | 'hashtag' | 'mention';

export interface Piece {
  text: string;
  marked: boolean;
}

const SIGNS = { hashtag: '#', mention: '@' } as const;
const TAG = /(?<=^|\s)[#@][\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu;
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;

/** Every address that is written out whole. */
const written = (text: string): LinkFound[] =>
  [...text.matchAll(ADDRESS)].map((match) => ({ text: match[0], index: match.index }));

/** The text in pieces: what the platform colours, and what stands between. `links` finds what it takes for a link. */
export function piecesOf(
  text: string,
  marks: readonly Mark[],
  links: (text: string) => readonly LinkFound[] = written,
): Piece[] {
  const found = marks.includes('link') ? [...links(text)] : [];
  const isInLink = (at: number): boolean =>
    found.some(({ index, text: link }) => at >= index && at < index + link.length);
  const signs = marks.flatMap((mark) => (mark === 'link' ? [] : SIGNS[mark]));
  const tags = [...text.matchAll(TAG)]
    .filter(({ 0: tag, index }) => signs.includes(tag[0] as '#' | '@') && !isInLink(index))
    .map((match) => ({ text: match[0], index: match.index }));
  const pieces: Piece[] = [];
  let done = 0;
  for (const { text: piece, index } of [...found, ...tags].sort((a, b) => a.index - b.index)) {
    if (index > done) pieces.push({ text: text.slice(done, index), marked: false });
    pieces.push({ text: piece, marked: true });
    done = index + piece.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}
