import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Film, Shot } from '../../extension/film/timeline.ts';
import { root } from '../commands/tool.ts';
import type { FilmPage } from '../film/page.ts';
import { film } from '../film/sample-film.ts';
import { type FilmStage, openFilmStage } from '../film/stage.ts';
import { atLeast, atMost, type Figure, type Measure, percentile, round } from './figure.ts';
import { filmMemory } from './film-memory.ts';
import { browserFilm, nativeFilm } from './film-peers.ts';
import { gzipped } from './gzipped.ts';

type Page = { filmPage: FilmPage };

/** Code that makes videos; no page brings it before one is made. */
export const filmSize: Measure = {
  name: 'film-size',
  async measure(stage) {
    const assets = join(await stage.extension(), 'assets');
    const files = (await readdir(assets)).filter((file) => file.endsWith('.js'));
    const size = (name: string) =>
      gzipped(files.filter((file) => file.startsWith(name)).map((file) => join(assets, file)));
    const film = await size('worker-');
    const cuts = {
      'an MP4': await size('cut-worker-'),
      'a WebM': await size('cut-from-webm-worker-'),
      'after that of an MP4, where it is not copied and no H.264 is encoded':
        await size('cut-to-webm-worker-'),
      'a WebM where no H.264 is encoded': await size('cut-as-webm-worker-'),
    };
    const [clip, sound] = [await size('clip-worker-'), await size('sound-worker-')];
    return [
      atMost(90, {
        name: 'code that makes a video of photos',
        value: film,
        unit: 'kB gz',
        detail: {
          'and where a video is among the photos, with its sound': round(film + clip + sound, 1),
          'of that: what reads the video': clip,
          'of that: what reads its sound, or a sound file of one’s own': sound,
          'in its place where no H.264 is encoded': await size('webm-worker-'),
        },
      }),
      atMost(90, {
        name: 'code that cuts a video',
        value: Math.max(...Object.values(cuts)),
        unit: 'kB gz',
        detail: {
          ...cuts,
          'and where its sound is no AAC and encoded anew': sound,
          'what reads a WebM among the photos of a film': await size('clip-webm-worker-'),
        },
      }),
    ];
  },
};

const PHOTOS = ['01', '02', '03', '09', '05', '06', '10', '11'].map((name) => `townhouse-${name}.jpg`);
const SECONDS = 15;
/** So long is what the slowest peer makes. */
const BROWSER_SECONDS = 3;
const PEERS = join(root, '.cache/film-peers');

/** Seconds of work for a second of video at 1080 by 1920 and 30 frames a second; memory over a long one of large photos. */
export const filmSpeed: Measure = {
  name: 'film',
  async measure(stage) {
    stage.say('Making videos of photos …');
    const figures: Figure[] = [];
    const open = await openFilmStage();
    try {
      figures.push(await speed(open, stage.say), await scrubbing(open));
    } finally {
      await open.close();
    }
    return [...figures, await filmMemory(stage)];
  },
};

const make = (open: FilmStage, asked: Film) =>
  open.page.evaluate((one) => (globalThis as unknown as Page).filmPage.make(one, 'bench'), asked);

const townhouse = (open: FilmStage): Promise<Shot[]> =>
  open.page.evaluate(
    (names) => Promise.all(names.map((name) => (globalThis as unknown as Page).filmPage.shotOf(name))),
    PHOTOS,
  );

async function speed(open: FilmStage, say: (line: string) => void): Promise<Figure> {
  const shots = await townhouse(open);
  const runs: number[] = [];
  for (const template of ['drift', 'bold', 'card'] as const)
    runs.push((await make(open, film({ shots, template, seconds: SECONDS }))).took / SECONDS);
  say('The like by ffmpeg, of this machine and in the browser …');
  const native = await nativeFilm(PHOTOS, SECONDS);
  const wrapped = await browserFilm(open, PEERS, PHOTOS.slice(0, 2), BROWSER_SECONDS).catch(
    (error: Error) => error.message,
  );
  return atMost(0.7, {
    name: 'a second of video, 1080 by 1920, 30 frames a second',
    value: round(runs.toSorted((a, b) => a - b)[1] as number, 2),
    unit: 's/s',
    detail: {
      drift: round(runs[0] as number, 2),
      bold: round(runs[1] as number, 2),
      card: round(runs[2] as number, 2),
      'the like by ffmpeg of this machine':
        native === null ? 'no ffmpeg here: install it, as with apt-get install ffmpeg' : round(native, 2),
      'by @ffmpeg/ffmpeg in the same browser': typeof wrapped === 'string' ? wrapped : round(wrapped, 2),
    },
  });
}

/** How long the preview takes to draw a moment of the film that was asked for, at the preview's own size. */
async function scrubbing(open: FilmStage): Promise<Figure> {
  const asked = film({ shots: await townhouse(open), template: 'drift', seconds: 30 });
  const took = await open.page.evaluate(
    (one) => (globalThis as unknown as Page).filmPage.scrub(one, 300),
    asked,
  );
  const slow = percentile(took, 95);
  return atLeast(30, {
    name: 'moments of a film the preview draws in a second while it is scrubbed (of a hundred the fifth slowest)',
    value: round(1000 / slow),
    unit: 'a second',
    detail: { 'ms a moment, half of them': round(percentile(took, 50), 1), 'ms, 95 of 100': round(slow, 1) },
  });
}
