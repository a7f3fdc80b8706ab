import { looksLikePhoto } from '../urls.ts';
import type { ElementHere } from './element-here.ts';
import { readPaint } from './read-paint.ts';

const PAINTS = /url\(|image-set\(/;

/** A picture that is painted behind an element: by its own style or, in a gallery, by a style sheet. */
export function background({ element, sightings, cues, plan, isPainted }: ElementHere): void {
  const own = element.getAttribute('style');
  const style =
    own && PAINTS.test(own)
      ? own
      : isPainted && element.ownerDocument.defaultView?.getComputedStyle(element).backgroundImage;
  if (!style || !PAINTS.test(style)) return;
  const { painted, isOne } = readPaint(style);
  const bond = isOne ? sightings.fresh() : undefined;
  for (const { url, density } of painted)
    if (looksLikePhoto(url) !== 'no' && !url.startsWith('data:'))
      sightings.see(url, { from: 'background', element, plan: plan(), cues: cues(), bond, density });
}
