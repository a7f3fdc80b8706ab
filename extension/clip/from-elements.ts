import { LIMITS } from './budget.ts';
import { paintedIn } from './painted.ts';
import { pricedImages } from './priced.ts';
import { safely } from './safely.ts';
import type { SeenHeading } from './seen.ts';
import type { Sightings } from './sightings.ts';
import { imageHere } from './sources/image-here.ts';
import type { OpenRoot } from './sources/inside.ts';
import { ELEMENT_SOURCES, IMAGE_SOURCES, INNER_SOURCES } from './sources/photo-sources.ts';
import type { Surroundings } from './surroundings.ts';
import { mayPlay } from './videos/may-play.ts';
import type { PagePart } from './videos/video-page.ts';
import type { Cue } from './weights.ts';

const SKIPPED = new Set('SCRIPT STYLE HEAD META svg path g use BR OPTION HTML BODY LINK'.split(' '));
const IMAGE = new Set(['IMG', 'IMAGE', 'AMP-IMG']);
/** What these hold is looked through; of themselves they show nothing. */
const HOLDER = new Set(['NOSCRIPT', 'TEMPLATE', 'IFRAME']);
/** An element that has no other attributes names no picture. */
const isPlain = (name: string): boolean => name === 'class' || name === 'id';

const MOST_PARTS = 400;
const MOST_JSON = 500;
const MOST_LOOKED = 4000;
const LONGEST_HEADING = 120;
/** Trees in trees that are looked into. */
const DEEPEST = { shadow: 4, other: 2 } as const;

export interface Walk {
  /** Data attributes that hold JSON. */
  json: string[];
  /** The document, and what lies in it by itself: shadow roots, templates, frames of the same site. */
  parts: PagePart[];
  /** All headings, and the number of each. */
  headings: SeenHeading[];
  numbers: WeakMap<Element, number>;
  /** Frames of other sites, which were not read. */
  hiddenFrames: number;
  /** Some element could not be read. */
  failed: boolean;
}

/** Sees every picture in the tree, and in the trees that it holds apart, in page order. */
export function fromElements(
  document: Document,
  around: (element: Element) => Surroundings,
  heading: Element | undefined,
  sightings: Sightings,
  openRoot?: OpenRoot,
): Walk {
  const walk: Walk = {
    json: [],
    parts: [],
    headings: [],
    numbers: new WeakMap(),
    hiddenFrames: 0,
    failed: false,
  };
  const painted = safely(() => paintedIn(document), new Set<Element>());
  const priced = safely(() => pricedImages(document), new Set<Element>());
  const [ofImages, ofElements] = [Object.values(IMAGE_SOURCES), Object.values(ELEMENT_SOURCES)];
  const ofInner = Object.entries(INNER_SOURCES);
  const keepJson = (text: string) => void (walk.json.length < MOST_JSON && walk.json.push(text));
  const keepHeading = (element: Element, at: number) =>
    safely(() => {
      walk.numbers.set(element, walk.headings.length);
      walk.headings.push({
        text: (element.textContent ?? '').trim().slice(0, LONGEST_HEADING),
        level: Number(element.tagName[1]),
        at,
        linked: element.closest('a') !== null || element.querySelector('a') !== null,
        behind: sightings.all.length > 0,
      });
    }, undefined);
  let pictures = 0;

  const enter = (root: ParentNode, inherited: readonly Cue[], depth: number, base: string) => {
    const part: PagePart = { root, base, cues: inherited, looked: [] };
    if (walk.parts.length < MOST_PARTS) walk.parts.push(part);
    const all = root.querySelectorAll('*');
    for (let number = 0, { length } = all; number < length; number++) {
      if (!sightings.budget.goesOn() || pictures > LIMITS.elements) return;
      const element = all[number] as Element;
      const tag = element.tagName;
      const at = sightings.step();
      if (element === heading) sightings.heading = at;
      if (SKIPPED.has(tag)) continue;
      if (tag.length === 2 && /^H[1-6]$/.test(tag)) {
        part.looked.push(element);
        keepHeading(element, at);
      }
      // An element made to fail is passed by; what stands around it is read.
      try {
        look(element, tag, part, depth);
      } catch {
        walk.failed = true;
      }
    }
  };

  const look = (element: Element, tag: string, part: PagePart, depth: number) => {
    const { base, looked } = part;
    const names = element.getAttributeNames();
    if (looked.length < MOST_LOOKED && mayPlay(element, tag, names)) looked.push(element);
    const cues = (): Cue[] => [
      ...part.cues,
      ...around(element).cues,
      ...(priced.has(element) ? (['priced'] as const) : []),
    ];
    if (IMAGE.has(tag)) {
      pictures++;
      const here = imageHere(element, cues(), around(element).plan, sightings);
      for (const source of ofImages) source(here);
    } else if (!HOLDER.has(tag)) {
      const isPainted = painted.has(element);
      if (isPainted || !names.every(isPlain)) {
        const plan = () => around(element).plan;
        const here = { element, names, sightings, cues, plan, isPainted, keepJson };
        for (const source of ofElements) source(here);
      }
    }
    // Whoever keeps a tree of its own is called so, was named by the page, or tells of it.
    if (!HOLDER.has(tag) && !tag.includes('-') && !element.shadowRoot) return;
    for (const [name, source] of ofInner) {
      if (depth >= (name === 'shadow' ? DEEPEST.shadow : DEEPEST.other)) continue;
      const inner = source(element, openRoot);
      const at = inner?.base || base;
      if (inner) sightings.within(inner.root, element, at, () => enter(inner.root, cues(), depth + 1, at));
      else if (name === 'frame' && tag === 'IFRAME' && element.getAttribute('src')) walk.hiddenFrames++;
    }
  };

  enter(document, [], 0, sightings.base);
  return walk;
}
