import * as z from 'zod';

/** How the pictures of a video are coded; `other`: in a way that no platform names. */
export const PictureCodec = z.enum(['avc', 'hevc', 'vp8', 'vp9', 'av1', 'prores', 'other']);
export type PictureCodec = z.infer<typeof PictureCodec>;

/** How its sound is. */
export const SoundCodec = z.enum(['aac', 'opus', 'mp3', 'vorbis', 'pcm', 'other']);
export type SoundCodec = z.infer<typeof SoundCodec>;

/** How a video is coded, as its file says. */
export const Coding = z.object({
  pictures: PictureCodec,
  /** Null: it has none. */
  sound: SoundCodec.nullable(),
});
export type Coding = z.infer<typeof Coding>;
