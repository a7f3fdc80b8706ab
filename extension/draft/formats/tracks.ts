import { type Box, boxesIn } from './boxes.ts';
import { textAt, viewOf } from './bytes.ts';

/** A piece of a file, offsets from its start. */
export interface Range {
  start: number;
  end: number;
}

/** One track of an index; offsets into the bytes that were read. */
export interface Track {
  id: number;
  /** Its handler: `vide`, `soun`, `meta` and so on; empty where it names none. */
  kind: string;
  box: Box;
}

const within = (bytes: Uint8Array, parent: Box | undefined): Box[] =>
  parent ? boxesIn(bytes, parent.bodyStart, Math.min(parent.end, bytes.length)) : [];

const find = (bytes: Uint8Array, parent: Box | undefined, ...path: string[]): Box | undefined =>
  path.reduce<Box | undefined>(
    (box, type) => within(bytes, box).find((one) => one.type === type && one.end <= bytes.length),
    parent,
  );

/** The tracks of a `moov` box that lies in `bytes`. ISO/IEC 14496-12, 8.3 and 8.4. */
export function tracksIn(bytes: Uint8Array, index: Box): Track[] {
  return within(bytes, index)
    .filter(({ type }) => type === 'trak')
    .map((box) => {
      const header = find(bytes, box, 'tkhd');
      const handler = find(bytes, box, 'mdia', 'hdlr');
      // Times before the id are 64 bits long in version 1.
      const at = header && header.bodyStart + (bytes[header.bodyStart] === 1 ? 20 : 12);
      const id = at !== undefined && at + 4 <= bytes.length ? viewOf(bytes).getUint32(at) : 0;
      return { id, kind: handler ? textAt(bytes, handler.bodyStart + 8, 4) : '', box };
    });
}

/** Boxes by which a track that stays leads to one of these ids. */
export function leadsTo(bytes: Uint8Array, track: Track, ids: ReadonlySet<number>): Box | undefined {
  const references = find(bytes, track.box, 'tref');
  const leads = within(bytes, references).some((box) => numbers(bytes, box, 0).some((id) => ids.has(id)));
  return leads ? references : undefined;
}

/** 32-bit numbers from so many bytes behind a box's start to its end. */
function numbers(bytes: Uint8Array, box: Box | undefined, skip: number): number[] {
  if (!box) return [];
  const view = viewOf(bytes);
  const found: number[] = [];
  for (let at = box.bodyStart + skip; at + 4 <= Math.min(box.end, bytes.length); at += 4)
    found.push(view.getUint32(at));
  return found;
}

/** Where in the file the samples of a track lie, chunk by chunk. 8.7 of the same. */
export function samplesOf(bytes: Uint8Array, track: Track): Range[] {
  const table = find(bytes, track.box, 'mdia', 'minf', 'stbl');
  const sizeOf = sizesIn(bytes, table);
  const steps = numbers(bytes, find(bytes, table, 'stsc'), 8);
  const offsets = chunkOffsets(bytes, table);
  const ranges: Range[] = [];
  let sample = 0;
  let step = 0;
  offsets.forEach((start, chunk) => {
    if ((steps[step + 3] ?? Number.POSITIVE_INFINITY) <= chunk + 1) step += 3;
    let end = start;
    for (const last = sample + (steps[step + 1] ?? 0); sample < last; sample += 1) {
      const size = sizeOf(sample);
      if (size === undefined) break;
      end += size;
    }
    if (end > start) ranges.push({ start, end });
  });
  return ranges;
}

function chunkOffsets(bytes: Uint8Array, table: Box | undefined): number[] {
  const short = find(bytes, table, 'stco');
  if (short) return numbers(bytes, short, 8);
  const long = numbers(bytes, find(bytes, table, 'co64'), 8);
  return long.flatMap((high, at) => (at % 2 === 0 ? high * 2 ** 32 + (long[at + 1] ?? 0) : []));
}

/** The size of the n-th sample, from 0; undefined behind the last. */
function sizesIn(bytes: Uint8Array, table: Box | undefined): (sample: number) => number | undefined {
  const plain = find(bytes, table, 'stsz');
  if (plain) {
    const [same = 0, count = 0, ...sizes] = numbers(bytes, plain, 4);
    return (sample) => (sample >= count ? undefined : same || sizes[sample]);
  }
  const compact = find(bytes, table, 'stz2');
  if (!compact) return () => undefined;
  const bits = bytes[compact.bodyStart + 7] ?? 16;
  const count = viewOf(bytes).getUint32(compact.bodyStart + 8);
  return (sample) => {
    const at = compact.bodyStart + 12 + Math.floor((sample * bits) / 8);
    if (sample >= count || at + bits / 8 > compact.end) return undefined;
    if (bits === 16) return viewOf(bytes).getUint16(at);
    const byte = bytes[at] as number;
    return bits === 8 ? byte : sample % 2 === 0 ? byte >> 4 : byte & 15;
  };
}
