import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Played } from './played.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** The platforms of a run. */
export const PLAYED: readonly Played[] = [facebook, instagram, linkedin, tiktok, x, youtube];

export const playedOn = (platform: string): Played => {
  const found = PLAYED.find((one) => one.platform === platform);
  if (!found) throw new Error(`No run plays ${platform}.`);
  return found;
};
