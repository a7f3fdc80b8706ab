import type { NamedPictures, Sighting } from '../seen.ts';
import { weigh } from '../weights.ts';

/** Ways of writing an address that are kept for each list: sizes, mostly. */
const MOST_PATTERNS = 4;

interface Pattern {
  before: string;
  behind: string;
  pixels?: number;
}

/** Sightings by each part of their addresses, with and without its ending. */
function byParts(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const parts = new Map<string, Sighting[]>();
  for (const sighting of sightings)
    for (const part of new Set(
      sighting.url.split(/[/?#&=:]+/).flatMap((one) => [one, one.split('.')[0] ?? '']),
    )) {
      const known = parts.get(part);
      if (known) known.push(sighting);
      else parts.set(part, [sighting]);
    }
  return parts;
}

/** Addresses in which names are looked for letter by letter. */
const MOST_LOOKED_IN = 2000;

/** Where the page has a list's names: as parts of addresses; where it has none so, inside of parts: `D_Q_635-AR7301_04-R.webp`. */
function placesOf(
  { names }: NamedPictures,
  parts: ReadonlyMap<string, readonly Sighting[]>,
  sightings: readonly Sighting[],
): ReadonlyMap<string, readonly Sighting[]> {
  if (names.some((name) => parts.has(name))) return parts;
  const found = new Map<string, Sighting[]>();
  const known = new Set<string>();
  for (const sighting of sightings) {
    if (known.size >= MOST_LOOKED_IN) break;
    if (known.has(sighting.url)) continue;
    known.add(sighting.url);
    const name = names.find((one) => sighting.url.includes(one));
    if (name) found.set(name, [...(found.get(name) ?? []), sighting]);
  }
  return found;
}

/**
 * How the page writes the addresses of a list's pictures, learnt from those it shows as this listing's; the name stands once in
 * each. A list of which only another listing's card shows one teaches nothing.
 */
function patternsOf({ names }: NamedPictures, parts: ReadonlyMap<string, readonly Sighting[]>): Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const name of names)
    for (const { url, pixels, guess, cues } of parts.get(name) ?? []) {
      const at = url.indexOf(name);
      if (guess || weigh(cues) < 0 || url.indexOf(name, at + 1) >= 0) continue;
      const before = url.slice(0, at);
      const behind = url.slice(at + name.length);
      patterns.set(`${before} ${behind}`, { before, behind, ...(pixels ? { pixels } : {}) });
      if (patterns.size >= MOST_PATTERNS) return [...patterns.values()];
    }
  return [...patterns.values()];
}

/** Photos that the page's data only names, at the addresses that the shown ones of the same list have. */
export function byPattern({
  named,
  sightings,
}: {
  named: readonly NamedPictures[];
  sightings: readonly Sighting[];
}): Sighting[] {
  if (named.length === 0) return [];
  const found: Sighting[] = [];
  const allParts = byParts(sightings);
  named.forEach((pictures, index) => {
    const parts = placesOf(pictures, allParts, sightings);
    const patterns = patternsOf(pictures, parts);
    pictures.names.forEach((name, place) => {
      // One whose address is known joins the list with that, so that the list is known for theirs.
      const own = parts.get(name)?.find(({ guess }) => !guess);
      const written = own ? [{ before: own.url, behind: '', pixels: own.pixels }] : patterns;
      // Named inside of parts, a photo's addresses have nothing else in common.
      if (parts !== allParts)
        for (const { url, pixels } of parts.get(name)?.slice(0, MOST_PATTERNS) ?? [])
          found.push({ url, from: 'pattern', bond: -(index * 1000 + place + 1), cues: [], pixels });
      for (const { before, behind, pixels } of written)
        found.push({
          url: own ? before : `${before}${name}${behind}`,
          from: 'pattern',
          list: pictures.list,
          // A photo's sizes belong together; numbers below zero are given by no page.
          bond: -(index * 1000 + place + 1),
          cues: pictures.cues,
          plan: pictures.plan,
          ...(pixels ? { pixels } : {}),
        });
    });
  });
  return found;
}
