import type { Cited } from '../rules.ts';

/** Where people look at a post: in the platform's app on a phone, or in a browser on a computer. */
export type Screen = 'phone' | 'computer';

/**
 * How much of a text stands in a feed before "… more": so many characters or so many lines, whichever comes first.
 * Platforms cut by what they have drawn, so on one person's phone it is a word more or less.
 */
export interface Fold {
  readonly characters: Cited;
  readonly lines?: Cited;
}

export type Folds = Readonly<Record<Screen, Fold>>;

/** Parts of a full-screen picture that the platform's own buttons and words lie over, of its height or width. */
export interface Covered {
  readonly top: Cited;
  readonly bottom: Cited;
  readonly side: Cited;
}
