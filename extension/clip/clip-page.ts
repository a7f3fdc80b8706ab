import type { Clip } from '../../shared/clip.ts';
import { judgeSeen } from './judge/judge-seen.ts';
import { type SeeOptions, seePage } from './see-page.ts';

/** Reads a listing page: sees it, then judges what was seen. In the extension the two halves run apart: in the page, and in the background. */
export const clipPage = (document: Document, options: SeeOptions): Clip =>
  judgeSeen(seePage(document, options));
