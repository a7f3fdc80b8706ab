import type { FileEntry } from '@zip.js/zip.js';
import { MOST_BYTES } from '../draft/fetch-bytes.ts';
import { mimeOf, SIGNATURE_BYTES } from '../draft/formats/signature.ts';
import type { Given } from './given.ts';
import { TABLE_BYTES, ZIP_BYTES, ZIP_ENTRIES } from './limits.ts';

/** Why a ZIP cannot be used; names words in the catalogue. */
export type ZipTrouble = 'zip-broken' | 'zip-locked' | 'zip-too-many' | 'zip-too-large';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** What systems leave behind in a ZIP beside what was put in. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

export async function isZip(blob: Blob): Promise<boolean> {
  const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return ZIP.every((byte, at) => head[at] === byte);
}

/**
 * The files of a ZIP, none of them unpacked yet. Each comes out piece by piece when it is opened, is no larger than it said
 * and than a medium of its kind may be: what only blows itself up is cut off at once.
 */
export async function openZip(blob: Blob): Promise<Given[] | { trouble: ZipTrouble }> {
  const { BlobReader, configure, ZipReader } = await import('@zip.js/zip.js/lib/zip-core-native.js');
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new BlobReader(blob), { checkOverlappingEntry: true });
  const files: Given[] = [];
  let bytes = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || LITTER.test(entry.filename)) continue;
      if (entry.encrypted) return { trouble: 'zip-locked' };
      if (files.length >= ZIP_ENTRIES) return { trouble: 'zip-too-many' };
      bytes += entry.uncompressedSize;
      if (bytes > ZIP_BYTES) return { trouble: 'zip-too-large' };
      files.push({
        path: entry.filename,
        bytes: entry.uncompressedSize,
        open: (signal) => unpacked(entry, signal),
      });
    }
  } catch {
    return { trouble: 'zip-broken' };
  }
  return files;
}

function mostOf(head: Uint8Array): number {
  const mime = mimeOf(head);
  return mime === null ? TABLE_BYTES : MOST_BYTES[mime.startsWith('video') ? 'video' : 'image'];
}

async function unpacked(entry: FileEntry, signal: AbortSignal): Promise<Blob> {
  let bytes = 0;
  let head: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  let most = entry.uncompressedSize;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      if (head.length < SIGNATURE_BYTES) {
        head = Uint8Array.from([...head, ...piece.subarray(0, SIGNATURE_BYTES - head.length)]);
        if (head.length >= SIGNATURE_BYTES) most = Math.min(most, mostOf(head));
      }
      bytes += piece.byteLength;
      if (bytes > most) controller.error(new RangeError('More than it said'));
      else controller.enqueue(piece);
    },
  });
  // A Response's Blob may lie on disk: a long video never fills the memory.
  const [blob] = await Promise.all([
    new Response(counted.readable).blob(),
    entry.getData(counted.writable, { signal, checkSignature: true }),
  ]);
  return blob;
}
