const ADDRESS = /url\(\s*(['"]?)([^'")]+)\1\s*\)/gi;
const SET = 'image-set(';
/** `type("image/avif")` says what an address is, and is none. */
const TYPE = /type\(\s*['"][^'"]*['"]\s*\)/gi;
const ENTRY = /(?:url\(\s*(['"]?)([^'")]+)\1\s*\)|(['"])([^'"]+)\3)(?:\s+([\d.]+)(?:x|dppx)\b)?/gi;
const MOST = 20;

/** One picture that a style paints; `density` as an image-set says it. */
export interface Painted {
  url: string;
  density?: number;
}

/** Where an image-set ends: behind the bracket that closes it. */
function endOf(style: string, at: number): number {
  let open = 0;
  for (let i = at; i < style.length; i++) {
    if (style[i] === '(') open++;
    else if (style[i] === ')' && --open === 0) return i;
  }
  return style.length;
}

/** The pictures of a style, and whether they are one in several makings: those of an image-set, with what stands in for it. */
export function readPaint(style: string): { painted: Painted[]; isOne: boolean } {
  const plain = style.slice(0, 20_000).replace(TYPE, ' ');
  const at = plain.toLowerCase().indexOf(SET);
  if (at < 0)
    return { painted: [...plain.matchAll(ADDRESS)].map(([, , url = '']) => ({ url })), isOne: false };
  const end = endOf(plain, at + SET.length - 1);
  const set = [...plain.slice(at + SET.length, end).matchAll(ENTRY)]
    .slice(0, MOST)
    .map(([, , url, , named, density]) => ({
      url: url ?? named ?? '',
      ...(density ? { density: Number(density) } : {}),
    }));
  const before = [...plain.slice(0, at).matchAll(ADDRESS)].map(([, , url = '']) => ({ url }));
  return { painted: [...before.slice(-1), ...set], isOne: true };
}
