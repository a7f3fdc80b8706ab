/** Sizes that decide, in pixels of the long side. With `weights.ts`, the one place where a page is weighed. */
export const SIZES = {
  /** An address that says nothing of a size is the photo as it was made. */
  original: 4000,
  /** A link around a small picture leads to the large one. */
  ledTo: 3000,
  /** An address that orders a making but no size gets what the service thinks fit: less sure than a large size told. */
  made: 1599,
  /** A saved or proxied copy on the page's own host is no original while a picture host has the same photo. */
  copy: 900,
  /** For a folder whose word is in no table, beside one whose word is. */
  someFolder: 700,
  /** A photo that is named this large is large; one that is named this small is a sign. */
  large: 500,
  small: 40,
  /** Up to this a picture among photos is a portrait, where most of the others have at least `full`. */
  portrait: 250,
  full: 750,
} as const;

/** What the width and the height that a page declares for a picture say. Pixels, and width by height. */
export const SHAPES = { small: 50, large: 400, widest: 4.5, narrowest: 0.2 } as const;
