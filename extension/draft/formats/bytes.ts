import type { Coding } from '../../../shared/coding.ts';

/** Reads pieces of a Blob, so that a long video is never in memory as a whole. Past the end it answers fewer bytes. */
export async function bytesAt(blob: Blob, offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** `length` bytes as Latin-1 text, for four-letter codes and the like. */
export function textAt(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}

/** Pixels as shown, orientation applied. */
export interface Size {
  width: number;
  height: number;
}

/** What a video tells of itself; seconds and coding only where it does. */
export interface VideoFacts extends Size {
  seconds?: number;
  coding?: Coding;
}
