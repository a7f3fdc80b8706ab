import { bytesAt } from '../draft/formats/bytes.ts';
import { readVariable } from '../draft/formats/elements.ts';

/** Element ids of https://www.rfc-editor.org/rfc/rfc9559 */
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
/** Tags say where, when and with what it was filmed; attachments may be photos with tags of their own. */
const TELLING = new Set([0x1254c367, 0x1941a469]);

const WINDOW = 1_048_576;
/** An id has at most 4 bytes, a size at most 8. */
const HEADER = 12;

interface Found {
  id: number;
  /** Where it begins and ends in the file; a live recording leaves the ends of its larger parts open. */
  start: number;
  bodyStart: number;
  end: number;
  isOpen: boolean;
}

/**
 * The same video without tags and attachments: they become empty space of the same length, so that no byte moves
 * and the index stays true. Answers the very Blob where there were none.
 */
export async function stripWebm(blob: Blob): Promise<Blob> {
  const parts: BlobPart[] = [];
  let kept = 0;
  for await (const one of elementsOf(blob)) {
    if (!TELLING.has(one.id)) continue;
    parts.push(blob.slice(kept, one.start), voidOf(one.end - one.start));
    kept = one.end;
  }
  return parts.length > 0 ? new Blob([...parts, blob.slice(kept)], { type: blob.type }) : blob;
}

/** The parts of the file one after the other, those within the segment and within open clusters among them. */
async function* elementsOf(blob: Blob): AsyncGenerator<Found> {
  let bytes = new Uint8Array(0);
  let from = 0;
  for (let at = 0; at < blob.size; ) {
    if (at < from || at + HEADER > from + bytes.length) {
      bytes = await bytesAt(blob, at, WINDOW);
      from = at;
    }
    const one = elementAt(bytes, at - from, from, blob.size);
    if (!one) return;
    yield one;
    at = one.id === SEGMENT || (one.id === CLUSTER && one.isOpen) ? one.bodyStart : one.end;
  }
}

function elementAt(bytes: Uint8Array, at: number, from: number, limit: number): Found | null {
  const id = readVariable(bytes, at, true);
  const size = id && readVariable(bytes, at + id.length, false);
  if (!id || !size) return null;
  const bodyStart = from + at + id.length + size.length;
  const end = size.unknown ? limit : Math.min(bodyStart + size.value, limit);
  return { id: id.value, start: from + at, bodyStart, end, isOpen: size.unknown };
}

/** An element that means nothing, so many bytes long in all. */
function voidOf(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  bytes[0] = 0xec;
  if (length - 2 < 127) bytes[1] = 0x80 | (length - 2);
  else {
    const view = new DataView(bytes.buffer);
    view.setBigUint64(1, BigInt(length - 9));
    bytes[1] = 0x01;
  }
  return bytes;
}
