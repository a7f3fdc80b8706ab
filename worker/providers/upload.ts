/**
 * Parts of an upload that one step sends, then it lets go and is taken up again: the free plan allows 50 calls an
 * invocation, the queue brings four steps in one, and each part may be a call and a write.
 */
export const PARTS_A_STEP = 10;

/** One part of an upload: bytes `first` to `last`, both included. */
export interface Part {
  first: number;
  last: number;
}

/**
 * Cuts `bytes` into floor(bytes / partBytes) parts of which the last takes the remainder; at least one.
 * This is how TikTok counts: https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide
 */
export function partsLastTakesRest(bytes: number, partBytes: number): Part[] {
  const count = Math.max(1, Math.floor(bytes / partBytes));
  return Array.from({ length: count }, (_, index) => ({
    first: index * partBytes,
    last: index === count - 1 ? bytes - 1 : (index + 1) * partBytes - 1,
  }));
}

export const contentRange = (part: Part, total: number): string =>
  `bytes ${part.first}-${part.last}/${total}`;
export const partLength = (part: Part): number => part.last - part.first + 1;
