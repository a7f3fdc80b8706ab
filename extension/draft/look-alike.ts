import type { DraftMedia } from '../../shared/draft.ts';
import { differing, isPlain, NEAR } from '../../shared/duplicate.ts';

/** The picture is made this small for its hash: nine columns give eight differences in each of eight rows. */
export const HASH_WIDTH = 9;
export const HASH_HEIGHT = 8;

/** Two sizes of one picture have sides in the same ratio, but for rounding. */
const RATIO = 0.02;

/**
 * Difference hash of a picture drawn at 9 x 8 pixels (`rgba`, four bytes a pixel): 16 hex digits, a bit for each pixel that is
 * darker than the one to its right. Sizes, formats and qualities of one picture have nearly the same.
 */
export function differenceHash(rgba: Uint8ClampedArray | Uint8Array): string {
  const grey = (index: number): number =>
    0.299 * (rgba[index * 4] ?? 0) + 0.587 * (rgba[index * 4 + 1] ?? 0) + 0.114 * (rgba[index * 4 + 2] ?? 0);
  let hash = '';
  for (let y = 0; y < HASH_HEIGHT; y += 1) {
    let row = 0;
    for (let x = 0; x < HASH_WIDTH - 1; x += 1) {
      const at = y * HASH_WIDTH + x;
      row = row * 2 + (grey(at) < grey(at + 1) ? 1 : 0);
    }
    hash += row.toString(16).padStart(2, '0');
  }
  return hash;
}

export type Picture = Pick<DraftMedia, 'kind' | 'lookHash' | 'width' | 'height'>;

/**
 * `same`: one picture in two sizes, or twice. `alike`: of one size and hardly to be told apart, as the photos of two twin rooms
 * are: a person must look. Floor plans are never compared: lines on white all look the same.
 */
export function compareLooks(a: Picture, b: Picture): 'same' | 'alike' | 'other' {
  if (a.kind !== 'photo' || b.kind !== 'photo' || !a.lookHash || !b.lookHash) return 'other';
  if (!a.width || !a.height || !b.width || !b.height) return 'other';
  if (isPlain(a.lookHash)) return 'other';
  const ratio = (a.width * b.height) / (a.height * b.width);
  const distance = differing(a.lookHash, b.lookHash);
  if (distance > NEAR || Math.abs(ratio - 1) > RATIO) return 'other';
  if (distance === 0) return 'same';
  return a.width === b.width && a.height === b.height ? 'alike' : 'same';
}
