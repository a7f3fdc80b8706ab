/** One entry of a srcset: `pixels` is the width it declares, `density` the pixels to a point. */
export interface SrcsetEntry {
  url: string;
  pixels?: number;
  density?: number;
}

/** Parses srcset as browsers do: addresses may hold commas, so only a comma after white space or at the end of one parts. */
export function readSrcset(text: string): SrcsetEntry[] {
  const entries: SrcsetEntry[] = [];
  const pattern = /\s*,?\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wxh]?))?(?:\s+\d+h)?\s*(?:,|$)/g;
  for (const [, url = '', size, unit] of text.slice(0, 100_000).matchAll(pattern)) {
    if (entries.length >= 60) break;
    entries.push({
      url,
      ...(unit === 'w' || (unit === '' && Number(size) > 99) ? { pixels: Math.round(Number(size)) } : {}),
      ...(unit === 'x' ? { density: Number(size) } : {}),
    });
  }
  return entries;
}

/** The largest image that a string offers where it is written as srcset, as embedded data keeps it; else nothing. */
export function largestIn(text: string): SrcsetEntry | undefined {
  if (!/\s\d+(?:\.\d+)?[wx]\s*(?:,|$)/.test(text)) return undefined;
  const size = ({ pixels, density = 1 }: SrcsetEntry): number => pixels ?? density;
  return readSrcset(text).reduce((best, entry) => (size(entry) > size(best) ? entry : best));
}
