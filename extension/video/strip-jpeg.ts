import { textAt, viewOf } from '../draft/formats/bytes.ts';
import { type Segment, segmentsOf } from '../draft/formats/jpeg.ts';

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/**
 * The same picture, to the last bit, without what tells more than the picture: EXIF, XMP, IPTC, comments, embedded
 * previews and whatever a camera hung on behind the end. What colours need stays. Null where its parts cannot be
 * told apart, so that nobody can say what they tell: damage before the picture, or words between its scans.
 */
export async function stripJpeg(blob: Blob): Promise<Blob | null> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const segments = await segmentsOf(blob);
  const scan = segments.at(-1);
  if (scan?.marker !== START_OF_SCAN) return null;
  const end = endOfPicture(bytes, scan.end);
  if (end === null) return null;
  const kept = segments.slice(0, -1).filter((segment) => isNeeded(bytes, segment));
  const parts = kept.map((segment) => bytes.subarray(segment.start, segment.end));
  const picture = bytes.subarray(scan.start, end);
  return new Blob([bytes.subarray(0, 2), ...parts, picture], { type: 'image/jpeg' });
}

/** Tables and frames are; of the application segments only JFIF's, the colour profile and Adobe's colour transform. */
function isNeeded(bytes: Uint8Array, { marker, bodyStart }: Segment): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return textAt(bytes, bodyStart, 5) === 'JFIF\0';
  if (marker === 0xe2) return textAt(bytes, bodyStart, 12) === 'ICC_PROFILE\0';
  return marker === 0xee && textAt(bytes, bodyStart, 5) === 'Adobe';
}

/** Tables and further scans stand between the scans of a picture that is drawn step by step; no talk belongs there. */
const isTalk = (marker: number): boolean => marker === 0xfe || (marker >= 0xe0 && marker <= 0xef);

/** Where the picture ends: the first end marker that is neither stuffing, a restart nor inside a table. */
function endOfPicture(bytes: Uint8Array, from: number): number | null {
  const view = viewOf(bytes);
  for (let at = from; at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] as number;
    if (bytes[at] !== 0xff || marker === 0 || marker === 0xff) at += 1;
    else if (marker === END_OF_IMAGE) return at + 2;
    else if (isTalk(marker)) return null;
    else if (marker >= 0xd0 && marker <= 0xd7) at += 2;
    else at += 2 + (at + 4 <= bytes.length ? view.getUint16(at + 2) : 2);
  }
  return bytes.length;
}
