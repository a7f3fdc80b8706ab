import type { DraftMedia } from '../../../shared/draft.ts';

/** In how many sizes a photo was met: those the page names as sizes of it, and those that only its looks betrayed. */
export const countSizes = ({ url, variants, folded = [] }: DraftMedia): number =>
  new Set([url, ...variants, ...folded.map((one) => one.url)]).size;
