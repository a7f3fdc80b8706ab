import type { EntitySource } from './photo-sources.ts';
import { picturesOf } from './pictures-of.ts';

/** Pictures of what microdata says the page is about: said by elements, so weaker than a description made for machines. */
export const microdata: EntitySource = (entity, list, sightings) =>
  picturesOf(entity, 'microdata', list, sightings);
