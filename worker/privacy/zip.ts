/// <reference path="./node-zlib.d.ts" />
import { crc32 } from 'node:zlib';

/**
 * A zip as it is being made: files one after another, stored as they are (photos and videos do not get smaller), each
 * part sent on as soon as it is there. Beyond 4 GB or 65,535 files it is a Zip64.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

export interface ZipFile {
  /** Path within the zip, parted by slashes. */
  name: string;
  /** When it was last changed, ms since the epoch. */
  at: number;
  /** At most 4 GB. */
  body: AsyncIterable<Uint8Array>;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** Sizes come after the bytes; names are UTF-8. */
const FLAGS = 0x0808;
const VERSION = 20;
const VERSION_64 = 45;
const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;
/** Offsets as a whole number of bytes in a float stay exact far beyond this. */
const HIGH = 2 ** 32;

interface Written {
  name: Uint8Array;
  stamp: number;
  crc: number;
  bytes: number;
  offset: number;
}

/** Little-endian fields: `[value, bytes]`. */
function fields(...list: readonly [value: number, bytes: 2 | 4 | 8][]): Uint8Array {
  const out = new Uint8Array(list.reduce((sum, [, bytes]) => sum + bytes, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [value, bytes] of list) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value % HIGH, true);
    if (bytes === 8) view.setUint32(at + 4, Math.floor(value / HIGH), true);
    at += bytes;
  }
  return out;
}

/** Date and time as DOS has them, in UTC: two seconds are the smallest step, 1980 the first year. */
function stampOf(ms: number): number {
  const at = new Date(ms);
  const year = Math.min(127, Math.max(0, at.getUTCFullYear() - 1980));
  const date = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return date * 65_536 + time;
}

const localHeader = ({ name, stamp }: Pick<Written, 'name' | 'stamp'>): Uint8Array =>
  fields(
    [LOCAL, 4],
    [VERSION, 2],
    [FLAGS, 2],
    [0, 2],
    [stamp, 4],
    [0, 4],
    [0, 4],
    [0, 4],
    [name.length, 2],
    [0, 2],
  );

function centralHeader({ name, stamp, crc, bytes, offset }: Written): Uint8Array {
  const isFar = offset >= MAX_32;
  const head = fields(
    [CENTRAL, 4],
    [isFar ? VERSION_64 : VERSION, 2],
    [isFar ? VERSION_64 : VERSION, 2],
    [FLAGS, 2],
    [0, 2],
    [stamp, 4],
    [crc, 4],
    [bytes, 4],
    [bytes, 4],
    [name.length, 2],
    [isFar ? 12 : 0, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [isFar ? MAX_32 : offset, 4],
  );
  return joined(head, name, isFar ? fields([1, 2], [8, 2], [offset, 8]) : new Uint8Array());
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function ending(count: number, start: number, size: number): Uint8Array {
  const end = fields(
    [END, 4],
    [0, 2],
    [0, 2],
    [Math.min(count, MAX_16), 2],
    [Math.min(count, MAX_16), 2],
    [Math.min(size, MAX_32), 4],
    [Math.min(start, MAX_32), 4],
    [0, 2],
  );
  if (count < MAX_16 && size < MAX_32 && start < MAX_32) return end;
  const end64 = fields(
    [END_64, 4],
    [44, 8],
    [VERSION_64, 2],
    [VERSION_64, 2],
    [0, 4],
    [0, 4],
    [count, 8],
    [count, 8],
    [size, 8],
    [start, 8],
  );
  return joined(end64, fields([LOCATOR_64, 4], [0, 4], [start + size, 8], [1, 4]), end);
}

/** The bytes of the zip, piece by piece. Throws where a file's body throws, and for one above 4 GB. */
export async function* zipped(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array, void> {
  const written: Written[] = [];
  let offset = 0;
  for await (const file of files) {
    const one: Written = {
      name: new TextEncoder().encode(file.name),
      stamp: stampOf(file.at),
      crc: 0,
      bytes: 0,
      offset,
    };
    yield joined(localHeader(one), one.name);
    for await (const chunk of file.body) {
      one.crc = crc32(chunk, one.crc);
      one.bytes += chunk.length;
      yield chunk;
    }
    if (one.bytes >= MAX_32) throw new Error('A file of a zip is above 4 GB');
    yield fields([DESCRIPTOR, 4], [one.crc, 4], [one.bytes, 4], [one.bytes, 4]);
    offset += 30 + one.name.length + one.bytes + 16;
    written.push(one);
  }
  const start = offset;
  for (const one of written) {
    const head = centralHeader(one);
    offset += head.length;
    yield head;
  }
  yield ending(written.length, start, offset - start);
}

/** A stream that asks for the next piece only when the last was taken. */
export function streamOf(pieces: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return();
    },
  });
}
