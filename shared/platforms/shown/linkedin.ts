import { cited } from '../rules.ts';
import type { Folds } from './shown.ts';

const table = cited('https://posttruncate.com/en/platform-limits', '2026-11-27');
const lines = cited(
  'https://dhirubhai.net/pulse/see-more-breakpoints-linkedin-posts-john-espirian-j6zee',
  '2026-11-27',
);
const photos = cited(
  'https://trustypost.ai/blog/linkedin-post-image-size-2026-dimensions-for-crisp-uploads',
  '2026-11-27',
);

export const caption: Folds = {
  phone: { characters: table(140), lines: lines(3) },
  computer: { characters: table(210), lines: lines(3) },
};
/** A single photo is shown whole between these shapes (width by height) and cut in the middle beyond them. */
export const shapes = { min: photos(0.8), max: photos(3) } as const;
/** The shape of a link's picture. */
export const card = photos(1.91);
