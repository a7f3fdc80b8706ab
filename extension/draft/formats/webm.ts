import type { Coding, PictureCodec, SoundCodec } from '../../../shared/coding.ts';
import { bytesAt, type Size, textAt, type VideoFacts, viewOf } from './bytes.ts';
import { type Element, elementsIn, unsigned } from './elements.ts';

/** Element ids of https://www.rfc-editor.org/rfc/rfc9559 that lead to a picture's size and the length. */
const ID = {
  header: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  sort: 0x83,
  codec: 0x86,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  cluster: 0x1f43b675,
} as const;

/** Info and tracks stand before the first cluster; files that put more than this before it are not read. */
const HEAD_BYTES = 4_194_304;

/** https://www.matroska.org/technical/codec_specs.html */
const PICTURES: Record<string, PictureCodec> = {
  V_VP8: 'vp8',
  V_VP9: 'vp9',
  V_AV1: 'av1',
  'V_MPEG4/ISO/AVC': 'avc',
  'V_MPEGH/ISO/HEVC': 'hevc',
  V_PRORES: 'prores',
};
const SOUNDS: Record<string, SoundCodec> = {
  A_OPUS: 'opus',
  A_VORBIS: 'vorbis',
  A_AAC: 'aac',
  'A_MPEG/L3': 'mp3',
  'A_PCM/INT/LIT': 'pcm',
  'A_PCM/INT/BIG': 'pcm',
  'A_PCM/FLOAT/IEEE': 'pcm',
};

export async function measureWebm(blob: Blob): Promise<VideoFacts | null> {
  const bytes = await bytesAt(blob, 0, HEAD_BYTES);
  const segment = before(bytes, 0, bytes.length).find((one) => one.id === ID.segment);
  if (!segment) return null;
  const parts = before(bytes, segment.from, segment.to);
  const tracks = within(bytes, parts, ID.tracks)
    .filter((one) => one.id === ID.track)
    .map((track) => before(bytes, track.from, track.to));
  const size = trackSizes(bytes, tracks)[0];
  if (!size) return null;
  const seconds = secondsOf(bytes, parts);
  const coding = codingOf(bytes, tracks);
  return { ...size, ...(seconds === undefined ? {} : { seconds }), ...(coding ? { coding } : {}) };
}

/** Elements side by side, up to the first cluster. */
const before = (bytes: Uint8Array, from: number, to: number): Element[] =>
  elementsIn(bytes, from, to, ID.cluster);

function trackSizes(bytes: Uint8Array, tracks: Element[][]): Size[] {
  return tracks.flatMap((track) => {
    const video = within(bytes, track, ID.video);
    const [width, height] = [unsigned(bytes, video, ID.width), unsigned(bytes, video, ID.height)];
    return width && height ? [{ width, height }] : [];
  });
}

/** Tracks of sort 1 are pictures, those of sort 2 sound. */
function codingOf(bytes: Uint8Array, tracks: Element[][]): Coding | null {
  const codecOf = (sort: number): string | undefined => {
    const codec = tracks
      .find((track) => unsigned(bytes, track, ID.sort) === sort)
      ?.find(({ id }) => id === ID.codec);
    return codec && textAt(bytes, codec.from, Math.min(64, codec.to - codec.from));
  };
  const [pictures, sound] = [codecOf(1), codecOf(2)];
  if (!pictures) return null;
  // Older files say behind AAC which of its kinds it is.
  const plain = sound?.startsWith('A_AAC') ? 'A_AAC' : sound;
  return { pictures: PICTURES[pictures] ?? 'other', sound: plain ? (SOUNDS[plain] ?? 'other') : null };
}

function secondsOf(bytes: Uint8Array, parts: Element[]): number | undefined {
  const info = within(bytes, parts, ID.info);
  const found = info.find((one) => one.id === ID.duration);
  if (!found) return undefined;
  const view = viewOf(bytes);
  const units = found.to - found.from === 8 ? view.getFloat64(found.from) : view.getFloat32(found.from);
  // Nanoseconds to one unit; a million where the file does not say.
  const seconds = (units * (unsigned(bytes, info, ID.scale) ?? 1_000_000)) / 1e9;
  return seconds > 0 ? seconds : undefined;
}

function within(bytes: Uint8Array, elements: Element[], id: number): Element[] {
  const found = elements.find((one) => one.id === id);
  return found ? before(bytes, found.from, found.to) : [];
}
