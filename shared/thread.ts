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
