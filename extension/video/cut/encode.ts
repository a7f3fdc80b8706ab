import { Refusal } from '../../failure.ts';
import { type Cut, frameOf } from '../../film/cut.ts';
import type { FilmPart } from '../../film/job.ts';
import { FRAMES_PER_SECOND } from '../../film/timeline.ts';
import { ClipFrames } from '../film/clip-frames.ts';
import { type Codecs, codecsFor } from '../film/codecs.ts';
import { FrameEncoder, PART_FRAMES } from '../film/encode-part.ts';
import type { Kit } from '../film/kit.ts';
import { writeFilm } from '../film/write-film.ts';
import type { Progress } from '../work.ts';
import type { Brings } from './brings.ts';
import type { Open } from './look.ts';
import { pieceSound } from './piece-sound.ts';

/** What cutting needs of the outside: parts that are kept, so that it goes on after the last of them. */
export interface CutHands extends Progress {
  part(index: number): Promise<FilmPart | undefined>;
  keepPart(index: number, part: FilmPart): Promise<void>;
}

/**
 * The piece of a video, coded anew at a constant thirty pictures a second, in the first kind of file that this browser
 * can write; it lies under `name`. Throws Refusal `no-encoder` and `clip-unreadable`.
 */
export async function encodePiece(
  file: Blob,
  open: Open,
  cut: Cut,
  brings: Brings,
  hands: CutHands,
  name: string,
): Promise<{ file: Blob; kit: Kit; video: Codecs['video'] }> {
  const frame = frameOf(cut, open.inside);
  const { kit, codecs } = await writable(frame.width, frame.height, brings);
  const count = Math.max(1, Math.floor((cut.to - cut.from) * FRAMES_PER_SECOND));
  const parts = Math.ceil(count / PART_FRAMES);
  const encoder = new FrameEncoder(codecs);
  let pictures: ClipFrames | undefined;
  try {
    for (let index = 0; index < parts; index += 1) {
      if (await hands.part(index)) continue;
      const first = index * PART_FRAMES;
      const end = Math.min(count, first + PART_FRAMES);
      pictures ??= await ClipFrames.open(
        file,
        frame.whole,
        cut.from + first / FRAMES_PER_SECOND,
        brings.formats,
      );
      for (let at = first; at < end; at += 1) {
        await hands.mayGoOn();
        const picture = await pictures.show(cut.from + at / FRAMES_PER_SECOND);
        if (picture) encoder.context.drawImage(picture, -frame.x, -frame.y);
        picture?.close();
        await encoder.add(at);
        hands.told(at + 1, count);
      }
      await hands.keepPart(index, await encoder.part());
    }
  } finally {
    pictures?.close();
    encoder.close();
  }
  const stretch = { from: cut.from, seconds: count / FRAMES_PER_SECOND };
  const sound = await pieceSound(file, open, cut, stretch, kit.container);
  const written = await writeFilm(kit, codecs, partsOf(hands, parts), count, sound, name);
  return { file: written, kit, video: codecs.video };
}

async function writable(
  width: number,
  height: number,
  { kits }: Brings,
): Promise<{ kit: Kit; codecs: Codecs }> {
  for (const kit of kits) {
    const codecs = await codecsFor(width, height, kit.container);
    if (codecs) return { kit, codecs };
  }
  throw new Refusal('no-encoder', 'This browser cannot encode video. Update it, or use another one.');
}

async function* partsOf(hands: CutHands, count: number): AsyncGenerator<FilmPart> {
  for (let index = 0; index < count; index += 1) {
    const part = await hands.part(index);
    if (!part) throw new Error('A part of the video is gone');
    yield part;
  }
}
