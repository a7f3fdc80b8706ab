import type { World } from '../world.ts';

interface Watching {
  signal: AbortSignal;
  /** Told of the bytes that have come so far. */
  onBytes: (bytes: number) => void;
}

/**
 * Fetches a file whose size nobody knows ahead, from an address that works once. Null where it did not come whole;
 * throws what the signal was ended with.
 */
export async function download(
  world: Pick<World, 'fetch'>,
  url: string,
  { signal, onBytes }: Watching,
): Promise<Blob | null> {
  try {
    const answer = await world.fetch(url, {
      signal,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    if (!answer.ok || !answer.body) return null;
    let bytes = 0;
    const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        bytes += piece.byteLength;
        onBytes(bytes);
        controller.enqueue(piece);
      },
    });
    const type = answer.headers.get('content-type') ?? '';
    return await new Response(answer.body.pipeThrough(counter), { headers: { 'content-type': type } }).blob();
  } catch {
    signal.throwIfAborted();
    return null;
  }
}
