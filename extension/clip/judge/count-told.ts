import type { Line } from '../seen.ts';

const THINGS =
  'photos?|pictures?|images?|pics|bilder|fotos?|photographies|zdję\\w*|immagini|foto’s|imágenes|imagens|obrazk\\w*';
/** `24 photos`, `Show all 24 photos`, `Voir les 12 photos`. */
const COUNTED = new RegExp(`^(?:[\\p{L}+]{1,12}\\s){0,3}\\+?(\\d{1,3})\\s(?:${THINGS})$`, 'iu');
/** `1/24`, `1 of 24`, `Photo 1 of 24`. */
const PLACE_IN = new RegExp(
  `^(?:(${THINGS})\\s)?(\\d{1,3})\\s?(?:/|of|von|de|sur|di|z|van)\\s?(\\d{1,3})(?:\\s(${THINGS}))?$`,
  'iu',
);
const BOX = /galler|carousel|slide|swiper|photo|image|picture|counter|pagination|media|foto|bild/i;
const MOST = 300;
/** A fraction says less than this, too. */
const FEWEST_BARE = 3;

/** How many photos one text says there are; 0 where it says nothing of the kind. */
function toldBy({ text, label, cues }: Line): number {
  const count = COUNTED.exec(text)?.[1];
  if (count) return Number(count);
  const [, before, at, all, behind] = PLACE_IN.exec(text) ?? [];
  if (!at || !all || Number(at) > Number(all)) return 0;
  if (before || behind) return Number(all);
  const inGallery = BOX.test(label) || cues.includes('gallery');
  return inGallery && Number(all) >= FEWEST_BARE ? Number(all) : 0;
}

/** How many photos the page itself says its gallery has; 0 where it does not say. */
export function countTold(lines: readonly Line[]): number {
  const own = lines.filter(
    ({ cues }) => !cues.some((cue) => cue === 'similar' || cue === 'other-page' || cue === 'frame'),
  );
  const told = own.map(toldBy).filter((count) => count > 1 && count <= MOST);
  return Math.max(0, ...told);
}
