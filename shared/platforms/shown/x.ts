import { cited } from '../rules.ts';
import type { Folds } from './shown.ts';

const longPosts = cited(
  'https://replysocial.co/blog/long-form-x-posts-when-to-use-4000-chars-vs-280',
  '2026-11-27',
);
const grid = cited('https://blog.aitoearn.ai/ultimate-guide-to-x-post-size', '2026-11-27');

const long = { characters: longPosts(280) } as const;
/** Only what a subscriber may write is longer than this. */
export const caption: Folds = { phone: long, computer: long };
/** Two photos stand side by side in this shape each; three and four share one of `grid`. */
export const pair = grid(7 / 8);
export const whole = grid(16 / 9);
