import { bytesAt } from './formats/bytes.ts';
import { Sha256Stream } from './sha256-stream.ts';

/** Up to here the whole is hashed in one go by the browser; above, piece by piece, so that memory stays small. */
const WHOLE_BYTES = 67_108_864;
const PIECE_BYTES = 4_194_304;

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

interface HashWatch {
  signal: AbortSignal;
  /** Told after each piece how much has been read, bytes. */
  onBytes(bytes: number): void;
}

/** SHA-256 in lower-case hex: the key of the bytes everywhere. Throws when the signal fires. */
export async function sha256Of(blob: Blob, watch?: HashWatch): Promise<string> {
  if (blob.size <= WHOLE_BYTES)
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())));
  const stream = new Sha256Stream();
  for (let at = 0; at < blob.size; at += PIECE_BYTES) {
    watch?.signal.throwIfAborted();
    stream.add(await bytesAt(blob, at, PIECE_BYTES));
    watch?.onBytes(Math.min(blob.size, at + PIECE_BYTES));
  }
  return hex(stream.end());
}
