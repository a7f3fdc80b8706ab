/** X's count, from its published table, written apart from the product's own so that one may catch the other. */

/** Domains without `https://` count as links where they end in one of these; X knows every one there is. */
const DOMAINS = 'com|org|net|de|eu|io|co|uk|at|ch|fr|app|dev|homes|house|immo|haus|example|test';
const LINK = new RegExp(
  `(^|[^\\p{L}\\p{N}@#$_./-])((?:https?://[^\\s/?#]+\\.[a-z]{2,}|(?:[a-z0-9-]+\\.)+(?:${DOMAINS})(?![\\p{L}\\p{N}.-]))(?::\\d+)?(?:[/?][^\\s]*)?)`,
  'giu',
);

export interface LinkAt {
  text: string;
  start: number;
}

/** The links of a text, without the full stop or bracket that ends a sentence. */
export function linksOf(text: string): LinkAt[] {
  return [...text.matchAll(LINK)].map((match) => {
    const [, before = '', whole = ''] = match;
    return { text: withoutEnd(whole), start: match.index + before.length };
  });
}

/** A bracket belongs to the link where it was opened in it. */
function withoutEnd(link: string): string {
  const count = (sign: string): number => link.split(sign).length;
  if (/[.,;:!?'"\]]$/.test(link) || (link.endsWith(')') && count(')') > count('(')))
    return withoutEnd(link.slice(0, -1));
  return link;
}

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

function weightOf(sign: string): number {
  // Whole emoji weigh two, however many code points they are joined from.
  if (/\p{Emoji_Presentation}|\p{Extended_Pictographic}️|[#*0-9]️?⃣/u.test(sign)) return 2;
  let weight = 0;
  for (const char of sign) {
    const point = char.codePointAt(0) ?? 0;
    const isLight =
      point <= 0x10ff ||
      (point >= 0x2000 && point <= 0x200d) ||
      (point >= 0x2010 && point <= 0x201f) ||
      (point >= 0x2032 && point <= 0x2037);
    weight += isLight ? 1 : 2;
  }
  return weight;
}

export function weigh(text: string): number {
  let rest = text.normalize('NFC');
  let weight = 0;
  for (const link of linksOf(rest).reverse()) {
    weight += 23;
    rest = rest.slice(0, link.start) + rest.slice(link.start + link.text.length);
  }
  for (const { segment } of segments.segment(rest)) weight += weightOf(segment);
  return weight;
}
