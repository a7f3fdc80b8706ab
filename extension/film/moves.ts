import type { Box, Interest, Move } from './timeline.ts';

/** A window that shows less than this of a side travels along it; else it comes nearer or goes back. */
const TRAVELS_BELOW = 0.8;
/** What is nearly as wide as tall neither lies nor stands. */
const UPRIGHT = 0.95;
/** The point of interest keeps this part of the window from its edges, where the photo allows. */
const INSET = 0.06;
/** A shorter way, in parts of a photo's side, is none. */
const SHORTEST = 0.02;
/** So much nearer than it must a window comes to travel the way a picture stands or lies. */
const NEARER = 1.16;

export interface Walk {
  /** Width divided by height, of the photo and of the place it is seen in. */
  photo: number;
  place: number;
  interest: Interest;
  seconds: number;
  /** How much nearer a zoom goes: 0.1 is a tenth. */
  push: number;
  /** What part of the window a pan crosses in a second. */
  pace: number;
  /** Grows from scene to scene, so that ways alternate. */
  turn: number;
}

const clamp = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));

/**
 * The way through one photo. What lies is panned, what stands is tilted, from the ground up, unless its interest runs the
 * other way; what is as wide as tall goes the way it is cut, and what fits is zoomed. The window always lies within the
 * photo, and over where its interest is.
 */
export function moveFor(walk: Walk): Move {
  const { photo, place, interest, seconds, pace, turn } = walk;
  const isCut = Math.min(place / photo, photo / place) < TRAVELS_BELOW;
  const wanted = place < photo ? 'across' : 'down';
  const way = isCut ? wayOf(photo, interest, wanted) : null;
  // A window that reaches from edge to edge cannot travel there: it comes a little nearer, as far as it then goes.
  const near = way !== null && way !== wanted ? Math.min(NEARER, 1 + pace * seconds) : 1;
  const width = Math.min(1, place / photo) / near;
  const height = Math.min(1, photo / place) / near;
  const middle = {
    x: clamp(interest.x - width / 2, 0, 1 - width),
    y: clamp(interest.y - height / 2, 0, 1 - height),
    width,
    height,
  };
  const fastest = pace * seconds;
  if (way === 'across') {
    const { x, width: wide } = interest.box;
    const path = travel({ from: x, to: x + wide }, interest.x, width, fastest);
    if (path) return ordered({ ...middle, x: path.from }, { ...middle, x: path.to }, turn % 2 === 1);
  }
  if (way === 'down') {
    const { y, height: tall } = interest.box;
    const path = travel({ from: y, to: y + tall }, interest.y, height, fastest);
    if (path) return ordered({ ...middle, y: path.from }, { ...middle, y: path.to }, true);
  }
  return ordered(middle, nearer(middle, interest, walk.push), turn % 2 === 1);
}

/** Which way a picture is travelled that its place cannot show whole: as it lies or stands, and as its interest does. */
function wayOf(photo: number, { box }: Interest, cut: 'across' | 'down'): 'across' | 'down' {
  const reach = (box.width * photo) / box.height;
  if (photo < UPRIGHT) return reach <= 1 ? 'down' : cut;
  if (photo > 1 / UPRIGHT) return reach >= 1 ? 'across' : cut;
  return cut;
}

const ordered = (from: Box, to: Box, back: boolean): Move => (back ? { from: to, to: from } : { from, to });

interface Stretch {
  from: number;
  to: number;
}

/**
 * From where to where a window goes: over all of the interest, but no faster than is gentle, and with its point in sight all
 * the time. Null where that leaves no way to go.
 */
function travel(over: Stretch, point: number, size: number, fastest: number): Stretch | null {
  const first = clamp(point - (1 - INSET) * size, 0, 1 - size);
  const last = clamp(point - INSET * size, 0, 1 - size);
  const most = Math.min(fastest * size, last - first);
  const way = Math.min(most, Math.max(over.to - over.from - size, fastest * size * 0.6));
  if (way < SHORTEST) return null;
  const from = clamp((over.from + over.to - size - way) / 2, first, last - way);
  return { from, to: from + way };
}

/** The same window a little nearer, about the point of interest. */
function nearer(box: Box, { x, y }: Interest, push: number): Box {
  const width = box.width / (1 + push);
  const height = box.height / (1 + push);
  const along = (at: number, start: number, whole: number): number =>
    whole === 0 ? 0.5 : clamp((at - start) / whole, 0, 1);
  return {
    x: box.x + (box.width - width) * along(x, box.x, box.width),
    y: box.y + (box.height - height) * along(y, box.y, box.height),
    width,
    height,
  };
}

/** Where the window is at `part` of the way, 0 to 1: it sets out and arrives gently. */
export function along({ from, to }: Move, part: number): Box {
  const at = clamp(part, 0, 1);
  // Even all the way but for its ends, so that a scene cut short never stands still.
  const eased = at + (Math.sin(2 * Math.PI * at) / (2 * Math.PI)) * -0.35;
  const mix = (a: number, b: number): number => a + (b - a) * eased;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  };
}
