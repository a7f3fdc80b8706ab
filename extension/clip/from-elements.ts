import { LIMITS } from './budget.ts';
import { fromAttributes, fromBackground, fromImage } from './from-images.ts';
import { pricedImages } from './priced.ts';
import { safely } from './safely.ts';
import type { Sightings } from './sightings.ts';
import type { Surroundings } from './surroundings.ts';
import { looksLikePhoto } from './urls.ts';
import type { PagePart } from './videos/video-page.ts';
import { OTHER_HEADING } from './vocabulary.ts';
import type { Cue } from './weights.ts';

const SKIPPED = /^(?:SCRIPT|STYLE|HEAD|META|SVG|PATH|G|USE|BR|OPTION|HTML|BODY|LINK)$/i;

const GALLERIES = ['galler', 'slide', 'carousel', 'photo', 'swiper', 'hero']
  .map((word) => `[class*="${word}" i]`)
  .join();
/** Boxes that lie over the page: their place in it says nothing. */
const APART = 'dialog,[role=dialog],[aria-modal=true]';
const MOST_GALLERIES = 60;
const MOST_PAINTED = 300;
const MOST_PARTS = 400;

export interface Walk {
  /** Data attributes that hold JSON. */
  json: string[];
  /** The document, and what lies in it by itself: open shadow roots, templates, frames of the same site. */
  parts: PagePart[];
  /** Frames of other sites, which were not read. */
  hiddenFrames: number;
  /** Some element could not be read. */
  failed: boolean;
}

/** Sees every picture in the tree, open shadow roots, templates, noscript and same-origin frames included, in page order. */
export function fromElements(
  document: Document,
  around: (element: Element) => Surroundings,
  heading: Element | undefined,
  sightings: Sightings,
): Walk {
  const walk: Walk = { json: [], parts: [], hiddenFrames: 0, failed: false };
  const painted = safely(() => paintedIn(document), new Set<Element>());
  const priced = safely(() => pricedImages(document), new Set<Element>());
  let pictures = 0;
  let afterOthers = false;

  const enter = (root: ParentNode, inherited: readonly Cue[], depth: number, base: string) => {
    if (walk.parts.length < MOST_PARTS) walk.parts.push({ root, base, cues: inherited });
    for (const element of root.querySelectorAll('*')) {
      if (!sightings.budget.goesOn() || pictures > LIMITS.elements) return;
      const tag = element.tagName;
      const at = sightings.step();
      if (element === heading) sightings.heading = at;
      if (SKIPPED.test(tag)) continue;
      if (/^H[1-6]$/.test(tag)) {
        const text = element.textContent ?? '';
        if (text.length < 120 && OTHER_HEADING.test(text.trim()) && sightings.all.length > 0)
          afterOthers = true;
      }
      // An element made to fail is passed by; what stands around it is read.
      try {
        look(element, tag, inherited, depth, base);
      } catch {
        walk.failed = true;
      }
    }
  };

  const look = (element: Element, tag: string, inherited: readonly Cue[], depth: number, base: string) => {
    const cues = (): Cue[] => [
      ...inherited,
      ...around(element).cues,
      ...(afterOthers && !element.closest(APART) ? (['after-similar'] as const) : []),
      ...(priced.has(element) ? (['priced'] as const) : []),
    ];
    if (tag === 'IMG' || tag === 'IMAGE' || tag === 'AMP-IMG') {
      pictures++;
      const here = around(element);
      fromImage(element, cues(), here.plan, sightings);
    } else if (tag === 'NOSCRIPT' || tag === 'TEMPLATE') {
      const inner = tag === 'TEMPLATE' ? (element as HTMLTemplateElement).content : parsed(element);
      if (inner && depth < 2) enter(inner, cues(), depth + 1, base);
    } else if (tag === 'IFRAME' && depth < 2) {
      const inner = frameDocument(element as HTMLIFrameElement);
      if (inner?.body) enter(inner.body, cues(), depth + 1, inner.baseURI || base);
      else if (element.getAttribute('src')) walk.hiddenFrames++;
    } else if (element.hasAttributes()) {
      const style = element.getAttribute('style');
      if (style?.includes('url(')) fromBackground(element, style, cues(), around(element).plan, sightings);
      else if (painted.has(element)) {
        const paint = document.defaultView?.getComputedStyle(element).backgroundImage;
        if (paint?.includes('url(')) fromBackground(element, paint, cues(), around(element).plan, sightings);
      }
      const href = tag === 'A' ? element.getAttribute('href') : null;
      if (href && /^(?:https?:)?\/\/.*\d/.test(href) && looksLikePhoto(href) === 'maybe')
        sightings.see(href, { from: 'link', element, cues: [], guess: true });
      if (tag !== 'SOURCE' && mayName(element, walk))
        fromAttributes(element, cues(), around(element).plan, sightings);
    }
    if (element.shadowRoot && depth < 4) enter(element.shadowRoot, cues(), depth + 1, base);
  };

  enter(document, [], 0, sightings.base);
  return walk;
}

/** Elements of galleries without pictures of their own: a style sheet may paint one on them. */
function paintedIn(document: Document): Set<Element> {
  const found = new Set<Element>();
  const galleries = [...(document.body?.querySelectorAll(GALLERIES) ?? [])].slice(0, MOST_GALLERIES);
  let outer: Element | undefined;
  for (const gallery of galleries) {
    if (outer?.contains(gallery)) continue;
    outer = gallery;
    for (const element of [gallery, ...gallery.querySelectorAll('div,li,a,span,figure')]) {
      if (found.size >= MOST_PAINTED) return found;
      if (element.childElementCount < 3 && !element.querySelector('img')) found.add(element);
    }
  }
  return found;
}

/** Cheap look at an element's attributes: is there a picture's address, or data, in one of them? */
function mayName(element: Element, walk: Walk): boolean {
  let names = false;
  for (const { name, value } of element.attributes) {
    if (value.length < 8) continue;
    const first = value.charCodeAt(0);
    if ((first === 123 || first === 91) && value.length > 30 && walk.json.length < 500) walk.json.push(value);
    else if (!names && name !== 'class' && name !== 'style' && /\.(?:jpe?g|png|webp|avif)/i.test(value))
      names = true;
  }
  return names;
}

/** Without scripting a noscript holds elements, with it only text: the text is parsed into a document that loads nothing. */
function parsed(noscript: Element): ParentNode | null {
  if (noscript.firstElementChild) return null;
  const text = noscript.textContent ?? '';
  if (!/<img|<source/i.test(text) || text.length > 200_000) return null;
  return new DOMParser().parseFromString(text, 'text/html').body;
}

/** The document of a frame of the same origin. A frame of another is not even touched: asking for it takes time. */
function frameDocument(frame: HTMLIFrameElement): Document | null {
  const src = frame.getAttribute('src') ?? '';
  if (/^(?:https?:)?\/\//i.test(src) && !src.includes(`//${frame.ownerDocument.location?.host}`)) return null;
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
