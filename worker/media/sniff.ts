import type { MediaKind, MediaMime } from '../../shared/media.ts';
import { platforms } from '../../shared/platforms/index.ts';

/** So many bytes tell every type we take. */
export const SNIFF_BYTES = 64;

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Brands of an ISO base media file: the major one, then the compatible ones (ISO/IEC 14496-12, 4.3). */
function isoType(bytes: Uint8Array): MediaMime | null {
  if (ascii(bytes, 4, 8) !== 'ftyp') return null;
  const end = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), bytes.length);
  const brands = [ascii(bytes, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(bytes, at, at + 4));
  if (brands[0] === 'avif' || brands[0] === 'avis') return 'image/avif';
  if (brands.some((brand) => /^(heic|heix|hevc|mif1|msf1)$/.test(brand)))
    return brands.includes('avif') ? 'image/avif' : null;
  return brands[0] === 'qt  ' ? 'video/quicktime' : 'video/mp4';
}

/** The type by content alone, from the first bytes; null for what we do not take. */
export function sniff(bytes: Uint8Array): MediaMime | null {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'image/gif';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (starts(bytes, 0x1a, 0x45, 0xdf, 0xa3) && ascii(bytes, 4, bytes.length).includes('webm'))
    return 'video/webm';
  return bytes.length >= 12 ? isoType(bytes) : null;
}

export function kindOf(mime: MediaMime): MediaKind {
  if (mime === 'application/pdf') return 'document';
  return mime.startsWith('image/') ? 'image' : 'video';
}

/** As large as any kind of post takes it: what was made ready for a Target is never too large for us. */
const largest = (what: 'image' | 'document'): number =>
  Math.max(...platforms.flatMap(({ kinds }) => kinds.map((kind) => kind[what]?.maxBytes.value ?? 0)));

/** Bytes at most. Of videos it is what a browser keeps, less than some platforms take. */
export const MAX_BYTES: Readonly<Record<MediaKind, number>> = {
  image: largest('image'),
  document: largest('document'),
  video: 4_000_000_000,
};
