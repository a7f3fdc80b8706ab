import { AudioSampleSink, BlobSource, Input, MP3, MP4, OGG, WAVE } from 'mediabunny';
import { Refusal } from '../../failure.ts';
import { RATE, type Stereo } from '../../film/sound/mix.ts';

/** What people's music comes as. Each format more makes the code heavier. */
const READ = [MP3, MP4, WAVE, OGG];

const unreadable = (): Refusal =>
  new Refusal(
    'sound-unreadable',
    'This browser cannot read that sound file. Try an MP3, M4A, WAV or Ogg file.',
  );

/** A person's own file, from its beginning; over again where it is shorter. Throws Refusal `sound-unreadable`. */
export async function ownSound(file: Blob, seconds: number): Promise<Stereo> {
  const length = Math.round(seconds * RATE);
  const out: Stereo = [new Float32Array(length), new Float32Array(length)];
  const input = new Input({ source: new BlobSource(file), formats: READ });
  try {
    const track = await input.getPrimaryAudioTrack().catch(() => null);
    if (!track || !(await track.canDecode())) throw unreadable();
    let end = 0;
    for await (const sample of new AudioSampleSink(track).samples(0, seconds)) {
      const { numberOfFrames, numberOfChannels, sampleRate, timestamp } = sample;
      const first = Math.round(Math.max(0, timestamp) * RATE);
      const count = Math.min(length - first, Math.round((numberOfFrames * RATE) / sampleRate));
      for (const [side, channel] of out.entries()) {
        const plane = new Float32Array(numberOfFrames);
        sample.copyTo(plane, { planeIndex: Math.min(side, numberOfChannels - 1), format: 'f32-planar' });
        resampleInto(channel, first, count, plane, sampleRate / RATE);
      }
      end = Math.max(end, first + count);
      sample.close();
    }
    if (end === 0) throw unreadable();
    for (const channel of out)
      for (let at = end; at < length; at += 1) channel[at] = channel[at - end] as number;
    return out;
  } finally {
    input.dispose();
  }
}

/** Between two samples the straight line. */
function resampleInto(
  to: Float32Array,
  first: number,
  count: number,
  from: Float32Array,
  step: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const at = index * step;
    const before = Math.min(from.length - 1, Math.floor(at));
    const after = Math.min(from.length - 1, before + 1);
    const part = at - before;
    to[first + index] = (from[before] as number) * (1 - part) + (from[after] as number) * part;
  }
}
