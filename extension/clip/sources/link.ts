import { looksLikePhoto } from '../urls.ts';
import type { ElementHere } from './element-here.ts';

/** A link whose address says neither picture nor page: a guess, which counts only where the photo is known from elsewhere. */
export function link({ element, sightings }: ElementHere): void {
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  if (href && /^(?:https?:)?\/\/.*\d/.test(href) && looksLikePhoto(href) === 'maybe')
    sightings.see(href, { from: 'link', element, cues: [], guess: true });
}
