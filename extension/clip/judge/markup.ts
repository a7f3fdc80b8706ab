/** Names of the characters from U+00A0 on, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const NAMED = new Map<string, string>([
  ...LATIN.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['euro', '€'], ['hellip', '…'], ['ndash', '–'], ['mdash', '—'],
  ['lsquo', '‘'], ['rsquo', '’'], ['sbquo', '‚'], ['ldquo', '“'], ['rdquo', '”'], ['bdquo', '„'], ['bull', '•'], ['trade', '™'], ['oelig', 'œ'], ['OElig', 'Œ'],
]); // biome-ignore format: a table

/** Text with its character references read. What is none, or names no character, stays. */
export const withoutReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi, (all, decimal, hex, name) => {
        const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
        if (code === undefined) return NAMED.get(name) ?? all;
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
          ? String.fromCodePoint(code)
          : '';
      })
    : text;

const SILENT = /<(script|style|noscript|template|iframe|select|button)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const BREAK =
  /<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]|section|article|tr|dl|dd|dt|blockquote|pre|table))\b[^>]*>/gi;
const LONGEST = 50_000;

/** Text of what may be markup, as paragraphs. The answer is text and stays text: it is never markup again. */
export function withoutMarkup(text: string): string[] {
  const cut = text.slice(0, LONGEST);
  if (!/<\/?[a-z]|&\w+;|&#/i.test(cut)) return cut.split(/\n+/);
  // Markup may be written with references, or hold some.
  const open = /<\/?[a-z]/i.test(cut) ? cut : withoutReferences(cut);
  return open
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(SILENT, '')
    .replace(BREAK, '\n')
    .replace(/<\/?[a-z][^>]*(?:>|$)/gi, '')
    .split(/\n+/)
    .map(withoutReferences);
}
