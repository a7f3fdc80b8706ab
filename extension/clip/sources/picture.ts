import type { ImageHere } from './image-here.ts';
import { readSrcset } from './read-srcset.ts';

/** The sources of the `picture` around an image, whatever their type and medium. */
export function picture({ image, see }: ImageHere): void {
  const around = image.parentElement?.tagName === 'PICTURE' ? image.parentElement : null;
  for (const source of around?.children ?? []) {
    if (source.tagName !== 'SOURCE') continue;
    for (const name of ['srcset', 'data-srcset', 'data-lazy-srcset'])
      for (const entry of readSrcset(source.getAttribute(name) ?? '')) see(entry, 'srcset');
  }
}
