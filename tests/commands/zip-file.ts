import { type FileHandle, open } from 'node:fs/promises';

/**
 * Reads a zip file of any size by its central directory: no more than the directory and one piece of one file is in
 * memory. Takes what our own exports are: stored, not compressed; plain or Zip64.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

export interface ZipEntry {
  name: string;
  bytes: number;
  /** Where its local header begins. */
  offset: number;
}
export interface ZipFile {
  entries: readonly ZipEntry[];
  /** The bytes of an entry from `from` on, `length` of them. */
  read(entry: ZipEntry, from?: number, length?: number): Promise<Buffer>;
  /** The lines of a text. */
  lines(entry: ZipEntry): AsyncGenerator<string, void>;
  close(): Promise<void>;
}

const END = 0x06054b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const MAX_32 = 0xffffffff;
const PIECE = 1_048_576;
const NOT_OURS = 'This is no export of Clipcast, or it is not whole.';

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let got = 0;
  while (got < length) {
    const { bytesRead } = await file.read(buffer, got, length - got, position + got);
    if (bytesRead === 0) throw new Error(NOT_OURS);
    got += bytesRead;
  }
  return buffer;
}

async function directoryOf(file: FileHandle): Promise<{ start: number; size: number; count: number }> {
  const { size } = await file.stat();
  if (size < 22) throw new Error(NOT_OURS);
  const end = await bytesAt(file, size - 22, 22);
  if (end.readUInt32LE(0) !== END) throw new Error(NOT_OURS);
  const plain = { count: end.readUInt16LE(10), size: end.readUInt32LE(12), start: end.readUInt32LE(16) };
  const locator = size >= 42 ? await bytesAt(file, size - 42, 20) : Buffer.alloc(20);
  if (locator.readUInt32LE(0) !== LOCATOR_64) return plain;
  const end64 = await bytesAt(file, Number(locator.readBigUInt64LE(8)), 56);
  return {
    count: Number(end64.readBigUInt64LE(32)),
    size: Number(end64.readBigUInt64LE(40)),
    start: Number(end64.readBigUInt64LE(48)),
  };
}

function entriesOf(directory: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let left = count; left > 0; left -= 1) {
    if (directory.readUInt32LE(at) !== CENTRAL || directory.readUInt16LE(at + 10) !== 0)
      throw new Error(NOT_OURS);
    const [nameLength, extraLength] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30)];
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    const near = directory.readUInt32LE(at + 42);
    // Only the offset is ever beyond 4 GB, so it is the one number in the Zip64 field.
    const offset = near === MAX_32 ? Number(directory.readBigUInt64LE(at + 46 + nameLength + 4)) : near;
    entries.push({ name, bytes: directory.readUInt32LE(at + 24), offset });
    at += 46 + nameLength + extraLength + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Throws an Error in words for what is no such file. */
export async function openZip(path: string): Promise<ZipFile> {
  const file = await open(path, 'r');
  try {
    const { start, size, count } = await directoryOf(file);
    const entries = entriesOf(await bytesAt(file, start, size), count);
    const read = async (entry: ZipEntry, from = 0, length = entry.bytes - from): Promise<Buffer> => {
      const head = await bytesAt(file, entry.offset, 30);
      const body = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
      return bytesAt(file, body + from, length);
    };
    async function* lines(entry: ZipEntry): AsyncGenerator<string, void> {
      let rest: Buffer = Buffer.alloc(0);
      for (let from = 0; from < entry.bytes; from += PIECE) {
        const piece = await read(entry, from, Math.min(PIECE, entry.bytes - from));
        let text = Buffer.concat([rest, piece]);
        for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10)) {
          yield text.toString('utf8', 0, end);
          text = text.subarray(end + 1);
        }
        rest = text;
      }
      if (rest.length > 0) yield rest.toString('utf8');
    }
    return { entries, read, lines, close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}
