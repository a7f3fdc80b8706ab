import type { Family } from '../../shared/brand-limits.ts';
import type { Covering } from '../../shared/platforms/safe-zones.ts';

/** What a film is: plain data, so that what is looked at and what is made are drawn from the same. */

export const RATIOS = ['9:16', '4:5', '1:1', '16:9'] as const;
export type Ratio = (typeof RATIOS)[number];

/** Lengths in seconds that a film may have. */
export const SHORTEST = 15;
export const LONGEST = 90;
export const FRAMES_PER_SECOND = 30;

/** The shorter side is 1080 in every ratio; all lengths of a Timeline are counted in these. */
export const SIZES: Readonly<Record<Ratio, { width: number; height: number }>> = {
  '9:16': { width: 1080, height: 1920 },
  '4:5': { width: 1080, height: 1350 },
  '1:1': { width: 1080, height: 1080 },
  '16:9': { width: 1920, height: 1080 },
};

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a photo's interest lies, in parts of its sides: the point to look at, and the box that holds most of it. */
export interface Interest {
  x: number;
  y: number;
  box: Box;
}

/** A photo, or a piece of a video, by the bytes it is made of. */
export interface Shot {
  sha256: string;
  width: number;
  height: number;
  interest: Interest;
  /** Said while it is shown; empty: nothing. */
  words: string;
  /** Only for a piece of a video: seconds of that video, and whether it is heard. */
  clip?: { from: number; to: number; sound?: boolean };
}

/** A client's colours, type and mark. */
export interface Brand {
  /** `#rrggbb`; null: the Template's own. */
  accent: string | null;
  /** Under words, where the Template says; null: its own. Kept before there were two: undefined. */
  second?: string | null;
  font: Family | null;
  /** sha256 of a picture. */
  logo: string | null;
  /** Who its films come from, and how they are reached, until a film says otherwise. */
  agent: string;
  contact: string;
}
export const NO_BRAND: Brand = {
  accent: null,
  second: null,
  font: null,
  logo: null,
  agent: '',
  contact: '',
};

export interface Texts {
  title: string;
  price: string;
  address: string;
  facts: string;
  agent: string;
  contact: string;
}

export interface Cue {
  from: number;
  to: number;
  text: string;
}

export type Sound =
  | { kind: 'none' }
  | { kind: 'track'; track: TrackId; level: number; fade: number }
  | { kind: 'own'; sha256: string; name: string; rightsAt: number; level: number; fade: number };
export const TRACKS = ['dawn', 'stroll', 'pulse'] as const;
export type TrackId = (typeof TRACKS)[number];

export const TEMPLATE_IDS = ['drift', 'gallery', 'bold', 'pair', 'card', 'night'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** What a person chose. From it and nothing else the Timeline is planned. */
export interface Film {
  template: TemplateId;
  ratio: Ratio;
  seconds: number;
  /** In their order; the first is the cover. */
  shots: readonly Shot[];
  texts: Texts;
  brand: Brand;
  /** The places it is made for: no text lies under their buttons. */
  covering: readonly Covering[];
  sound: Sound;
  subtitles: readonly Cue[];
  /** Whether the subtitles are part of the picture, besides being a track of their own. */
  burned: boolean;
  /** Pixels of the shorter side. */
  side: 1080 | 720;
}

/** How a scene takes the place of the one before. */
export interface Enter {
  how: 'cut' | 'fade' | 'push-left' | 'push-up' | 'wipe' | 'punch' | 'black';
  seconds: number;
}

/** A way through a photo: the part of it that is seen at first and at last, in parts of its sides. */
export interface Move {
  from: Box;
  to: Box;
}

export interface Scene {
  /** Index into the Film's shots. */
  shot: number;
  /** Seconds. It is drawn until `until`, while the next comes in over it. */
  from: number;
  to: number;
  until: number;
  place: Box;
  radius: number;
  move: Move;
  enter: Enter;
  leave: Enter | null;
  /** Its own picture, blurred, fills what its place leaves free. */
  blurred: boolean;
  /** How dark it is made where words lie on it, 0 to 1, and where that is. */
  shade: number;
  shadeAt: 'top' | 'middle' | 'bottom';
}

/** One line as it is set: where its letters stand and from which side. */
export interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  align: 'left' | 'center' | 'right';
  rtl: boolean;
}

export interface Words {
  from: number;
  to: number;
  role: 'title' | 'third' | 'end' | 'subtitle';
  lines: readonly Line[];
  family: Family;
  weight: number;
  tracking: number;
  colour: string;
  /** What the letters take up. */
  box: Box;
  enter: 'none' | 'fade' | 'rise' | 'slide';
}

/** A plain area of colour under words. */
export interface Panel {
  from: number;
  to: number;
  box: Box;
  radius: number;
  fill: string;
  enter: Words['enter'];
}

export interface Timeline {
  width: number;
  height: number;
  seconds: number;
  /** Seconds from one beat to the next. */
  beat: number;
  ground: string;
  scenes: readonly Scene[];
  panels: readonly Panel[];
  words: readonly Words[];
  logo: { sha256: string; from: number; to: number; box: Box } | null;
  /** The second that is shown where the film stands still: everything of the title is there. */
  poster: number;
}
