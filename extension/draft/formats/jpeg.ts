import { bytesAt, type Size, textAt, viewOf } from './bytes.ts';

/** One marker segment: `marker` is its second byte, the body begins after the length. Offsets into the file. */
export interface Segment {
  marker: number;
  start: number;
  bodyStart: number;
  end: number;
}

const START_OF_SCAN = 0xda;
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const hasNoLength = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** The segments before the picture's data, in order; the last is the start of scan. Stops early at damage. */
export async function segmentsOf(blob: Blob): Promise<Segment[]> {
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    const head = await bytesAt(blob, at, 4);
    if (head.length < 4 || head[0] !== 0xff) return segments;
    const marker = head[1] as number;
    if (marker === 0xff) {
      at += 1; // fill bytes may stand before a marker
      continue;
    }
    const end = hasNoLength(marker) ? at + 2 : at + 2 + viewOf(head).getUint16(2);
    segments.push({ marker, start: at, bodyStart: Math.min(at + 4, end), end });
    if (marker === START_OF_SCAN) return segments;
    at = end;
  }
}

/** EXIF's orientation, 1 to 8; 1 where none is said. */
export async function orientationOf(blob: Blob, segments: readonly Segment[]): Promise<number> {
  for (const segment of segments) {
    if (segment.marker !== 0xe1) continue;
    const body = await bytesAt(blob, segment.bodyStart, segment.end - segment.bodyStart);
    if (textAt(body, 0, 6) === 'Exif\0\0') return orientationInTiff(body.subarray(6));
  }
  return 1;
}

/** Tag 0x0112 of the first directory of a TIFF header. */
export function orientationInTiff(tiff: Uint8Array): number {
  if (tiff.length < 8) return 1;
  const view = viewOf(tiff);
  const little = textAt(tiff, 0, 2) === 'II';
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, little) !== 0x0112) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** Null where no frame is found: the file is damaged or no picture. */
export async function jpegSize(blob: Blob): Promise<Size | null> {
  const segments = await segmentsOf(blob);
  const frame = segments.find((segment) => isFrame(segment.marker));
  if (!frame) return null;
  const body = await bytesAt(blob, frame.bodyStart, 5);
  if (body.length < 5) return null;
  const [height, width] = [viewOf(body).getUint16(1), viewOf(body).getUint16(3)];
  const turned = (await orientationOf(blob, segments)) >= 5;
  return turned ? { width: height, height: width } : { width, height };
}
