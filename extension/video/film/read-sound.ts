import { AudioSampleSink, BlobSource, Input, MP3, MP4, OGG, QTFF, WAVE, WEBM } from 'mediabunny';
import { Refusal } from '../../failure.ts';
import { RATE, type Stereo } from '../../film/sound/mix.ts';

/** What people's music and videos come as. Each format more makes the code heavier. */
const READ = [MP3, MP4, QTFF, WAVE, OGG, WEBM];

/** What of a file is wanted. */
export interface Heard {
  /** Seconds from where the file begins, and how many. */
  from: number;
  seconds: number;
  /** Music begins again where it is shorter than it is to be; a video's sound is silent then. */
  again: boolean;
}

const unreadable = (): Refusal =>
  new Refusal(
    'sound-unreadable',
    'This browser cannot read that sound file. Try an MP3, M4A, WAV or Ogg file.',
  );

/**
 * The sound of a file, in two channels of 48,000 samples a second. A video without sound is silent. Throws Refusal
 * `sound-unreadable`.
 */
export async function readSound(file: Blob, { from, seconds, again }: Heard): Promise<Stereo> {
  const length = Math.round(seconds * RATE);
  const out: Stereo = [new Float32Array(length), new Float32Array(length)];
  const input = new Input({ source: new BlobSource(file), formats: READ });
  try {
    const [track, video] = await Promise.all([
      input.getPrimaryAudioTrack(),
      input.getPrimaryVideoTrack(),
    ]).catch(() => [null, null]);
    if (!track && video) return out;
    if (!track || !(await track.canDecode())) throw unreadable();
    // A piece of a video is counted from its first picture.
    const start = (video ? await video.getFirstTimestamp() : 0) + from;
    let end = 0;
    for await (const sample of new AudioSampleSink(track).samples(start, start + seconds)) {
      const { numberOfFrames, numberOfChannels, sampleRate, timestamp } = sample;
      const at = Math.round((timestamp - start) * RATE);
      const first = Math.max(0, at);
      const count = Math.min(length, at + Math.round((numberOfFrames * RATE) / sampleRate)) - first;
      for (const [side, channel] of out.entries()) {
        const plane = new Float32Array(numberOfFrames);
        sample.copyTo(plane, { planeIndex: Math.min(side, numberOfChannels - 1), format: 'f32-planar' });
        resampleInto(channel, first, count, plane, sampleRate / RATE, first - at);
      }
      end = Math.max(end, first + count);
      sample.close();
    }
    if (!again) return out;
    if (end === 0) throw unreadable();
    for (const channel of out)
      for (let at = end; at < length; at += 1) channel[at] = channel[at - end] as number;
    return out;
  } finally {
    input.dispose();
  }
}

/** Between two samples the straight line; `skipped` samples of what is written lie before the piece. */
function resampleInto(
  to: Float32Array,
  first: number,
  count: number,
  from: Float32Array,
  step: number,
  skipped: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const at = (index + skipped) * step;
    const before = Math.min(from.length - 1, Math.floor(at));
    const after = Math.min(from.length - 1, before + 1);
    const part = at - before;
    to[first + index] = (from[before] as number) * (1 - part) + (from[after] as number) * part;
  }
}
