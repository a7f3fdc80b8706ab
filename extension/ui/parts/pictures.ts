import type { SheetAsked, SheetPages } from '../../messages.ts';

/** Where screens get pictures from: addresses made for a stored medium, given back when no longer shown. */
export interface Pictures {
  /** A small picture of the medium; null where there is none yet. */
  thumb(sha256: string): Promise<string | null>;
  /** The whole picture or video. */
  full(sha256: string): Promise<string | null>;
  release(address: string): void;
  /** A listing's sheet, page by page, where there is a background to lay it out. Throws what has `error`: an ApiError. */
  sheet?(asked: SheetAsked): Promise<SheetPages>;
}

let given: Pictures = { thumb: async () => null, full: async () => null, release: () => {} };

/** The page says, before it draws, where its pictures come from. */
export function givePictures(pictures: Pictures): void {
  given = pictures;
}

export const pictures = (): Pictures => given;
