import { Refusal } from '../../failure.ts';
import { type Cut, frameOf } from '../../film/cut.ts';
import type { FilmPart } from '../../film/job.ts';
import { FRAMES_PER_SECOND } from '../../film/timeline.ts';
import { ClipFrames } from '../film/clip-frames.ts';
import { codecsFor } from '../film/codecs.ts';
import { FrameEncoder, PART_FRAMES } from '../film/encode-part.ts';
import { type EncodedSound, encodeSound, silentAac } from '../film/encode-sound.ts';
import { mp4Kit } from '../film/mp4-kit.ts';
import { readSound } from '../film/read-sound.ts';
import { writeFilm } from '../film/write-film.ts';
import { soundBetween } from './copy.ts';
import type { Open } from './look.ts';

/**
 * The piece of a video, coded anew at a constant thirty pictures a second; `told` hears how many of how many are done.
 * Throws Refusal `no-encoder` and `clip-unreadable`.
 */
export async function encodePiece(
  file: Blob,
  open: Open,
  cut: Cut,
  told: (done: number, of: number) => void,
): Promise<Blob> {
  const frame = frameOf(cut, open.inside);
  const codecs = await codecsFor(frame.width, frame.height, 'mp4');
  if (!codecs)
    throw new Refusal('no-encoder', 'This browser cannot encode video. Update it, or use another one.');
  const count = Math.max(1, Math.floor((cut.to - cut.from) * FRAMES_PER_SECOND));
  const parts: FilmPart[] = [];
  const encoder = new FrameEncoder(codecs);
  const pictures = await ClipFrames.open(file, frame.whole, cut.from);
  try {
    for (let at = 0; at < count; at += 1) {
      const picture = await pictures.show(cut.from + at / FRAMES_PER_SECOND);
      if (picture) encoder.context.drawImage(picture, -frame.x, -frame.y);
      picture?.close();
      await encoder.add(at);
      told(at + 1, count);
      if ((at + 1) % PART_FRAMES === 0 || at + 1 === count) parts.push(await encoder.part());
    }
  } finally {
    pictures.close();
    encoder.close();
  }
  const sound = await soundOf(file, open, cut, count / FRAMES_PER_SECOND);
  return writeFilm(mp4Kit, codecs, inOrder(parts), sound);
}

async function* inOrder(parts: readonly FilmPart[]): AsyncGenerator<FilmPart> {
  yield* parts;
}

/** Its own sound, as it is coded where that is AAC; silence where there is none. */
async function soundOf(
  file: Blob,
  { audio, first, inside }: Open,
  cut: Cut,
  seconds: number,
): Promise<EncodedSound> {
  if (cut.mute || !audio) return silentAac(seconds);
  if (inside.sound === 'aac') return soundBetween(audio, first + cut.from, first + cut.from + seconds);
  const heard = await readSound(file, { from: cut.from, seconds, again: false });
  return (await encodeSound(heard, 'mp4')) ?? silentAac(seconds);
}
