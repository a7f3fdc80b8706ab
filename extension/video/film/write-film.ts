import {
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  Output,
  StreamTarget,
} from 'mediabunny';
import type { FilmPart } from '../../film/job.ts';
import { FRAMES_PER_SECOND } from '../../film/timeline.ts';
import type { Codecs } from './codecs.ts';
import type { EncodedSound } from './encode-sound.ts';
import type { Kit } from './kit.ts';
import { Pieces } from './pieces.ts';

const COLOURS = { matrix: 'bt709', primaries: 'bt709', transfer: 'bt709', fullRange: false } as const;

/** Bytes of a piece of the file. */
export const PIECE = 4_194_304;

/** Parts and sound as one file. */
export async function writeFilm(
  kit: Kit,
  codecs: Codecs,
  parts: AsyncIterable<FilmPart>,
  sound: EncodedSound | null,
): Promise<Blob> {
  const written = new Pieces();
  const output = new Output({
    format: kit.out(),
    // Kept in pieces, which the browser may lay aside: one buffer would be copied each time that it grows.
    target: new StreamTarget(written.stream, { chunked: true, chunkSize: PIECE }),
  });
  const video = new EncodedVideoPacketSource(codecs.video);
  output.addVideoTrack(video, { frameRate: FRAMES_PER_SECOND });
  const audio = sound && new EncodedAudioPacketSource(sound.codec);
  if (audio) output.addAudioTrack(audio);
  await output.start();
  const adding = audio && sound ? addSound(audio, sound) : null;
  let frame = 0;
  for await (const part of parts) frame = await addPart(video, codecs, part, frame);
  video.close();
  await adding;
  await output.finalize();
  return written.file(kit.container === 'mp4' ? 'video/mp4' : 'video/webm');
}

async function addPart(
  source: EncodedVideoPacketSource,
  { config }: Codecs,
  part: FilmPart,
  first: number,
): Promise<number> {
  const bytes = new Uint8Array(await part.bytes.arrayBuffer());
  const { codec, description } = part.config;
  const decoderConfig: VideoDecoderConfig = {
    codec,
    codedWidth: config.width,
    codedHeight: config.height,
    colorSpace: COLOURS,
    ...(description ? { description } : {}),
  };
  let at = 0;
  let frame = first;
  for (const [index, size] of part.sizes.entries()) {
    const packet = new EncodedPacket(
      bytes.subarray(at, at + size),
      part.keys[index] ? 'key' : 'delta',
      frame / FRAMES_PER_SECOND,
      1 / FRAMES_PER_SECOND,
    );
    await source.add(packet, frame === 0 ? { decoderConfig } : undefined);
    at += size;
    frame += 1;
  }
  return frame;
}

export async function addSound(
  source: EncodedAudioPacketSource,
  { packets, config }: EncodedSound,
): Promise<void> {
  for (const [index, { bytes, at, seconds }] of packets.entries())
    await source.add(
      new EncodedPacket(bytes, 'key', at, seconds),
      index === 0 ? { decoderConfig: config } : undefined,
    );
  source.close();
}
