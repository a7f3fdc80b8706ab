import { SNIFF_BYTES } from './sniff.ts';

/**
 * The first bytes of a stream, and the same stream again from its beginning with its length known. Nothing but
 * the first bytes is held. `rest` must be used or cancelled. The length must be what the stream holds: a stream
 * that turns out longer or shorter breaks whoever reads it.
 */
export async function peek(
  body: ReadableStream<Uint8Array>,
  length: number,
): Promise<{ head: Uint8Array; rest: () => ReadableStream<Uint8Array>; drop: () => Promise<void> }> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let held = 0;
  while (held < SNIFF_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    held += value.byteLength;
  }
  const head = new Uint8Array(Math.min(held, SNIFF_BYTES));
  let at = 0;
  for (const chunk of chunks) {
    if (at >= head.length) break;
    const part = chunk.subarray(0, head.length - at);
    head.set(part, at);
    at += part.length;
  }
  const rest = (): ReadableStream<Uint8Array> => {
    const { readable, writable } = new FixedLengthStream(length);
    const pump = async (): Promise<void> => {
      const writer = writable.getWriter();
      for (const chunk of chunks) await writer.write(chunk);
      writer.releaseLock();
      reader.releaseLock();
      await body.pipeTo(writable);
    };
    // Whoever reads the other end learns of the trouble.
    pump().catch((error) => writable.abort(error).catch(() => undefined));
    return readable;
  };
  return { head, rest, drop: () => reader.cancel() };
}
