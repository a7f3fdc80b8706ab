import type { Sightings } from '../sightings.ts';
import type { Cue } from '../weights.ts';

/** An element that is no image, with what holds for whatever it names. */
export interface ElementHere {
  element: Element;
  /** Names of its attributes. */
  names: readonly string[];
  sightings: Sightings;
  /** Asked for only where something was found: it costs. */
  cues(): readonly Cue[];
  plan(): boolean;
  /** A style sheet may paint a picture on it: it stands in a gallery and has none of its own. */
  isPainted: boolean;
  /** Keeps data that an attribute holds. */
  keepJson(text: string): void;
}
