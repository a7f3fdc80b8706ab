/** A ZIP as it is being made, one file after another, never more of it in memory than a piece. */

export interface Packed {
  path: string;
  body: Blob;
  /** When it was last changed, ms. */
  at: number;
}

export interface Packing {
  signal: AbortSignal;
  /** Told with every piece how many bytes have gone in. */
  onBytes(bytes: number): void;
}

/**
 * The finished ZIP. Photos and videos do not get smaller and are stored as they are. Throws what the signal was ended
 * with, and where a file cannot be read.
 */
export async function zipped(files: AsyncIterable<Packed>, { signal, onBytes }: Packing): Promise<Blob> {
  const { configure, ZipWriter } = await import('@zip.js/zip.js/lib/zip-core-native.js');
  configure({ useWebWorkers: false });
  const pipe = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  // A Response's Blob may lie on disk.
  const made = new Response(pipe.readable, { headers: { 'content-type': 'application/zip' } }).blob();
  made.catch(() => undefined);
  const writer = new ZipWriter(pipe.writable, { level: 0, useUnicodeFileNames: true });
  let bytes = 0;
  try {
    for await (const { path, body, at } of files) {
      signal.throwIfAborted();
      const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(piece, controller) {
          bytes += piece.byteLength;
          onBytes(bytes);
          controller.enqueue(piece);
        },
      });
      await writer.add(path, body.stream().pipeThrough(counted), { signal, lastModDate: new Date(at) });
    }
    await writer.close();
  } catch (error) {
    await pipe.writable.abort(error).catch(() => undefined);
    throw error;
  }
  return made;
}
