import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { FilmStage } from '../film/stage.ts';
import { installOnDemand } from '../foreign/on-demand.ts';
import { makeSamples } from '../samples/media.ts';

/**
 * ffmpeg in a browser. It lives in a cache, never among the project's own packages: the wrapper is MIT, what it wraps
 * GPL-2.0-or-later.
 */
const PACKAGES = { '@ffmpeg/ffmpeg': '0.12.15', '@ffmpeg/core': '0.12.10' };

const RATE = 30;
/** The photos panned and zoomed, faded into each other, in H.264 at 1080 by 1920. */
function argumentsFor(photos: readonly string[], seconds: number, out: string): string[] {
  const each = Math.round((seconds / photos.length) * RATE);
  const moved = photos.map(
    (_, at) =>
      `[${at}:v]scale=-2:2112,crop=1188:2112,zoompan=z='1+0.1*on/${each}':d=${each + 15}:s=1080x1920:fps=${RATE},format=yuv420p[p${at}]`,
  );
  const faded = photos.slice(1).map((_, at) => {
    const from = at === 0 ? '[p0]' : `[f${at}]`;
    return `${from}[p${at + 1}]xfade=duration=0.5:offset=${((at + 1) * each) / RATE}[f${at + 1}]`;
  });
  return [
    ...['-y', '-loglevel', 'error', ...photos.flatMap((name) => ['-i', name])],
    ...['-filter_complex', [...moved, ...faded].join(';'), '-map', `[f${photos.length - 1}]`],
    ...['-t', String(seconds), '-c:v', 'libx264', '-preset', 'veryfast', '-b:v', '8M'],
    ...['-movflags', '+faststart', out],
  ];
}

/**
 * The like of a film by this machine's own ffmpeg, of the same photos. Answers the seconds of work for one of video;
 * null where there is no ffmpeg, which the caller says.
 */
export async function nativeFilm(photos: readonly string[], seconds: number): Promise<number | null> {
  if (spawnSync('ffmpeg', ['-version']).status !== 0) return null;
  const { folder } = await makeSamples();
  const place = mkdtempSync(join(tmpdir(), 'clipcast-ffmpeg-'));
  try {
    const files = photos.map((name) => join(folder, name));
    const began = performance.now();
    const { status } = spawnSync('ffmpeg', argumentsFor(files, seconds, join(place, 'out.mp4')), {
      timeout: 300_000,
    });
    return status === 0 ? (performance.now() - began) / 1000 / seconds : null;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

interface Wrapped {
  load(urls: { coreURL: string; wasmURL: string }): Promise<boolean>;
  writeFile(name: string, bytes: Uint8Array): Promise<boolean>;
  exec(list: string[]): Promise<number>;
  terminate(): void;
}

/**
 * The like of a film by `@ffmpeg/ffmpeg`, in the page that the film was made in; a short one, for it is slow. Answers
 * the seconds of work for one of video, without those of loading. Throws an Error in words where it cannot be had.
 */
export async function browserFilm(
  { page }: FilmStage,
  cache: string,
  photos: readonly string[],
  seconds: number,
): Promise<number> {
  installOnDemand(cache, { packages: PACKAGES });
  await page.route('**/peer/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(cache, 'node_modules/@ffmpeg', pathname.slice('/peer/'.length));
    const isWasm = extname(file) === '.wasm';
    const body = await readFile(file).catch(() => null);
    return body
      ? route.fulfill({ body, contentType: isWasm ? 'application/wasm' : 'text/javascript' })
      : route.fulfill({ status: 404, body: '' });
  });
  const took = await page.evaluate(
    async ([names, list]) => {
      const wrapper = '/peer/ffmpeg/dist/esm/index.js';
      const { FFmpeg } = (await import(wrapper)) as { FFmpeg: new () => Wrapped };
      const ffmpeg = new FFmpeg();
      const core = `${location.origin}/peer/core/dist/esm`;
      await ffmpeg.load({ coreURL: `${core}/ffmpeg-core.js`, wasmURL: `${core}/ffmpeg-core.wasm` });
      for (const name of names)
        await ffmpeg.writeFile(name, new Uint8Array(await (await fetch(`/samples/${name}`)).arrayBuffer()));
      const began = performance.now();
      const code = await ffmpeg.exec(list);
      const ms = performance.now() - began;
      ffmpeg.terminate();
      return code === 0 ? ms : null;
    },
    [photos, argumentsFor(photos, seconds, 'out.mp4')] as const,
  );
  if (took === null) throw new Error('@ffmpeg/ffmpeg made no video of the photos.');
  return took / 1000 / seconds;
}
