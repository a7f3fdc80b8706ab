import { sha256Hex } from './sha256.ts';

const HOUR = 3_600_000;

/** Views of a post: a running total that grows with the hours, each post at its own pace. */
export function viewsBy(now: number, id: string, publicAt: number): number {
  const pace = 15 + (Number.parseInt(sha256Hex(id).slice(0, 4), 16) % 90);
  return Math.floor((Math.max(0, now - publicAt) / HOUR) * pace);
}
