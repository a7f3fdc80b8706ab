/** Files of every format, as few bytes as say what is to be read from them. No picture in them decodes. */

type Part = number[] | Uint8Array<ArrayBuffer> | string;

const bytesOf = (part: Part): Uint8Array<ArrayBuffer> =>
  typeof part === 'string' ? Uint8Array.from(part, (char) => char.charCodeAt(0)) : Uint8Array.from(part);

export function join(...parts: Part[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...bytesOf(part)]));
}

export const u16 = (value: number): number[] => [(value >>> 8) & 255, value & 255];
export const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
const little = (value: number, length: number): number[] =>
  Array.from({ length }, (_, index) => (value >>> (index * 8)) & 255);

export const blobOf = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);

// JPEG

export const segment = (marker: number, ...body: Part[]): Uint8Array<ArrayBuffer> => {
  const bytes = join(...body);
  return join([0xff, marker], u16(bytes.length + 2), bytes);
};

/** An EXIF segment that says which way up, with a made-up place behind it. */
export const exif = (orientation: number): Uint8Array<ArrayBuffer> =>
  segment(
    0xe1,
    'Exif\0\0',
    'MM\0\x2a',
    u32(8),
    u16(1),
    u16(0x0112),
    u16(3),
    u32(1),
    u16(orientation),
    u16(0),
    u32(0),
    'GPS 52.5 13.4',
  );

export interface JpegParts {
  width?: number;
  height?: number;
  before?: Uint8Array[];
  /** What a camera hung on behind the picture's end. */
  behind?: string;
}

export function jpeg({ width = 1200, height = 800, before = [], behind = '' }: JpegParts = {}) {
  const frame = segment(0xc0, [8], u16(height), u16(width), [3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]);
  const scan = join(
    segment(0xda, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]),
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
  );
  return join([0xff, 0xd8], ...before.map((part) => join([...part])), frame, scan, [0xff, 0xd9], behind);
}

// PNG, GIF, WebP

export const pngChunk = (type: string, ...body: Part[]): Uint8Array<ArrayBuffer> => {
  const bytes = join(...body);
  return join(u32(bytes.length), type, bytes, u32(0));
};

export function png(width: number, height: number, ...more: Uint8Array<ArrayBuffer>[]) {
  const header = pngChunk('IHDR', u32(width), u32(height), [8, 2, 0, 0, 0]);
  return join('\x89PNG\r\n\x1a\n', header, ...more, pngChunk('IDAT', 'pixels'), pngChunk('IEND'));
}

export const gif = (
  width: number,
  height: number,
  ...more: Uint8Array<ArrayBuffer>[]
): Uint8Array<ArrayBuffer> => join('GIF89a', little(width, 2), little(height, 2), [0, 0, 0], ...more, ';');

export const webpChunk = (type: string, ...body: Part[]): Uint8Array<ArrayBuffer> => {
  const bytes = join(...body);
  return join(type, little(bytes.length, 4), bytes, bytes.length % 2 ? [0] : []);
};

export function webp(...chunks: Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const body = join('WEBP', ...chunks);
  return join('RIFF', little(body.length, 4), body);
}

export const vp8 = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  webpChunk('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a], little(width, 2), little(height, 2), 'data');
export const vp8l = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  webpChunk('VP8L', [0x2f], little((width - 1) | ((height - 1) << 14), 4), 'pixels');
export const vp8x = (width: number, height: number, flags = 0): Uint8Array<ArrayBuffer> =>
  webpChunk('VP8X', [flags, 0, 0, 0], little(width - 1, 3), little(height - 1, 3));

// ISO media files

export const box = (type: string, ...body: Part[]): Uint8Array<ArrayBuffer> => {
  const bytes = join(...body);
  return join(u32(bytes.length + 8), type, bytes);
};

const UPRIGHT = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];
const TURNED = [0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000];

