/** A box of an MP4 (ISO/IEC 14496-12, 4.2): its name, and where in the file what it holds begins and ends. */
interface Box {
  name: string;
  from: number;
  to: number;
}

/** What an MP4 says of itself. */
export interface Mp4Facts {
  /** Its boxes, in their order. */
  order: string[];
  /** Of the picture: the numbers of ITU-T H.273, and whether they have the full range. */
  colour: { primaries: number; transfer: number; matrix: number; isFull: boolean } | null;
  /** How long pictures are shown, each length once; in seconds. */
  steps: number[];
  /** How long picture and sound are, seconds. */
  video: number;
  audio: number | null;
}

const HOLDING = ['moov', 'trak', 'mdia', 'minf', 'stbl'];
/** What stands in front of the boxes that these hold. */
const HEADS: Record<string, number> = { stsd: 8, avc1: 78 };

/** Reads an MP4 by itself: tests must not ask the code that wrote it. */
export function readMp4(file: Buffer): Mp4Facts {
  const boxesIn = (from: number, to: number): Box[] => {
    const found: Box[] = [];
    for (let at = from; at + 8 <= to; ) {
      const short = file.readUInt32BE(at);
      const isLong = short === 1;
      const size = isLong ? Number(file.readBigUInt64BE(at + 8)) : short || to - at;
      found.push({
        name: file.toString('latin1', at + 4, at + 8),
        from: at + (isLong ? 16 : 8),
        to: at + size,
      });
      at += size;
    }
    return found;
  };
  const all = ({ name, from, to }: Box): Box[] => {
    const head = HEADS[name];
    if (head === undefined && !HOLDING.includes(name)) return [];
    return boxesIn(from + (head ?? 0), to).flatMap((one) => [one, ...all(one)]);
  };
  const top = boxesIn(0, file.length);
  const tracks = top
    .filter(({ name }) => name === 'moov')
    .flatMap((moov) => boxesIn(moov.from, moov.to))
    .filter(({ name }) => name === 'trak')
    .map((trak) => {
      const inside = all(trak);
      const at = (name: string): number | undefined => inside.find((one) => one.name === name)?.from;
      const [hdlr = 0, mdhd = 0, stts = 0] = [at('hdlr'), at('mdhd'), at('stts')];
      const isLate = file[mdhd] === 1;
      const scale = file.readUInt32BE(mdhd + (isLate ? 20 : 12));
      const entries = file.readUInt32BE(stts + 4);
      const runs = Array.from({ length: entries }, (_, index) => ({
        count: file.readUInt32BE(stts + 8 + index * 8),
        step: file.readUInt32BE(stts + 12 + index * 8) / scale,
      }));
      return {
        kind: file.toString('latin1', hdlr + 8, hdlr + 12),
        colr: at('colr'),
        steps: [...new Set(runs.map(({ step }) => step))],
        seconds: runs.reduce((sum, { count, step }) => sum + count * step, 0),
      };
    });
  const video = tracks.find(({ kind }) => kind === 'vide');
  if (!video) throw new Error('It has no picture');
  const { colr } = video;
  return {
    order: top.map(({ name }) => name),
    colour:
      colr === undefined
        ? null
        : {
            primaries: file.readUInt16BE(colr + 4),
            transfer: file.readUInt16BE(colr + 6),
            matrix: file.readUInt16BE(colr + 8),
            isFull: ((file[colr + 10] ?? 0) & 128) !== 0,
          },
    steps: video.steps,
    video: video.seconds,
    audio: tracks.find(({ kind }) => kind === 'soun')?.seconds ?? null,
  };
}
