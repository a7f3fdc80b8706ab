/** A text made short enough: what is cut is the end of its words, not the hashtags behind them. */

const TAGS_AT_END = /(?:\s+#[\p{L}\p{N}_]+)+\s*$/u;
/** A whole sentence is better than some words more, where not much more is lost by it. */
const WORTH = 0.6;

/**
 * The longest beginning that fits, ended at a sentence or else at a word with an ellipsis, with the hashtags that stood
 * at the end as far as there is room. `fits` counts as the platform does. Empty where not even a word fits.
 */
export function shorten(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const tags = text.match(TAGS_AT_END)?.[0].trimEnd() ?? '';
  const body = text.slice(0, text.length - (text.match(TAGS_AT_END)?.[0].length ?? 0));
  if (tags !== '' && fits(tags)) {
    if (fits(body + tags)) return body + tags;
    const short = cut(body, (part) => fits(part + tags));
    if (short !== '') return short + tags;
  }
  return fits(body) ? body : cut(body, fits);
}

function cut(body: string, fits: (text: string) => boolean): string {
  const ends = [...body.matchAll(/\S+/g)].map((word) => word.index + word[0].length);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${trimmed(body, ends[middle - 1] as number)}…`)) low = middle;
    else high = middle - 1;
  }
  if (low === 0) return '';
  const end = ends[low - 1] as number;
  const sentence = body.slice(0, end).match(/^[\s\S]*[.!?](?=\s|$)/)?.[0] ?? '';
  return sentence.length >= end * WORTH ? sentence : `${trimmed(body, end)}…`;
}

const trimmed = (body: string, end: number): string => body.slice(0, end).replace(/[\s,;:.–-]+$/, '');
