/** What the frame of a JPEG says of it. */
export interface JpegFrame {
  width: number;
  height: number;
  /** Colours of a pixel: 1 grey, 3 colour, 4 print. */
  channels: number;
}

/** Size and colours of a JPEG, from its first bytes; null where they do not tell (ITU-T T.81, B.2.2). */
export function readJpegFrame(head: Uint8Array): JpegFrame | null {
  const word = (at: number): number => ((head[at] ?? 0) << 8) | (head[at + 1] ?? 0);
  if (word(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < head.length && head[at] === 0xff; ) {
    const marker = head[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: word(at + 5), width: word(at + 7), channels: head[at + 9] ?? 3 };
    at += marker === 0xff ? 1 : 2 + word(at + 2);
  }
  return null;
}

/** How a PDF names the colours of a JPEG (ISO 32000-1, 7.4.8). Print JPEGs hold their colours upside down. */
export const PDF_COLOURS: Readonly<Record<number, string>> = {
  1: '/DeviceGray',
  3: '/DeviceRGB',
  4: '/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]',
};
