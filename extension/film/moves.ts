import type { Box, Interest, Move } from './timeline.ts';

/** A window that shows less than this of a side travels along it; else it comes nearer or goes back. */
const TRAVELS_BELOW = 0.8;

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
 * The way through one photo. What is wider than its place is panned, what is taller is tilted, from the ground up;
 * what fits is zoomed. The window always lies within the photo, and over where its interest is.
 */
export function moveFor(walk: Walk): Move {
  const { photo, place, interest, seconds, pace, turn } = walk;
  const width = Math.min(1, place / photo);
  const height = Math.min(1, photo / place);
  const middle = {
    x: clamp(interest.x - width / 2, 0, 1 - width),
    y: clamp(interest.y - height / 2, 0, 1 - height),
    width,
    height,
  };
  if (width < TRAVELS_BELOW) {
    const way = travel(interest.box.x, interest.box.x + interest.box.width, width, middle.x, pace * seconds);
    return ordered({ ...middle, x: way.from }, { ...middle, x: way.to }, turn % 2 === 1);
  }
  if (height < TRAVELS_BELOW) {
    const { y, height: tall } = interest.box;
    const way = travel(y, y + tall, height, middle.y, pace * seconds);
    return ordered({ ...middle, y: way.from }, { ...middle, y: way.to }, true);
  }
  const near = nearer(middle, interest, walk.push);
  return ordered(middle, near, turn % 2 === 1);
}

const ordered = (from: Box, to: Box, back: boolean): Move => (back ? { from: to, to: from } : { from, to });

/** From where to where a window goes: over all of the interest, but no faster than is gentle. */
function travel(
  from: number,
  to: number,
  size: number,
  middle: number,
  fastest: number,
): { from: number; to: number } {
  const most = fastest * size;
  const wanted = Math.max(to - from - size, Math.min(1 - size, most * 0.6));
  const way = Math.min(wanted, most, 1 - size);
  const start = clamp(middle - way / 2, 0, 1 - size - way);
  return { from: start, to: start + way };
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
