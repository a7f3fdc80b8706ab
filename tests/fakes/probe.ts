import { movieWatch } from './movie.ts';
import { pictureSize } from './picture.ts';
import type { Hasher } from './sha256.ts';

/** What a platform sees in the bytes themselves; `mime` is empty when they are no medium it knows. */
export interface MediaFacts {
  sha256: string;
  bytes: number;
  mime: string;
  /** Pixels. */
  width?: number;
  height?: number;
  seconds?: number;
}

export interface Probe {
  feed(bytes: Uint8Array): void;
  /** Asked once, when all bytes are in. */
  facts(): MediaFacts;
}

const HEAD = 64;

/** Reads a medium as it streams by: size, hash, kind by content, and what its container says of itself. */
export function probe(hasher: Hasher): Probe {
  const movie = movieWatch();
  let head = new Uint8Array(0);
  let bytes = 0;
  return {
    feed(piece) {
      hasher.update(piece);
      bytes += piece.length;
      if (head.length < HEAD) head = join(head, piece.subarray(0, HEAD - head.length));
      movie.feed(piece);
    },
    facts() {
      return { sha256: hasher.hex(), bytes, mime: sniff(head), ...movie.facts() };
    },
  };
}

/** The facts of a picture that is held whole. */
export function probePicture(bytes: Uint8Array, hasher: Hasher): MediaFacts {
  hasher.update(bytes);
  return { sha256: hasher.hex(), bytes: bytes.length, mime: sniff(bytes), ...pictureSize(bytes) };
}

/** The mime type the first bytes speak of, or an empty text. */
export function sniff(head: Uint8Array): string {
  const text = String.fromCharCode(...head.subarray(0, HEAD));
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('GIF8')) return 'image/gif';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp';
  if (text.startsWith('\x1a\x45\xdf\xa3')) return text.includes('webm') ? 'video/webm' : '';
  const box = text.slice(4, 8);
  if (box === 'ftyp') {
    const brand = text.slice(8, 12);
    if (brand === 'qt  ') return 'video/quicktime';
    return /^(avif|avis|heic|heix|mif1|msf1)$/.test(brand) ? `image/${brand.slice(0, 4)}` : 'video/mp4';
  }
  // Old QuickTime files have no brand box in front.
  return /^(moov|mdat|wide|free|skip)$/.test(box) ? 'video/quicktime' : '';
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
