import type { Box } from '../draft/formats/boxes.ts';

/** Makes a box of an ISO media file free space of the same length, in place. */
export function blank(bytes: Uint8Array, box: Box): void {
  bytes.set([0x66, 0x72, 0x65, 0x65], box.start + 4); // free
  bytes.fill(0, box.bodyStart, Math.min(box.end, bytes.length));
}
