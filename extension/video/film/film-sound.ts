import { Refusal } from '../../failure.ts';
import { levelled, mixIn, playTrack, RATE, type Stereo, withinCeiling } from '../../film/sound/mix.ts';
import type { Film, Timeline } from '../../film/timeline.ts';
import type { Codecs } from './codecs.ts';
import { type EncodedSound, encodeSound, silentAac } from './encode-sound.ts';
import type { Heard } from './read-sound.ts';

type BlobOf = (sha256: string) => Promise<Blob | undefined>;

export const unreadable = (): Refusal =>
  new Refusal(
    'sound-unreadable',
    'This browser cannot read that sound file. Try an MP3, M4A, WAV or Ogg file.',
  );

/**
 * The Film's sound, as long as its picture: music, and what pieces of videos bring. Null where the browser can write
 * none. Throws Refusal `media-gone` and `sound-unreadable`.
 */
export async function filmSound(
  film: Pick<Film, 'sound' | 'shots'>,
  timeline: Pick<Timeline, 'seconds' | 'beat' | 'scenes'>,
  { container }: Codecs,
  blobOf: BlobOf,
): Promise<EncodedSound | null> {
  const { seconds } = timeline;
  const heard = film.shots.some(({ clip }) => clip?.sound);
  const silence = container === 'mp4' ? silentAac(seconds) : null;
  if (film.sound.kind === 'none' && !heard && silence) return silence;
  const played = await musicOf(film, timeline, blobOf);
  if (heard) await addClips(played, film, timeline, blobOf);
  return (await encodeSound([played], container)) ?? silence;
}

async function musicOf(
  { sound }: Pick<Film, 'sound'>,
  { seconds, beat }: Pick<Timeline, 'seconds' | 'beat'>,
  blobOf: BlobOf,
): Promise<Stereo> {
  if (sound.kind === 'none') {
    const length = Math.round(seconds * RATE);
    return [new Float32Array(length), new Float32Array(length)];
  }
  const played =
    sound.kind === 'track'
      ? playTrack(sound.track, beat, seconds)
      : await readApart(await blobOf(sound.sha256), { from: 0, seconds, again: true });
  return levelled(played, sound.level, sound.fade);
}

/** Each piece of a video is heard while it is seen. */
async function addClips(
  played: Stereo,
  { shots }: Pick<Film, 'shots'>,
  { scenes }: Pick<Timeline, 'scenes'>,
  blobOf: BlobOf,
): Promise<void> {
  for (const { shot, from, until } of scenes) {
    const { clip, sha256 } = shots[shot] as Film['shots'][number];
    if (!clip?.sound) continue;
    const seconds = Math.min(until - from, clip.to - clip.from);
    mixIn(played, await readApart(await blobOf(sha256), { from: clip.from, seconds, again: false }), from);
  }
  withinCeiling(played);
}

/** Reads in a worker of its own. */
export async function readApart(file: Blob | undefined, heard: Heard): Promise<Stereo> {
  if (!file) throw new Refusal('media-gone', 'The sound file is no longer here. Choose it again.');
  const worker = new Worker(new URL('./sound-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Stereo>((resolve, reject) => {
      worker.onmessage = ({ data }) =>
        data.error
          ? reject(new Refusal(data.error.code, data.error.message))
          : resolve([data.left, data.right]);
      worker.onerror = () => reject(unreadable());
      worker.postMessage({ file, heard });
    });
  } finally {
    worker.terminate();
  }
}
