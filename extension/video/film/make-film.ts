import type { Coding } from '../../../shared/coding.ts';
import { Refusal } from '../../failure.ts';
import { drawFrame } from '../../film/draw-frame.ts';
import { FONT_FILES } from '../../film/font-files.ts';
import { canvasRuler, loadFonts } from '../../film/fonts.ts';
import type { FilmPart, Place } from '../../film/job.ts';
import { planFilm } from '../../film/plan-film.ts';
import { type Film, FRAMES_PER_SECOND, type Timeline } from '../../film/timeline.ts';
import { codingIn, lookInside, refuseUnfit } from './check-film.ts';
import { CODED_AS, codecsFor } from './codecs.ts';
import { FrameEncoder, PART_FRAMES } from './encode-part.ts';
import { filmSound } from './film-sound.ts';
import type { Kit } from './kit.ts';
import { ShownShots } from './shown-shots.ts';
import { writeFilm } from './write-film.ts';

/** Under which a film lies until it is stored. */
export const FILM_FILE = 'film';

/** What the making needs of the outside. */
export interface Hands {
  blobOf(sha256: string): Promise<Blob | undefined>;
  part(index: number): Promise<FilmPart | undefined>;
  keepPart(index: number, part: FilmPart): Promise<void>;
  /** Called for each frame that is done. */
  told(frames: number, of: number): void;
  /** Waits while the person has paused; throws where they gave up. */
  mayGoOn(): Promise<void>;
}

export interface MadeFilm {
  file: Blob;
  poster: Blob;
  mime: 'video/mp4' | 'video/webm';
  width: number;
  height: number;
  seconds: number;
  coding: Coding;
}

/**
 * Makes a Film's video, in parts that are kept as they are done: begun again it goes on after the last of them. `places`
 * are what it must please one rule of each. Throws Refusal `no-encoder`, `media-gone`, `film-unfit`, `sound-unfit` and what its parts throw.
 */
export async function makeFilm(
  film: Film,
  places: readonly Place[],
  hands: Hands,
  kit: Kit,
): Promise<MadeFilm> {
  await loadFonts(FONT_FILES);
  const { timeline } = planFilm(film, canvasRuler());
  const scale = film.side / 1080;
  const width = Math.round(timeline.width * scale);
  const height = Math.round(timeline.height * scale);
  const codecs = await codecsFor(width, height, kit.container);
  if (!codecs)
    throw new Refusal('no-encoder', 'This browser cannot encode video. Update it, or use another one.');
  const frames = Math.round(timeline.seconds * FRAMES_PER_SECOND);
  const count = Math.ceil(frames / PART_FRAMES);
  const shots = new ShownShots(film, timeline, scale, hands.blobOf);
  try {
    await shots.begin();
    const encoder = new FrameEncoder(codecs);
    try {
      for (let index = 0; index < count; index += 1) {
        if (await hands.part(index)) continue;
        const end = Math.min(frames, (index + 1) * PART_FRAMES);
        for (let frame = index * PART_FRAMES; frame < end; frame += 1) {
          await hands.mayGoOn();
          const seconds = frame / FRAMES_PER_SECOND;
          drawFrame(encoder.context, timeline, seconds, await shots.at(seconds), scale);
          await encoder.add(frame);
          hands.told(frame + 1, frames);
        }
        await hands.keepPart(index, await encoder.part());
      }
    } finally {
      encoder.close();
    }
    const sound = await filmSound(film, timeline, codecs, hands.blobOf);
    const file = await writeFilm(kit, codecs, partsOf(hands, count), frames, sound, FILM_FILE);
    const found = await lookInside(file, kit);
    refuseUnfit(
      found,
      {
        codec: CODED_AS[codecs.video],
        width,
        height,
        seconds: timeline.seconds,
        frames,
        sound: sound !== null,
        even: true,
      },
      file.size,
      places,
    );
    const { mime, seconds } = found;
    return {
      file,
      mime,
      width,
      height,
      seconds,
      coding: codingIn(found, codecs.video),
      poster: await posterOf(timeline, shots, width, height, scale),
    };
  } finally {
    shots.close();
  }
}

async function* partsOf(hands: Hands, count: number): AsyncGenerator<FilmPart> {
  for (let index = 0; index < count; index += 1) {
    const part = await hands.part(index);
    if (!part) throw new Error('A part of the video is gone');
    yield part;
  }
}

async function posterOf(
  timeline: Timeline,
  shots: ShownShots,
  width: number,
  height: number,
  scale: number,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('No canvas to draw on');
  drawFrame(context, timeline, timeline.poster, await shots.at(timeline.poster), scale);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
}
