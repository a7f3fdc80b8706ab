import { type Box, boxesIn } from './boxes.ts';
import { viewOf } from './bytes.ts';
import type { Range } from './tracks.ts';

/** What one fragment holds of one track: its box within the bytes read, and where in the file its samples lie. */
export interface Run {
  trackId: number;
  box: Box;
  samples: Range[];
}

const flagsOf = (bytes: Uint8Array, box: Box): number => viewOf(bytes).getUint32(box.bodyStart) & 0xffffff;

/** The size that samples of each track have where a fragment says none, by the track's id; `bytes` hold `moov`. */
export function usualSizes(bytes: Uint8Array, index: Box): Map<number, number> {
  const view = viewOf(bytes);
  const extended = boxesIn(bytes, index.bodyStart, index.end).find(({ type }) => type === 'mvex');
  const all = extended ? boxesIn(bytes, extended.bodyStart, extended.end) : [];
  return new Map(
    all
      .filter(({ type, bodyStart, end }) => type === 'trex' && bodyStart + 20 <= end)
      .map((box) => [view.getUint32(box.bodyStart + 4), view.getUint32(box.bodyStart + 16)]),
  );
}

/** The runs of a `moof` box that lies in `bytes`, `at` bytes into the file. ISO/IEC 14496-12, 8.8. */
export function runsIn(bytes: Uint8Array, fragment: Box, at: number, usual: Map<number, number>): Run[] {
  const runs: Run[] = [];
  let behind = at;
  for (const box of boxesIn(bytes, fragment.bodyStart, fragment.end)) {
    if (box.type !== 'traf' || box.end > bytes.length) continue;
    const inside = boxesIn(bytes, box.bodyStart, box.end);
    const header = inside.find(({ type }) => type === 'tfhd');
    if (!header) continue;
    const said = headerOf(bytes, header);
    const base = said.base ?? (runs.length === 0 || said.fromHere ? at : behind);
    const samples: Range[] = [];
    behind = base;
    for (const run of inside.filter(({ type }) => type === 'trun')) {
      const { offset, length } = runOf(bytes, run, said.size ?? usual.get(said.trackId) ?? 0);
      const start = offset === undefined ? behind : base + offset;
      behind = start + length;
      if (length > 0) samples.push({ start, end: behind });
    }
    runs.push({ trackId: said.trackId, box, samples });
  }
  return runs;
}

function headerOf(bytes: Uint8Array, box: Box) {
  const view = viewOf(bytes);
  const flags = flagsOf(bytes, box);
  const trackId = view.getUint32(box.bodyStart + 4);
  let at = box.bodyStart + 8;
  const take = (flag: number, length: number): number | undefined => {
    if (!(flags & flag) || at + length > box.end) return undefined;
    at += length;
    return at - length;
  };
  const base = take(0x1, 8);
  take(0x2, 4);
  take(0x8, 4);
  const size = take(0x10, 4);
  return {
    trackId,
    base: base === undefined ? undefined : Number(view.getBigUint64(base)),
    size: size === undefined ? undefined : view.getUint32(size),
    fromHere: (flags & 0x20000) !== 0,
  };
}

/** How long a run's samples are together, and where they begin from the base, where it says so. */
function runOf(bytes: Uint8Array, box: Box, usual: number): { offset: number | undefined; length: number } {
  const view = viewOf(bytes);
  const flags = flagsOf(bytes, box);
  const count = view.getUint32(box.bodyStart + 4);
  const offset = flags & 0x1 ? view.getInt32(box.bodyStart + 8) : undefined;
  if (!(flags & 0x200)) return { offset, length: count * usual };
  const first = box.bodyStart + 8 + (flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0);
  const before = flags & 0x100 ? 4 : 0;
  const step = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length * 4;
  let length = 0;
  for (let at = first; at + step <= box.end && (at - first) / step < count; at += step)
    length += view.getUint32(at + before);
  return { offset, length };
}
