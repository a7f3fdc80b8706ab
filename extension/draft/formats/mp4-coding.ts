import type { Coding, PictureCodec, SoundCodec } from '../../../shared/coding.ts';
import { type Box, boxesIn } from './boxes.ts';
import { textAt } from './bytes.ts';

/** Names of sample entries as https://mp4ra.org/registered-types/sampleentries has them. */
const PICTURES: Record<string, PictureCodec> = {
  avc1: 'avc',
  avc3: 'avc',
  hvc1: 'hevc',
  hev1: 'hevc',
  dvh1: 'hevc',
  dvhe: 'hevc',
  vp08: 'vp8',
  vp09: 'vp9',
  av01: 'av1',
  apch: 'prores',
  apcn: 'prores',
  apcs: 'prores',
  apco: 'prores',
  ap4h: 'prores',
  ap4x: 'prores',
};
/** The same, and those of https://developer.apple.com/documentation/quicktime-file-format/sound_sample_description_(version_0) */
const SOUNDS: Record<string, SoundCodec> = {
  Opus: 'opus',
  '.mp3': 'mp3',
  'raw ': 'pcm',
  sowt: 'pcm',
  twos: 'pcm',
  in24: 'pcm',
  in32: 'pcm',
  fl32: 'pcm',
  fl64: 'pcm',
  lpcm: 'pcm',
  ipcm: 'pcm',
  fpcm: 'pcm',
};
/** What `mp4a` holds by its object type, https://mp4ra.org/registered-types/object-types */
const HELD: Record<number, SoundCodec> = {
  64: 'aac',
  102: 'aac',
  103: 'aac',
  104: 'aac',
  105: 'mp3',
  107: 'mp3',
  173: 'opus',
  221: 'vorbis',
};

/** How an MP4 or QuickTime file is coded, of its first tracks of each sort; null where it does not say. */
export function mp4Coding(bytes: Uint8Array, tracks: readonly Box[]): Coding | null {
  const entryOf = (handler: string): Box | null => {
    const track = tracks.find((one) => {
      const found = within(bytes, one, 'mdia', 'hdlr');
      return found && textAt(bytes, found.bodyStart + 8, 4) === handler;
    });
    const table = track && within(bytes, track, 'mdia', 'minf', 'stbl', 'stsd');
    return (table && boxesIn(bytes, table.bodyStart + 8, Math.min(table.end, bytes.length))[0]) ?? null;
  };
  const [pictures, sound] = [entryOf('vide'), entryOf('soun')];
  if (!pictures) return null;
  return { pictures: PICTURES[pictures.type] ?? 'other', sound: sound && soundIn(bytes, sound) };
}

function within(bytes: Uint8Array, parent: Box, ...path: string[]): Box | undefined {
  let found: Box | undefined = parent;
  for (const type of path)
    found = found && boxesIn(bytes, found.bodyStart, found.end).find((box) => box.type === type);
  return found;
}

function soundIn(bytes: Uint8Array, entry: Box): SoundCodec {
  if (entry.type !== 'mp4a') return SOUNDS[entry.type] ?? 'other';
  return HELD[objectType(bytes.subarray(entry.bodyStart, entry.end)) ?? 64] ?? 'other';
}

/**
 * The object type in the descriptor of `mp4a`, wherever QuickTime or MP4 puts its box (ISO/IEC 14496-1, 7.2.6.6). Without
 * one it is AAC, as QuickTime's name for it says.
 */
function objectType(entry: Uint8Array): number | undefined {
  const text = textAt(entry, 0, Math.min(entry.length, 4096));
  const at = text.indexOf('esds');
  if (at < 0) return undefined;
  // Behind version and flags: the stream's descriptor (3), in it the decoder's (4), whose first byte is the type.
  let from = afterLength(entry, at + 9);
  if (entry[at + 8] !== 3) return undefined;
  const flags = entry[from + 2] ?? 0;
  from += 3 + (flags & 128 ? 2 : 0) + (flags & 64 ? 1 + (entry[from + 3] ?? 0) : 0) + (flags & 32 ? 2 : 0);
  return entry[from] === 4 ? entry[afterLength(entry, from + 1)] : undefined;
}

/** A length has up to four bytes, of which all but the last have their highest bit set. */
function afterLength(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < at + 3 && (bytes[end] ?? 0) & 128) end += 1;
  return end + 1;
}
