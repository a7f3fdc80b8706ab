import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What ffprobe, and decoding all of it by ffmpeg, say of a video. */
export interface Probed {
  streams: Record<string, string>[];
  /** What ffmpeg complained of while it decoded every frame. */
  complaints: string;
}

/** Null where there is no ffmpeg. */
export function probed(video: Buffer): Probed | null {
  if (spawnSync('ffprobe', ['-version']).status !== 0) return null;
  const place = mkdtempSync(join(tmpdir(), 'clipcast-probe-'));
  try {
    const file = join(place, 'video');
    writeFileSync(file, video);
    const { stdout } = spawnSync('ffprobe', ['-v', 'error', '-show_streams', '-of', 'json', file], {
      encoding: 'utf8',
    });
    const { stderr } = spawnSync('ffmpeg', ['-v', 'error', '-i', file, '-f', 'null', '-'], {
      encoding: 'utf8',
    });
    return { streams: (JSON.parse(stdout) as { streams: Probed['streams'] }).streams, complaints: stderr };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
