import { Refusal } from '../../failure.ts';
import { levelled, playTrack, RATE, type Stereo } from '../../film/sound/mix.ts';
import type { Film } from '../../film/timeline.ts';
import type { Codecs } from './codecs.ts';
import { type EncodedSound, encodeSound, silentAac } from './encode-sound.ts';

export const unreadable = (): Refusal =>
  new Refusal(
    'sound-unreadable',
    'This browser cannot read that sound file. Try an MP3, M4A, WAV or Ogg file.',
  );

/** The Film's sound, as long as its picture; null where the browser can write none. */
export async function filmSound(
  film: Pick<Film, 'sound'>,
  { seconds, beat }: { seconds: number; beat: number },
  { container }: Codecs,
  blobOf: (sha256: string) => Promise<Blob | undefined>,
): Promise<EncodedSound | null> {
  const { sound } = film;
  if (sound.kind === 'none') {
    if (container === 'mp4') return silentAac(seconds);
    const length = Math.round(seconds * RATE);
    return encodeSound([new Float32Array(length), new Float32Array(length)], container);
  }
  const played =
    sound.kind === 'track'
      ? playTrack(sound.track, beat, seconds)
      : await readOwn(await blobOf(sound.sha256), seconds);
  const encoded = await encodeSound(levelled(played, sound.level, sound.fade), container);
  return encoded ?? (container === 'mp4' ? silentAac(seconds) : null);
}

/** Reads a person's own file in a worker of its own. Throws Refusal `media-gone` and `sound-unreadable`. */
async function readOwn(file: Blob | undefined, seconds: number): Promise<Stereo> {
  if (!file) throw new Refusal('media-gone', 'The sound file is no longer here. Choose it again.');
  const worker = new Worker(new URL('./sound-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Stereo>((resolve, reject) => {
      worker.onmessage = ({ data }) =>
        data.error
          ? reject(new Refusal(data.error.code, data.error.message))
          : resolve([data.left, data.right]);
      worker.onerror = () => reject(unreadable());
      worker.postMessage({ file, seconds });
    });
  } finally {
    worker.terminate();
  }
}
