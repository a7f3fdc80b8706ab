/** Pixels of a JPEG, WebP or PNG as its header states them; nothing when it cannot be read. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | Record<string, never> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) === 0xffd8) return jpegSize(view);
    if (view.getUint32(0) === 0x52494646) return webpSize(view);
    if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
  } catch {
    // A header cut short is a picture nobody can measure.
  }
  return {};
}

/** Walks the JPEG's segments to the frame header, which holds the size (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): { width: number; height: number } {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  throw new RangeError('no frame header');
}

/** The three WebP layouts (https://developers.google.com/speed/webp/docs/riff_container). */
function webpSize(view: DataView): { width: number; height: number } {
  const layout = view.getUint32(12);
  if (layout === 0x56503858) return { width: 1 + low24(view, 24), height: 1 + low24(view, 27) };
  if (layout === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

function low24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
