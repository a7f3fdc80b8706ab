import type { Avc } from '../../film/cut.ts';

/** Profiles whose parameter sets say how colours are coded (ITU-T H.264, 7.3.2.1.1); of the others it is known. */
const HIGH = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135];

/** Reads bits and the numbers that Exp-Golomb codes of them (ITU-T H.264, 9.1). */
class Bits {
  private at = 0;
  private readonly bytes: number[];

  constructor(bytes: readonly number[]) {
    // A three behind two zeros only keeps them from looking like the beginning of something else.
    this.bytes = bytes.filter((one, at) => !(one === 3 && bytes[at - 1] === 0 && bytes[at - 2] === 0));
  }

  bit(): number {
    const byte = this.bytes[this.at >> 3];
    if (byte === undefined) throw new Error('It ends too early');
    this.at += 1;
    return (byte >> (7 - ((this.at - 1) & 7))) & 1;
  }

  number(): number {
    let zeros = 0;
    while (this.bit() === 0) zeros += 1;
    let value = 1;
    for (let count = 0; count < zeros; count += 1) value = value * 2 + this.bit();
    return value - 1;
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 1 ? (value + 1) / 2 : -value / 2;
  }
}

/** How a video in H.264 is coded, out of its decoder's configuration (ISO/IEC 14496-15, 5.3.3.1); null where it is none. */
export function readAvc(source: AllowSharedBufferSource): Avc | null {
  const record = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  const length = ((record[6] ?? 0) << 8) | (record[7] ?? 0);
  if (record[0] !== 1 || ((record[5] ?? 0) & 31) === 0 || length < 4) return null;
  const [, profile = 0, , level = 0, ...rest] = record.subarray(8, 8 + length);
  try {
    return { profile, level, ...readColours(new Bits(rest), HIGH.includes(profile)) };
  } catch {
    return null;
  }
}

function readColours(bits: Bits, isHigh: boolean): Pick<Avc, 'chroma' | 'depth' | 'isProgressive'> {
  bits.number();
  let [chroma, depth] = [1, 8];
  if (isHigh) {
    chroma = bits.number();
    if (chroma === 3) bits.bit();
    depth = 8 + Math.max(bits.number(), bits.number());
    bits.bit();
    if (bits.bit() === 1) skipLists(bits, chroma === 3 ? 12 : 8);
  }
  bits.number();
  const order = bits.number();
  if (order === 0) bits.number();
  if (order === 1) {
    bits.bit();
    bits.signed();
    bits.signed();
    for (let count = bits.number(); count > 0; count -= 1) bits.signed();
  }
  bits.number();
  bits.bit();
  bits.number();
  bits.number();
  return { chroma, depth, isProgressive: bits.bit() === 1 };
}

function skipLists(bits: Bits, lists: number): void {
  for (let list = 0; list < lists; list += 1) {
    if (bits.bit() === 0) continue;
    let [last, next] = [8, 8];
    for (let at = 0; at < (list < 6 ? 16 : 64) && next !== 0; at += 1) {
      next = (last + bits.signed() + 256) % 256;
      last = next === 0 ? last : next;
    }
  }
}
