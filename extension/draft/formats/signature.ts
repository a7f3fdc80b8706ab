import type { MediaMime } from '../../../shared/media.ts';
import { textAt, viewOf } from './bytes.ts';

/** As many bytes from the start as `mimeOf` wants to see. */
export const SIGNATURE_BYTES = 64;

const VIDEO_BRAND = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V[ HP]?|dash|cmfc|f4v |MSNV|3gp[4-9]|hvc1|hev1|av01)/;

/** The type that the first bytes show, whatever name or header says; null for anything we do not store. */
export function mimeOf(head: Uint8Array): MediaMime | null {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (textAt(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (/^GIF8[79]a/.test(textAt(head, 0, 6))) return 'image/gif';
  if (textAt(head, 0, 4) === 'RIFF' && textAt(head, 8, 4) === 'WEBP') return 'image/webp';
  if (textAt(head, 4, 4) === 'ftyp') return mimeOfBrands(head);
  // The document type "webm" or "matroska" stands a few bytes into the EBML header.
  if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3)
    return textAt(head, 0, SIGNATURE_BYTES).includes('webm') ? 'video/webm' : null;
  // QuickTime files of old have no ftyp and begin with one of these boxes.
  if (/^(?:moov|mdat|wide)$/.test(textAt(head, 4, 4))) return 'video/quicktime';
  return null;
}

function mimeOfBrands(head: Uint8Array): MediaMime | null {
  const end = Math.min(head.length, viewOf(head).getUint32(0));
  const brands = [textAt(head, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(textAt(head, at, 4));
  if (brands[0] === 'qt  ') return 'video/quicktime';
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'image/avif';
  return brands.some((brand) => VIDEO_BRAND.test(brand)) ? 'video/mp4' : null;
}
