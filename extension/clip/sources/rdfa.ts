import type { EntitySource } from './photo-sources.ts';
import { picturesOf } from './pictures-of.ts';

/** Pictures of what RDFa says the page is about. */
export const rdfa: EntitySource = (entity, list, sightings) =>
  picturesOf(entity, 'microdata', list, sightings);
