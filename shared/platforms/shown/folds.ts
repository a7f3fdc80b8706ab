import { foldText } from '../../fold.ts';
import { weightedLength } from '../../weighted-text.ts';
import type { Platform } from '../rules.ts';
import { caption as facebook } from './facebook.ts';
import { caption as instagram, overReel } from './instagram.ts';
import { caption as linkedin } from './linkedin.ts';
import type { Folds } from './shown.ts';
import { caption as tiktok } from './tiktok.ts';
import { caption as x } from './x.ts';
import { description } from './youtube.ts';

/** Where each platform folds the text below a post of this kind. */
const FOLDS: Readonly<Record<Platform, (kind: string) => Folds>> = {
  facebook: () => facebook,
  instagram: (kind) => (kind === 'reel' || kind === 'story' ? overReel : instagram),
  linkedin: () => linkedin,
  tiktok: () => tiktok,
  x: () => x,
  youtube: () => description,
};

/** How many characters of a caption are in sight on a phone before "… more"; null: all of them. */
export function seenOnPhone(platform: Platform, kind: string, caption: string): number | null {
  const { characters, lines } = FOLDS[platform](kind).phone;
  // A link weighs 23 characters there, however long it is.
  if (platform === 'x' && weightedLength(caption) <= characters.value) return null;
  const { seen, rest } = foldText(caption, { characters: characters.value, lines: lines?.value });
  return rest.trim() === '' ? null : seen.length;
}
