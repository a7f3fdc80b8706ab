import { captionAsSent } from './caption.ts';

/**
 * Whether two posts would look the same to those who see both. Photos are compared by their difference hashes: 16 hex
 * digits, nearly the same for every size and quality of one picture.
 */

const ones = (byte: number): number => byte.toString(2).replaceAll('0', '').length;

/** How many of the 64 bits of two hashes differ. */
export function differing(a: string, b: string): number {
  let sum = 0;
  for (let at = 0; at < 16; at += 2)
    sum += ones(Number.parseInt(a.slice(at, at + 2), 16) ^ Number.parseInt(b.slice(at, at + 2), 16));
  return sum;
}

/** Of 64 bits, so many may differ between two sizes of one picture. */
export const NEAR = 5;
/** A picture with fewer differences than this, or nearly nothing else, is too plain to be known by them. */
const PLAIN = 6;

/** Too little in it to tell it from others. */
export function isPlain(hash: string): boolean {
  const set = differing(hash, '0'.repeat(16));
  return set < PLAIN || set > 64 - PLAIN;
}

export interface Comparable {
  caption: string;
  media: readonly { sha256: string; lookHash?: string | null | undefined }[];
}
export const LIKENESSES = ['caption', 'photos', 'both'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Words so short are said of every listing ("Just listed"): alone they are no sign. */
const TELLING = 20;

const spoken = (caption: string): string => captionAsSent(caption).toLowerCase().replace(/\s+/g, ' ').trim();

/** What two posts have in common; null: they are different posts. */
export function likeness(a: Comparable, b: Comparable): Likeness | null {
  const words = spoken(a.caption);
  const sameWords = words.length >= TELLING && words === spoken(b.caption);
  const samePhotos = showTheSame(a.media, b.media);
  if (sameWords && samePhotos) return 'both';
  return sameWords ? 'caption' : samePhotos ? 'photos' : null;
}

type Pictures = Comparable['media'];

/** At least half of the pictures of the post with fewer are in the other. */
function showTheSame(a: Pictures, b: Pictures): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const shared = few.filter((one) => many.some((other) => isSame(one, other))).length;
  return few.length > 0 && shared * 2 >= few.length;
}

function isSame(a: Pictures[number], b: Pictures[number]): boolean {
  if (a.sha256 === b.sha256) return true;
  if (!a.lookHash || !b.lookHash || isPlain(a.lookHash)) return false;
  return differing(a.lookHash, b.lookHash) <= NEAR;
}
