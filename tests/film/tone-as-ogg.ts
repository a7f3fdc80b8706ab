import { AudioSample, AudioSampleSource, BufferTarget, OggOutputFormat, Output } from 'mediabunny';

/** A tone of two seconds as an Ogg file in Opus. */
export async function toneAsOgg(): Promise<Blob> {
  const target = new BufferTarget();
  const output = new Output({ format: new OggOutputFormat(), target });
  const source = new AudioSampleSource({ codec: 'opus', bitrate: 96_000 });
  output.addAudioTrack(source);
  await output.start();
  const [rate, seconds] = [48_000, 2];
  const data = Float32Array.from(
    { length: rate * seconds },
    (_, at) => 0.3 * Math.sin((2 * Math.PI * 440 * at) / rate),
  );
  const sample = new AudioSample({
    ...{ data, format: 'f32-planar', numberOfChannels: 1, sampleRate: rate, timestamp: 0 },
  });
  await source.add(sample);
  sample.close();
  source.close();
  await output.finalize();
  return new Blob([target.buffer as ArrayBuffer], { type: 'audio/ogg' });
}
