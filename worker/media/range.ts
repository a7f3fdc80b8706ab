export interface ByteRange {
  first: number;
  /** Included. */
  last: number;
}

/**
 * One byte range of a Range header (RFC 9110, 14.1.2). Null: send the whole (no header, another unit, several
 * ranges); 'none': nothing of it is there.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'none' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === '' && to === '') return null;
  if (from === '') {
    const count = Math.min(Number(to), size);
    return count === 0 ? 'none' : { first: size - count, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return null;
  return first >= size ? 'none' : { first, last };
}
