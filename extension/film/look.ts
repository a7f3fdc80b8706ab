import { greyOf, interestOf } from './interest.ts';
import type { Interest } from './timeline.ts';

/** What a photo tells from afar. */
export interface Look {
  interest: Interest;
  /** 0 to 1: 1 where edges are hard, near 0 where all is out of focus. */
  sharpness: number;
  /** Mean brightness, 0 to 1. */
  light: number;
  /** The part of it that is as white as paper: a drawing, most likely, where that is most of it. */
  paper: number;
}

const PAPER = 0.93 * 255;

/** Looks at a small copy of a photo, its `rgba` four bytes a pixel, row by row. */
export function lookOf(rgba: Uint8ClampedArray, width: number, height: number): Look {
  const grey = greyOf(rgba);
  let sum = 0;
  let white = 0;
  for (const value of grey) {
    sum += value;
    if (value >= PAPER) white += 1;
  }
  return {
    interest: interestOf(grey, width, height),
    sharpness: sharpnessOf(grey, width, height),
    light: sum / grey.length / 255,
    paper: white / grey.length,
  };
}

/**
 * How suddenly brightness turns where it changes: the second difference over the first. A hard edge has both at once, a
 * soft one only a slope; how much contrast there is makes no difference.
 */
function sharpnessOf(grey: ArrayLike<number>, width: number, height: number): number {
  const at = (x: number, y: number): number => grey[y * width + x] as number;
  let slope = 0;
  let turn = 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const [left, right, up, down] = [at(x - 1, y), at(x + 1, y), at(x, y - 1), at(x, y + 1)];
      slope += Math.hypot(right - left, down - up);
      turn += Math.hypot(right + left - 2 * at(x, y), down + up - 2 * at(x, y));
    }
  return slope === 0 ? 0 : Math.min(1, turn / slope);
}
