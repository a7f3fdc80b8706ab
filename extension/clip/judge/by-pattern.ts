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
  const parts = byParts(sightings);
  named.forEach((pictures, index) => {
    const patterns = patternsOf(pictures, parts);
    pictures.names.forEach((name, place) => {
      // One that is shown already joins the list once, so that the list is known for theirs.
      const written = parts.has(name) ? patterns.slice(0, 1) : patterns;
      for (const { before, behind, pixels } of written)
        found.push({
          url: `${before}${name}${behind}`,
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
