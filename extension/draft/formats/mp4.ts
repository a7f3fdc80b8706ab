import { type Box, boxesIn, boxesOf } from './boxes.ts';
import { bytesAt, type Size, textAt, type VideoFacts, viewOf } from './bytes.ts';
import { mp4Coding } from './mp4-coding.ts';

/** An index larger than this belongs to no video that anybody posts. */
const INDEX_BYTES = 67_108_864;

/** Size, length and coding of an MP4 or QuickTime file, read from its index wherever that stands. Null where it has none. */
export async function measureMp4(blob: Blob): Promise<VideoFacts | null> {
  const index = (await boxesOf(blob)).find((box) => box.type === 'moov');
  if (!index || index.end - index.start > INDEX_BYTES) return null;
  const bytes = await bytesAt(blob, index.bodyStart, index.end - index.bodyStart);
  const boxes = boxesIn(bytes);
  const tracks = boxes.filter((box) => box.type === 'trak');
  const size = tracks.map((track) => shownSize(bytes, track)).find((found) => found !== null);
  if (!size) return null;
  const seconds = secondsOf(bytes, boxes);
  const coding = mp4Coding(bytes, tracks);
  return { ...size, ...(seconds === undefined ? {} : { seconds }), ...(coding ? { coding } : {}) };
}

const child = (bytes: Uint8Array, parent: Box, type: string): Box | undefined =>
  boxesIn(bytes, parent.bodyStart, parent.end).find((box) => box.type === type);

/** Fields of a header box stand elsewhere when it is of version 1, whose times are 64 bits long. */
const isLong = (bytes: Uint8Array, box: Box): boolean => bytes[box.bodyStart] === 1;

function secondsOf(bytes: Uint8Array, boxes: Box[]): number | undefined {
  const view = viewOf(bytes);
  const header = boxes.find((box) => box.type === 'mvhd');
  if (!header || header.end > bytes.length) return undefined;
  const long = isLong(bytes, header);
  const scale = view.getUint32(header.bodyStart + (long ? 20 : 12));
  const at = header.bodyStart + (long ? 24 : 16);
  const whole = long ? Number(view.getBigUint64(at)) : view.getUint32(at);
  const units = whole || fragmentedUnits(bytes, boxes);
  return scale > 0 && units > 0 && units !== 0xffffffff ? units / scale : undefined;
}

/** A file in fragments says its length in the extends header, if at all. */
function fragmentedUnits(bytes: Uint8Array, boxes: Box[]): number {
  const extended = boxes.find((box) => box.type === 'mvex');
  const header = extended && child(bytes, extended, 'mehd');
  if (!header) return 0;
  const view = viewOf(bytes);
  const at = header.bodyStart + 4;
  return isLong(bytes, header) ? Number(view.getBigUint64(at)) : view.getUint32(at);
}

/** Pixels of a picture track as players show it: turned by a quarter where its matrix says so. Null for sound. */
function shownSize(bytes: Uint8Array, track: Box): Size | null {
  const header = child(bytes, track, 'tkhd');
  const media = child(bytes, track, 'mdia');
  const handler = media && child(bytes, media, 'hdlr');
  if (!header || !handler || textAt(bytes, handler.bodyStart + 8, 4) !== 'vide') return null;
  if (header.end > bytes.length) return null;
  const view = viewOf(bytes);
  const matrix = header.bodyStart + (isLong(bytes, header) ? 52 : 40);
  const turned = view.getInt32(matrix) === 0 && view.getInt32(matrix + 4) !== 0;
  const [width, height] = [view.getUint32(matrix + 36) / 65536, view.getUint32(matrix + 40) / 65536];
  if (width < 1 || height < 1) return null;
  const [across, down] = [Math.round(width), Math.round(height)];
  return turned ? { width: down, height: across } : { width: across, height: down };
}
