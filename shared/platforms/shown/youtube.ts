import { cited } from '../rules.ts';
import type { Folds } from './shown.ts';

const limits = cited('https://lettercounter.org/blog/youtube-character-limit-guide', '2026-11-27');
const phones = cited(
  'https://wildandfreetools.com/blog/youtube-title-length-seo-optimal-characters',
  '2026-11-27',
);
const player = cited('https://support.google.com/youtube/answer/6375112', '2026-11-27');

export const title: Folds = {
  phone: { characters: phones(50) },
  computer: { characters: limits(70) },
};
export const description: Folds = {
  phone: { characters: limits(100) },
  computer: { characters: limits(157) },
};
/** The shape of the player and of its thumbnail. */
export const frame = player(16 / 9);
