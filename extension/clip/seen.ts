import type { ClipProblem, ClipSubtitles } from '../../shared/clip.ts';
import type { DataObject } from './data/from-data.ts';
import type { Entity } from './data/from-json-ld.ts';
import type { DataText } from './data-texts.ts';
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
  /** For screens with so many pixels to a point, as a srcset says. */
  density?: number;
  width?: number;
  height?: number;
  alt?: string;
  /** The short heading or caption that it stands under. */
  caption?: string | undefined;
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

/** A heading of the page, whatever its place. */
export interface SeenHeading {
  text: string;
  /** Of six. */
  level: number;
  /** Place in the page, counted in elements. */
  at: number;
  /** It is the heading of a card: a link stands in it or around it. */
  linked: boolean;
  /** Some picture was seen before it. */
  behind: boolean;
}

/** What stands under a heading of the page: its number. */
interface Under {
  under?: number | undefined;
}

/** Another listing that a page shows, as its card tells. */
export interface Card extends Under {
  url: string;
  title: string;
  cover: string;
}

/** Words that may be the description. */
export interface Passage {
  paragraphs: readonly string[];
  /** What stands above them, where they stand in no box called so. */
  heading?: string;
  /** Nothing says of them what they are. */
  prose?: boolean;
  /** Names of their box, and of the two around it. */
  called?: readonly string[];
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
  /** What stands behind it is told of it: dt, th. */
  term?: boolean;
  struck: boolean;
  cues: readonly Cue[];
}

/** What facts are read from, as far as the page shows it: plain data. */
export interface PageEvidence {
  page: PageIdentity;
  site: string;
  /** Two letters: the last part of the host, or the region of the page's language. */
  country: string;
  title: string;
  headings: readonly string[];
  /** The texts each heading is put together from. */
  headingParts: readonly (readonly string[])[];
  /** Name (lower case) and content of the page's meta elements. */
  metas: readonly (readonly [string, string])[];
  /** Microdata outside of other listings: name and content. */
  properties: readonly (readonly [string, string])[];
  isProduct: boolean;
  /** Its own thing can be bought, not only things of a list. */
  isBought?: boolean;
  /** Addresses of maps, or what attributes say that they show. */
  maps: readonly string[];
  lines: readonly Line[];
}

/** All that facts are read from. */
export interface Evidence extends PageEvidence {
  /** False after a soft navigation: metadata and embedded data may speak of the page before. */
  trusted: boolean;
  entities: readonly Entity[];
  objects: readonly DataObject[];
}

export type SeenSubtitles = ClipSubtitles & Under;
export type SeenProblem = ClipProblem & Under;

/** A film that the page names in some place. */
export interface SeenVideo extends Under {
  url: string;
  from: string;
  poster?: string;
  seconds?: number;
  subtitles?: readonly ClipSubtitles[];
  /** What it is where its address does not tell: a video element plays a file, a page calls an address its player. */
  sure?: 'file' | 'embed' | 'manifest';
  /** Addresses with one number are of one film. */
  film?: number;
}

/** What was seen on a page, not yet judged. Plain JSON. */
export interface Seen {
  url: string;
  canonical: string;
  /** Where relative addresses begin. */
  base: string;
  title: string;
  /** As the page says it. */
  language?: string;
  site: string;
  at: number;
  /** The address the page was loaded at: it may have changed since. */
  loaded?: string | undefined;
  sightings: readonly Sighting[];
  /** The last number that a bond, a list or a box has. */
  last: number;
  headings: readonly SeenHeading[];
  cards: readonly Card[];
  heading?: number;
  /** What microdata and RDFa describe. */
  items: readonly Entity[];
  /** What carries data, as text. */
  texts: readonly DataText[];
  evidence: PageEvidence;
  videos: readonly SeenVideo[];
  /** Tracks of films that could not be named. */
  subtitles: SeenSubtitles[];
  /** Frames of other sites, which were not read. */
  hiddenFrames: number;
  /** What may be the description. */
  words: readonly Passage[];
  selection?: string;
  /** Addresses of pictures that the page's gallery showed when it was looked through, because the owner asked for it. */
  opened?: readonly string[];
  problems: SeenProblem[];
  ms: number;
}
