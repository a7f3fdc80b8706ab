import type { Budget } from './budget.ts';
import { LIMITS } from './budget.ts';
import { type PhotoName, photoName } from './photo-key.ts';
import { webUrl } from './urls.ts';
import type { Cue } from './weights.ts';

/** One place where the page shows or names a picture. */
export interface Sighting {
  url: string;
  name: PhotoName;
  /** The source that saw it, as `foundIn` says it. */
  from: string;
  /** Sightings with the same bond are one photo, whatever their addresses. */
  bond?: number;
  /** The list of pictures it stands in. */
  list?: number;
  /** Long side in pixels as the page declares it for this address. */
  pixels?: number;
  width?: number;
  height?: number;
  alt?: string;
  plan?: boolean;
  element?: Element;
  /** Place in the page, counted in elements. */
  at?: number;
  cues: readonly Cue[];
}

export interface Sightings {
  base: string;
  budget: Budget;
  all: Sighting[];
  /** The list a list stands in: a list that turns out to be one photo counts as its member. */
  parents: Map<number, number>;
  /** Place of the heading in the page, counted likewise. */
  heading?: number;
  /** A new number for a bond or a list. */
  fresh(): number;
  /** Counts one more element of the page. */
  step(): number;
  see(written: unknown, seen: Omit<Sighting, 'url' | 'name' | 'at'>): Sighting | null;
}

export function startSightings(base: string, budget: Budget): Sightings {
  let last = 0;
  const place = { now: 0 };
  const names = new Map<string, PhotoName>();
  const all: Sighting[] = [];
  return {
    base,
    budget,
    all,
    parents: new Map(),
    fresh: () => ++last,
    step: () => ++place.now,
    see(written, seen) {
      if (all.length >= LIMITS.sightings) return null;
      const url = webUrl(written, base);
      if (!url) return null;
      let name = names.get(url);
      if (!name) {
        name = photoName(url);
        names.set(url, name);
      }
      const sighting: Sighting = { ...seen, url, name, at: seen.element ? place.now : undefined };
      all.push(sighting);
      return sighting;
    },
  };
}
