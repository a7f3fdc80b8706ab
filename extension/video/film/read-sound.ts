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
      // Where a piece begins is kept to a part of a sample: rounded, some samples between two pieces would stay empty.
      const begins = (timestamp - start) * RATE;
      const step = sampleRate / RATE;
      const first = Math.max(0, Math.ceil(begins - 1e-6));
      const last = Math.min(length, Math.ceil(begins + numberOfFrames / step - 1e-6));
      for (const [side, channel] of out.entries()) {
        const plane = new Float32Array(numberOfFrames);
        sample.copyTo(plane, { planeIndex: Math.min(side, numberOfChannels - 1), format: 'f32-planar' });
        for (let at = first; at < last; at += 1) channel[at] = between(plane, (at - begins) * step);
      }
      end = Math.max(end, last);
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

/** Between two samples the straight line. */
function between(samples: Float32Array, at: number): number {
  const before = Math.min(samples.length - 1, Math.max(0, Math.floor(at)));
  const after = Math.min(samples.length - 1, before + 1);
  const part = Math.min(1, Math.max(0, at - before));
  return (samples[before] as number) * (1 - part) + (samples[after] as number) * part;
}
