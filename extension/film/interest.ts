import type { Interest } from './timeline.ts';

/** What part of all edges the box of interest holds on each axis. */
const HELD = 0.8;
/** Sky and walls have faint edges everywhere: what is weaker than this part of the strongest counts for nothing. */
const FAINT = 0.12;

export const MIDDLE: Interest = { x: 0.5, y: 0.5, box: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 } };

/** So much of each side belongs to what a person points at. */
const AROUND = 0.4;

/** The interest of a picture by a point that a person chose, in parts of its sides. */
export function lookingAt({ x, y }: { x: number; y: number }): Interest {
  const side = (middle: number): number => Math.min(1 - AROUND, Math.max(0, middle - AROUND / 2));
  return { x, y, box: { x: side(x), y: side(y), width: AROUND, height: AROUND } };
}

/**
 * Where a picture's interest lies, told by its edges. `grey` is a small copy, 0 to 255, row by row; the edges of the
 * picture itself count a little less, for the eye rests inside.
 */
export function interestOf(grey: ArrayLike<number>, width: number, height: number): Interest {
  const columns = new Float64Array(width);
  const rows = new Float64Array(height);
  const at = (x: number, y: number): number => grey[y * width + x] as number;
  const energy: { x: number; y: number; value: number }[] = [];
  let strongest = 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const value = Math.hypot(at(x + 1, y) - at(x - 1, y), at(x, y + 1) - at(x, y - 1));
      strongest = Math.max(strongest, value);
      energy.push({ x, y, value });
    }
  for (const { x, y, value } of energy) {
    if (value <= strongest * FAINT) continue;
    const inside = 1 - 0.35 * Math.max(Math.abs(x / (width - 1) - 0.5), Math.abs(y / (height - 1) - 0.5)) * 2;
    columns[x] = (columns[x] as number) + value * inside;
    rows[y] = (rows[y] as number) + value * inside;
  }
  const across = spread(columns);
  const down = spread(rows);
  if (!across || !down) return MIDDLE;
  const box = { x: across.from, y: down.from, width: across.to - across.from, height: down.to - down.from };
  return { x: across.middle, y: down.middle, box };
}

/** Where the middle of the sums lies, and between which points all but the outermost of them are; parts of the whole. */
function spread(sums: Float64Array): { from: number; middle: number; to: number } | null {
  const whole = sums.reduce((sum, one) => sum + one, 0);
  if (whole === 0) return null;
  const reach = (part: number): number => {
    let sum = 0;
    for (const [index, one] of sums.entries()) {
      sum += one;
      if (sum >= whole * part) return (index + 0.5) / sums.length;
    }
    return 1;
  };
  return { from: reach((1 - HELD) / 2), middle: reach(0.5), to: reach((1 + HELD) / 2) };
}

/** Red, green, blue and alpha as one brightness each. https://www.itu.int/rec/R-REC-BT.709 */
export function greyOf(rgba: Uint8ClampedArray): Float32Array {
  const grey = new Float32Array(rgba.length / 4);
  for (let index = 0; index < grey.length; index += 1) {
    const [red, green, blue] = [rgba[index * 4], rgba[index * 4 + 1], rgba[index * 4 + 2]] as number[];
    grey[index] = 0.2126 * (red as number) + 0.7152 * (green as number) + 0.0722 * (blue as number);
  }
  return grey;
}
