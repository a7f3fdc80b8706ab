import { textAt, viewOf } from '../draft/formats/bytes.ts';
import { orientationInTiff } from '../draft/formats/jpeg.ts';

interface Chunk {
  type: string;
  start: number;
  bodyStart: number;
  bodyEnd: number;
  end: number;
}

/** What a PNG is drawn from, animation and colours among it; everything else is talk. */
const PNG_NEEDED = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/;

/** The same picture without text, dates and EXIF. Null where its chunks do not lead to its end: it is damaged. */
export async function stripPng(blob: Blob): Promise<Blob | null> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const chunks = pngChunks(bytes);
  if (chunks.at(-1)?.type !== 'IEND') return null;
  const kept = chunks.filter((chunk) => PNG_NEEDED.test(chunk.type));
  const parts = kept.map((chunk) => bytes.subarray(chunk.start, chunk.end));
  return new Blob([bytes.subarray(0, 8), ...parts], { type: 'image/png' });
}

/** The way up that a PNG's EXIF asks for, 1 to 8. */
export async function pngOrientation(blob: Blob): Promise<number> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const exif = pngChunks(bytes).find((chunk) => chunk.type === 'eXIf');
  return exif ? orientationInTiff(bytes.subarray(exif.bodyStart, exif.bodyEnd)) : 1;
}

function pngChunks(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const bodyEnd = at + 8 + viewOf(bytes).getUint32(at);
    const chunk = { type: textAt(bytes, at + 4, 4), start: at, bodyStart: at + 8, bodyEnd, end: bodyEnd + 4 };
    chunks.push(chunk);
    if (chunk.type === 'IEND') break;
    at = chunk.end;
  }
  return chunks;
}

/** The flags of a WebP that announce EXIF and XMP. */
const ANNOUNCED = 0x08 | 0x04;

/** The same picture without EXIF and XMP. */
export async function stripWebp(blob: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts = webpChunks(bytes)
    .filter((chunk) => chunk.type !== 'EXIF' && chunk.type !== 'XMP ')
    .map((chunk) => {
      const part = bytes.slice(chunk.start, chunk.end);
      if (chunk.type === 'VP8X') part[8] = (part[8] as number) & ~ANNOUNCED;
      return part;
    });
  const head = bytes.slice(0, 12);
  const length = parts.reduce((sum, part) => sum + part.length, 4);
  viewOf(head).setUint32(4, length, true);
  return new Blob([head, ...parts], { type: 'image/webp' });
}

function webpChunks(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  const limit = Math.min(bytes.length, 8 + viewOf(bytes).getUint32(4, true));
  for (let at = 12; at + 8 <= limit; ) {
    const bodyEnd = at + 8 + viewOf(bytes).getUint32(at + 4, true);
    // Bodies of odd length are followed by one byte of padding.
    const end = bodyEnd + (bodyEnd % 2);
    chunks.push({ type: textAt(bytes, at, 4), start: at, bodyStart: at + 8, bodyEnd, end });
    at = end;
  }
  return chunks;
}
