import type { ImageHere } from './image-here.ts';
import { readSrcset } from './read-srcset.ts';

/** The sizes that an image offers, by width or by density. */
export function srcset({ image, see }: ImageHere): void {
  for (const entry of readSrcset(image.getAttribute('srcset') ?? '')) see(entry, 'srcset');
}
