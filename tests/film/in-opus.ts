import {
  BlobSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { encodeSound } from '../../extension/video/film/encode-sound.ts';
import { addSound } from '../../extension/video/film/write-film.ts';

/** The same video with a tone in Opus as its sound, as phones and messengers do not write it but recorders do. */
export async function inOpus(file: Blob): Promise<Blob> {
  const track = await new Input({ source: new BlobSource(file), formats: [MP4] }).getPrimaryVideoTrack();
  if (!track) throw new Error('No video');
  const tone = Float32Array.from(
    { length: Math.round((await track.computeDuration()) * 48_000) },
    (_, at) => 0.3 * Math.sin((at * 440 * 2 * Math.PI) / 48_000),
  );
  const sound = await encodeSound([tone, tone], 'webm');
  if (!sound) throw new Error('No Opus');
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const [pictures, heard] = [new EncodedVideoPacketSource('avc'), new EncodedAudioPacketSource('opus')];
  output.addVideoTrack(pictures);
  output.addAudioTrack(heard);
  await output.start();
  const adding = addSound(heard, sound);
  const decoderConfig = await track.getDecoderConfig();
  let isFirst = true;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    await pictures.add(packet, isFirst && decoderConfig ? { decoderConfig } : undefined);
    isFirst = false;
  }
  pictures.close();
  await adding;
  await output.finalize();
  return new Blob([output.target.buffer as ArrayBuffer], { type: 'video/mp4' });
}
