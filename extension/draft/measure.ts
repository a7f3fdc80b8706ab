import type { MediaMime } from '../../shared/media.ts';
import { bytesAt, type VideoFacts } from './formats/bytes.ts';
import { avifSize, gifSize, pngSize, webpSize } from './formats/images.ts';
import { jpegSize } from './formats/jpeg.ts';
import { measureMp4 } from './formats/mp4.ts';
import { mimeOf, SIGNATURE_BYTES } from './formats/signature.ts';
import { measureWebm } from './formats/webm.ts';

export interface Measured extends VideoFacts {
  mime: MediaMime;
}

/**
 * More than any camera takes or platform shows: a picture of a few bytes that says so would fill the memory once it is
 * drawn. Pixels.
 */
export const MOST_PIXELS = 250_000_000;

/** What a file is, by its content: type, pixels as shown, seconds and coding of a video. Null for what is no picture or video of ours. */
export async function measure(blob: Blob): Promise<Measured | null> {
  const head = await bytesAt(blob, 0, SIGNATURE_BYTES);
  const mime = mimeOf(head);
  const found = mime && (await sizeOf(blob, head, mime));
  const pixels = found ? found.width * found.height : 0;
  return mime && found && pixels > 0 && pixels <= MOST_PIXELS ? { mime, ...found } : null;
}

async function sizeOf(blob: Blob, head: Uint8Array, mime: MediaMime): Promise<VideoFacts | null> {
  switch (mime) {
    case 'image/jpeg':
      return jpegSize(blob);
    case 'image/png':
      return pngSize(head);
    case 'image/gif':
      return gifSize(head);
    case 'image/webp':
      return webpSize(head);
    case 'image/avif':
      return avifSize(blob);
    case 'video/webm':
      return measureWebm(blob);
    case 'video/mp4':
    case 'video/quicktime':
      return measureMp4(blob);
    case 'application/pdf':
      return null;
  }
}
