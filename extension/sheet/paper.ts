import type { Style } from '../world.ts';

/** What a page of the listing sheet is made of. Lengths are points (1/72 inch), counted from the upper left corner. */

/** A4. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** One line of words; `y` is where the letters stand. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly style: Style;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fills its box: what is too wide or too high for it is cut away evenly on both sides. */
export interface PlacedPhoto extends Box {
  readonly photo: number;
}

export interface Page {
  readonly words: readonly Words[];
  readonly photos: readonly PlacedPhoto[];
  /** Hairlines. */
  readonly lines: readonly { x: number; y: number; width: number }[];
  readonly links: readonly (Box & { url: string })[];
}

/** A photo as it goes into the sheet. */
export interface SheetPhoto {
  readonly jpeg: Blob;
  readonly width: number;
  readonly height: number;
}
