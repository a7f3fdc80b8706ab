import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSamples } from '../samples/media.ts';

/**
 * The like of a film by this machine's own ffmpeg: the same photos, panned and zoomed, faded into each other, in H.264
 * at 1080 by 1920. Answers the seconds it took; null where there is no ffmpeg.
 */
export async function nativeFilm(photos: readonly string[], seconds: number): Promise<number | null> {
  if (spawnSync('ffmpeg', ['-version']).status !== 0) return null;
  const { folder } = await makeSamples();
  const place = mkdtempSync(join(tmpdir(), 'clipcast-ffmpeg-'));
  try {
    const each = Math.round((seconds / photos.length) * 30);
    const inputs = photos.flatMap((name) => ['-i', join(folder, name)]);
    const moved = photos.map(
      (_, at) =>
        `[${at}:v]scale=-2:2112,crop=1188:2112,zoompan=z='1+0.1*on/${each}':d=${each + 15}:s=1080x1920:fps=30,format=yuv420p[p${at}]`,
    );
    const faded = photos.slice(1).map((_, at) => {
      const from = at === 0 ? '[p0]' : `[f${at}]`;
      return `${from}[p${at + 1}]xfade=duration=0.5:offset=${((at + 1) * each) / 30}[f${at + 1}]`;
    });
    const began = performance.now();
    const { status } = spawnSync(
      'ffmpeg',
      [
        ...['-y', '-loglevel', 'error'],
        ...inputs,
        ...['-filter_complex', [...moved, ...faded].join(';')],
        ...['-map', `[f${photos.length - 1}]`, '-t', String(seconds)],
        ...[
          '-c:v',
          'libx264',
          '-preset',
          'veryfast',
          '-b:v',
          '8M',
          '-movflags',
          '+faststart',
          join(place, 'out.mp4'),
        ],
      ],
      { timeout: 300_000 },
    );
    return status === 0 ? (performance.now() - began) / 1000 : null;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
