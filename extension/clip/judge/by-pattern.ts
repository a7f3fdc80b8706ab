import type { NamedPictures, Seen, Sighting } from '../seen.ts';
import { weigh } from '../weights.ts';

/** Ways of writing an address that are kept for each list: sizes, mostly. */
const MOST_PATTERNS = 4;

interface Pattern {
  before: string;
  behind: string;
  pixels?: number;
}

/**
 * How the page writes the addresses of a list's pictures, learnt from those it shows as this listing's; the name stands once in
 * each. A list of which only another listing's card shows one teaches nothing.
 */
function patternsOf({ names }: NamedPictures, sightings: readonly Sighting[]): Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const name of names)
    for (const { url, pixels, guess, cues } of sightings) {
      const at = url.indexOf(name);
      if (guess || weigh(cues) < 0 || at < 0 || url.indexOf(name, at + 1) >= 0) continue;
      const before = url.slice(0, at);
      const behind = url.slice(at + name.length);
      // A name is a whole part of the path, or all of it but its ending.
      if (!/[/=]$/.test(before) || !/^(?:$|[/?#.&:])/.test(behind)) continue;
      patterns.set(`${before} ${behind}`, { before, behind, ...(pixels ? { pixels } : {}) });
      if (patterns.size >= MOST_PATTERNS) return [...patterns.values()];
    }
  return [...patterns.values()];
}

/** Photos that the page's data only names, at the addresses that the shown ones of the same list have. */
export function byPattern({ named, sightings }: Seen): Sighting[] {
  const found: Sighting[] = [];
  const everything = sightings.map(({ url }) => url).join('\n');
  named.forEach((pictures, index) => {
    const patterns = patternsOf(pictures, sightings);
    if (patterns.length === 0) return;
    for (const name of new Set(pictures.names)) {
      const isNew = !everything.includes(name);
      patterns.forEach(({ before, behind, pixels }, order) => {
        // Those already shown join the list, so that it is known for theirs.
        if (!isNew && order > 0) return;
        found.push({
          url: `${before}${name}${behind}`,
          from: 'pattern',
          list: pictures.list,
          // A photo's sizes belong together; numbers below zero are given by no page.
          bond: -(index * 1000 + pictures.names.indexOf(name) + 1),
          cues: pictures.cues,
          plan: pictures.plan,
          ...(pixels ? { pixels } : {}),
        });
      });
    }
  });
  return found;
}
