import { type Box, boxesIn } from './boxes.ts';
import { bytesAt, type Size, textAt, viewOf } from './bytes.ts';

/** PNG: the header chunk always comes first. */
export function pngSize(head: Uint8Array): Size | null {
  if (head.length < 24 || textAt(head, 12, 4) !== 'IHDR') return null;
  const view = viewOf(head);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

export function gifSize(head: Uint8Array): Size | null {
  if (head.length < 10) return null;
  const view = viewOf(head);
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** WebP in its three shapes. https://developers.google.com/speed/webp/docs/riff_container */
export function webpSize(head: Uint8Array): Size | null {
  if (head.length < 30) return null;
  const view = viewOf(head);
  const shape = textAt(head, 12, 4);
  if (shape === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (shape === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (shape !== 'VP8X') return null;
  const three = (at: number): number => view.getUint16(at, true) + ((head[at + 2] ?? 0) << 16);
  return { width: three(24) + 1, height: three(27) + 1 };
}

const META_BYTES = 1_048_576;

/** AVIF: the largest picture in the file (the tiles of a grid are smaller than the grid), turned where it says so. */
export async function avifSize(blob: Blob): Promise<Size | null> {
  const head = await bytesAt(blob, 0, META_BYTES);
  const properties = inside(head, boxesIn(head), ['meta', 'iprp', 'ipco']);
  let size: Size | null = null;
  let turned = false;
  for (const box of properties) {
    const view = viewOf(head);
    if (box.type === 'irot') turned = ((head[box.bodyStart] ?? 0) & 1) === 1;
    if (box.type !== 'ispe' || box.end > head.length) continue;
    const found = { width: view.getUint32(box.bodyStart + 4), height: view.getUint32(box.bodyStart + 8) };
    if (!size || found.width * found.height > size.width * size.height) size = found;
  }
  return size && turned ? { width: size.height, height: size.width } : size;
}

function inside(bytes: Uint8Array, boxes: Box[], path: readonly string[]): Box[] {
  let level = boxes;
  for (const type of path) {
    const box = level.find((one) => one.type === type);
    if (!box) return [];
    // A meta box carries version and flags before what it holds.
    level = boxesIn(bytes, box.bodyStart + (type === 'meta' ? 4 : 0), Math.min(box.end, bytes.length));
  }
  return level;
}
