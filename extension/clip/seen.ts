import type { ClipProblem, ClipSubtitles, ClipVideo } from '../../shared/clip.ts';
import type { DataObject } from './from-data.ts';
import type { Entity } from './from-json-ld.ts';
import type { PageIdentity } from './page-identity.ts';
import type { Cue } from './weights.ts';

/** One place where the page shows or names a picture. */
export interface Sighting {
  url: string;
  /** The source that saw it, as `foundIn` says it. */
  from: string;
  /** Sightings with the same bond are one photo, whatever their addresses. */
  bond?: number;
  /** The list of the page's data it stands in. */
  list?: number;
  /** The elements it stands in, innermost first, by number. */
  boxes?: readonly number[];
  /** The name its address has in the page's data. */
  key?: string;
  /** Long side in pixels as the page declares it for this address. */
  pixels?: number;
  width?: number;
  height?: number;
  alt?: string;
  plan?: boolean;
  /** Place in the page, counted in elements. */
  at?: number;
  /** A link that may lead to anything: it counts only where the same photo is known from elsewhere. */
  guess?: boolean;
  cues: readonly Cue[];
}

/** A list of the page's data that names pictures without saying where they are. */
export interface NamedPictures {
  list: number;
  from: string;
  names: readonly string[];
  plan: boolean;
  cues: readonly Cue[];
}

/** Another listing that a page shows, as its card tells. */
export interface Card {
  url: string;
  title: string;
  cover: string;
}

/** A short text of the page with what stands around it. */
export interface Line {
  text: string;
  /** Texts between it and the heading. */
  distance: number;
  /** Class names and ids of its holder and the two elements above. */
  label: string;
  /** Whole text of the element above, and of the one above that, where they are short; parts joined by commas. */
  beside: string;
  above: string;
  struck: boolean;
  cues: readonly Cue[];
}

/** All that facts are read from: plain data. */
export interface Evidence {
  page: PageIdentity;
  site: string;
  /** Two letters: the last part of the host, or the region of the page's language. */
  country: string;
  /** False after a soft navigation: metadata and embedded data may speak of the page before. */
  trusted: boolean;
  title: string;
  headings: readonly string[];
  /** The texts each heading is put together from. */
  headingParts: readonly (readonly string[])[];
  /** Name (lower case) and content of the page's meta elements. */
  metas: readonly (readonly [string, string])[];
  /** Microdata outside of other listings: name and content. */
  properties: readonly (readonly [string, string])[];
  isProduct: boolean;
  entities: readonly Entity[];
  objects: readonly DataObject[];
  lines: readonly Line[];
}

/** What was seen on a page, not yet judged. Plain JSON. */
export interface Seen {
  url: string;
  canonical: string;
  title: string;
  site: string;
  at: number;
  sightings: readonly Sighting[];
  named: readonly NamedPictures[];
  cards: readonly Card[];
  /** A list and the list it stands in. */
  parents: readonly (readonly [number, number])[];
  heading?: number;
  evidence: Evidence;
  videos: ClipVideo[];
  subtitles: ClipSubtitles[];
  /** What may be the description, as paragraphs; the last is what the page's head says. */
  words: readonly (readonly string[])[];
  selection?: string;
  problems: ClipProblem[];
  ms: number;
}
