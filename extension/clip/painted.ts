import { LIMITS } from './budget.ts';
import { remembered } from './remembered.ts';
import { GALLERY, PAINTED_BOX, wordsApart } from './vocabulary.ts';

/** Boxes that may hold pictures which a style sheet paints. */
const BOXES = 'div,ul,ol,section,figure,article,header,main,a,span';
/** Ways of being painted: each element kept here costs one look at its computed style. */
const PAINTED = 'div,li,a,span,figure';
const MOST_GALLERIES = 60;
const MOST_PAINTED = 300;

/** Elements of galleries without pictures of their own: a style sheet may paint one on them. No more than 300. */
export function paintedIn(document: Document): Set<Element> {
  const found = new Set<Element>();
  const isGallery = remembered((words: string) => GALLERY.test(words) || PAINTED_BOX.test(wordsApart(words)));
  let outer: Element | undefined;
  let galleries = 0;
  let looked = 0;
  for (const box of document.body?.querySelectorAll(BOXES) ?? []) {
    if (++looked > LIMITS.elements || galleries >= MOST_GALLERIES) break;
    const words = `${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`.slice(0, 400);
    if (words.length < 4 || outer?.contains(box) || !isGallery(words)) continue;
    outer = box;
    galleries++;
    for (const element of [box, ...box.querySelectorAll(PAINTED)]) {
      if (found.size >= MOST_PAINTED) return found;
      if (element.childElementCount < 3 && !element.querySelector('img')) found.add(element);
    }
  }
  return found;
}
