import { BlobSource, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import type { Cut } from '../../extension/film/cut.ts';
import { drawFrame, type Ready } from '../../extension/film/draw-frame.ts';
import { FONT_FILES } from '../../extension/film/font-files.ts';
import { canvasRuler, loadFonts } from '../../extension/film/fonts.ts';
import type { FilmPart, Place } from '../../extension/film/job.ts';
import { planFilm } from '../../extension/film/plan-film.ts';
import { lookAt, readyPhoto, sizeNeeded } from '../../extension/film/ready-photo.ts';
import type { Box, Film, Shot } from '../../extension/film/timeline.ts';
import { copyPiece } from '../../extension/video/cut/copy.ts';
import { cutVideo } from '../../extension/video/cut/cut-video.ts';
import { makeFilm } from '../../extension/video/film/make-film.ts';
import { mp4Kit } from '../../extension/video/film/mp4-kit.ts';
import { ANY } from '../../extension/video/film/read-webm.ts';
import { webmKit } from '../../extension/video/film/webm-kit.ts';
import { demuxed } from './demuxed.ts';
import { fitted, interestIn } from './fitted.ts';
import { inOpus } from './in-opus.ts';
import { clipOff, frameOff, type LookedBack, lookBack } from './look-back.ts';
import { markedOff } from './marked.ts';
import { scrubbed } from './scrubbed.ts';
import { sought } from './sought.ts';
import { toneAsOgg } from './tone-as-ogg.ts';

/** What tests ask of a page that has the film's code; photos are known by their sample's name. */
const blobOf = async (name: string): Promise<Blob> =>
  painted.get(name) ??
  (await fetch(name.startsWith('tone.') ? `/sounds/${name}` : `/samples/${name}`)).blob();

/** Photos that were painted here, by name. They are written down as they would be in a database. */
const painted = new Map<string, Blob>();

async function shotOf(name: string, words = ''): Promise<Shot> {
  const image = await createImageBitmap(await blobOf(name));
  const { width, height } = image;
  const shot = { sha256: name, width, height, interest: lookAt(image).interest, words };
  image.close();
  return shot;
}

/** Frames of a film beside each other; without seconds one of each scene and one of its title. */
async function sheet(film: Film, seconds: number[] | null, width: number): Promise<string> {
  await loadFonts(FONT_FILES);
  const { timeline } = planFilm(film, canvasRuler());
  const scale = width / timeline.width;
  const ready = new Map<number, Ready>();
  for (const [index, shot] of film.shots.entries())
    ready.set(
      index,
      await readyPhoto(await blobOf(shot.sha256), sizeNeeded(timeline, index, shot, scale), {
        width: timeline.width * 0.25,
        height: timeline.height * 0.25,
      }),
    );
  const times =
    seconds ?? timeline.scenes.map(({ from, to }) => (from === 0 ? timeline.poster : (from + to) / 2));
  if (!seconds) times.push(timeline.seconds - 0.5);
  const height = Math.round(timeline.height * scale);
  const canvas = new OffscreenCanvas((width + 8) * times.length, height);
  const whole = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (const [index, time] of times.entries()) {
    const frame = new OffscreenCanvas(width, height);
    drawFrame(
      frame.getContext('2d') as OffscreenCanvasRenderingContext2D,
      timeline,
      time,
      { shot: (at) => ready.get(at) ?? null, logo: () => null },
      scale,
    );
    whole.drawImage(frame, index * (width + 8), 0);
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  return base64(blob);
}

const base64 = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] as string);
    reader.readAsDataURL(blob);
  });

const made = new Map<string, Blob>();
const copies = { piece: copyPiece, kit: mp4Kit };
const ANY_TO_MP4 = { formats: ANY, kits: [mp4Kit, webmKit], copies };
const ANY_TO_WEBM = { formats: ANY, kits: [webmKit], copies };

/** Makes the film's video and keeps it under a name; answers how long it took and what a demuxer finds in it. */
async function make(film: Film, name: string, container: 'mp4' | 'webm' = 'mp4') {
  const kit = container === 'mp4' ? mp4Kit : webmKit;
  await loadFonts(FONT_FILES);
  const parts = new Map<number, FilmPart>();
  const began = performance.now();
  const result = await makeFilm(
    film,
    [],
    {
      blobOf,
      part: async (index) => parts.get(index),
      keepPart: async (index, part) => void parts.set(index, part),
      told: () => {},
      mayGoOn: async () => {},
    },
    kit,
  );
  const seconds = (performance.now() - began) / 1000;
  made.set(name, result.file);
  return {
    took: seconds,
    bytes: result.file.size,
    found: await demuxed(result.file),
    looked: await kit.look(result.file),
  };
}
/** Holds a finished video against its film. */
async function compare(name: string, film: Film, seconds: number[]): Promise<LookedBack> {
  const { timeline } = planFilm(film, canvasRuler());
  const ready = new Map<number, Ready>();
  for (const [index, shot] of film.shots.entries())
    ready.set(
      index,
      await readyPhoto(await blobOf(shot.sha256), sizeNeeded(timeline, index, shot, 0.25), {
        width: timeline.width * 0.25,
        height: timeline.height * 0.25,
      }),
    );
  return lookBack(made.get(name) as Blob, film, timeline, ready, seconds);
}
/** The same for a moment of a piece of video. */
const compareClip = async (
  name: string,
  film: Film,
  at: number,
  source: string,
  moment: number,
): Promise<number> =>
  clipOff(made.get(name) as Blob, await blobOf(source), planFilm(film, canvasRuler()).timeline, at, moment);
