import { type Box, boxesIn, boxesOf } from '../../draft/formats/boxes.ts';
import { bytesAt, textAt, viewOf } from '../../draft/formats/bytes.ts';
import { measureMp4 } from '../../draft/formats/mp4.ts';
import type { Found } from './check-film.ts';

/** What the index of an MP4 says that was written here. It is read for itself, not by what wrote it. */
export async function lookMp4(file: Blob): Promise<Found | null> {
  const measured = await measureMp4(file);
  const index = (await boxesOf(file)).find(({ type }) => type === 'moov');
  if (!measured || !index) return null;
  const bytes = await bytesAt(file, index.bodyStart, index.end - index.bodyStart);
  const boxes = boxesIn(bytes);
  const scale = timeOf(bytes, boxes, 'mvhd')?.scale ?? 0;
  const tracks = boxes
    .filter(({ type }) => type === 'trak')
    .map((one) => boxesIn(bytes, one.bodyStart, one.end));
  const trackOf = (handler: string) =>
    tracks.find((track) => {
      const found = at(bytes, track, 'mdia', 'hdlr');
      return found && textAt(bytes, found.bodyStart + 8, 4) === handler;
    });
  const [video, audio] = [trackOf('vide'), trackOf('soun')];
  if (!video || scale === 0) return null;
  return {
    ...{ mime: 'video/mp4', width: measured.width, height: measured.height },
    codec: entryOf(bytes, video),
    seconds: lengthOf(bytes, video) / scale,
    frames: packetsIn(bytes, video),
    uneven: unevenIn(bytes, video),
    sound: audio ? { codec: measured.coding?.sound ?? null, seconds: lengthOf(bytes, audio) / scale } : null,
  };
}

function at(bytes: Uint8Array, boxes: readonly Box[], ...path: string[]): Box | undefined {
  let [found, inside]: [Box | undefined, readonly Box[]] = [undefined, boxes];
  for (const type of path) {
    found = inside.find((one) => one.type === type);
    inside = found ? boxesIn(bytes, found.bodyStart, found.end) : [];
  }
  return found;
}

/** Header boxes have longer times where they are of version 1 (ISO/IEC 14496-12, 8.2.2). */
function timeOf(bytes: Uint8Array, boxes: readonly Box[], type: string): { scale: number } | null {
  const header = boxes.find((one) => one.type === type);
  const isLong = header && bytes[header.bodyStart] === 1;
  return header ? { scale: viewOf(bytes).getUint32(header.bodyStart + (isLong ? 20 : 12)) } : null;
}

/** How long a track is shown, in the unit of the whole file (8.3.2). */
function lengthOf(bytes: Uint8Array, track: readonly Box[]): number {
  const header = at(bytes, track, 'tkhd');
  if (!header) return 0;
  const view = viewOf(bytes);
  return bytes[header.bodyStart] === 1
    ? Number(view.getBigUint64(header.bodyStart + 28))
    : view.getUint32(header.bodyStart + 20);
}

function entryOf(bytes: Uint8Array, track: readonly Box[]): string | null {
  const table = at(bytes, track, 'mdia', 'minf', 'stbl', 'stsd');
  return table ? textAt(bytes, table.bodyStart + 12, 4) : null;
}

/** How far the steps from one picture to the next are apart (8.6.1.2), in seconds; the last picture has no next. */
function unevenIn(bytes: Uint8Array, track: readonly Box[]): number {
  const times = at(bytes, track, 'mdia', 'minf', 'stbl', 'stts');
  const media = at(bytes, track, 'mdia');
  const scale = media && timeOf(bytes, boxesIn(bytes, media.bodyStart, media.end), 'mdhd')?.scale;
  if (!times || !scale) return 0;
  const view = viewOf(bytes);
  const runs = Array.from({ length: view.getUint32(times.bodyStart + 4) }, (_, index) => ({
    count: view.getUint32(times.bodyStart + 8 + index * 8),
    step: view.getUint32(times.bodyStart + 12 + index * 8),
  }));
  const steps = runs
    .filter(({ count }, index) => index < runs.length - 1 || count > 1)
    .map(({ step }) => step);
  return steps.length > 0 ? (Math.max(...steps) - Math.min(...steps)) / scale : 0;
}

/** As many as have a size (8.7.3). */
function packetsIn(bytes: Uint8Array, track: readonly Box[]): number {
  const sizes = at(bytes, track, 'mdia', 'minf', 'stbl', 'stsz');
  return sizes ? viewOf(bytes).getUint32(sizes.bodyStart + 8) : 0;
}
