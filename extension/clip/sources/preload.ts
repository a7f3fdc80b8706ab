import { looksLikePhoto } from '../urls.ts';
import type { HeadHere } from './head-here.ts';
import { readSrcset } from './read-srcset.ts';

/** Pictures that the browser is asked to load first. */
export function preload({ document, sightings }: HeadHere): void {
  for (const link of document.querySelectorAll('link[as="image" i]'))
    for (const { url, pixels } of [
      { url: link.getAttribute('href') ?? '', pixels: undefined },
      ...readSrcset(link.getAttribute('imagesrcset') ?? ''),
    ])
      if (url && looksLikePhoto(url) !== 'no')
        sightings.see(url, { from: 'preload', pixels, cues: ['preload'] });
}
