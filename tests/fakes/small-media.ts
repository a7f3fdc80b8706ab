/** The smallest bytes that say what a test needs of a picture or video; nothing in them can be shown or played. */

/** A JPEG whose frame header states the size in pixels, padded to `bytes`. */
export function smallJpeg(width = 1080, height = 1350, bytes = 400): Uint8Array<ArrayBuffer> {
  const frame = [0xff, 0xc0, 0, 17, 8, ...u16(height), ...u16(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
  return padded([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame, 0xff, 0xd9], bytes);
}

/** A WebP (lossy layout) of the size in pixels. */
export function smallWebp(width = 1080, height = 1350): Uint8Array<ArrayBuffer> {
  const size = [width & 0xff, width >> 8, height & 0xff, height >> 8];
  return padded(
    [...ascii('RIFF'), 40, 0, 0, 0, ...ascii('WEBPVP8 '), 28, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, ...size],
    60,
  );
}

export function smallPng(): Uint8Array<ArrayBuffer> {
  return padded(
    [0x89, ...ascii('PNG\r\n\x1a\n'), ...u32(13), ...ascii('IHDR'), ...u32(100), ...u32(100)],
    60,
  );
}

/** A GIF of the size in pixels. */
export function smallGif(width = 800, height = 600): Uint8Array<ArrayBuffer> {
  return padded([...ascii('GIF89a'), width & 0xff, width >> 8, height & 0xff, height >> 8], 400);
}

export interface MovieAsked {
  seconds?: number;
  width?: number;
  height?: number;
  /** The whole length of the file. */
  bytes?: number;
  /** `isom` for MP4, `qt  ` for QuickTime. */
  brand?: string;
}

/** An MP4 or QuickTime file whose description states length and size in pixels; the rest is empty media data. */
export function smallMovie(asked: MovieAsked = {}): Uint8Array<ArrayBuffer> {
  const { seconds = 12, width = 1080, height = 1920, bytes = 1000, brand = 'isom' } = asked;
  const header = box('mvhd', [...zeros(12), ...u32(1000), ...u32(Math.round(seconds * 1000)), ...zeros(80)]);
  const track = box('trak', box('tkhd', [...zeros(76), ...u16(width), 0, 0, ...u16(height), 0, 0]));
  const front = [...box('ftyp', [...ascii(brand), ...u32(512)]), ...box('moov', [...header, ...track])];
  return padded([...front, ...u32(bytes - front.length), ...ascii('mdat')], bytes);
}

export function smallWebm(): Uint8Array<ArrayBuffer> {
  return padded([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84, ...ascii('webm')], 300);
}

function box(type: string, body: number[]): number[] {
  return [...u32(body.length + 8), ...ascii(type), ...body];
}

function padded(front: number[], bytes: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.max(bytes, front.length));
  whole.set(front);
  return whole;
}

function ascii(text: string): number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}

function u16(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}

function u32(value: number): number[] {
  return [...u16(Math.floor(value / 2 ** 16)), ...u16(value % 2 ** 16)];
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}
