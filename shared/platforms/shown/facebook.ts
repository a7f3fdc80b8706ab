import { cited } from '../rules.ts';
import type { Folds } from './shown.ts';

const table = cited('https://posttruncate.com/en/platform-limits', '2026-11-27');
const grid = cited('https://blog.aitoearn.ai/facebook-multi-image-post-size-guide', '2026-11-27');
const card = cited('https://developers.facebook.com/docs/sharing/webmasters/images', '2026-11-27');

export const caption: Folds = {
  phone: { characters: table(110) },
  computer: { characters: table(480) },
};
/** Several photos stand side by side, cut to squares. */
export const tile = grid(1);
/** The shape of a link's picture. */
export const linkPicture = card(1.91);
