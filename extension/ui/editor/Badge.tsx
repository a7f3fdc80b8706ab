import { t } from '../words/provenance.ts';
import { countSizes } from './count-sizes.ts';
import type { PhotoTileProps } from './PhotoTile.tsx';
import { LARGE_SIDE } from './picking.ts';

export { ready } from '../words/provenance.ts';

/** What a picture is worth at a glance: its pixels, and beneath how many sizes of it were folded into one, and where it was found. */
export function Badge({ media }: Pick<PhotoTileProps, 'media'>) {
  const { width = 0, height = 0, foundIn = [] } = media;
  const sizes = countSizes(media);
  const place = foundIn.map((one) => t.badge[one]).find(Boolean);
  const beneath = [sizes > 1 && t.sizesOnly(sizes), place].filter(Boolean).join(' · ');
  if (!(width && height) && !beneath) return null;
  const isLow = width > 0 && Math.max(width, height) < LARGE_SIDE;
  return (
    <span
      class="told figures"
      title={sizes > 1 ? t.sizes(sizes) : undefined}
      aria-hidden="true"
      data-testid="badge"
    >
      {width > 0 && <span class={isLow ? 'low' : undefined}>{t.pixels(width, height)}</span>}
      {beneath && <span class="found">{beneath}</span>}
    </span>
  );
}