/** How loud a finished video is between two of its seconds: the root of its mean square, 0 to 1. */
async function loudness(name: string, from: number, to: number): Promise<number> {
  const bytes = await (made.get(name) as Blob).arrayBuffer();
  const sound = await new OfflineAudioContext(2, 1, 48_000).decodeAudioData(bytes);
  const samples = sound.getChannelData(0).subarray(from * sound.sampleRate, to * sound.sampleRate);
  return Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length);
}
/** Lets a finished video be a piece of another film, under its name. */
async function asClip(name: string): Promise<void> {
  painted.set(name, made.get(name) as Blob);
}
/** Takes a piece out of a video and keeps it under a name. */
async function cutOut(
  from: string,
  cut: Cut,
  name: string,
  writing: 'mp4' | 'webm' = 'mp4',
  places: Place[] = [],
) {
  const parts = new Map<number, FilmPart>();
  const {
    file,
    made: { copied, soundAnew, sound, refusedBy },
    ...size
  } = await cutVideo(
    made.get(from) ?? (await blobOf(from)),
    cut,
    places,
    writing === 'mp4' ? ANY_TO_MP4 : ANY_TO_WEBM,
    {
      part: async (index) => parts.get(index),
      keepPart: async (index, part) => void parts.set(index, part),
      told: () => {},
      mayGoOn: async () => {},
    },
  );
  made.set(name, file);
  const kit = file.type === 'video/webm' ? webmKit : mp4Kit;
  return {
    ...size,
    copied,
    soundAnew,
    sound,
    refusedBy,
    found: await demuxed(file),
    looked: await kit.look(file),
  };
}
/** A sum of each packet of a video's pictures, in the order of decoding. */
async function packetsOf(name: string): Promise<string[]> {
  const input = new Input({ source: new BlobSource(made.get(name) ?? (await blobOf(name))), formats: [MP4] });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('No video');
  const sums: string[] = [];
  for await (const { data } of new EncodedPacketSink(track).packets()) {
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(data)));
    sums.push(sum.slice(0, 6).join('.'));
  }
  return sums;
}
/** How far a frame of a piece is from the same part of the video it is of; `box` in parts of its sides. */
async function pieceOff(name: string, at: number, source: string, moment: number, box: Box): Promise<number> {
  return frameOff(made.get(name) as Blob, at, await blobOf(source), moment, box);
}
/** See `sought`. */
const seek = async (name: string, moment: number, others: number[]): Promise<number[]> =>
  sought(await blobOf(name), moment, others);
/** See `scrubbed`. */
const scrub = (film: Film, count: number): Promise<number[]> => scrubbed(film, count, blobOf);
/** Keeps a tone of two seconds as an Ogg file, under a name. */
const oggTone = async (name: string): Promise<void> => void painted.set(name, await toneAsOgg());
/** Keeps a video with a tone in Opus as its sound, under a name. */
const withOpus = async (from: string, name: string): Promise<void> =>
  void made.set(name, await inOpus(await blobOf(from)));
const scenes = (film: Film) => planFilm(film, canvasRuler()).timeline.scenes;
const logoOf = (film: Film) => planFilm(film, canvasRuler()).timeline.logo;
/** See `markedOff`. */
const marked = (one: string, other: string, at: number, where: Parameters<typeof markedOff>[3]) =>
  markedOff(made.get(one) as Blob, made.get(other) as Blob, at, where);
const file = (name: string): Promise<string> => base64(made.get(name) as Blob);

export const filmPage = {
  shotOf,
  sheet,
  make,
  file,
  compare,
  scenes,
  logoOf,
  marked,
  compareClip,
  loudness,
  asClip,
  cutOut,
  packetsOf,
  pieceOff,
  scrub,
  seek,
  oggTone,
  withOpus,
  fitted,
  interestIn,
};
export type FilmPage = typeof filmPage;
Object.assign(globalThis, { filmPage });
document.title = 'Ready';
