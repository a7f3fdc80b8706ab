/**
 * How X counts text, and what it takes for a link or a cashtag.
 * https://docs.x.com/fundamentals/counting-characters (read 2026-11-22), configuration 3 of its published rules.
 */

const LINK_LENGTH = 23;
const HEAVY = 2;
/** Code points that count one; every other counts two. */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?';
const HOST = `(?:${LABEL}\\.)+(?:\\p{L}{2,63}|xn--[a-z0-9-]{2,59})(?![\\p{L}\\p{N}_-])`;
const PATH_END = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}=_#/+-]';
const PATH_SIGN = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}!*';:=+,.$%#_~@|&/\\[\\]-]";
const PATH = `(?:\\/(?:(?:${PATH_SIGN}|\\(${PATH_SIGN}*\\))*(?:${PATH_END}|\\(${PATH_SIGN}*\\)))?)?`;
const QUERY = "(?:\\?[a-z0-9!?*'@();:&=+$/%#[\\]_.,~|-]*[a-z0-9_&=#/-])?";
/** A link begins after no letter, digit or sign that would make it part of something else. */
const LINK = new RegExp(
  `(?<![\\p{L}\\p{N}@#$＠＃_/-])(?:https?:\\/\\/)?${HOST}(?::\\d{1,5})?${PATH}${QUERY}`,
  'giu',
);
const EMOJI = /\p{RGI_Emoji}/gv;

export interface LinkFound {
  readonly text: string;
  readonly index: number;
}

/**
 * Everything X may take for a link, with `https://` in front or without. X knows the list of all top-level domains,
 * this does not: what only looks like a domain ("garden.Call") counts as one too, so no text comes out too short.
 */
export const linksIn = (text: string): LinkFound[] =>
  [...text.matchAll(LINK)].map((match) => ({ text: match[0], index: match.index }));

/** Cashtags, without the dollar sign: X takes one in a post. Amounts ("$500") are none. */
export const cashtagsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}_$])\$([a-z]{1,6}(?:[._][a-z]{1,2})?)(?![\p{L}\p{N}_])/giu)].map(
    (match) => match[1] as string,
  );

/** Length in X's own count: links are 23, emoji 2, most scripts 1 a character, Chinese, Japanese and Korean 2. */
export function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  let length = 0;
  let done = 0;
  for (const link of linksIn(normal)) {
    length += plainLength(normal.slice(done, link.index)) + linkLength(link.text);
    done = link.index + link.text.length;
  }
  return length + plainLength(normal.slice(done));
}

function linkLength(link: string): number {
  if (/^(https?:|www\.)/i.test(link)) return LINK_LENGTH;
  const plain = plainLength(link);
  // Without https:// in front X links only the part that is plain ASCII.
  return /^[\x21-\x7e]+$/.test(link) ? Math.max(LINK_LENGTH, plain) : LINK_LENGTH + plain;
}

function plainLength(text: string): number {
  const emoji = text.match(EMOJI) ?? [];
  let length = emoji.length * HEAVY;
  for (const char of text.replace(EMOJI, '')) length += isLight(char.codePointAt(0) as number) ? 1 : HEAVY;
  return length;
}

const isLight = (point: number): boolean => LIGHT.some(([first, last]) => point >= first && point <= last);
