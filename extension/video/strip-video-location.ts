import { type Box, boxesIn, boxesOf } from '../draft/formats/boxes.ts';
import { bytesAt, textAt, viewOf } from '../draft/formats/bytes.ts';

const INDEX_BYTES = 67_108_864;
/** Boxes that hold boxes on the way to where cameras write a place. */
const HOLDERS = new Set(['moov', 'trak', 'udta', 'mdia', 'minf', 'moof', 'traf']);
const PLACES = new Set(['©xyz', 'loci']);
const PLACE_KEY = /location/i;
/** Adobe's XMP in a box of its own. */
const XMP = [0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8];

/**
 * The same video without the place it was taken at: such boxes become `free` space of the same length, so that
 * no byte moves and the index stays true. Answers the very Blob where there was none.
 */
export async function stripVideoLocation(blob: Blob): Promise<Blob> {
  let result = blob;
  for (const box of await boxesOf(blob)) {
    if (!/^(?:moov|udta|meta|uuid)$/.test(box.type) || box.end - box.start > INDEX_BYTES) continue;
    const bytes = await bytesAt(blob, box.start, box.end - box.start);
    if (!blankPlaces(bytes, boxesIn(bytes))) continue;
    result = new Blob([result.slice(0, box.start), bytes, result.slice(box.end)], { type: blob.type });
  }
  return result;
}

function blankPlaces(bytes: Uint8Array, boxes: Box[]): boolean {
  let found = false;
  for (const box of boxes) {
    if (PLACES.has(box.type) || isXmp(bytes, box)) {
      blank(bytes, box);
      found = true;
    } else if (box.type === 'meta') found = blankKeyed(bytes, box) || found;
    else if (HOLDERS.has(box.type))
      found = blankPlaces(bytes, boxesIn(bytes, box.bodyStart, box.end)) || found;
  }
  return found;
}

const isXmp = (bytes: Uint8Array, box: Box): boolean =>
  box.type === 'XMP_' ||
  (box.type === 'uuid' && XMP.every((byte, index) => bytes[box.bodyStart + index] === byte));

/** Apple's way: a list of key names, and items whose type is the number of their key. */
function blankKeyed(bytes: Uint8Array, meta: Box): boolean {
  // In MP4 version and flags come first, in QuickTime they do not.
  const plain = boxesIn(bytes, meta.bodyStart, meta.end);
  const inside = plain.some((box) => box.type === 'hdlr')
    ? plain
    : boxesIn(bytes, meta.bodyStart + 4, meta.end);
  const keys = inside.find((box) => box.type === 'keys');
  const items = inside.find((box) => box.type === 'ilst');
  if (!keys || !items) return items ? blankPlaces(bytes, boxesIn(bytes, items.bodyStart, items.end)) : false;
  const names = boxesIn(bytes, keys.bodyStart + 8, keys.end).map((box) =>
    textAt(bytes, box.bodyStart, box.end - box.bodyStart),
  );
  let found = false;
  for (const item of boxesIn(bytes, items.bodyStart, items.end)) {
    const key = viewOf(bytes).getUint32(item.start + 4);
    if (!PLACE_KEY.test(names[key - 1] ?? '') && !PLACES.has(item.type)) continue;
    blank(bytes, item);
    found = true;
  }
  return found;
}

function blank(bytes: Uint8Array, box: Box): void {
  bytes.set([0x66, 0x72, 0x65, 0x65], box.start + 4); // free
  bytes.fill(0, box.bodyStart, Math.min(box.end, bytes.length));
}
