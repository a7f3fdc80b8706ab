import { BlobSource, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import { encodeSound } from '../../extension/video/film/encode-sound.ts';
import { mp4Kit } from '../../extension/video/film/mp4-kit.ts';
import { openOutput } from '../../extension/video/film/write-film.ts';

/** The same video with a tone in Opus as its sound, as phones and messengers do not write it but recorders do. */
export async function inOpus(file: Blob): Promise<Blob> {
  const track = await new Input({ source: new BlobSource(file), formats: [MP4] }).getPrimaryVideoTrack();
  if (!track) throw new Error('No video');
  const tone = Float32Array.from(
    { length: Math.round((await track.computeDuration()) * 48_000) },
    (_, at) => 0.3 * Math.sin((at * 440 * 2 * Math.PI) / 48_000),
  );
  const sound = await encodeSound([[tone, tone]], 'webm');
  if (!sound) throw new Error('No Opus');
  const { packetCount } = await track.computePacketStats();
  const output = await openOutput(mp4Kit, 'in-opus', 'avc', packetCount, sound, {});
  const decoderConfig = await track.getDecoderConfig();
  let isFirst = true;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    await output.pictures.add(packet, isFirst && decoderConfig ? { decoderConfig } : undefined);
    await output.hear(packet.timestamp);
    isFirst = false;
  }
  return output.end();
}
