/** Reads a small zip by its central directory, as any tool does; checks every sum. */

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});
const crcOf = (bytes: Uint8Array): number =>
  (bytes.reduce((sum, byte) => (sum >>> 8) ^ (crcTable[(sum ^ byte) & 0xff] as number), 0xffffffff) ^
    0xffffffff) >>>
  0;

/** By name. Throws for what is no zip, or whose sums are wrong. */
export function readZip(zip: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('This is no zip');
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [crc, size] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true)];
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = zip.slice(from, from + size);
    if (crcOf(bytes) !== crc) throw new Error(`The sum of ${name} is wrong`);
    files.set(name, bytes);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

export const textIn = (files: Map<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(files.get(name));

export const linesIn = <Row = Record<string, unknown>>(files: Map<string, Uint8Array>, name: string): Row[] =>
  textIn(files, name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
