/** Follows the boxes of an MP4 or QuickTime file as it streams by and keeps only the one that describes it. */
export interface MovieWatch {
  feed(bytes: Uint8Array): void;
  facts(): { seconds?: number; width?: number; height?: number };
}

/** A description larger than this is not one a phone or an encoder writes. */
const MAX_MOOV = 32 * 1024 * 1024;

/** Box layout: ISO/IEC 14496-12, 4.2 (size, type, large size) and 8.2.2 (movie header). */
export function movieWatch(): MovieWatch {
  const header = new Uint8Array(16);
  const view = new DataView(header.buffer);
  let have = 0;
  let skip = 0;
  let moov: Uint8Array | undefined;
  let kept = 0;
  let lost = false;

  function open(): void {
    const small = view.getUint32(0);
    const wide = small === 1;
    if (have < (wide ? 16 : 8)) return;
    const size = wide ? view.getUint32(8) * 2 ** 32 + view.getUint32(12) : small;
    const left = size - have;
    const type = String.fromCharCode(...header.subarray(4, 8));
    // Size 0 means "to the end"; anything else too small, or an unprintable type, is no box at all.
    if (size === 0 || left < 0 || !/^[\x20-\x7e]{4}$/.test(type)) lost = true;
    else if (type === 'moov' && !moov && left <= MAX_MOOV) moov = new Uint8Array(left);
    else skip = left;
    have = 0;
  }

  return {
    feed(bytes) {
      for (let at = 0; at < bytes.length && !lost; ) {
        if (skip > 0) {
          const step = Math.min(skip, bytes.length - at);
          skip -= step;
          at += step;
        } else if (moov && kept < moov.length) {
          const piece = bytes.subarray(at, at + moov.length - kept);
          moov.set(piece, kept);
          kept += piece.length;
          at += piece.length;
        } else {
          header[have++] = bytes[at++] as number;
          if (have === 8 || have === 16) open();
        }
      }
    },
    facts() {
      return moov && kept === moov.length ? describe(moov) : {};
    },
  };
}

function describe(moov: Uint8Array): { seconds?: number; width?: number; height?: number } {
  const facts: { seconds?: number; width?: number; height?: number } = {};
  for (const box of boxes(moov)) {
    if (box.type === 'mvhd') facts.seconds = duration(box.view);
    if (box.type !== 'trak') continue;
    for (const inner of boxes(box.bytes)) {
      if (inner.type !== 'tkhd') continue;
      // Width and height close the track header, as 16.16 numbers; a sound track has zeros there.
      const width = inner.view.getUint16(inner.view.byteLength - 8);
      const height = inner.view.getUint16(inner.view.byteLength - 4);
      if (width > 0 && height > 0) Object.assign(facts, { width, height });
    }
  }
  return facts;
}

function duration(mvhd: DataView): number {
  const long = mvhd.getUint8(0) === 1;
  const scale = mvhd.getUint32(long ? 20 : 12);
  const units = long ? Number(mvhd.getBigUint64(24)) : mvhd.getUint32(16);
  return scale > 0 ? units / scale : 0;
}

function* boxes(bytes: Uint8Array): Generator<{ type: string; bytes: Uint8Array; view: DataView }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at);
    if (size < 8 || at + size > bytes.length) return;
    const inner = bytes.subarray(at + 8, at + size);
    yield {
      type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)),
      bytes: inner,
      view: new DataView(inner.buffer, inner.byteOffset, inner.byteLength),
    };
    at += size;
  }
}
