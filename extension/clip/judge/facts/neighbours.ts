/** A number as people write it, and nothing else: groups of exactly three digits where it has any. */
const GROUPS = String.raw`\d{1,3}(?:(?:[ \u00a0\u202f\u2009]\d{3})+|(?:['’]\d{3})+|(?:,\d{2,3})*,\d{3}|(?:\.\d{3})+)(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?`;
/** Behind a letter, a sign of money, a stroke or another number's end no number begins. */
export const NUMBER = String.raw`(?<![\p{L}\d€£$/]|[€£$]\s|\d[.,'’])(?:${GROUPS})`;
const BARE = new RegExp(`^(?:${GROUPS})$`);
export const isBareNumber = (text: string): boolean => BARE.test(text);
const hasDigit = (text: string): boolean => /\d/.test(text);

/** The texts of a box, as `beside` joins them. */
export const partsIn = (box: string): string[] => box.split(', ').filter((part) => /[^\s\p{P}]/u.test(part));

/**
 * What a box tells of its numbers: each of its texts, and each bare number with the words that belong to it. Two numbers never
 * become one. Words stand behind their numbers where the box begins with a number; a unit may stand on either side.
 */
export function readingsOf(parts: readonly string[], isUnit: (text: string) => boolean): string[] {
  const readings = parts.filter(hasDigit);
  const numbersLead = isBareNumber(parts[0] ?? '');
  // Labels and numbers that take turns to the end: `Bedrooms`, `4`, `Bathrooms`, `2`.
  const turns =
    parts.length % 2 === 0 && parts.every((part, at) => (at % 2 ? isBareNumber(part) : !hasDigit(part)));
  if (turns) for (let at = 0; at < parts.length; at += 2) readings.push(`${parts[at + 1]} ${parts[at]}`);
  for (const [index, words] of parts.entries()) {
    if (hasDigit(words.replace(/[m]\d$/i, ''))) continue;
    const [before = '', after = ''] = [parts[index - 1], parts[index + 1]];
    const follows = isBareNumber(before);
    const leads = isBareNumber(after);
    if (follows && (numbersLead || (isUnit(words) && !leads))) readings.push(`${before} ${words}`);
    else if (leads && isUnit(words)) readings.push(`${words} ${after}`);
  }
  return readings;
}

/** What a box says of one of its texts with a number: the words before it, or behind it in a box that begins with a number. */
export function labelIn(parts: readonly string[], text: string): string {
  const at = parts.indexOf(text);
  const beside = parts[hasDigit(parts[0] ?? '') ? at + 1 : at - 1] ?? '';
  return at >= 0 && !hasDigit(beside) ? beside : '';
}

/** A number in a box with the words right beside it, up to the next text with a number in it; itself where it stands alone. */
export function withWordsBeside(text: string, box: string): string {
  const parts = partsIn(box);
  const at = parts.indexOf(text);
  if (at < 0) return text;
  let [start, end] = [at, at + 1];
  while (start > 0 && !hasDigit(parts[start - 1] ?? '0')) start--;
  while (end < parts.length && !hasDigit(parts[end] ?? '0')) end++;
  return parts.slice(start, end).join(' ');
}

/** The parts of a text that a mark sets apart: `2019 | 34,000 miles | Petrol`. */
export const clausesOf = (text: string): string[] =>
  text
    .split(/\s?[;·•|]\s?|,\s|\s[/–—-]\s/)
    .map((clause) => clause.trim())
    .filter(Boolean);
