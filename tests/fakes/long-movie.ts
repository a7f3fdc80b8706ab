import { createHash } from 'node:crypto';
import { type MovieAsked, smallMovie } from './small-media.ts';

const STEP = 1_048_576;

/**
 * A video of any size that is never whole in memory: a head that can be read, then blocks of which each knows its
 * place, so that a part that is missing, doubled or out of its order shows.
 */
export class LongMovie {
  readonly bytes: number;
  readonly #head: Uint8Array;

  constructor(asked: MovieAsked & { bytes: number }) {
    this.bytes = asked.bytes;
    const head = smallMovie({ ...asked, bytes: 0 });
    // The last box says how much follows.
    new DataView(head.buffer).setUint32(head.length - 8, asked.bytes - (head.length - 8));
    this.#head = head;
  }

  /** Bytes `first` to `last`, both included. */
  range(first: number, last: number): Uint8Array<ArrayBuffer> {
    const part = new Uint8Array(last - first + 1);
    const view = new DataView(part.buffer);
    for (let at = Math.ceil(first / STEP) * STEP; at + 8 <= last + 1; at += STEP)
      view.setFloat64(at - first, at);
    if (first < this.#head.length) part.set(this.#head.subarray(first, last + 1));
    return part;
  }

  stream(first: number, last: number): ReadableStream<Uint8Array> {
    let at = first;
    return new ReadableStream<Uint8Array>(
      {
        pull: (control) => {
          if (at > last) return control.close();
          const end = Math.min(at + STEP - 1, last);
          control.enqueue(this.range(at, end));
          at = end + 1;
        },
      },
      { highWaterMark: 1 },
    );
  }

  sha256(): string {
    const hash = createHash('sha256');
    for (let at = 0; at < this.bytes; at += STEP)
      hash.update(this.range(at, Math.min(at + STEP, this.bytes) - 1));
    return hash.digest('hex');
  }
}
