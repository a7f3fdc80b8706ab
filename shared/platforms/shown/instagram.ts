import { cited } from '../rules.ts';
import type { Folds } from './shown.ts';

const help = cited('https://help.instagram.com/1643471055915254', '2026-11-27');
const reels = cited('https://superdirector.app/glossary/caption', '2026-11-27');

const inFeed = { characters: help(125), lines: help(3) } as const;
export const caption: Folds = { phone: inFeed, computer: inFeed };
/** Over a reel there is room for one line. */
export const overReel: Folds = {
  phone: { characters: reels(55), lines: reels(1) },
  computer: inFeed,
};
