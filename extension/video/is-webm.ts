/** Whether a file begins as Matroska and WebM do, whatever it is called. https://www.rfc-editor.org/rfc/rfc8794 */
export async function isWebm(file: Blob): Promise<boolean> {
  const [a, b, c, d] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return a === 0x1a && b === 0x45 && c === 0xdf && d === 0xa3;
}
