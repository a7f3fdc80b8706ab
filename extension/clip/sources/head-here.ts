import type { Sightings } from '../sightings.ts';

/** The page's head. */
export interface HeadHere {
  document: Document;
  metas: readonly (readonly [string, string])[];
  sightings: Sightings;
  /** The list of all that the head says of the page. */
  list: number;
}
