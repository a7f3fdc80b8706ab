import { type Box, boxesIn, boxesOf } from '../draft/formats/boxes.ts';
import { bytesAt, textAt, viewOf } from '../draft/formats/bytes.ts';
import type { Range } from '../draft/formats/tracks.ts';
import { blank } from './blank-box.ts';
import { stripTelemetry } from './strip-telemetry.ts';

const INDEX_BYTES = 67_108_864;
/** Boxes that hold boxes on the way to where cameras write a place. */
const HOLDERS = new Set(['moov', 'trak', 'udta', 'mdia', 'minf', 'moof', 'traf']);
/** Of phones, of 3GPP, and of action and dashboard cameras. */
const PLACES = new Set(['©xyz', 'loci', 'GPMF', 'gps ']);
const PLACE_KEY = /location/i;
/** Adobe's XMP in a box of its own. */
const XMP = [0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8];
/** Outermost boxes that playing needs. What is free may still hold what once stood there; others hold what they like. */
const PLAYED = /^(?:ftyp|styp|moov|moof|mdat|imda|mfra|sidx|ssix|prft|pdin|meta|udta|uuid)$/;

/** A piece of a file and what takes its place; nothing: so many zeros. */
interface Edit extends Range {
  bytes?: Uint8Array<ArrayBuffer>;
}

/**
 * The same video without the places it was taken at: such boxes, and whole tracks of what sensors told, become
 * `free` space of the same length, so that no byte moves and the index stays true. What hangs behind the last box
 * is left off. Answers the very Blob where there was none of it.
 */
export async function stripVideoLocation(blob: Blob): Promise<Blob> {
  const boxes = (await boxesOf(blob)).filter(({ type, end }) => PLAYED.test(type) || end <= blob.size);
  const edits: Edit[] = await usedSpace(blob, boxes);
  const read: { box: Box; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const box of boxes) {
    if (!/^(?:moov|moof|udta|meta|uuid)$/.test(box.type) || box.end - box.start > INDEX_BYTES) continue;
    read.push({ box, bytes: await bytesAt(blob, box.start, box.end - box.start) });
  }
  const told = stripTelemetry(read.map(({ box, bytes }) => ({ at: box.start, bytes })));
  edits.push(...insideData(told.samples, boxes));
  read.forEach(({ box, bytes }, index) => {
    const found = blankPlaces(bytes, boxesIn(bytes));
    if (found || told.changed.has(index))
      edits.push({ start: box.start, end: box.start + bytes.length, bytes });
  });
  const end = isWhole(boxes) ? Math.min(boxes.at(-1)?.end ?? 0, blob.size) : blob.size;
  return edits.length > 0 || end < blob.size ? edited(blob, edits, end) : blob;
}

/** What is free, or nobody’s, and holds something all the same. */
async function usedSpace(blob: Blob, boxes: readonly Box[]): Promise<Range[]> {
  const used: Range[] = [];
  for (const { type, bodyStart, end } of boxes) {
    if (PLAYED.test(type) || end <= bodyStart) continue;
    const isSmall = end - bodyStart <= INDEX_BYTES;
    if (isSmall && (await bytesAt(blob, bodyStart, end - bodyStart)).every((byte) => byte === 0)) continue;
    used.push({ start: bodyStart, end });
  }
  return used;
}

const isWhole = (boxes: readonly Box[]): boolean =>
  ['moov', 'mdat'].every((type) => boxes.some((box) => box.type === type));

/** Only what lies within the data is blanked, whatever an index claims. */
const insideData = (ranges: readonly Range[], boxes: readonly Box[]): Range[] =>
  ranges.filter((range) =>
    boxes.some(({ type, bodyStart, end }) => type === 'mdat' && range.start >= bodyStart && range.end <= end),
  );

const ZEROS = new Uint8Array(65_536);

function* zeros(length: number): Generator<Uint8Array<ArrayBuffer>> {
  for (let left = length; left > 0; left -= ZEROS.length)
    yield ZEROS.subarray(0, Math.min(left, ZEROS.length));
}

function edited(blob: Blob, edits: Edit[], end: number): Blob {
  const parts: BlobPart[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, edit.start);
    if (edit.end <= start) continue;
    parts.push(blob.slice(at, start));
    if (edit.bytes) parts.push(edit.bytes);
    else parts.push(...zeros(edit.end - start));
    at = edit.end;
  }
  return new Blob([...parts, blob.slice(at, Math.max(at, end))], { type: blob.type });
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
