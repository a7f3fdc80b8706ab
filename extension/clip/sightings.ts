import type { Budget } from './budget.ts';
import { LIMITS } from './budget.ts';
import type { NamedPictures, SeenVideo, Sighting } from './seen.ts';
import { webUrl } from './urls.ts';

/** Boxes around a picture that are kept. */
const HIGHEST = 12;
const MOST_NAMED = 40;

export type Found = Omit<Sighting, 'url' | 'at' | 'boxes'> & { element?: Element };

export interface Sightings {
  base: string;
  budget: Budget;
  all: Sighting[];
  /** The list a list stands in: a list that turns out to be one photo counts as its member. */
  parents: Map<number, number>;
  /** Lists of pictures that are only named. */
  named: NamedPictures[];
  /** Addresses of videos that data names. */
  videos: SeenVideo[];
  /** Addresses of timed text that data names. */
  tracks: string[];
  /** Place of the heading in the page, counted in elements. */
  heading?: number;
  /** A new number for a bond or a list. */
  fresh(): number;
  /** The last number given. */
  last(): number;
  /** The bond of an element: an image's own, or that of a link around it. */
  bondOf(element: Element): number;
  /** Counts one more element of the page. */
  step(): number;
  see(written: unknown, found: Found): void;
  /** Looks through a tree that an element holds apart: it stands where its holder stands, its addresses begin at `base`. */
  within(root: ParentNode, holder: Element | null, base: string, look: () => void): void;
  /** Keeps a list of names. */
  name(pictures: NamedPictures): void;
}

/** `first` is the last number that was given before. */
export function startSightings(base: string, budget: Budget, first = 0): Sightings {
  let last = first;
  let now = 0;
  const numbers = new WeakMap<Element, number>();
  const bonds = new WeakMap<Element, number>();
  let known = new Map<string, string | null>();
  let here = base;
  const holders = new WeakMap<Node, Element>();
  const boxAround = (element: Element): Element | null =>
    holders.get(element) ??
    element.parentElement ??
    (element.parentNode ? (holders.get(element.parentNode) ?? null) : null);
  const named: NamedPictures[] = [];
  const all: Sighting[] = [];
  const boxesOf = (element: Element): number[] => {
    const boxes: number[] = [];
    for (let box = boxAround(element); box && boxes.length < HIGHEST; box = boxAround(box)) {
      const number = numbers.get(box) ?? ++last;
      numbers.set(box, number);
      boxes.push(number);
    }
    return boxes;
  };
  return {
    base,
    budget,
    all,
    parents: new Map(),
    named,
    name(pictures) {
      if (named.length < MOST_NAMED) named.push(pictures);
    },
    videos: [],
    tracks: [],
    fresh: () => ++last,
    last: () => last,
    bondOf(element) {
      const bond = bonds.get(element) ?? ++last;
      bonds.set(element, bond);
      return bond;
    },
    step: () => ++now,
    within(root, holder, at, look) {
      if (holder) holders.set(root, holder);
      const before = { here, known };
      if (at !== here) known = new Map();
      here = at;
      try {
        look();
      } finally {
        ({ here, known } = before);
      }
    },
    see(written, { element, ...found }) {
      if (all.length >= LIMITS.sightings || typeof written !== 'string') return;
      const url = known.has(written) ? known.get(written) : webUrl(written, here);
      known.set(written, url ?? null);
      if (url) all.push(element ? { ...found, url, at: now, boxes: boxesOf(element) } : { ...found, url });
    },
  };
}
