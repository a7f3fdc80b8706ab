import type { EntitySource } from './photo-sources.ts';
import { picturesOf } from './pictures-of.ts';

/** Pictures of what JSON-LD says the page is about. */
export const jsonLd: EntitySource = (entity, list, sightings) =>
  picturesOf(entity, 'json-ld', list, sightings);
