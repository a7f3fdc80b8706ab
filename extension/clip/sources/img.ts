import type { ImageHere } from './image-here.ts';

/** What an image shows: its `src`, and the one that the browser chose. */
export function img({ image, loaded, see }: ImageHere): void {
  const shown = (image as Partial<HTMLImageElement>).currentSrc;
  const src = image.getAttribute('src');
  if (src) see({ url: src, pixels: loaded && (!shown || shown.endsWith(src)) ? loaded : undefined }, 'img');
  if (shown && shown !== src) see({ url: shown, pixels: loaded || undefined }, 'img');
}
