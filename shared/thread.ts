import { captionAsSent } from './caption.ts';
import type { TextRule } from './platforms/rules.ts';
import { lengthAsSent } from './text-length.ts';

/** A thread: several posts in a row, each an answer to the one before. */

const PARTING = /^[ \t]*---[ \t]*$/m;

/** The texts of a thread: a line of three hyphens parts them. Empty ones are left out. */
export const threadTexts = (caption: string): string[] =>
  captionAsSent(caption)
    .split(PARTING)
    .map((text) => captionAsSent(text))
    .filter((text) => text !== '');

/** The texts that a rule is held to, as they are sent: of a thread each by itself. */
export const textsUnder = (caption: string, rule: TextRule): string[] =>
  rule.perPart ? threadTexts(caption) : [captionAsSent(caption)];

/** Length of the caption as the platform counts it; of a thread that of its longest text. */
export const countAsSent = (caption: string, rule: TextRule): number =>
  Math.max(0, ...textsUnder(caption, rule).map((text) => lengthAsSent(text, rule.unit)));

export interface ThreadPart<Medium> {
  readonly text: string;
  readonly media: readonly Medium[];
}

/**
 * The posts of a thread. Photos go with the texts in order, as many a post as it takes; what is left over makes
 * posts of its own, without text.
 */
export function threadParts<Medium>(
  caption: string,
  media: readonly Medium[],
  mediaPerPart: number,
): ThreadPart<Medium>[] {
  const texts = threadTexts(caption);
  const count = Math.max(texts.length, Math.ceil(media.length / mediaPerPart));
  return Array.from({ length: count }, (_, index) => ({
    text: texts[index] ?? '',
    media: media.slice(index * mediaPerPart, (index + 1) * mediaPerPart),
  }));
}

/** The texts as they are edited, empty ones too; at least one. */
export const editedTexts = (caption: string): string[] =>
  caption.split(PARTING).map((text) => text.replace(/^\r?\n|\r?\n$/g, ''));

/** The caption that holds these texts. */
export const joinTexts = (texts: readonly string[]): string => texts.join('\n---\n');

/** Where a text may be parted, the best place first, and what stands there when two pieces share a post after all. */
const SEAMS = [
  [/\n\s*\n/, '\n\n'],
  [/\n/, '\n'],
  [/(?<=[.!?…])\s+/, ' '],
  [/\s+/, ' '],
] as const;

/** A text as several posts, at least two where it has a seam; a word that is too long for one stays whole. */
export function splitThread(caption: string, fits: (text: string) => boolean): string[] {
  const text = captionAsSent(caption.replaceAll(new RegExp(PARTING, 'gm'), ''));
  const parts = split(text, fits, 0);
  if (parts.length > 1) return parts;
  const sentences = SEAMS.slice(0, 3).map(([seam]) => text.split(seam).filter((one) => one.trim() !== ''));
  return sentences.find((pieces) => pieces.length > 1) ?? parts;
}

function split(text: string, fits: (text: string) => boolean, level: number): string[] {
  const found = SEAMS[level];
  if (fits(text) || !found) return [text];
  const [seam, glue] = found;
  const parts: string[] = [];
  for (const piece of text.split(seam).flatMap((one) => split(one, fits, level + 1))) {
    const together = `${parts.at(-1)}${glue}${piece}`;
    if (parts.length > 0 && fits(together)) parts.splice(-1, 1, together);
    else parts.push(piece);
  }
  return parts;
}
