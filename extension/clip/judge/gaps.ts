import type { Sighting } from '../seen.ts';

/** A gap in an address, as addresses write it. */
const GAP = /(?:%7B|\{)([\w-]{1,16})(?:%7D|\})/gi;
const MOST_FILLINGS = 4;
/** Addresses have a few gaps; many would take for ever to try. */
const MOST_GAPS = 4;
/** Addresses with gaps, and addresses shown, that are looked at. */
const MOST_TRIED = 400;
const MOST_SHOWN = 3000;
/** A gap for what names the photo is no gap for a size, and of two gaps in a row nobody can tell where the first ends. */
const NAMING = /(?:%7B|\{)\w*(?:id|name|title|hash|key|slug|file|path)(?:%7D|\})/i;
const ADJACENT = /(?:%7D|\})(?:%7B|\{)/i;
/** What a gap of this name holds where the page shows no example; all that is known is that it is a size. */
const GUESSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:w|width|imwidth|mw)$/i, '1600'],
  [/^(?:h|height|mh)$/i, '1200'],
  [/^(?:s|size|dim|resize)$/i, '1600'],
];

/** The format that data writes need not be the one that the page shows. */
const ENDING = /\.(jpe?g|png|webp|avif)$/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An address of the same photo as the page shows it: what fills the gaps. */
function shownAs(written: string): RegExp {
  const pattern = written
    .replace(ENDING, '')
    .split(GAP)
    .filter((_, at) => at % 2 === 0)
    .map(escaped)
    .join('([^/?&]+)');
  return new RegExp(`^${pattern}${ENDING.test(written) ? ENDING.source : '$'}`, 'i');
}

const fill = (written: string, filling: readonly string[]): string => {
  let at = 0;
  const whole = written.replace(GAP, () => filling[at++] ?? '');
  const ending = filling[at];
  return ending ? whole.replace(ENDING, `.${ending}`) : whole;
};

/**
 * Addresses with gaps (`/media/{resize}/5c0f.jpg`), filled as the page fills them at the photos it shows; where it shows none of
 * their kind, as their names say. An address whose gaps nobody can fill is left out.
 */
export function withoutGaps(sightings: readonly Sighting[]): Sighting[] {
  const gapped = sightings.filter(({ url }) => url.match(GAP));
  if (gapped.length === 0) return [...sightings];
  const written = gapped.filter(
    ({ url }) => (url.match(GAP)?.length ?? 0) <= MOST_GAPS && !NAMING.test(url) && !ADJACENT.test(url),
  );
  const whole = sightings.filter(({ url }) => !url.match(GAP));
  const shown = [...new Set(whole.map(({ url }) => url))].slice(0, MOST_SHOWN);
  const known = new Map<string, Set<string>>();
  const before = (url: string): string => url.split(GAP)[0] ?? '';
  // Addresses that begin alike and have the same gaps are filled alike.
  const kindOf = (url: string): string => [before(url), ...(url.match(GAP) ?? [])].join(' ');
  for (const url of [...new Set(written.map((sighting) => sighting.url))].slice(0, MOST_TRIED)) {
    const fillings = known.get(kindOf(url)) ?? new Set();
    known.set(kindOf(url), fillings);
    if (fillings.size >= MOST_FILLINGS) continue;
    const pattern = shownAs(url);
    for (const one of shown) {
      const filling = one.startsWith(before(url)) ? pattern.exec(one)?.slice(1) : undefined;
      if (filling) fillings.add(filling.join('\n'));
    }
  }
  let bond = -1_000_000;
  const filled = written.flatMap((sighting) => {
    const { url } = sighting;
    const learnt = [...(known.get(kindOf(url)) ?? [])].slice(0, MOST_FILLINGS).map((one) => one.split('\n'));
    const names = [...url.matchAll(GAP)].map(([, name = '']) => name);
    const guessed = names.map((name) => GUESSES.find(([called]) => called.test(name))?.[1]);
    const fillings = learnt.length
      ? learnt
      : guessed.every((one) => one !== undefined)
        ? [guessed as string[]]
        : [];
    const together = sighting.bond ?? --bond;
    return fillings.map((filling) => ({ ...sighting, bond: together, url: fill(url, filling) }));
  });
  return [...whole, ...filled];
}
