import { textAt } from '../draft/formats/bytes.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const APPLICATION = 0xff;
/** Say how often an animation repeats; every other application block is talk, XMP among it. */
const LOOPS = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/;

/**
 * The same picture or animation without comments, XMP and what hangs behind its end.
 * https://www.w3.org/Graphics/GIF/spec-gif89a.txt A file that breaks off is kept as far as it goes.
 */
export async function stripGif(blob: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const first = 13 + tableBytes(bytes[10] ?? 0);
  const parts: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, first)];
  for (let at = first; bytes[at] === EXTENSION || bytes[at] === IMAGE; ) {
    const end = blockEnd(bytes, at);
    if (!isTalk(bytes, at)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return new Blob([...parts, Uint8Array.of(TRAILER)], { type: 'image/gif' });
}

function isTalk(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== EXTENSION) return false;
  if (bytes[at + 1] === COMMENT) return true;
  return bytes[at + 1] === APPLICATION && !LOOPS.test(textAt(bytes, at + 3, 11));
}

function blockEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === EXTENSION) return chainEnd(bytes, at + 2);
  return chainEnd(bytes, at + 11 + tableBytes(bytes[at + 9] ?? 0));
}

/** Behind sub-blocks that each say their length, up to the empty one. */
function chainEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] as number);
  return Math.min(at + 1, bytes.length);
}

/** How long a colour table is, by the flags that announce it. */
const tableBytes = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