const trackHeader = (width: number, height: number, turned: boolean): Uint8Array<ArrayBuffer> =>
  box(
    'tkhd',
    new Uint8Array(40),
    (turned ? TURNED : UPRIGHT).flatMap((one) => u32(one >>> 0)),
    u32(width * 65536),
    u32(height * 65536),
  );
const handler = (kind: string, entry?: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const coded = entry ? [box('minf', box('stbl', box('stsd', u32(0), u32(1), entry)))] : [];
  return box('mdia', box('hdlr', u32(0), u32(0), kind, u32(0)), ...coded);
};

export interface MovieParts {
  brand?: string;
  width?: number;
  height?: number;
  turned?: boolean;
  seconds?: number;
  /** How its tracks are coded: sample entries. Absent: the file does not say. */
  pictures?: Uint8Array<ArrayBuffer>;
  sound?: Uint8Array<ArrayBuffer>;
  /** It has no sound at all. */
  silent?: boolean;
  /** More boxes in the index. */
  more?: Uint8Array<ArrayBuffer>[];
}

/** The index stands behind the data, as cameras write it. */
export function movie(parts: MovieParts = {}): Uint8Array<ArrayBuffer> {
  const { brand = 'isom', width = 1920, height = 1080, turned = false, seconds = 12.5, more = [] } = parts;
  const header = box('mvhd', u32(0), u32(0), u32(0), u32(1000), u32(seconds * 1000), new Uint8Array(80));
  const sound = box('trak', trackHeader(0, 0, false), handler('soun', parts.sound));
  const picture = box('trak', trackHeader(width, height, turned), handler('vide', parts.pictures));
  return join(
    box('ftyp', brand, u32(512), brand),
    box('mdat', 'frames'),
    box('moov', header, ...(parts.silent ? [] : [sound]), picture, ...more),
  );
}

export function avif(width: number, height: number, turns = 0): Uint8Array<ArrayBuffer> {
  const tile = box('ispe', u32(0), u32(64), u32(64));
  const whole = box('ispe', u32(0), u32(width), u32(height));
  const properties = box('iprp', box('ipco', tile, whole, box('irot', [turns])));
  return join(box('ftyp', 'avif', u32(0), 'mif1'), box('meta', u32(0), properties), box('mdat', 'pixels'));
}

// WebM

export const sized = (id: number[], ...body: Part[]): Uint8Array<ArrayBuffer> => {
  const bytes = join(...body);
  return join(id, [0x40 | (bytes.length >>> 8), bytes.length & 255], bytes);
};

/** A track of WebM that says how it is coded; 1: pictures, 2: sound. */
export const webmTrack = (sort: 1 | 2, codec: string, ...more: Part[]): Uint8Array<ArrayBuffer> =>
  sized([0xae], sized([0x83], [sort]), sized([0x86], codec), ...more);

export function webm(
  width: number,
  height: number,
  seconds: number,
  coding?: { pictures: string; sound?: string },
): Uint8Array<ArrayBuffer> {
  const duration = new Uint8Array(4);
  new DataView(duration.buffer).setFloat32(0, seconds * 1000);
  const info = sized(
    [0x15, 0x49, 0xa9, 0x66],
    sized([0x2a, 0xd7, 0xb1], [0x0f, 0x42, 0x40]),
    sized([0x44, 0x89], duration),
  );
  const video = sized([0xe0], sized([0xb0], u16(width)), sized([0xba], u16(height)));
  const tracks = sized(
    [0x16, 0x54, 0xae, 0x6b],
    ...(coding?.sound ? [webmTrack(2, coding.sound)] : []),
    coding ? webmTrack(1, coding.pictures, video) : sized([0xae], video),
  );
  const head = sized([0x1a, 0x45, 0xdf, 0xa3], sized([0x42, 0x82], 'webm'));
  // A segment of unknown length, as recorders in browsers write it.
  return join(
    head,
    [0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    info,
    tracks,
    [0x1f, 0x43, 0xb6, 0x75, 0x80],
  );
}
