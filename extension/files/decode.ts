/** Text out of the bytes of a table, however they were written. */

const starts = (bytes: Uint8Array, ...marks: number[]): boolean =>
  marks.every((mark, at) => bytes[at] === mark);

/** Of UTF-16 without a mark, nearly every second byte of Western text is nothing. */
function halfEmpty(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const look = bytes.subarray(0, 2_000);
  let [even, odd] = [0, 0];
  for (let at = 0; at < look.length; at += 1)
    if (look[at] === 0) {
      if (at % 2 === 0) even += 1;
      else odd += 1;
    }
  const half = look.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null;
}

/**
 * UTF-8 with and without its mark, UTF-16 of both kinds, and what Windows writes in the West where it is none of these.
 * https://encoding.spec.whatwg.org/#bom-sniff
 */
export function textOf(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = halfEmpty(bytes);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
