import type { ClipPhoto } from '../../../shared/clip.ts';
import { LIMITS } from '../budget.ts';
import type { Photo } from './photos.ts';
import { pixelsOf, variantsOf } from './variants.ts';

/** A chosen photo as the Clip tells it. */
export function describePhoto(photo: Photo, ownHost: string): ClipPhoto {
  const [largest, ...others] = variantsOf(photo, ownHost);
  if (!largest) throw new Error('a photo has at least one address');
  const alt = photo.sightings.map((sighting) => sighting.alt?.trim()).find(Boolean);
  const told = photo.sightings.find(
    (sighting) => sighting.url === largest.url && sighting.width && sighting.height,
  );
  return {
    url: largest.url,
    ...(told ? { width: told.width, height: told.height } : {}),
    ...(alt ? { alt: alt.slice(0, 1000) } : {}),
    kind: photo.plan ? 'floorplan' : 'photo',
    foundIn: [...new Set(photo.sightings.map((sighting) => sighting.from))].slice(0, 20),
    variants: others
      .filter((other) => pixelsOf(other) <= pixelsOf(largest))
      .map((other) => other.url)
      .slice(0, LIMITS.variants),
  };
}
