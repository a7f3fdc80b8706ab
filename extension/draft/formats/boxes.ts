import { bytesAt, textAt, viewOf } from './bytes.ts';

/** One box of an ISO media file (MP4, MOV, AVIF). Offsets from the start of what was read. */
export interface Box {
  type: string;
  start: number;
  bodyStart: number;
  end: number;
}

/** The box whose header begins `head`; null where there is none. `limit`: where a box without a size ends. */
function boxAt(head: Uint8Array, start: number, limit: number): Box | null {
  if (head.length < 8) return null;
  const view = viewOf(head);
  const type = textAt(head, 4, 4);
  let size = view.getUint32(0);
  let header = 8;
  if (size === 1) {
    if (head.length < 16) return null;
    size = view.getUint32(8) * 2 ** 32 + view.getUint32(12);
    header = 16;
  } else if (size === 0) size = limit - start;
  return size < header ? null : { type, start, bodyStart: start + header, end: start + size };
}

/** The boxes side by side in a piece of memory. Stops at the first that makes no sense. */
export function boxesIn(bytes: Uint8Array, from = 0, to = bytes.length): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const box = boxAt(bytes.subarray(at, Math.min(at + 16, to)), at, to);
    if (!box) break;
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

/** The outermost boxes of a file, reading their headers only. */
export async function boxesOf(blob: Blob): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= blob.size; ) {
    const box = boxAt(await bytesAt(blob, at, 16), at, blob.size);
    if (!box) break;
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}
