const NAMES: Record<string, string> = {
  avc: 'H.264',
  hevc: 'HEVC',
  vp8: 'VP8',
  vp9: 'VP9',
  av1: 'AV1',
  prores: 'ProRes',
  aac: 'AAC',
  opus: 'Opus',
  mp3: 'MP3',
  vorbis: 'Vorbis',
  pcm: 'PCM',
};

/** What people call a codec; undefined for what is none of ours. */
export const codecName = (codec: string | number | undefined): string | undefined => NAMES[String(codec)];
