import type { OwnTrouble } from '../../shared/own.ts';
import type { Thumb, World } from '../world.ts';
import { MOST_BYTES } from './fetch-bytes.ts';
import { bytesAt, textAt } from './formats/bytes.ts';
import { mimeOf, SIGNATURE_BYTES } from './formats/signature.ts';
import { sha256Of } from './hash.ts';
import { type Measured, measure } from './measure.ts';
import { MIN_SIDE } from './take-media.ts';

/** A file of the owner's, wholly in hand. */
export interface OwnMedium {
  name: string;
  blob: Blob;
  sha256: string;
  measured: Measured;
  thumb: Thumb | null;
}

export interface OwnHands extends Pick<World, 'drawThumb'> {
  /** A still of a video, small; null where the browser cannot show it. */
  drawStill(blob: Blob): Promise<Thumb | null>;
}

export interface OwnWatch {
  signal: AbortSignal;
  /** Told how much of the file has been read, bytes. */
  onBytes(bytes: number): void;
}

/** Pictures of cameras that no platform takes and few browsers draw. https://nokiatech.github.io/heif/technical.html */
const HEIC = /^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)/;

/**
 * Looks at a file by its content, whatever its name says. Answers the medium, or why it is none. Throws only when the
 * signal fires.
 */
export async function takeOwn(
  hands: OwnHands,
  file: Blob & { name?: string },
  watch: OwnWatch,
): Promise<OwnMedium | { trouble: OwnTrouble }> {
  try {
    return await look(hands, file, watch);
  } catch {
    watch.signal.throwIfAborted();
    // It was moved, deleted or changed while it was read.
    return { trouble: 'unreadable' };
  }
}

async function look(
  hands: OwnHands,
  file: Blob & { name?: string },
  { signal, onBytes }: OwnWatch,
): Promise<OwnMedium | { trouble: OwnTrouble }> {
  if (file.size === 0) return { trouble: 'empty' };
  const head = await bytesAt(file, 0, SIGNATURE_BYTES);
  const mime = mimeOf(head);
  if (!mime || mime === 'application/pdf')
    return { trouble: textAt(head, 4, 4) === 'ftyp' && HEIC.test(textAt(head, 8, 4)) ? 'heic' : 'not-media' };
  const isVideo = mime.startsWith('video');
  if (file.size > MOST_BYTES[isVideo ? 'video' : 'image']) return { trouble: 'too-large' };
  const measured = await measure(file);
  if (!measured) return { trouble: 'broken' };
  if (!isVideo && Math.min(measured.width, measured.height) < MIN_SIDE) return { trouble: 'too-small' };
  const thumb = isVideo ? await hands.drawStill(file) : await hands.drawThumb(file).catch(() => null);
  if (!isVideo && !thumb) return { trouble: 'broken' };
  signal.throwIfAborted();
  const sha256 = await sha256Of(file, { signal, onBytes });
  const size = !isVideo && thumb ? { width: thumb.width, height: thumb.height } : {};
  return {
    name: file.name ?? '',
    // Only the bytes are kept: a File would keep its name beside them, too.
    blob: file.slice(0, file.size, mime),
    sha256,
    measured: { ...measured, ...size },
    thumb,
  };
}
