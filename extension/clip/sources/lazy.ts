import { addressesIn, isPhotoAddress, NAMING } from './addresses-in.ts';
import type { ImageHere } from './image-here.ts';

/** Attributes of an image from which a script takes its picture later: `data-src`, `data-srcset`, `data-lazy`, `data-original`. */
export function lazy({ image, fresh, see }: ImageHere): void {
  for (const { name, value } of image.attributes) {
    if (name === 'src' || name === 'srcset' || !NAMING.test(name)) continue;
    const entries = addressesIn(value);
    // Several addresses without sizes are several photos: a stack that the page turns over.
    const stack = entries.length > 1 && entries.every(({ pixels }) => pixels === undefined);
    const list = stack ? fresh() : undefined;
    for (const entry of entries) {
      const sure =
        isPhotoAddress(entry.url) ||
        (/src|original|large|full|zoom|image|lazy/.test(name) && /^(?:https?:)?\/|\.\w+$/.test(entry.url));
      // What a click or a touch opens is what a link around the picture would lead to.
      if (sure && name.startsWith('on')) see(entry, 'link', list, ['links-to-photo']);
      else if (sure) see(entry, 'lazy', list);
    }
  }
}
