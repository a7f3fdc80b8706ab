import { SIZES } from '../sizes.ts';
import { CHOOSING, type Cue } from '../weights.ts';
import type { Photo } from './photos.ts';
import { pixelsOf } from './variants.ts';

const isLarge = ({ sightings }: Photo): boolean =>
  sightings.some(
    (one) =>
      one.cues.includes('large') ||
      ((one.name.exact || one.pixels !== undefined) && pixelsOf(one) >= SIZES.large),
  );

/** Its own description or data names it. */
const isSure = ({ sightings }: Photo): boolean =>
  sightings.some(({ cues }) => cues.some((cue) => /^(?:open-graph|json-ld|microdata|own-data)$/.test(cue)));

/** What speaks against a picture by names alone, which may mean something else: what is doubted first, first. */
const DOUBTS: readonly (readonly Cue[])[] = [
  ['maybe-named', 'in-named-gallery'],
  ['maybe-named', 'in-named-gallery', 'in-named'],
];

/** The same photos without what speaks against them, to be judged again. */
const without = (photos: readonly Photo[], doubted: readonly Cue[]): Photo[] =>
  photos.map((photo) => ({
    ...photo,
    sightings: photo.sightings.map((sighting) =>
      sighting.cues.some((cue) => doubted.includes(cue))
        ? { ...sighting, cues: sighting.cues.filter((cue) => !doubted.includes(cue)) }
        : sighting,
    ),
  }));

/**
 * Chooses again where the names of boxes left nothing, or one photo beside a gallery that is called by such a name: what all are
 * called tells none from another. What is added beside a photo, or out of a box that is no gallery, is large or known for the
 * listing's.
 */
export function chosenInDoubt(
  photos: readonly Photo[],
  chosenOf: (photos: readonly Photo[]) => Photo[],
): Photo[] {
  const chosen = chosenOf(photos);
  if (chosen.length > 1) return chosen;
  const [only] = chosen;
  for (const doubted of only ? DOUBTS.slice(0, 1) : DOUBTS) {
    const more = chosenOf(without(photos, doubted));
    const added = more.filter(({ first }) => first !== only?.first);
    const isKept = !only || added.length === more.length - 1;
    // In a box that is no gallery a few portraits may be all that the page has.
    const isMuch = doubted === DOUBTS[0] || added.length >= CHOOSING.many || added.some(isSure);
    const isFair = doubted === DOUBTS[0] && !only;
    const isGood = isFair || added.every((photo) => isLarge(photo) || isSure(photo));
    if (added.length > 0 && isKept && isMuch && isGood) return more;
  }
  return chosen;
}
