/** The elements that Matroska and WebM are made of: https://www.rfc-editor.org/rfc/rfc8794 */

/** One element: its id, and where its body begins and ends. */
export interface Element {
  id: number;
  from: number;
  to: number;
}

/** Elements side by side, up to one of the id `last`; one of unknown length reaches to the end of what was read. */
export function elementsIn(bytes: Uint8Array, from: number, to: number, last?: number): Element[] {
  const elements: Element[] = [];
  for (let at = from; at < to; ) {
    const id = readVariable(bytes, at, true);
    const size = id && readVariable(bytes, at + id.length, false);
    if (!id || !size) break;
    const body = at + id.length + size.length;
    const end = Math.min(size.unknown ? to : body + size.value, to);
    if (id.value === last) break;
    elements.push({ id: id.value, from: body, to: end });
    at = end;
  }
  return elements;
}

/** The number in the first element of that id. */
export function unsigned(bytes: Uint8Array, elements: readonly Element[], id: number): number | undefined {
  const found = elements.find((one) => one.id === id);
  return found && bytes.subarray(found.from, found.to).reduce((value, byte) => value * 256 + byte, 0);
}

/** A number whose first byte tells how many bytes it has; ids keep that mark, sizes do not. */
export function readVariable(
  bytes: Uint8Array,
  at: number,
  keepMark: boolean,
): { value: number; length: number; unknown: boolean } | null {
  const first = bytes[at];
  if (!first) return null;
  const length = Math.clz32(first) - 23;
  if (at + length > bytes.length) return null;
  let value = keepMark ? first : first & (0xff >> length);
  let unknown = value === 0xff >> length;
  for (let index = 1; index < length; index += 1) {
    const next = bytes[at + index] as number;
    unknown &&= next === 0xff;
    value = value * 256 + next;
  }
  return { value, length, unknown };
}
